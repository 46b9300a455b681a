/** Counts one period: of each student who had a talk in it, what occurred. Reads only. */
import { gatherCounts } from '../../../shared/domain/counts/gather-counts.ts';
import { type PeriodCounts, AgeBand, TalkFacts } from '../../../shared/model/counts.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Store } from '../store/store.ts';

/** Agreements that were made or settled in it are read as they stand now. In the order of the ids. */
export function countPeriod(
  { all, query }: Store,
  { starts, ends }: { starts: Day; ends: Day },
): { studentId: Id; counts: PeriodCounts }[] {
  const talks = all(
    query
      .selectFrom('talk_facts')
      .selectAll()
      .where('day', '>=', starts)
      .where('day', '<=', ends)
      .orderBy('day')
      .orderBy('sequence'),
  );
  const agreements = Map.groupBy(
    all(query.selectFrom('agreement').selectAll().orderBy('sequence')),
    (row) => row.student_id,
  );
  return [...Map.groupBy(talks, (row) => row.student_id)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([studentId, rows]) => ({
      studentId,
      counts: gatherCounts(
        rows.map((row) => ({
          known: {
            className: row.class_name,
            schoolType: row.school_type,
            year: row.year,
            ageBand: AgeBand.parse(row.age_band),
          },
          facts: TalkFacts.parse(JSON.parse(row.facts)),
        })),
        (agreements.get(studentId) ?? []).map((row) => ({
          owner: row.owner,
          outcome: row.outcome,
          follows: row.follows !== null,
          helped: row.support_ends !== null,
          madeIn: isWithin(row.made_on, starts, ends),
          settledIn: isWithin(row.settled_on, starts, ends),
        })),
      ),
    }));
}

const isWithin = (day: Day | null, starts: Day, ends: Day): boolean =>
  day !== null && day >= starts && day <= ends;
