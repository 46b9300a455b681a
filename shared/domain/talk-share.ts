/** Target shares of talking time by lead stage (domain.md §3). Targets, never a measurement. */
import type { TalkShare } from '../model/agenda.ts';
import type { Stage } from '../model/views.ts';

const shares: Readonly<Record<Stage, TalkShare>> = {
  1: { student: 30, parents: 30, mentor: 40 },
  2: { student: 40, parents: 25, mentor: 35 },
  3: { student: 50, parents: 25, mentor: 25 },
  4: { student: 60, parents: 20, mentor: 20 },
};

/**
 * Whole percents that add up to 100. Who is absent gets 0, and the others share that in proportion;
 * the rounding goes to the mentor. The mentor always has a share.
 */
export function talkShare(lead: Stage, student: boolean, parents: boolean): TalkShare {
  const target = shares[lead];
  const total = (student ? target.student : 0) + (parents ? target.parents : 0) + target.mentor;
  const part = (share: number): number => Math.round((share * 100) / total);
  const ofStudent = student ? part(target.student) : 0;
  const ofParents = parents ? part(target.parents) : 0;
  return { student: ofStudent, parents: ofParents, mentor: 100 - ofStudent - ofParents };
}
