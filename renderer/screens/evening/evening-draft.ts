/** A parent evening while it is typed: what stands in the fields, and what it means. Saves nothing. */
import { eveningSlots, slotsNeeded } from '../../../shared/domain/evening/evening-slots.ts';
import { readTime } from '../../../shared/domain/read-time.ts';
import { typedDay } from '../../../shared/domain/read-day.ts';
import type { Day, Time } from '../../../shared/model/day.ts';
import type { EveningRhythm, EveningSession } from '../../../shared/model/evening-plan.ts';
import type { Evening, EveningDraft } from '../../../shared/model/evening.ts';
import type { Occasion, SlotMinutes } from '../../../shared/model/facts.ts';
import type { Id } from '../../../shared/model/records.ts';
import { readTypedDay } from '../../read-typed-day.ts';

export interface TypedSession {
  /** Of this form alone, so that React knows the fields again. */
  key: string;
  id: Id | undefined;
  day: string;
  from: string;
  to: string;
  place: string;
}
export interface TypedEvening {
  id: Id | undefined;
  occasion: Occasion;
  /** null: as proposed, until somebody types a name. */
  title: string | null;
  minutes: SlotMinutes;
  changeover: string;
  talksBeforeBreak: string;
  breakMinutes: string;
  sessions: readonly TypedSession[];
}

/** Least and most of the numbers of the rhythm, as in the model. */
export const rhythmLimits = {
  changeover: [0, 30],
  talksBeforeBreak: [1, 12],
  breakMinutes: [5, 60],
} as const;
export type RhythmNumber = keyof typeof rhythmLimits;

/** The usual hours of a parent evening [design]. */
const usualHours = { from: '18:30', to: '21:30' };

let made = 0;
const newKey = (): string => `session-${++made}`;

/** The next date begins, ends and is held as the last one. */
export const nextSession = (last: TypedSession | undefined): TypedSession => ({
  key: newKey(),
  id: undefined,
  day: '',
  from: last?.from ?? usualHours.from,
  to: last?.to ?? usualHours.to,
  place: last?.place ?? '',
});

/** domain.md §4: a changeover of five minutes, and a longer break after every fourth talk. */
export const newEvening = (): TypedEvening => ({
  id: undefined,
  occasion: 'mol',
  title: null,
  minutes: 15,
  changeover: '5',
  talksBeforeBreak: '4',
  breakMinutes: '15',
  sessions: [nextSession(undefined)],
});

export const typedEvening = ({ id, title, occasion, rhythm, sessions }: Evening): TypedEvening => ({
  id,
  occasion,
  title,
  minutes: rhythm.minutes,
  changeover: String(rhythm.changeover),
  talksBeforeBreak: String(rhythm.talksBeforeBreak),
  breakMinutes: String(rhythm.breakMinutes),
  sessions: sessions.map((session) => ({ ...session, key: session.id, day: typedDay(session.day) })),
});

/** undefined: not a whole number within its limits. */
export function readNumber(typed: TypedEvening, name: RhythmNumber): number | undefined {
  const [least, most] = rhythmLimits[name];
  const number = /^\d{1,3}$/u.test(typed[name].trim()) ? Number(typed[name]) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

export type SessionProblem = 'day' | 'from' | 'to' | 'order';
export interface ReadSession {
  day: Day | null;
  from: Time | null;
  to: Time | null;
  problem: SessionProblem | null;
}

export function readSession(typed: TypedSession): ReadSession {
  const day = readTypedDay(typed.day) ?? null;
  const [from, to] = [readTime(typed.from) ?? null, readTime(typed.to) ?? null];
  const problem =
    day === null ? 'day' : from === null ? 'from' : to === null ? 'to' : from >= to ? 'order' : null;
  return { day, from, to, problem };
}

const readRhythm = (typed: TypedEvening): EveningRhythm | null => {
  const [changeover, talksBeforeBreak, breakMinutes] = (
    ['changeover', 'talksBeforeBreak', 'breakMinutes'] as const
  ).map((name) => readNumber(typed, name));
  return changeover === undefined || talksBeforeBreak === undefined || breakMinutes === undefined
    ? null
    : { minutes: typed.minutes, changeover, talksBeforeBreak, breakMinutes };
};

/** null: something has to be set right first. */
export function readEvening(typed: TypedEvening, proposedTitle: string): EveningDraft | null {
  const rhythm = readRhythm(typed);
  const title = (typed.title ?? proposedTitle).trim();
  const sessions = typed.sessions.flatMap((session) => {
    const { day, from, to, problem } = readSession(session);
    if (day === null || from === null || to === null || problem !== null) return [];
    return [{ id: session.id, day, from, to, place: session.place.trim() }];
  });
  if (rhythm === null || title === '' || sessions.length < typed.sessions.length) return null;
  return { id: typed.id, title, occasion: typed.occasion, rhythm, sessions };
}

/** How many slots each date has, as far as its hours can be read; null while the rhythm cannot be. */
export function countSlots(typed: TypedEvening): number[] | null {
  const rhythm = readRhythm(typed);
  if (rhythm === null) return null;
  return typed.sessions.flatMap((session) => {
    const { from, to } = readSession(session);
    if (from === null || to === null || from >= to) return [];
    const known: EveningSession = { id: session.key, day: '', from, to, place: '' };
    return [eveningSlots(known, rhythm).slots.length];
  });
}

/** How many slots talks of these lengths take; longer ones take several. */
export const countNeeded = (typed: TypedEvening, minutes: readonly number[]): number => {
  const rhythm = readRhythm(typed);
  return rhythm === null
    ? minutes.length
    : minutes.reduce((sum, length) => sum + slotsNeeded(length, rhythm), 0);
};
