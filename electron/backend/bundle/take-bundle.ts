/** Takes in what a mentor sent, apart from the own students, and removes it again. */
import type { Id } from '../../../shared/model/records.ts';
import type { BundleContent, BundleSummary } from '../../../shared/model/summary-page.ts';
import type { Day } from '../../../shared/model/day.ts';
import { CallError } from '../call-error.ts';
import type { Store } from '../store/store.ts';
import { writeLedger } from '../summary-page/ledger.ts';

/** Who is here already, in another bundle of the same period. */
function knownPersons({ all, query }: Store, { period }: BundleContent): Set<string> {
  return new Set(
    all(
      query
        .selectFrom('bundle_count')
        .innerJoin('summary_bundle', 'summary_bundle.id', 'bundle_count.bundle_id')
        .select('person')
        .where('period_id', '=', period.id),
    ).map(({ person }) => person),
  );
}

export function describeBundle(store: Store, content: BundleContent): BundleSummary {
  const { made, period, students, exports } = content;
  const { id: periodId, ...draft } = period;
  const known = knownPersons(store, content);
  return {
    period: draft,
    periodId,
    made,
    students: students.length,
    classes: [...new Set(students.map(({ counts }) => counts.known.className))]
      .filter((name) => name !== '')
      .toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: true })),
    exports: exports.length,
    known: students.filter(({ person }) => known.has(person)).length,
  };
}

/** Nobody is counted twice. Throws `CallError` with `bundle-here` when everybody is here already. */
export function takeBundle(
  store: Store,
  content: BundleContent,
  { newId, today }: { newId: () => Id; today: Day },
): void {
  const { run, query } = store;
  store.transaction(() => {
    const known = knownPersons(store, content);
    const fresh = content.students.filter(({ person }) => !known.has(person));
    if (fresh.length === 0) throw new CallError('bundle-here');
    const id = newId();
    run(
      query
        .insertInto('summary_bundle')
        .values({ id, period_id: content.period.id, made: content.made, taken: today }),
    );
    for (const { person, counts } of fresh)
      run(query.insertInto('bundle_count').values({ bundle_id: id, person, counts: JSON.stringify(counts) }));
    for (const { id: exportId, day, choice, published, decided, members, gone } of content.exports)
      writeLedger(store, {
        id: exportId,
        origin: 'brought',
        day,
        choice,
        published,
        decided,
        people: members.map(({ person, known: facts }) => ({ person, counts: { known: facts } })),
        gone,
      });
  });
}

/**
 * The counts go, and the file is built anew without them. What was given out stays noted, with ids that mean nothing
 * here: without it a later summary could add to it. Answers of how many students.
 */
export function removeBundles(store: Store): number {
  const { run, query } = store;
  const removed = store.transaction(() => {
    const counts = run(query.deleteFrom('bundle_count'));
    run(query.deleteFrom('summary_bundle'));
    return counts;
  });
  store.rewrite();
  return removed;
}
