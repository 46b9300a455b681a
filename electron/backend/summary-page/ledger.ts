/** What was given out before, with who was in it: written once, never changed, read for every new summary. */
import { KnownFacts, type PeriodCounts } from '../../../shared/model/counts.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Id } from '../../../shared/model/records.ts';
import {
  Decided,
  type EarlierExport,
  type PeriodId,
  PublishedQuestion,
  SummaryChoice,
} from '../../../shared/model/summary-page.ts';
import type { Store } from '../store/store.ts';

type Origin = 'own' | 'merged' | 'brought';
export type LedgerEntry = EarlierExport & { origin: Origin };

/** All of one period, whoever gave it out, the oldest first. */
export function readLedger({ all, query }: Store, periodId: PeriodId): LedgerEntry[] {
  const rows = all(
    query.selectFrom('summary_export').selectAll().where('period_id', '=', periodId).orderBy('sequence'),
  );
  return rows.map((row) => ({
    id: row.id,
    origin: row.origin,
    periodId: row.period_id,
    day: row.day,
    choice: SummaryChoice.parse(JSON.parse(row.choice)),
    published: PublishedQuestion.array().parse(JSON.parse(row.published)),
    decided: Decided.parse(JSON.parse(row.decided)),
    members: all(
      query
        .selectFrom('summary_export_member')
        .select(['person', 'known'])
        .where('export_id', '=', row.id)
        .orderBy('person'),
    ).map(({ person, known }) => ({ person, known: KnownFacts.parse(JSON.parse(known)) })),
    gone: row.gone,
  }));
}

interface NewEntry {
  id: Id;
  origin: Origin;
  day: Day;
  choice: SummaryChoice;
  published: readonly PublishedQuestion[];
  decided: Decided;
  people: readonly { person: string; counts: Pick<PeriodCounts, 'known'> }[];
  gone?: number;
}

/** In one transaction. Nothing when an entry of that id is there already. */
export function writeLedger(store: Store, entry: NewEntry): void {
  const { first, run, query } = store;
  store.transaction(() => {
    if (first(query.selectFrom('summary_export').select('id').where('id', '=', entry.id)) !== undefined)
      return;
    run(
      query.insertInto('summary_export').values({
        id: entry.id,
        period_id: entry.choice.periodId,
        origin: entry.origin,
        day: entry.day,
        choice: JSON.stringify(entry.choice),
        published: JSON.stringify(entry.published),
        decided: JSON.stringify(entry.decided),
        gone: entry.gone ?? 0,
      }),
    );
    for (const { person, counts } of entry.people)
      run(
        query.insertInto('summary_export_member').values({
          export_id: entry.id,
          person,
          student_id: entry.origin === 'own' ? person : null,
          known: JSON.stringify(counts.known),
        }),
      );
  });
}
