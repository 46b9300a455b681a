/** Kiosk: one form on the mentor's machine for one person, and nothing else (domain.md §3). Holds no view and no id. */
import { z } from 'zod';
import { AdultsAtHomeWord } from './facts.ts';
import { Rating, Rater } from './views.ts';

/** Who the computer is handed to; the mentor needs no kiosk. */
export const KioskRater = Rater.exclude(['mentor']);
export type KioskRater = z.infer<typeof KioskRater>;

/** All that the window may know of the student while somebody else sits at it. */
export const KioskState = z.object({
  by: KioskRater,
  givenName: z.string(),
  adults: AdultsAtHomeWord,
  /** The form was filled in: only the thanks are left. */
  handedIn: z.boolean(),
});
export type KioskState = z.infer<typeof KioskState>;

/** Names no student and no day: the back end knows for whom it is on, so that nobody else's view can be written. */
export const KioskView = z.strictObject({
  /** Which parent or carer; empty: not said. */
  who: z.string().trim().max(60),
  goals: Rating,
  planning: Rating,
  help: Rating,
  reflection: Rating,
  leading: Rating,
});
