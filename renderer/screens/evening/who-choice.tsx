/** Who comes to a new parent evening: a class, who was chosen in the class list, or nobody yet. */
import type { Id, SchoolClass } from '../../../shared/model/records.ts';
import { eveningForm } from '../../../shared/text/evening-form.ts';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { useText } from '../../language.tsx';

/** Stands for no class at all; ids are longer. */
export const later = '-';

interface WhoChoiceProps {
  classes: readonly SchoolClass[];
  /** How many students were chosen before; null: none, so that a class can be chosen here. */
  chosen: number | null;
  value: Id;
  onChange: (classId: Id) => void;
}

export function WhoChoice({ classes, chosen, value, onChange }: WhoChoiceProps) {
  const text = useText(eveningForm);
  const filled = classes.filter(({ students }) => students > 0);
  if (chosen !== null)
    return (
      <div className="field">
        <span className="field-name">{text.who}</span>
        <p>{text.chosenStudents(chosen)}</p>
      </div>
    );
  if (filled.length === 0) return null;
  return (
    <SegmentedChoice
      label={text.who}
      options={[
        ...filled.map(({ id, name, students }) => ({ id, label: text.class(name, students) })),
        { id: later, label: text.whoLater },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
