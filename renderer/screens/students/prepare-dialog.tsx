/** Preparing the same conversation for the chosen students: occasion, day, minutes. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Occasion, slotLengths, type SlotMinutes } from '../../../shared/model/facts.ts';
import type { Id } from '../../../shared/model/records.ts';
import { app } from '../../../shared/text/app.ts';
import { students } from '../../../shared/text/students.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { ListChoice } from '../../components/list-choice.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Problem } from '../../components/notice.tsx';
import { useTerms, useText } from '../../language.tsx';
import { readTypedDay } from '../../read-typed-day.ts';

interface PrepareDialogProps {
  studentIds: readonly Id[];
  onClose: () => void;
  onPrepared: () => void;
}

/** What such a talk usually takes (domain.md §4); the shortest that fits a driehoeksgesprek. */
const usualMinutes: Readonly<Record<Occasion, SlotMinutes>> = {
  start: 20,
  voortgang: 10,
  mol: 15,
  lob: 20,
  keuze: 20,
  zorg: 45,
  overgang: 10,
};

export function PrepareDialog({ studentIds, onClose, onPrepared }: PrepareDialogProps) {
  const text = useText(students);
  const common = useText(app);
  const terms = useTerms();
  const [occasion, setOccasion] = useState<Occasion>('mol');
  const [minutes, setMinutes] = useState<SlotMinutes>(usualMinutes.mol);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const prepare = useChange('conversations.prepare');
  return (
    <Dialog title={text.prepareTitle(studentIds.length)} isOpen onClose={onClose}>
      <Form
        className="stack"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const day = readTypedDay(typed);
          if (day === null || day === undefined) return;
          prepare.mutate({ studentIds: [...studentIds], occasion, day, minutes }, { onSuccess: onPrepared });
        }}
      >
        <ListChoice
          label={text.occasion}
          options={Occasion.options.map((id) => ({ id, label: terms.occasion[id] }))}
          value={occasion}
          onChange={(chosen) => {
            setOccasion(chosen);
            setMinutes(usualMinutes[chosen]);
          }}
        />
        <DayField
          label={text.day}
          value={typed}
          onChange={setTyped}
          tried={tried}
          problem={tried && typed.trim() === '' ? text.dayNeeded : undefined}
        />
        <SegmentedChoice
          label={text.length}
          options={slotLengths.map((length) => ({ id: String(length), label: String(length) }))}
          value={String(minutes)}
          onChange={(id) => setMinutes(slotLengths.find((length) => String(length) === id) ?? minutes)}
        />
        <p className="soft small">{text.prepareHint}</p>
        <Problem error={prepare.error} />
        <div className="row-end">
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="filled" type="submit" isDisabled={prepare.isPending}>
            {text.prepare}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
