/** Which automatic backups stay: the last days, weeks and months that have one. Removes nothing itself. */
import type { Day } from '../model/day.ts';
import { endOfWeek } from './days.ts';

/**
 * [design] A day without a backup takes no place: after a summer without the program nothing of before it is dropped.
 * At most 23 stay in all, and while the clock is wrong as many again.
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

/** Of every kept day, week (from Monday) and month the newest. */
function newestOfAll<T extends DatedBackup>(backups: readonly T[]): T[] {
  return [
    ...newestOfEach(backups, ({ day }) => day, keptBackups.days),
    ...newestOfEach(backups, ({ day }) => endOfWeek(day), keptBackups.weeks),
    ...newestOfEach(backups, ({ day }) => day.slice(0, 7), keptBackups.months),
  ];
}

/**
 * Those of the given ones that stay, newest first. `now`: ISO moment, UTC. Backups from the future were made before the
 * clock was set back, or while it was ahead. They are counted apart: otherwise what is made today would be older than
 * all of them and the first to go, for as long as the clock is wrong.
 */
export function backupsToKeep<T extends DatedBackup>(backups: readonly T[], now: string): T[] {
  const sorted = backups.toSorted((a, b) => b.day.localeCompare(a.day) || b.made.localeCompare(a.made));
  const kept = new Set([
    ...newestOfAll(sorted.filter(({ made }) => made <= now)),
    ...newestOfAll(sorted.filter(({ made }) => made > now)),
  ]);
  return sorted.filter((backup) => kept.has(backup));
}
