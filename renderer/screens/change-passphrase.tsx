/** Changing the passphrase of the open vault. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { vault } from '../../shared/text/vault.ts';
import { useChange } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Notice, Problem } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText } from '../language.tsx';
import { emptyPassphrase, NewPassphraseFields } from './new-passphrase.tsx';

export function ChangePassphrase() {
  const text = useText(vault);
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState(emptyPassphrase);
  const change = useChange('vault.changePassphrase');
  const clear = () => {
    setCurrent('');
    setChosen(emptyPassphrase);
  };
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ current, next: chosen.passphrase }, { onSuccess: clear });
      }}
    >
      <h2>{text.changeTitle}</h2>
      <TextField
        label={text.currentPassphrase}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
      />
      <NewPassphraseFields label={text.newPassphrase} value={chosen} onChange={setChosen} />
      <Problem error={change.error} />
      {change.isSuccess && <Notice kind="done">{text.changed}</Notice>}
      <div className="row">
        <Button
          type="submit"
          isDisabled={
            change.isPending ||
            current === '' ||
            chosen.passphrase === '' ||
            chosen.passphrase !== chosen.again
          }
        >
          {text.change}
        </Button>
      </div>
    </Form>
  );
}
