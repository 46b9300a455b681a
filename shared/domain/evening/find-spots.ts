/** Where a talk could be put by hand on the timeline of an evening. Judges nothing: that is up to `judgeEvening`. */
import type { EveningPlace, EveningPlan } from '../../model/evening-plan.ts';
import type { Time } from '../../model/day.ts';
import type { Id } from '../../model/records.ts';
import { timeAfter } from '../when.ts';
import { minuteOf } from './clock.ts';

export interface Spot {
  place: EveningPlace;
  end: Time;
  /** Whose place it is now, other than of the talk itself; in time order. */
  holders: Id[];
}

interface Movable {
  id: Id;
  /** Of the talk, in whole minutes. */
  minutes: number;
}

type Plan = Pick<EveningPlan, 'slots' | 'breaks' | 'placed'>;

/** All starts from which the talk ends before a break or the end of the session, in time order. */
export function findSpots({ slots, breaks, placed }: Plan, { id, minutes }: Movable): Spot[] {
  const runEnd = ({ session, start }: EveningPlace): Time => {
    const pause = breaks.find((one) => one.session === session && one.start > start)?.start ?? '24:00';
    return slots.findLast((slot) => slot.session === session && slot.end <= pause)?.end ?? start;
  };
  return slots.flatMap(({ session, start }) => {
    const end = timeAfter(start, minutes);
    if (minuteOf(start) + minutes > minuteOf(runEnd({ session, start }))) return [];
    const holders = placed
      .filter(
        (other) => other.talk !== id && other.session === session && other.start < end && start < other.end,
      )
      .map(({ talk }) => talk);
    return [{ place: { session, start }, end, holders }];
  });
}

export type Direction = 'earlier' | 'later' | 'before' | 'after';

/**
 * Where a step by keyboard brings a talk: the next spot earlier or later, or the nearest time of the session `before` or
 * `after` this one. A spot that two others hold is passed over. null: there is none that way.
 */
export function findStep(plan: Plan, talk: Movable, direction: Direction): Spot | null {
  const spots = findSpots(plan, talk).filter(({ holders }) => holders.length <= 1);
  const now = plan.placed.find((one) => one.talk === talk.id);
  if (now === undefined) return spots.find(({ holders }) => holders.length === 0) ?? null;
  const sessions = [...new Set(plan.slots.map(({ session }) => session))];
  const order = sessions.indexOf(now.session);
  const isBehind = ({ place }: Spot): boolean =>
    place.session === now.session ? place.start > now.start : sessions.indexOf(place.session) > order;
  const isAhead = ({ place }: Spot): boolean =>
    place.session === now.session ? place.start < now.start : sessions.indexOf(place.session) < order;
  if (direction === 'later') return spots.find(isBehind) ?? null;
  if (direction === 'earlier') return spots.findLast(isAhead) ?? null;
  const session = sessions[direction === 'after' ? order + 1 : order - 1];
  const away = ({ place }: Spot): number => Math.abs(minuteOf(place.start) - minuteOf(now.start));
  const [nearest] = spots
    .filter(({ place }) => place.session === session)
    .toSorted((a, b) => away(a) - away(b));
  return nearest ?? null;
}
