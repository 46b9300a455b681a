/** Gives the machine back to the mentor: asks for the passphrase, and waits after wrong ones as the lock does. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { KioskRater } from '../../../shared/model/kiosk.ts';
import { kiosk } from '../../../shared/text/kiosk.ts';
import { vault } from '../../../shared/text/vault.ts';
import { forgetEverything, useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useCountdown } from '../../use-countdown.ts';

export function LeaveDialog({ by, onClose }: { by: KioskRater; onClose: () => void }) {
  const text = useText(kiosk);
  const words = useText(vault);
  const status = useRead('vault.status', {});
  const [passphrase, setPassphrase] = useState('');
  const leave = useChange('kiosk.leave');
  const [wait, startWait] = useCountdown(status.data?.waitSeconds ?? 0);
  return (
    <Dialog title={text.leaveTitle} isOpen onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (leave.isPending) return;
          leave.mutate(
            { passphrase },
            {
              onSuccess: forgetEverything,
              onError: ({ failure }) => {
                setPassphrase('');
                startWait(failure.seconds ?? 0);
              },
            },
          );
        }}
      >
        <p>{text.leaveText[by]}</p>
        <TextField
          label={words.passphrase}
          type="password"
          // A browser must not offer the passphrase to whoever sits here.
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
        <Problem error={leave.error} />
        {wait > 0 && <Notice>{words.wait(wait)}</Notice>}
        <div className="row-end">
          <Button onPress={onClose}>{text.stay}</Button>
          <Button kind="filled" type="submit" isDisabled={wait > 0 || passphrase === ''}>
            {text.leave}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
