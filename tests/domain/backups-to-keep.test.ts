/** Which backups stay, for any history of making them. */
import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { backupsToKeep, keptBackups } from '../../shared/domain/backups-to-keep.ts';
import { addDays, endOfWeek } from '../../shared/domain/days.ts';

const backupAt = (day: number, hour: number) => {
  const date = addDays('2024-09-01', day);
  return { day: date, made: `${date}T${String(hour).padStart(2, '0')}:00:00.000Z` };
};
/** After all of them. */
const now = '2100-01-01T00:00:00.000Z';
const history = array(integer({ min: 0, max: 900 }), { maxLength: 60 }).map((days) =>
  days.map((day, index) => backupAt(day, index % 24)),
);

test('a school year of daily backups leaves 7 days, the weeks before them and the months before those', () => {
  const year = Array.from({ length: 300 }, (_, day) => backupAt(day, 15));
  const kept = backupsToKeep(year, now).map(({ day }) => day);
  expect(kept.slice(0, 7)).toEqual(['27', '26', '25', '24', '23', '22', '21'].map((day) => `2025-06-${day}`));
  expect(kept.slice(7)).toEqual([
    '2025-06-15',
    '2025-06-08',
    '2025-05-31',
    '2025-04-30',
    '2025-03-31',
    '2025-02-28',
    '2025-01-31',
    '2024-12-31',
    '2024-11-30',
    '2024-10-31',
    '2024-09-30',
  ]);
});

test('after a summer without the program the last days of before it are still there', () => {
  const before = Array.from({ length: 40 }, (_, day) => backupAt(day, 15));
  const kept = backupsToKeep(before, now);
  const later = backupsToKeep([...kept, backupAt(110, 9)], now);
  expect(later.slice(1, 7)).toEqual(kept.slice(0, 6));
});

test('the newest stays, nothing is made up, and there are never more than 23', () => {
  assert(
    property(history, (backups) => {
      const kept = backupsToKeep(backups, now);
      const newest = backups.toSorted(
        (a, b) => b.day.localeCompare(a.day) || b.made.localeCompare(a.made),
      )[0];
      return (
        kept.every((backup) => backups.includes(backup)) &&
        kept.length <= keptBackups.days + keptBackups.weeks + keptBackups.months &&
        kept[0] === newest
      );
    }),
  );
});

test('each of the newest days, weeks and months that has a backup keeps its newest', () => {
  assert(
    property(history, (backups) => {
      const kept = new Set(backupsToKeep(backups, now));
      const groups = [
        [({ day }: { day: string }) => day, keptBackups.days],
        [({ day }: { day: string }) => endOfWeek(day), keptBackups.weeks],
        [({ day }: { day: string }) => day.slice(0, 7), keptBackups.months],
      ] as const;
      return groups.every(([group, most]) => {
        const names = [...new Set(backups.map(group))].toSorted().toReversed().slice(0, most);
        return names.every((name) => {
          const newest = backups
            .filter((backup) => group(backup) === name)
            .toSorted((a, b) => b.day.localeCompare(a.day) || b.made.localeCompare(a.made))[0];
          return newest !== undefined && [...kept].some(({ made }) => made === newest.made);
        });
      });
    }),
  );
});

test('clearing away after every backup leaves the same as clearing away once at the end', () => {
  assert(
    property(history, (backups) => {
      const inOrder = backups.toSorted((a, b) => a.made.localeCompare(b.made));
      let kept: typeof backups = [];
      for (const backup of inOrder) kept = backupsToKeep([...kept, backup], now);
      expect(kept.map(({ made }) => made)).toEqual(backupsToKeep(inOrder, now).map(({ made }) => made));
    }),
  );
});

test('wherever the clock stands, the newest of before stays, and so does the newest from the future', () => {
  assert(
    property(history, integer({ min: -100, max: 1000 }), (backups, today) => {
      const moment = backupAt(today, 12).made;
      const kept = backupsToKeep(backups, moment);
      const sorted = backups.toSorted((a, b) => b.made.localeCompare(a.made));
      const newest = [
        sorted.find(({ made }) => made <= moment),
        sorted.find(({ made }) => made > moment),
      ].filter((backup) => backup !== undefined);
      return newest.every(({ made }) => kept.some((backup) => backup.made === made));
    }),
  );
});
