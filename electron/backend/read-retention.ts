/** Reads what has been kept long enough, or soon will be. Removes nothing. */
import { displayName } from '../../shared/domain/names.ts';
import { isShown, retentionClocks, retentionState } from '../../shared/domain/retention.ts';
import type { Day } from '../../shared/model/day.ts';
import { type RetentionEntry, RetentionKind } from '../../shared/model/retention.ts';
import { type ClockedRow, selectClocked } from './store/retention-queries.ts';
import type { Store } from './store/store.ts';

/** The earliest last day first; archived students as well, as what is kept of them runs on. */
export function readRetention(store: Store, today: Day): RetentionEntry[] {
  const { query, all } = store;
  const names = new Map(
    all(query.selectFrom('student').select(['id', 'given_name', 'particle', 'surname'])).map((row) => [
      row.id,
      displayName({ givenName: row.given_name, particle: row.particle, surname: row.surname }),
    ]),
  );
  const delays = new Map(
    all(query.selectFrom('retention_delay').selectAll()).map(({ kind, row_id, until, reason }) => [
      `${kind} ${row_id}`,
      { until, reason },
    ]),
  );
  const entries = new Map<string, RetentionEntry>();
  for (const kind of RetentionKind.options)
    for (const { id, student_id: studentId, day } of all<ClockedRow>(selectClocked[kind](store))) {
      const keptUntil = retentionClocks[kind](day);
      if (!isShown(keptUntil, today)) continue;
      const postponed = delays.get(`${kind} ${id}`) ?? null;
      const group = [kind, studentId, keptUntil, postponed?.until, postponed?.reason].join(' ');
      const known = entries.get(group);
      if (known !== undefined) known.ids.push(id);
      else
        entries.set(group, {
          kind,
          studentId,
          displayName: names.get(studentId) ?? '',
          ids: [id],
          keptUntil,
          state: retentionState(keptUntil, postponed, today),
          postponed,
        });
    }
  return [...entries.values()].toSorted((a, b) =>
    a.keptUntil < b.keptUntil ? -1 : a.keptUntil > b.keptUntil ? 1 : 0,
  );
}
