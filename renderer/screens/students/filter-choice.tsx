/** Everybody, those who are not prepared yet, or those with an agreement to look back at; with their numbers. */
import type { ListFilter } from '../../../shared/contract.ts';
import type { StudentRow } from '../../../shared/model/records.ts';
import { students } from '../../../shared/text/students.ts';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { useText } from '../../language.tsx';
import { filterStudents } from './filter-students.ts';

const filters = ['all', 'unprepared', 'due'] as const satisfies readonly ListFilter[];

interface FilterChoiceProps {
  rows: readonly StudentRow[];
  chosen: ListFilter;
  onChoose: (filter: ListFilter) => void;
}

export function FilterChoice({ rows, chosen, onChoose }: FilterChoiceProps) {
  const text = useText(students);
  return (
    <SegmentedChoice
      label={text.filterLabel}
      hideLabel
      options={filters.map((id) => ({
        id,
        label: id === 'all' ? text.filters.all : `${text.filters[id]} (${filterStudents(rows, id).length})`,
      }))}
      value={chosen}
      onChange={onChoose}
    />
  );
}
