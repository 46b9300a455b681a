/**
 * The fixed grid of one session: slots, and the breaks between runs of them. Knows no talks.
 *
 * A grid instead of talks that push each other along [design]: moving one family never shifts another, the break is known
 * beforehand, and the time that parents were told stays. A talk that needs longer takes several slots of one run.
 */
import type { EveningRhythm, EveningSession } from '../../model/evening-plan.ts';
import { minuteOf } from './clock.ts';

/** A stretch of time in minutes; `to` is no part of it. */
export interface Stretch {
  from: number;
  to: number;
}
export interface SessionSlot extends Stretch {
  /** Slots without a break between them bear the same number, counted from 0 in a session. */
  run: number;
}
export interface SessionGrid {
  slots: SessionSlot[];
  /** Only those with a slot on both sides. */
  breaks: Stretch[];
}

/**
 * All in minutes since midnight. A slot ends by the end of the session, so a session that is too short has none.
 * `notBefore`: where an earlier session of that day still keeps the mentor. A break is never shorter than a changeover,
 * whatever the rhythm says: two talks would come closer together than within a run.
 */
export function eveningSlots(session: EveningSession, rhythm: EveningRhythm, notBefore = 0): SessionGrid {
  const end = minuteOf(session.to);
  const slots: SessionSlot[] = [];
  const breaks: Stretch[] = [];
  let from = Math.max(minuteOf(session.from), notBefore);
  for (let count = 0; from + rhythm.minutes <= end; count++) {
    const run = Math.floor(count / rhythm.talksBeforeBreak);
    const last = slots.at(-1);
    if (last !== undefined && last.run !== run) breaks.push({ from: last.to, to: from });
    const to = from + rhythm.minutes;
    slots.push({ from, to, run });
    const isLastOfRun = (count + 1) % rhythm.talksBeforeBreak === 0;
    from = to + (isLastOfRun ? Math.max(rhythm.breakMinutes, rhythm.changeover) : rhythm.changeover);
  }
  return { slots, breaks };
}

/** How many slots in a row a talk takes: `count` slots last `count` × `minutes` and the changeovers between them. */
export const slotsNeeded = (minutes: number, rhythm: { minutes: number; changeover: number }): number =>
  Math.max(1, Math.ceil((minutes + rhythm.changeover) / (rhythm.minutes + rhythm.changeover)));
