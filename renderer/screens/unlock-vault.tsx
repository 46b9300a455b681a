/** The gate of a locked vault: passphrase, a countdown after wrong ones, and the way out with a recovery key. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { vault } from '../../shared/text/vault.ts';
import { useChange } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Gate } from '../components/gate.tsx';
import { Notice, Problem } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText } from '../language.tsx';
import { useCountdown } from '../use-countdown.ts';
import { RecoverVault } from './recover-vault.tsx';

export function UnlockVault({ waitSeconds }: { waitSeconds: number }) {
  const text = useText(vault);
  const [passphrase, setPassphrase] = useState('');
  const [recovering, setRecovering] = useState(false);
  const unlock = useChange('vault.unlock');
  const [wait, startWait] = useCountdown(waitSeconds);
  if (recovering) return <RecoverVault onBack={() => setRecovering(false)} />;
  return (
    <Gate title={text.locked}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          unlock.mutate(
            { passphrase },
            {
              onError: ({ failure }) => {
                setPassphrase('');
                startWait(failure.seconds ?? 0);
              },
            },
          );
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
        <Problem error={unlock.error} />
        {wait > 0 && <Notice>{text.wait(wait)}</Notice>}
        <Button kind="filled" type="submit" isDisabled={unlock.isPending || wait > 0 || passphrase === ''}>
          {text.unlock}
        </Button>
      </Form>
      <Button kind="quiet" onPress={() => setRecovering(true)}>
        {text.forgot}
      </Button>
    </Gate>
  );
}
