/** Which class is shown: each class has its own address, so that Back and the bar on the left work. */
import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { Id, SchoolClass } from '../../../shared/model/records.ts';
import { students } from '../../../shared/text/students.ts';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { useText } from '../../language.tsx';

// Many parts for the few who have that many classes: not loaded at the start.
const ListChoice = lazy(async () => ({
  default: (await import('../../components/list-choice.tsx')).ListChoice<Id>,
}));

/** More do not fit side by side. */
const segmentLimit = 11;

interface ClassChoiceProps {
  classes: readonly SchoolClass[];
  chosen: Id | null;
  /** null: all classes. */
  onChoose: (id: Id | null) => void;
}

export function ClassChoice({ classes, chosen, onChoose }: ClassChoiceProps) {
  const text = useText(students);
  const [, navigate] = useLocation();
  const choice = {
    label: text.classLabel,
    hideLabel: true,
    options: [{ id: 'all', label: text.allClasses }, ...classes.map(({ id, name }) => ({ id, label: name }))],
    value: chosen ?? 'all',
    onChange: (id: Id) => {
      onChoose(id === 'all' ? null : id);
      navigate(id === 'all' ? '/' : `/class/${id}`);
    },
  };
  if (choice.options.length <= segmentLimit) return <SegmentedChoice {...choice} />;
  return (
    <Suspense>
      <ListChoice {...choice} />
    </Suspense>
  );
}
