/** A new recovery key for the open vault: shown, kept by the mentor, and only then in the place of the old one. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { app } from '../../shared/text/app.ts';
import { vault } from '../../shared/text/vault.ts';
import { callBackend, type CallFailed } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Notice, Problem } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText } from '../language.tsx';

/** Without the query cache: neither the passphrase nor the key may stay behind there. */
const useOffer = () =>
  useMutation<{ recoveryKey: string }, CallFailed, string>({
    mutationFn: (passphrase) => callBackend('vault.offerRecoveryKey', { passphrase }),
    gcTime: 0,
  });
const useKeep = () =>
  useMutation<unknown, CallFailed, string>({
    mutationFn: (recoveryKey) => callBackend('vault.keepRecoveryKey', { recoveryKey }),
    gcTime: 0,
  });

export function ReplaceRecoveryKey() {
  const text = useText(vault);
  const common = useText(app);
  const [passphrase, setPassphrase] = useState('');
  const offer = useOffer();
  const keep = useKeep();
  const key = offer.data?.recoveryKey;
  return (
    <section className="stack-tight print-key" aria-labelledby="replace-key-title">
      <h2 id="replace-key-title">{key === undefined ? text.replaceTitle : text.newKey}</h2>
      {keep.isSuccess && <Notice kind="done">{text.replaced}</Notice>}
      {key === undefined ? (
        <Form
          className="stack-tight"
          onSubmit={(event) => {
            event.preventDefault();
            keep.reset();
            offer.mutate(passphrase, { onSettled: () => setPassphrase('') });
          }}
        >
          <p className="soft small">{text.replaceExplain}</p>
          <TextField
            label={text.replacePassphrase}
            type="password"
            autoComplete="current-password"
            value={passphrase}
            onChange={setPassphrase}
          />
          <Problem error={offer.error} />
          <div className="row">
            <Button type="submit" isDisabled={passphrase === '' || offer.isPending}>
              {text.replace}
            </Button>
          </div>
        </Form>
      ) : (
        <>
          <p>{text.newKeyExplain}</p>
          <p className="recovery-key">{key}</p>
          <Problem error={keep.error} />
          <div className="row no-print">
            <Button onPress={() => window.print()}>{text.printKey}</Button>
            <Button
              kind="filled"
              autoFocus
              isDisabled={keep.isPending}
              onPress={() => keep.mutate(key, { onSuccess: offer.reset })}
            >
              {text.replaceKeep}
            </Button>
            <Button kind="quiet" onPress={offer.reset}>
              {common.cancel}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
