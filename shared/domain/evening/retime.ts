/**
 * When everything that is still to come this evening is expected, now that the evening goes as it goes. Knows no clock:
 * the moment is an argument. Every time is in minutes on the wall since midnight of the session's day.
 */
import type { TalkState } from '../../model/evening.ts';
import type { Id } from '../../model/records.ts';

/** A break gives way to a delay, but this much of it stays, so that a mentor can breathe [design]. Minutes. */
export const leastBreak = 5;

export interface TimedTalk {
  id: Id;
  /** As it was planned. */
  start: number;
  minutes: number;
  state: TalkState;
  /** null: not yet. */
  began: number | null;
  /** When it ended; of one that was skipped: when that was said. null: not yet. */
  ended: number | null;
}

export interface EveningNow {
  talks: readonly TimedTalk[];
  /** Minutes between two talks. */
  changeover: number;
  /** Length of a break. A gap in the plan of at least this length is one, whatever it was meant for. */
  breakMinutes: number;
  now: number;
}

export interface ExpectedTalk {
  id: Id;
  start: number;
  end: number;
}

/** Who still comes, in order: as planned, and after them who was put off till later, the first put off first. */
export const stillToCome = <T extends Pick<TimedTalk, 'start' | 'state' | 'ended'>>(
  talks: readonly T[],
): T[] => [
  ...talks.filter(({ state }) => state === 'waiting').toSorted((a, b) => a.start - b.start),
  ...talks
    .filter(({ state }) => state === 'skipped')
    .toSorted((a, b) => (a.ended ?? 0) - (b.ended ?? 0) || a.start - b.start),
];

/**
 * The running talk, and then all that still comes, in order. The rules [design]: nobody is expected before the planned
 * time; a changeover lies between two talks; a delay is taken out of breaks, down to `leastBreak`, and out of free
 * slots before it is passed on; an absent family costs no time.
 */
export function retime({ talks, changeover, breakMinutes, now }: EveningNow): ExpectedTalk[] {
  const breaks = plannedBreaks(talks, breakMinutes);
  const running = talks.find(({ state }) => state === 'running');
  const expected: ExpectedTalk[] = [];
  if (running !== undefined) {
    const start = running.began ?? now;
    expected.push({ id: running.id, start, end: Math.max(now, start + running.minutes) });
  }
  const before =
    running ??
    talks
      .filter(({ state }) => state === 'held')
      .toSorted(byEnd)
      .at(-1);
  let freeFrom = expected[0]?.end ?? before?.ended ?? null;
  let from = before?.start ?? Number.NEGATIVE_INFINITY;
  for (const { id, start: planned, minutes } of stillToCome(talks)) {
    const follows = from;
    const rests = breaks.some((one) => one.from > follows && one.to <= planned);
    const pause = rests ? Math.max(leastBreak, changeover) : changeover;
    const start = Math.max(planned, now, freeFrom === null ? now : freeFrom + pause);
    expected.push({ id, start, end: start + minutes });
    freeFrom = start + minutes;
    from = planned;
  }
  return expected;
}

/** The gaps of the plan that are long enough to be a break, whoever of it came. */
function plannedBreaks(talks: EveningNow['talks'], breakMinutes: number): { from: number; to: number }[] {
  const planned = talks.toSorted((a, b) => a.start - b.start);
  return planned.flatMap(({ start, minutes }, at) => {
    const to = planned[at + 1]?.start;
    return to !== undefined && to - (start + minutes) >= breakMinutes ? [{ from: start + minutes, to }] : [];
  });
}

const byEnd = (a: TimedTalk, b: TimedTalk): number => (a.ended ?? 0) - (b.ended ?? 0);
