/** Whether most talks of an evening are longer than the slots it is divided into. */
import type { SlotMinutes } from '../../model/facts.ts';

/**
 * The length in minutes that more than half of the talks have; null where that is what the evening is divided into, or less, or
 * where there is none. A break comes after a number of slots, so that long talks in short slots have too many of them.
 */
export function usualLength(evening: {
  rhythm: { minutes: SlotMinutes };
  talks: readonly { minutes: SlotMinutes; needed: boolean }[];
}): SlotMinutes | null {
  const { rhythm, talks } = evening;
  const needed = talks.filter((talk) => talk.needed);
  const byLength = Map.groupBy(needed, ({ minutes }) => minutes);
  const [usual] = [...byLength].find(([, same]) => same.length * 2 > needed.length) ?? [];
  return usual === undefined || usual <= rhythm.minutes ? null : usual;
}
