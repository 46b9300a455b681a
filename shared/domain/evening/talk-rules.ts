/** The rules of one talk at one place, whoever else there is. Says which are broken; words are made elsewhere. */
import type { EveningWish } from '../../model/evening-plan.ts';
import { minuteOf } from './clock.ts';
import type { Stretch } from './evening-slots.ts';
import type { Grid, Place } from './make-grid.ts';
import type { Talk } from './read-talk.ts';

/** Minutes to walk from one room to another [design]. */
export const walkingMinutes = 5;

/** A hard rule that is broken, with what is needed to say so. */
export type Breach =
  | { rule: 'outside' }
  | { rule: 'break'; stretch: Stretch }
  | { rule: 'elsewhere'; stretch: Stretch }
  | { rule: 'interpreter'; windows: readonly Stretch[] }
  | { rule: EveningWish['kind']; wish: EveningWish; stretch: Stretch | null };

export const overlap = (a: Stretch, b: Stretch, between = 0): boolean =>
  a.from < b.to + between && b.from < a.to + between;

const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** Who is not in the room needs no time to walk there. */
const walking = ({ source }: Talk): number => (source.way === 'room' ? walkingMinutes : 0);

function isMet({ wish, stretch }: Talk['wishes'][number], place: Place, grid: Grid): boolean {
  const session = grid.sessions[place.session];
  const midnight = session?.midnight ?? 0;
  if (wish.kind === 'early') return place.to <= (session?.earlyUntil ?? Infinity);
  if (wish.kind === 'late') return place.from >= (session?.lateFrom ?? -Infinity);
  if (wish.kind === 'after') return place.from - midnight >= minuteOf(wish.time);
  if (wish.kind === 'before') return place.to - midnight <= minuteOf(wish.time);
  return stretch === null || !overlap(place, stretch);
}

/** In the order of the rules: where and when first, then what the family and others need. */
export function findBreaches(talk: Talk, place: Place, grid: Grid): Breach[] {
  const session = grid.sessions[place.session];
  const breaches: Breach[] = [];
  if (session === undefined || !isWithin(place, session)) breaches.push({ rule: 'outside' });
  const pause = session?.breaks.find((one) => overlap(place, one));
  if (pause !== undefined) breaches.push({ rule: 'break', stretch: pause });
  for (const wanted of talk.wishes)
    if (wanted.wish.must && !isMet(wanted, place, grid)) breaches.push({ rule: wanted.wish.kind, ...wanted });
  for (const stretch of talk.elsewhere)
    if (overlap(place, stretch, walking(talk))) breaches.push({ rule: 'elsewhere', stretch });
  const { interpreter: windows } = talk;
  if (windows !== null && !windows.some((window) => isWithin(place, window)))
    breaches.push({ rule: 'interpreter', windows });
  return breaches;
}

/** Wishes without `must` that this place does not meet. */
export const unmetWishes = (talk: Talk, place: Place, grid: Grid): Talk['wishes'][number][] =>
  talk.wishes.filter((one) => !one.wish.must && !isMet(one, place, grid));

/** Nobody follows a hard talk before the next break or the end of the session. */
export function isFollowedByRest(place: Place, grid: Grid): boolean {
  const next = grid.slots.find(({ session, from }) => session === place.session && from >= place.to);
  if (next === undefined) return true;
  return (
    grid.sessions[place.session]?.breaks.some(({ from, to }) => from >= place.to && to <= next.from) ?? false
  );
}

/**
 * The talk of a brother or sister with another mentor that this one lies far from; null: close to one, or there is none.
 * Close is the first slot that can be had before or after: a slot, a changeover and the walk away at most [design].
 */
export function farFrom(talk: Talk, place: Place, grid: Grid): Stretch | null {
  const most = grid.minutes + grid.changeover + walkingMinutes;
  const isClose = (other: Stretch) => place.from - other.to <= most && other.from - place.to <= most;
  return talk.near.some(isClose) ? null : (talk.near[0] ?? null);
}
