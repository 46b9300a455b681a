/** Handing the chosen students over: what goes, who agreed to it, and a passphrase for the file alone. */
import { useState } from 'react';
import { Checkbox, Form } from 'react-aria-components';
import type { Id } from '../../../shared/model/records.ts';
import { app } from '../../../shared/text/app.ts';
import { transfer } from '../../../shared/text/transfer.ts';
import { callBackend, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { emptyPassphrase, NewPassphraseFields } from '../new-passphrase.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';

interface TransferDialogProps {
  studentIds: readonly Id[];
  archived: boolean;
  onClose: () => void;
}

export function TransferDialog({ studentIds, archived, onClose }: TransferDialogProps) {
  const text = useText(transfer);
  const common = useText(app);
  const language = useLanguage();
  const list = useRead('students.list', { archived });
  const [agreed, setAgreed] = useState<ReadonlySet<Id>>(new Set());
  const [chosen, setChosen] = useState(emptyPassphrase);
  const saving = usePrintJob();
  const withOpen = (list.data ?? []).filter(
    ({ id, openAgreements }) => openAgreements > 0 && studentIds.includes(id),
  );
  const isReady = chosen.passphrase !== '' && chosen.passphrase === chosen.again;
  const save = (): void =>
    saving.start(async (job) => {
      const { path } = await callBackend('transfer.save', {
        studentIds: [...studentIds],
        agreed: [...agreed],
        passphrase: chosen.passphrase,
        language,
        job,
      });
      setChosen(emptyPassphrase);
      return { path, pages: 0 };
    });
  const toggle = (id: Id, agrees: boolean): void => {
    const next = new Set(agreed);
    if (agrees) next.add(id);
    else next.delete(id);
    setAgreed(next);
  };
  return (
    <Dialog title={text.title(studentIds.length)} isOpen onClose={onClose} busy={saving.isRunning}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) save();
        }}
      >
        <p>{text.goes}</p>
        <p>{text.stays}</p>
        <fieldset className="stack-tight transfer-agree">
          <legend>{text.agree}</legend>
          {withOpen.length === 0 && <p className="soft">{text.noneOpen}</p>}
          {withOpen.map(({ id, displayName, openAgreements }) => (
            <Checkbox
              key={id}
              className="checkbox"
              isSelected={agreed.has(id)}
              onChange={(agrees) => toggle(id, agrees)}
            >
              <span className="checkbox-box" aria-hidden="true" />
              {text.agreeOf(displayName, openAgreements)}
            </Checkbox>
          ))}
        </fieldset>
        <NewPassphraseFields label={text.passphrase} value={chosen} onChange={setChosen} />
        <p className="soft small">{text.tell}</p>
        <PackState pack={saving} />
        <div className="row-end">
          <Button onPress={onClose}>{saving.saved === null ? common.cancel : common.close}</Button>
          <Button kind="filled" type="submit" isDisabled={!isReady}>
            {text.save}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
