/** Which students a filter of the list lets through. */
import type { ListFilter } from '../../../shared/contract.ts';
import type { StudentRow } from '../../../shared/model/records.ts';

const passes: Record<ListFilter, (row: StudentRow) => boolean> = {
  all: () => true,
  unprepared: ({ conversation }) => conversation === null,
  due: ({ due }) => due !== null,
};

export const filterStudents = (rows: readonly StudentRow[], filter: ListFilter): readonly StudentRow[] =>
  filter === 'all' ? rows : rows.filter(passes[filter]);
