/** Where two talks stand after they changed places. Judges nothing but whether they are in anybody's way. */
import type { EveningPlace, EveningPlan } from '../../model/evening-plan.ts';
import type { Id } from '../../model/records.ts';
import { timeAfter } from '../when.ts';
import { findSpots } from './find-spots.ts';

interface Swapped {
  id: Id;
  minutes: number;
  place: EveningPlace | null;
}
type Places = readonly [EveningPlace | null, EveningPlace | null];
type Plan = Pick<EveningPlan, 'slots' | 'breaks' | 'placed'>;

/** The one that came first begins at the first slot after the other has ended; null: there is none. */
function closeUp({ slots }: Plan, a: Swapped, b: Swapped): Places | null {
  if (a.place === null || b.place === null || a.place.session !== b.place.session) return null;
  const isFirst = a.place.start < b.place.start;
  const [first, second] = isFirst ? [a.place, b] : [b.place, a];
  const end = timeAfter(first.start, second.minutes);
  const next = slots.find((slot) => slot.session === first.session && slot.start >= end);
  if (next === undefined) return null;
  const behind = { session: first.session, start: next.start };
  return isFirst ? [behind, first] : [first, behind];
}

/**
 * The new places of `a` and `b`: each gets the start of the other. Where a longer one would then be in somebody's way or
 * in a break, the two close up within the time that they take together, if that fits better.
 */
export function swapPlaces(plan: Plan, a: Swapped, b: Swapped): Places {
  const others = { ...plan, placed: plan.placed.filter(({ talk }) => talk !== a.id && talk !== b.id) };
  const isFree = ({ id, minutes }: Swapped, place: EveningPlace | null): boolean =>
    place === null ||
    findSpots(others, { id, minutes }).some(
      (spot) =>
        spot.place.session === place.session && spot.place.start === place.start && spot.holders.length === 0,
    );
  const areApart = ([one, other]: Places): boolean =>
    one === null ||
    other === null ||
    one.session !== other.session ||
    timeAfter(one.start, a.minutes) <= other.start ||
    timeAfter(other.start, b.minutes) <= one.start;
  const exchanged: Places = [b.place, a.place];
  return (
    [exchanged, closeUp(plan, a, b)].find(
      (places) => places !== null && isFree(a, places[0]) && isFree(b, places[1]) && areApart(places),
    ) ?? exchanged
  );
}
