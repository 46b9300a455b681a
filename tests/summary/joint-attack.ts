/**
 * All tables about one thing, put together by a reader who knows of every student the class, year, type and age band,
 * and who is in which table (attacks 2, 7, 8 and 9). Another solver and another model than the product's; fractions are
 * allowed, so that what it finds certain may be a little less than what is.
 */
import { type Constraint, solve } from 'yalps';

/** A number as it was read: so many of these students are in these categories. */
export interface ReadNumber {
  students: ReadonlySet<string>;
  categories: readonly string[];
  low: number;
  high: number;
}

export interface JointReader {
  /** Everybody whose record did not change counts as one; who changed is another. */
  ids: readonly string[];
  categories: readonly string[];
  numbers: readonly ReadNumber[];
}

/** What can be known of how many of `students` are in one of `categories`. */
export function boundTogether(reader: JointReader, asked: Pick<ReadNumber, 'students' | 'categories'>) {
  const numbers = [...reader.numbers, { ...asked, low: 0, high: Infinity }];
  const groups = Map.groupBy(reader.ids, (id) =>
    numbers.map(({ students }) => Number(students.has(id))).join(''),
  );
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  [...groups.values()].forEach((members, group) => {
    constraints.set(`size ${group}`, { equal: members.length });
    for (const category of reader.categories) {
      const entries = new Map([[`size ${group}`, 1]]);
      numbers.forEach(({ students, categories }, at) => {
        if (categories.includes(category) && students.has(members[0] ?? '')) entries.set(`number ${at}`, 1);
      });
      if (entries.has(`number ${numbers.length - 1}`)) entries.set('asked', 1);
      variables.set(`${group} ${category}`, entries);
    }
  });
  reader.numbers.forEach(({ low, high }, at) => constraints.set(`number ${at}`, { min: low, max: high }));
  const ask = (direction: 'minimize' | 'maximize') => {
    const { status, result } = solve({ direction, objective: 'asked', constraints, variables });
    if (status !== 'optimal') throw new Error(`no bound: ${status}`);
    return Math.round(result * 1e6) / 1e6;
  };
  return { low: ask('minimize'), high: ask('maximize') };
}
