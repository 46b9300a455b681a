/** First start: a passphrase is chosen, the vault made, and the recovery key shown once. */
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Checkbox, Form } from 'react-aria-components';
import { backup } from '../../shared/text/backup.ts';
import { vault } from '../../shared/text/vault.ts';
import { callBackend, queries, type CallFailed } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Gate } from '../components/gate.tsx';
import { Problem } from '../components/notice.tsx';
import { useText } from '../language.tsx';
import { dismissOpened, useOpenedKind } from '../opened-file.ts';
import { emptyPassphrase, NewPassphraseFields } from './new-passphrase.tsx';

const RestoreAtGate = lazy(async () => ({
  default: (await import('./backup/restore-at-gate.tsx')).RestoreAtGate,
}));

export function CreateVault() {
  const text = useText(vault);
  const words = useText(backup);
  const [chosen, setChosen] = useState(emptyPassphrase);
  const [recovery, setRecovery] = useState(true);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  const create = useCreateVault();
  const enter = () => void queries.invalidateQueries();
  const opened = useOpenedKind();
  const stay = (): void => {
    dismissOpened();
    setRestoring(false);
  };
  if (isRestoring || opened === 'backup')
    return (
      <Suspense>
        <RestoreAtGate onBack={stay} />
      </Suspense>
    );
  if (recoveryKey !== null) return <RecoveryKey recoveryKey={recoveryKey} onKept={enter} />;
  return (
    <Gate title={text.welcome}>
      <p>{text.purpose}</p>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.passphrase !== chosen.again) return;
          create.mutate(
            { passphrase: chosen.passphrase, recovery },
            { onSuccess: (made) => (made.recoveryKey === null ? enter() : setRecoveryKey(made.recoveryKey)) },
          );
        }}
      >
        <NewPassphraseFields label={text.choose} value={chosen} onChange={setChosen} />
        <div className="stack-tight">
          <Checkbox className="checkbox" isSelected={recovery} onChange={setRecovery}>
            <span className="checkbox-box" aria-hidden="true" />
            {text.recovery}
          </Checkbox>
          <p className="soft small">{text.recoveryHint}</p>
        </div>
        <Problem error={create.error} />
        <Button
          kind="filled"
          type="submit"
          isDisabled={create.isPending || chosen.passphrase === '' || chosen.passphrase !== chosen.again}
        >
          {text.create}
        </Button>
      </Form>
      <div className="row">
        <Button kind="quiet" onPress={() => setRestoring(true)}>
          {words.gateLink}
        </Button>
      </div>
    </Gate>
  );
}

/** Not `useChange`: the vault is open from here on, but the recovery key must be seen before the work begins. */
function useCreateVault() {
  return useMutation<{ recoveryKey: string | null }, CallFailed, { passphrase: string; recovery: boolean }>({
    mutationFn: (input) => callBackend('vault.create', input),
    gcTime: 0,
  });
}

function RecoveryKey({ recoveryKey, onKept }: { recoveryKey: string; onKept: () => void }) {
  const text = useText(vault);
  return (
    <Gate title={text.recoveryTitle}>
      <p>{text.recoveryExplain}</p>
      <p className="recovery-key">{recoveryKey}</p>
      <div className="row-end no-print">
        <Button onPress={() => window.print()}>{text.printKey}</Button>
        <Button kind="filled" onPress={onKept}>
          {text.keyKept}
        </Button>
      </div>
    </Gate>
  );
}
