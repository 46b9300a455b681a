/** Which class is shown: each class has its own address, so that Back and the bar on the left work. */
import { useLocation } from 'wouter';
import type { Id, SchoolClass } from '../../../shared/model/records.ts';
import { students } from '../../../shared/text/students.ts';
import { ListChoice, SegmentedChoice } from '../../components/choice.tsx';
import { useText } from '../../language.tsx';

/** More do not fit side by side. */
const segmentLimit = 5;

export function ClassChoice({ classes, chosen }: { classes: readonly SchoolClass[]; chosen: Id | null }) {
  const text = useText(students);
  const [, navigate] = useLocation();
  const options = [
    { id: 'all', label: text.allClasses },
    ...classes.map(({ id, name }) => ({ id, label: name })),
  ];
  const Choice = options.length > segmentLimit ? ListChoice : SegmentedChoice;
  return (
    <Choice
      label={text.classLabel}
      hideLabel
      options={options}
      value={chosen ?? 'all'}
      onChange={(id) => navigate(id === 'all' ? '/' : `/class/${id}`)}
    />
  );
}
