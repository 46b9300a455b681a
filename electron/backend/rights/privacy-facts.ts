/** The numbers that the program works with, for the page of the data protection officer. Read from where they are used. */
import { logKeptFrom, retentionClocks } from '../../../shared/domain/retention.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PrivacyFacts } from '../../../shared/model/privacy-page.ts';
import { floors } from '../../../shared/model/summary.ts';
import type { DescribedTable } from '../../../shared/text/privacy-page.ts';
import { keyDerivation, sealedKeyBytes } from '../vault/key-file.ts';
import { waitAfter } from '../vault/try-limit.ts';
import type { studentTables } from './student-tables.ts';

/** Every table about a student has its line on the page, and no line is about none. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
const isDescribed: Same<DescribedTable, keyof typeof studentTables> = true;

/** A day in the middle of a month, so that months can be counted from it. */
const from: Day = '2026-03-15';
const monthsUntil = (day: Day): number =>
  (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(day.slice(5, 7)) -
  Number(from.slice(5, 7));

/** More wrong tries than anybody makes: the wait no longer grows. */
const manyTries = 100;

export const privacyFacts: PrivacyFacts & { isDescribed: true } = {
  isDescribed,
  keyBytes: sealedKeyBytes,
  memoryMiB: keyDerivation.memoryKiB / 1024,
  passes: keyDerivation.passes,
  longestWait: waitAfter(manyTries),
  months: {
    views: monthsUntil(retentionClocks.views(from)),
    counts: monthsUntil(retentionClocks.counts(from)),
    log: -monthsUntil(logKeptFrom(from)),
  },
  group: floors.group,
  cell: floors.cell,
  largestShare: floors.largestShare * 100,
  leastOutside: floors.leastOutside,
  oneBreakdown: floors.oneBreakdown,
  twoBreakdowns: floors.twoBreakdowns,
  exact: floors.exact,
};
