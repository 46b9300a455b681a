/** Which students a filter of the list lets through. */
import type { ListFilter } from '../../../shared/model/settings.ts';
import { comingRightsBirthday } from '../../../shared/domain/rights-birthday.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { StudentRow } from '../../../shared/model/records.ts';

const passes: Record<ListFilter, (row: StudentRow, today: Day) => boolean> = {
  all: () => true,
  unprepared: ({ conversation }) => conversation === null,
  due: ({ due }) => due !== null,
  birthday: ({ birthDay }, today) => comingRightsBirthday(birthDay, today) !== null,
};

export const filterStudents = (
  rows: readonly StudentRow[],
  filter: ListFilter,
  today: Day,
): readonly StudentRow[] => (filter === 'all' ? rows : rows.filter((row) => passes[filter](row, today)));
