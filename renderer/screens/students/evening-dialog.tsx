/** Putting the chosen students on a parent evening: one that is there, or a new one. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useLocation } from 'wouter';
import type { EveningSummary } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { app } from '../../../shared/text/app.ts';
import { eveningForm } from '../../../shared/text/evening-form.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ListChoice } from '../../components/list-choice.tsx';
import { Problem } from '../../components/notice.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';

interface EveningDialogProps {
  studentIds: readonly Id[];
  onClose: () => void;
}

/** Stands for an evening that is still to be made; ids are longer. */
const fresh = '-';

export function EveningDialog({ studentIds, onClose }: EveningDialogProps) {
  const { data, error } = useRead('evenings.list', {});
  return data === undefined ? (
    <Problem error={error} />
  ) : (
    <ChooseEvening evenings={data} studentIds={studentIds} onClose={onClose} />
  );
}

function ChooseEvening({
  evenings,
  studentIds,
  onClose,
}: EveningDialogProps & { evenings: EveningSummary[] }) {
  const text = useText(eveningForm);
  const common = useText(app);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState(evenings[0]?.id ?? fresh);
  const add = useChange('evenings.addStudents');
  const submit = (): void => {
    if (chosen === fresh) navigate('/evening/new', { state: { studentIds: [...studentIds] } });
    else
      add.mutate(
        { id: chosen, studentIds: [...studentIds] },
        { onSuccess: () => navigate(`/evening/${chosen}`) },
      );
  };
  return (
    <Dialog title={text.putOnTitle(studentIds.length)} isOpen onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ListChoice
          label={text.whichEvening}
          options={[
            ...evenings.map(({ id, title, days }) => ({
              id,
              label: title,
              note: days.map((day) => weekdayShort(day, language)).join(', '),
            })),
            { id: fresh, label: text.newEvening },
          ]}
          value={chosen}
          onChange={setChosen}
        />
        <Problem error={add.error} />
        <div className="row-end">
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="filled" type="submit" isDisabled={add.isPending}>
            {chosen === fresh ? text.next : text.putOn}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
