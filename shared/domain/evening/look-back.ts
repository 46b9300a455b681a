/** How an evening went, counted for the mentor alone: time, share of the talk, owners. Ranks nobody. */
import type { AfterEvening, AfterTalk } from '../../model/after.ts';
import { ShareKept } from '../../model/evening.ts';

export interface LookBack {
  held: number;
  /** Whole minutes, of the talks that were held. */
  planned: number;
  real: number;
  /** Talks that took longer than planned, and by how many minutes in all. */
  over: { talks: number; minutes: number };
  share: Readonly<Record<ShareKept, number>>;
  /** Held, and nothing said yet about the share. */
  notJudged: number;
  byOwner: AfterEvening['byOwner'];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export function lookBack({ talks, byOwner }: Pick<AfterEvening, 'talks' | 'byOwner'>): LookBack {
  const held = talks.flatMap((talk) => (talk.minutes === null ? [] : [{ ...talk, minutes: talk.minutes }]));
  const over = held.map((talk) => talk.minutes - talk.plannedMinutes).filter((minutes) => minutes > 0);
  const judged = (share: AfterTalk['share']): number => held.filter((talk) => talk.share === share).length;
  return {
    held: held.length,
    planned: sum(held.map(({ plannedMinutes }) => plannedMinutes)),
    real: sum(held.map(({ minutes }) => minutes)),
    over: { talks: over.length, minutes: sum(over) },
    share: { kept: judged('kept'), partly: judged('partly'), not: judged('not') },
    notJudged: judged(null),
    byOwner,
  };
}
