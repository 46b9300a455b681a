/** Which talk an arrow goes to: through the day, to the nearest time of another day, or through the tray. */
import { minuteOf } from '../../../shared/domain/evening/clock.ts';
import type { Direction } from '../../../shared/domain/evening/find-spots.ts';
import type { Evening, EveningTalk } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';

/** null: there is none that way. */
export function nextTalk(
  { plan, sessions, talks }: Evening,
  talk: EveningTalk,
  direction: Direction,
): Id | null {
  const tray = talks.filter(({ needed, place }) => needed && place === null).map(({ id }) => id);
  const placed = plan.placed.map((one) => one.talk);
  const list = talk.place === null ? tray : placed;
  const step = direction === 'earlier' || direction === 'before' ? -1 : 1;
  if (talk.place === null || direction === 'earlier' || direction === 'later') {
    const at = list.indexOf(talk.id) + step;
    return at < 0 ? null : (list[at] ?? null);
  }
  const { session, start } = talk.place;
  const order = sessions.findIndex(({ id }) => id === session);
  const others = sessions.slice(...(step === 1 ? [order + 1] : [0, order])).map(({ id }) => id);
  const away = (other: { start: string }): number => Math.abs(minuteOf(other.start) - minuteOf(start));
  // An evening on which nobody stands yet is passed over.
  const target = (step === 1 ? others : others.toReversed()).find((id) =>
    plan.placed.some((one) => one.session === id),
  );
  const [nearest] = plan.placed.filter((one) => one.session === target).toSorted((a, b) => away(a) - away(b));
  return nearest?.talk ?? null;
}
