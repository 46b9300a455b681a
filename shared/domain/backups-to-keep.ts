/** Which automatic backups stay: the last days, weeks and months that have one. Removes nothing itself. */
import type { Day } from '../model/day.ts';
import { endOfWeek } from './days.ts';

/**
 * [design] A day without a backup takes no place: after a summer without the program nothing of before it is dropped.
 * At most 23 stay in all.
 */
export const keptBackups = { days: 7, weeks: 4, months: 12 } as const;

export interface DatedBackup {
  /** ISO moment, UTC: tells two of one day apart. */
  made: string;
  /** The day on the wall when it was made. */
  day: Day;
}

/** The newest of each of the newest `most` groups; `backups` newest first. */
function newestOfEach<T>(backups: readonly T[], group: (backup: T) => string, most: number): T[] {
  const seen = new Set<string>();
  return backups.filter((backup) => {
    const name = group(backup);
    if (seen.has(name) || seen.size >= most) return false;
    seen.add(name);
    return true;
  });
}

/** Those of the given ones that stay, newest first: of every kept day, week (from Monday) and month the newest. */
export function backupsToKeep<T extends DatedBackup>(backups: readonly T[]): T[] {
  const sorted = backups.toSorted((a, b) => b.day.localeCompare(a.day) || b.made.localeCompare(a.made));
  const kept = new Set([
    ...newestOfEach(sorted, ({ day }) => day, keptBackups.days),
    ...newestOfEach(sorted, ({ day }) => endOfWeek(day), keptBackups.weeks),
    ...newestOfEach(sorted, ({ day }) => day.slice(0, 7), keptBackups.months),
  ]);
  return sorted.filter((backup) => kept.has(backup));
}
