/** Lays the sessions of an evening on one line of time, with all their slots and breaks. Knows no talks. */
import type { EveningFacts, EveningPlace, EveningSession, EveningWindow } from '../../model/evening-plan.ts';
import { daysBetween } from '../days.ts';
import { compareText } from './compare-text.ts';
import { minuteOf, minutesADay } from './clock.ts';
import { eveningSlots, type SessionSlot, type Stretch } from './evening-slots.ts';

/** All times in minutes since midnight of the first day. */
export interface GridSession extends Stretch {
  session: EveningSession;
  /** Midnight of its day. */
  midnight: number;
  breaks: readonly Stretch[];
  /** `early`: ended by then. */
  earlyUntil: number;
  /** `late`: not before. */
  lateFrom: number;
}
export interface Slot extends SessionSlot {
  /** Its session, by place in `sessions`. */
  session: number;
}
export interface Grid {
  /** In time order. */
  sessions: readonly GridSession[];
  /** In time order; no two touch, changeover included. */
  slots: readonly Slot[];
  minutes: number;
  changeover: number;
}

/**
 * The halves of a session. Of an odd number of slots the middle one is in neither, so that nobody is told "early" for
 * what another calls the middle; a single slot is as early as it is late [design].
 */
function halves(slots: readonly SessionSlot[]): Pick<GridSession, 'earlyUntil' | 'lateFrom'> {
  const half = Math.floor(slots.length / 2);
  const [lastEarly, firstLate] = [slots[half - 1], slots[slots.length - half]];
  return { earlyUntil: lastEarly?.to ?? Infinity, lateFrom: firstLate?.from ?? -Infinity };
}

export function makeGrid({ sessions, rhythm }: Pick<EveningFacts, 'sessions' | 'rhythm'>): Grid {
  const inOrder = sessions.toSorted(
    (a, b) => compareText(a.day, b.day) || compareText(a.from, b.from) || compareText(a.id, b.id),
  );
  const slots: Slot[] = [];
  const firstDay = inOrder[0]?.day ?? '';
  const laid = inOrder.map((session, index): GridSession => {
    const midnight = daysBetween(firstDay, session.day) * minutesADay;
    // One mentor: a session that begins while another still goes on has its first slot after that one.
    const busyUntil = (slots.at(-1)?.to ?? -Infinity) + rhythm.changeover;
    const own = eveningSlots(session, rhythm, busyUntil - midnight);
    const shift = <S extends Stretch>(stretch: S): S => ({
      ...stretch,
      from: stretch.from + midnight,
      to: stretch.to + midnight,
    });
    const ownSlots = own.slots.map(shift);
    slots.push(...ownSlots.map((slot) => ({ ...slot, session: index })));
    return {
      session,
      midnight,
      from: minuteOf(session.from) + midnight,
      to: minuteOf(session.to) + midnight,
      breaks: own.breaks.map(shift),
      ...halves(ownSlots),
    };
  });
  return { sessions: laid, slots, minutes: rhythm.minutes, changeover: rhythm.changeover };
}

/** Throws where there is no such session: facts are checked before (`findUnknownSessions`). */
function findSession(grid: Grid, id: string): number {
  const index = grid.sessions.findIndex(({ session }) => session.id === id);
  if (index === -1) throw new Error('The facts refer to a session that is not among them.');
  return index;
}

/** A stretch of a session that a talk lies in: when the talk itself begins and ends. */
export interface Place extends Stretch {
  session: number;
}

export function readPlace(grid: Grid, { session, start }: EveningPlace, minutes: number): Place {
  const index = findSession(grid, session);
  const from = (grid.sessions[index]?.midnight ?? 0) + minuteOf(start);
  return { session: index, from, to: from + minutes };
}

export function readWindow(grid: Grid, { session, from, to }: EveningWindow): Stretch {
  const laid = grid.sessions[findSession(grid, session)];
  const midnight = laid?.midnight ?? 0;
  return {
    from: from === null ? (laid?.from ?? 0) : midnight + minuteOf(from),
    to: to === null ? (laid?.to ?? 0) : midnight + minuteOf(to),
  };
}

export const samePlace = (a: Place, b: Place): boolean => a.session === b.session && a.from === b.from;
