/** Everybody, those who are not prepared yet, or those with an agreement to look back at; with their numbers. */
import type { ListFilter } from '../../../shared/model/settings.ts';
import type { StudentRow } from '../../../shared/model/records.ts';
import { students } from '../../../shared/text/students.ts';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { useText } from '../../language.tsx';
import { today } from '../../days.ts';
import { filterStudents } from './filter-students.ts';

const filters = ['all', 'unprepared', 'due', 'birthday'] as const satisfies readonly ListFilter[];

interface FilterChoiceProps {
  rows: readonly StudentRow[];
  chosen: ListFilter;
  onChoose: (filter: ListFilter) => void;
}

export function FilterChoice({ rows, chosen, onChoose }: FilterChoiceProps) {
  const text = useText(students);
  const counted = filters.map((id) => ({ id, count: filterStudents(rows, id, today()).length }));
  return (
    <SegmentedChoice
      label={text.filterLabel}
      hideLabel
      options={counted
        // A birthday that changes rights is rare: without one there is nothing to choose.
        .filter(({ id, count }) => id !== 'birthday' || count > 0 || chosen === id)
        .map(({ id, count }) => ({
          id,
          label: id === 'all' ? text.filters.all : `${text.filters[id]} (${count})`,
        }))}
      value={chosen}
      onChange={onChoose}
    />
  );
}
