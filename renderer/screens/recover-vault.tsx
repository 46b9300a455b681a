/** A new passphrase by means of the printed recovery key. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { app } from '../../shared/text/app.ts';
import { vault } from '../../shared/text/vault.ts';
import { Button } from '../components/button.tsx';
import { Gate } from '../components/gate.tsx';
import { Problem } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText } from '../language.tsx';
import { useUnlock } from '../use-unlock.ts';
import { emptyPassphrase, NewPassphraseFields } from './new-passphrase.tsx';

export function RecoverVault({ onBack }: { onBack: () => void }) {
  const text = useText(vault);
  const common = useText(app);
  const [recoveryKey, setRecoveryKey] = useState('');
  const [chosen, setChosen] = useState(emptyPassphrase);
  const recover = useUnlock('vault.recover');
  return (
    <Gate title={text.recoverTitle}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          recover.mutate({ recoveryKey, passphrase: chosen.passphrase });
        }}
      >
        <TextField label={text.recoveryKey} value={recoveryKey} onChange={setRecoveryKey} autoFocus />
        <NewPassphraseFields label={text.newPassphrase} value={chosen} onChange={setChosen} />
        <Problem error={recover.error} />
        <div className="row-end">
          <Button onPress={onBack}>{common.back}</Button>
          <Button
            kind="filled"
            type="submit"
            isDisabled={
              recover.isPending ||
              recoveryKey === '' ||
              chosen.passphrase === '' ||
              chosen.passphrase !== chosen.again
            }
          >
            {text.recover}
          </Button>
        </div>
      </Form>
    </Gate>
  );
}
