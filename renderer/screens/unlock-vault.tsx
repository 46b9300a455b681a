/** The gate of a locked vault: passphrase or keystore, a countdown after wrong ones, and the ways out: recovery key, backup, salvage. */
import { lazy, Suspense, useState } from 'react';
import { Form } from 'react-aria-components';
import { backup } from '../../shared/text/backup.ts';
import { keystore } from '../../shared/text/keystore.ts';
import { vault } from '../../shared/text/vault.ts';
import { queries, useRead } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Gate } from '../components/gate.tsx';
import { Notice, Problem } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText } from '../language.tsx';
import { dismissOpened, useOpenedKind } from '../opened-file.ts';
import { useUnlock } from '../use-unlock.ts';
import { useCountdown } from '../use-countdown.ts';
import { RecoverVault } from './recover-vault.tsx';

// Hardly ever needed.
const RestoreAtGate = lazy(async () => ({
  default: (await import('./backup/restore-at-gate.tsx')).RestoreAtGate,
}));
const DamagedVault = lazy(async () => ({
  default: (await import('./backup/damaged-vault.tsx')).DamagedVault,
}));

export function UnlockVault({ waitSeconds }: { waitSeconds: number }) {
  const text = useText(vault);
  const words = useText(backup);
  const door = useText(keystore);
  const [passphrase, setPassphrase] = useState('');
  const [chosen, setWay] = useState<'recover' | 'restore' | 'damaged' | null>(null);
  const opened = useOpenedKind();
  const way = chosen ?? (opened === 'backup' ? 'restore' : null);
  const unlock = useUnlock('vault.unlock');
  const byKeystore = useUnlock('keystore.unlock');
  const keystoreState = useRead('keystore.state', {}).data?.state;
  const [wait, startWait] = useCountdown(waitSeconds);
  const failed = byKeystore.error ?? unlock.error;
  const holder = failed?.failure.holder;
  const isPending = unlock.isPending || byKeystore.isPending;
  const stay = (): void => {
    dismissOpened();
    setWay(null);
  };
  if (way === 'recover') return <RecoverVault onBack={stay} />;
  if (way !== null)
    return (
      <Suspense>
        {way === 'restore' ? <RestoreAtGate onBack={stay} /> : <DamagedVault onBack={stay} />}
      </Suspense>
    );
  const open = (takeOver: boolean): void => {
    byKeystore.reset();
    unlock.mutate(
      { passphrase, takeOver },
      {
        onError: ({ failure }) => {
          // Typed once more only when it was not this one.
          if (failure.code !== 'vault-busy') setPassphrase('');
          if (failure.code === 'vault-damaged') setWay('damaged');
          startWait(failure.seconds ?? 0);
        },
      },
    );
  };
  const openByKeystore = (takeOver: boolean): void => {
    unlock.reset();
    byKeystore.mutate(
      { takeOver },
      {
        onError: ({ failure }) => {
          if (failure.code === 'vault-damaged') setWay('damaged');
          void queries.invalidateQueries({ queryKey: ['keystore.state'] });
        },
      },
    );
  };
  return (
    <Gate title={text.locked}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          open(false);
        }}
      >
        <TextField
          label={text.passphrase}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
        <Problem error={failed} />
        {holder?.silent === true && (
          <Notice>
            <p>{text.takeOverRisk}</p>
            <Button
              isDisabled={isPending || (byKeystore.error === null && passphrase === '')}
              onPress={() => (byKeystore.error === null ? open(true) : openByKeystore(true))}
            >
              {text.takeOver}
            </Button>
          </Notice>
        )}
        {wait > 0 && <Notice>{text.wait(wait)}</Notice>}
        <Button kind="filled" type="submit" isDisabled={isPending || wait > 0 || passphrase === ''}>
          {text.unlock}
        </Button>
      </Form>
      {keystoreState === 'on' && (
        <Button isDisabled={isPending} onPress={() => openByKeystore(false)}>
          {door.unlock}
        </Button>
      )}
      <div className="row">
        <Button kind="quiet" onPress={() => setWay('recover')}>
          {text.forgot}
        </Button>
        <Button kind="quiet" onPress={() => setWay('restore')}>
          {words.gateLink}
        </Button>
      </div>
    </Gate>
  );
}
