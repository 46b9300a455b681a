/** A judge of sequences that tries every assignment of categories to a few students. Shares nothing with the product. */
import type { Evidence, JudgeRequest } from '../../shared/model/summary.ts';

/** One student in one version: somebody whose category is unknown. */
interface Slot {
  id: string;
  version: number;
}

type Rounded = readonly (Readonly<Record<string, number>> | null)[];

/** What the reader can be certain of, in the order of the groups. For at most about 9 unknown categories. */
export function findLeaks(request: JudgeRequest, rounded: Rounded): Evidence[] {
  const { students, exports, categories, k } = request;
  const versionOf = (id: string, t: number): number => {
    const values = students.find((student) => student.id === id)?.v ?? [];
    return values.filter((value, at) => at > 0 && at <= t && value !== values[at - 1]).length;
  };
  const seen = students.filter(({ id }) => exports.some(({ pop }) => pop.includes(id)));
  const patternOf = (id: string) =>
    exports.map(({ pop, t }) => (pop.includes(id) ? versionOf(id, t) : '-')).join(',');
  const groups = [...new Set(seen.map(({ id }) => patternOf(id)))].map((pattern) =>
    seen.filter(({ id }) => patternOf(id) === pattern).map(({ id }) => id),
  );
  const slots: Slot[] = seen.flatMap(({ id }) =>
    [0, 1]
      .filter((version) => exports.some(({ pop, t }) => pop.includes(id) && versionOf(id, t) === version))
      .map((version) => ({ id, version })),
  );
  const places = new Map(slots.map(({ id, version }, at) => [`${id} ${version}`, at]));
  const truth = (id: string, t: number) => students.find((student) => student.id === id)?.v[t];
  const checks = exports.flatMap(({ pop, t, mode, hidden = [] }, at) =>
    categories
      .filter((category) => !(mode === 'holes' && hidden.includes(category)))
      .map((category) => {
        const count = pop.filter((id) => truth(id, t) === category).length;
        const shown = mode === 'round5' ? (rounded[at]?.[category] ?? 0) : count;
        const slack = mode === 'round5' ? 4 : 0;
        return {
          category: categories.indexOf(category),
          slots: pop.map((id) => places.get(`${id} ${versionOf(id, t)}`) ?? -1),
          low: shown - slack,
          high: shown + slack,
        };
      }),
  );
  const asked = groups.flatMap((group) =>
    [0, 1]
      .filter((version) => places.has(`${group[0]} ${version}`))
      .flatMap((version) =>
        categories.map((category, at) => ({
          group,
          version,
          category,
          at,
          slots: group.map((id) => places.get(`${id} ${version}`) ?? -1),
          low: Number.POSITIVE_INFINITY,
          high: -1,
        })),
      ),
  );
  const assignment = slots.map(() => 0);
  const count = (wanted: number, where: readonly number[]) =>
    where.filter((slot) => assignment[slot] === wanted).length;
  for (let number = 0; number < categories.length ** slots.length; number++) {
    let rest = number;
    for (let slot = 0; slot < slots.length; slot++) {
      assignment[slot] = rest % categories.length;
      rest = Math.floor(rest / categories.length);
    }
    const fits = checks.every(({ category, slots: where, low, high }) => {
      const value = count(category, where);
      return value >= low && value <= high;
    });
    if (!fits) continue;
    for (const one of asked) {
      const value = count(one.at, one.slots);
      one.low = Math.min(one.low, value);
      one.high = Math.max(one.high, value);
    }
  }
  return asked
    .filter(({ group, low }) => (group.length < k ? low >= 1 : low > 0.9 * group.length))
    .map(({ group, version, category, low, high }) => ({
      group: group.join('+'),
      size: group.length,
      version,
      category,
      low,
      high,
      bad: true as const,
    }));
}
