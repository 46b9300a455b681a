/** How far a running talk and its block are. Minutes since midnight of the session's day; knows no clock. */
import type { RunningTalk } from '../../model/run.ts';

export interface Stretch {
  /** Minutes since it began, fractions and all; never below 0. */
  passed: number;
  /** As planned. */
  minutes: number;
}

export interface TalkClock {
  talk: Stretch;
  /** Which block it is at; -1 where the agenda has none. */
  at: number;
  block: Stretch;
}

/** `began`: of the talk. A block that the agenda no longer has counts as the first one. */
export function talkClock(
  { blocks, block }: Pick<RunningTalk, 'blocks' | 'block'>,
  { began, minutes, now }: { began: number; minutes: number; now: number },
): TalkClock {
  const found = blocks.findIndex(({ id }) => id === block?.id);
  const at = found < 0 ? Math.min(0, blocks.length - 1) : found;
  const since = found < 0 ? began : (block?.began ?? began);
  return {
    talk: { passed: Math.max(0, now - began), minutes },
    at,
    block: { passed: Math.max(0, now - since), minutes: blocks[at]?.minutes ?? 0 },
  };
}

/** Whole minutes that are left (the last one counts as 1), or that it is over; `kind` done: less than a minute over. */
export function timeLeft({ passed, minutes }: Stretch): { kind: 'left' | 'done' | 'over'; minutes: number } {
  const left = minutes - passed;
  if (left > 0) return { kind: 'left', minutes: Math.ceil(left) };
  const over = Math.floor(-left);
  return over === 0 ? { kind: 'done', minutes: 0 } : { kind: 'over', minutes: over };
}
