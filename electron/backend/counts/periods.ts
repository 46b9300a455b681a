/** Periods: what may be closed, closing one with the counts as they stand, and opening it again while nothing was given out. */
import { logKeptFrom } from '../../../shared/domain/retention.ts';
import { defaultPeriods, periodIdOf } from '../../../shared/domain/counts/periods.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { ClosedPeriod, PeriodDraft, PeriodId } from '../../../shared/model/summary-page.ts';
import { CallError } from '../call-error.ts';
import type { Store } from '../store/store.ts';
import { countPeriod } from './count-period.ts';

/** The newest first. */
export function readPeriods({ all, query }: Store): ClosedPeriod[] {
  const counted = new Map(
    all(
      query
        .selectFrom('summary_count')
        .select(({ fn }) => ['period_id', fn.countAll<number>().as('students')])
        .groupBy('period_id'),
    ).map(({ period_id, students }) => [period_id, students]),
  );
  const given = new Map(
    all(
      query
        .selectFrom('summary_export')
        .select(({ fn }) => ['period_id', fn.countAll<number>().as('exports')])
        .where('origin', '=', 'own')
        .groupBy('period_id'),
    ).map(({ period_id, exports }) => [period_id, exports]),
  );
  return all(query.selectFrom('summary_period').selectAll().orderBy('ends', 'desc')).map((row) => ({
    id: row.id,
    schoolYear: row.school_year,
    name: row.name,
    starts: row.starts,
    ends: row.ends,
    students: counted.get(row.id) ?? 0,
    exports: given.get(row.id) ?? 0,
  }));
}

/** The halves of this and the last school year that are over and that no closed period overlaps, the newest first. */
export const proposePeriods = (store: Store, today: Day): (PeriodDraft & { students: number })[] => {
  const closed = readPeriods(store);
  return defaultPeriods(today)
    .filter(({ ends }) => ends < today)
    .filter((draft) => !closed.some((one) => overlaps(one, draft)))
    .map((draft) => ({ ...draft, students: countPeriod(store, draft).length }))
    .filter(({ students }) => students > 0);
};

const overlaps = (a: Pick<PeriodDraft, 'starts' | 'ends'>, b: Pick<PeriodDraft, 'starts' | 'ends'>) =>
  a.starts <= b.ends && b.starts <= a.ends;

/**
 * Freezes what is counted of the period: from here on every summary of it says the same. A period that overlaps one that
 * is closed would tell the same talks twice, in another cut.
 * Throws `CallError`: `period-open` when its last day is not over, `period-overlaps`, `period-empty`.
 */
export function closePeriod(store: Store, draft: PeriodDraft, today: Day): PeriodId {
  const { run, query } = store;
  return store.transaction(() => {
    if (draft.ends >= today) throw new CallError('period-open');
    const id = periodIdOf(draft);
    if (readPeriods(store).some((one) => one.id === id || overlaps(one, draft)))
      throw new CallError('period-overlaps');
    const students = countPeriod(store, draft);
    if (students.length === 0) throw new CallError('period-empty');
    const { schoolYear: school_year, name, starts, ends } = draft;
    run(query.insertInto('summary_period').values({ id, school_year, name, starts, ends, closed_on: today }));
    for (const { studentId: student_id, counts } of students)
      run(
        query
          .insertInto('summary_count')
          .values({ period_id: id, student_id, counts: JSON.stringify(counts) }),
      );
    return id;
  });
}

/** Throws `CallError`: `not-found`, `period-given-out` when a summary of it was given out or a bundle was made. */
export function reopenPeriod(store: Store, id: PeriodId): void {
  store.transaction(() => {
    const found = readPeriods(store).find((period) => period.id === id);
    if (found === undefined) throw new CallError('not-found');
    if (found.exports > 0) throw new CallError('period-given-out');
    store.run(store.query.deleteFrom('summary_period').where('id', '=', id));
  });
}

/** Of periods that were kept long enough: this student's counts, and who was in what was given out of them. */
export function forgetOldCounts({ run, all, query }: Store, studentId: Id, today: Day): void {
  const old = all(query.selectFrom('summary_period').select('id').where('ends', '<', logKeptFrom(today)));
  const ids = old.map(({ id }) => id);
  if (ids.length === 0) return;
  run(query.deleteFrom('summary_count').where('student_id', '=', studentId).where('period_id', 'in', ids));
  const exports = query.selectFrom('summary_export').select('id').where('period_id', 'in', ids);
  run(
    query
      .deleteFrom('summary_export_member')
      .where('student_id', '=', studentId)
      .where('export_id', 'in', exports),
  );
}
