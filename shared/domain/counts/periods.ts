/** School periods as they are proposed: the halves of a school year. No clock: the day is an argument. */
import type { Day } from '../../model/day.ts';
import { type PeriodDraft, type PeriodId, PeriodName } from '../../model/summary-page.ts';
import { schoolYearEnd, schoolYearOf } from '../school-year.ts';

/** The same with every mentor, so that what several of them sent can be merged. */
export const periodIdOf = ({ schoolYear, name }: Pick<PeriodDraft, 'schoolYear' | 'name'>): PeriodId =>
  `${schoolYear}-${name}`;

/** null: no id of a period. */
export function periodOfId(id: PeriodId): Pick<PeriodDraft, 'schoolYear' | 'name'> | null {
  const name = PeriodName.safeParse(id.slice(5));
  return name.success ? { schoolYear: Number(id.slice(0, 4)), name: name.data } : null;
}

/** August to January, February to July. [design] */
const halvesOf = (schoolYear: number): PeriodDraft[] => [
  {
    schoolYear,
    name: 'second-half',
    starts: `${schoolYear + 1}-02-01`,
    ends: schoolYearEnd(`${schoolYear}-08-01`),
  },
  { schoolYear, name: 'first-half', starts: `${schoolYear}-08-01`, ends: `${schoolYear + 1}-01-31` },
];

/** Of this school year and the last, the newest first. */
export const defaultPeriods = (today: Day): PeriodDraft[] => {
  const year = schoolYearOf(today);
  return [year, year - 1].flatMap(halvesOf);
};
