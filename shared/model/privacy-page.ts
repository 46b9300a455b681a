/** The page for the data protection officer: parts of lines, each line perhaps with what shows that it is so. */
import { z } from 'zod';

export const PrivacyPage = z.object({
  parts: z.array(
    z.object({
      title: z.string(),
      lines: z.array(
        z.object({
          heading: z.string(),
          text: z.string(),
          /** Files of tests, commands or screens with which it can be checked. */
          checks: z.array(z.string()),
        }),
      ),
    }),
  ),
});
export type PrivacyPage = z.infer<typeof PrivacyPage>;

/** Numbers that the program itself works with. */
export interface PrivacyFacts {
  keyBytes: number;
  memoryMiB: number;
  passes: number;
  longestWait: number;
  /** Months that views, counts and the list of what left are meant to be kept. */
  months: { views: number; counts: number; log: number };
  group: number;
  cell: number;
  /** Percent. */
  largestShare: number;
  leastOutside: number;
  oneBreakdown: number;
  twoBreakdowns: number;
  exact: number;
}
