/** Reads what is counted about one student: for the student's file. */
import type { CountedAbout } from '../../../shared/domain/counts/counts-in-words.ts';
import { AgeBand, KnownFacts, PeriodCounts, TalkFacts } from '../../../shared/model/counts.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Store } from '../store/store.ts';

/** The newest first. */
export function readCounted({ all, query }: Store, studentId: Id): CountedAbout {
  const talks = all(
    query
      .selectFrom('talk_facts')
      .selectAll()
      .where('student_id', '=', studentId)
      .orderBy('day', 'desc')
      .orderBy('sequence', 'desc'),
  );
  const periods = all(
    query
      .selectFrom('summary_count')
      .innerJoin('summary_period', 'summary_period.id', 'summary_count.period_id')
      .selectAll('summary_period')
      .select('counts')
      .where('student_id', '=', studentId)
      .orderBy('ends', 'desc'),
  );
  const summaries = all(
    query
      .selectFrom('summary_export_member')
      .innerJoin('summary_export', 'summary_export.id', 'summary_export_member.export_id')
      .select(['day', 'known'])
      .where('student_id', '=', studentId)
      .orderBy('sequence', 'desc'),
  );
  return {
    talks: talks.map((row) => ({
      day: row.day,
      className: row.class_name,
      schoolType: row.school_type,
      year: row.year,
      ageBand: AgeBand.parse(row.age_band),
      facts: TalkFacts.parse(JSON.parse(row.facts)),
    })),
    periods: periods.map(({ counts, school_year: schoolYear, name, starts, ends }) => ({
      period: { schoolYear, name, starts, ends },
      counts: PeriodCounts.parse(JSON.parse(counts)),
    })),
    summaries: summaries.map(({ day, known }) => ({ day, known: KnownFacts.parse(JSON.parse(known)) })),
  };
}
