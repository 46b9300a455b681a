/** Whether the keystore of the system opens the vault too. Shows nothing where the shell has none. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { keystore } from '../../shared/text/keystore.ts';
import { callBackend, type CallFailed, queries, useChange, useRead } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Problem } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText } from '../language.tsx';

/** Without the query cache: the passphrase may not stay behind there. */
const useSwitchOn = () =>
  useMutation<unknown, CallFailed, string>({
    mutationFn: (passphrase) => callBackend('keystore.switchOn', { passphrase }),
    onSuccess: () => queries.invalidateQueries(),
    gcTime: 0,
  });

export function KeystoreSetting() {
  const text = useText(keystore);
  const { data } = useRead('keystore.state', {});
  const [passphrase, setPassphrase] = useState('');
  const on = useSwitchOn();
  const off = useChange('keystore.switchOff');
  if (data === undefined || data.state === 'none') return null;
  return (
    <section className="stack-tight" aria-labelledby="keystore-title">
      <h2 id="keystore-title">{text.title}</h2>
      <p className="soft small">{text.risk}</p>
      {data.state === 'off' ? (
        <Form
          className="stack-tight"
          onSubmit={(event) => {
            event.preventDefault();
            on.mutate(passphrase, { onSettled: () => setPassphrase('') });
          }}
        >
          <TextField
            label={text.passphrase}
            type="password"
            autoComplete="current-password"
            value={passphrase}
            onChange={setPassphrase}
          />
          <Problem error={on.error} />
          <div className="row">
            <Button type="submit" isDisabled={passphrase === '' || on.isPending}>
              {text.switchOn}
            </Button>
          </div>
        </Form>
      ) : (
        <div className="row">
          <span role="status">{text.isOn}</span>
          <Button isDisabled={off.isPending} onPress={() => off.mutate({})}>
            {text.switchOff}
          </Button>
          <Problem error={off.error} />
        </div>
      )}
    </section>
  );
}
