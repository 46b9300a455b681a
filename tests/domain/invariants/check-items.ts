/** The items as a whole: which, in what order, with whom in the lead, and why (design §4, domain.md §3 and §4). */
import { notices } from '../../../shared/library/notices.ts';
import { reasons } from '../../../shared/library/reasons.ts';
import { questions } from '../../../shared/library/questions.ts';
import type { Block, Lead, PlannedItem } from '../../../shared/model/agenda.ts';
import type { Stage } from '../../../shared/model/views.ts';
import type { Check } from './report.ts';

/** The table of domain.md §4; a difference has two places (§3). */
const order: Readonly<Record<Block, readonly number[]>> = {
  opening: [0],
  student: [1],
  parents: [2],
  difference: [3, 6],
  lookback: [4],
  strength: [5],
  goal: [7],
  help: [8],
  decision: [9],
  agreements: [10],
  closing: [11],
};

/** "What the stage changes" (domain.md §3), with everybody there. */
const leads: Readonly<Record<Stage, (block: Block) => Lead>> = {
  1: (block) => (block === 'student' ? 'student' : 'mentor'),
  2: (block) => (block === 'student' || block === 'strength' ? 'student' : 'together'),
  3: () => 'student',
  4: () => 'student',
};
const shares: Readonly<Record<Stage, readonly [number, number, number]>> = {
  1: [30, 30, 40],
  2: [40, 25, 35],
  3: [50, 25, 25],
  4: [60, 20, 20],
};

const strengthIds = new Set(questions.filter(({ block }) => block === 'strength').map(({ id }) => id));
const isStrength = ({ id }: { id: string }): boolean => strengthIds.has(id);

export const checkItems: Check = (agenda, facts, known, report) => {
  const { items } = agenda;
  const has = (block: Block): boolean => items.some((item) => item.block === block);
  const must = ['opening', 'student', 'agreements', 'closing'] as const;
  for (const block of must) if (!has(block)) report('the order of the blocks', `no ${block}`);
  let place = -1;
  for (const { id, block } of items) {
    const next = order[block].find((one) => one >= place);
    if (next === undefined) report('the order of the blocks', id);
    else place = next;
  }
  if (has('parents') !== known.adultsTakePart) report('the order of the blocks', 'parents');

  const ids = new Set<string>();
  for (const item of items) {
    if (ids.has(item.id)) report('every item once', item.id);
    ids.add(item.id);
    if (item.because.length === 0) report('a reason for every item', item.id);
    for (const { rule } of item.because)
      if (!Object.hasOwn(reasons, rule)) report('rules of the library', rule);
    const usual = item.block === 'parents' ? 'parents' : leads[agenda.lead](item.block);
    const lead = known.student || item.block === 'parents' ? usual : 'mentor';
    if (item.lead !== lead) report('who leads an item', `${item.id}: ${item.lead}, not ${lead}`);
  }
  for (const { rule } of agenda.notices)
    if (!Object.hasOwn(notices, rule)) report('rules of the library', rule);

  const word = items.find(({ block }) => block === 'student');
  const strength = items.find(({ block }) => block === 'strength') ?? word;
  const isTold = strength?.because.some(({ rule }) => rule.startsWith('block.strength')) === true;
  if (!isTold || (known.student && !strength.questions.some(isStrength)))
    report('a strength in every agenda', strength?.id ?? 'none');

  const [student, parents, mentor] = shares[agenda.lead];
  const total = (known.student ? student : 0) + (known.adultsTakePart ? parents : 0) + mentor;
  const is = agenda.talkShare;
  const near = (share: number, target: number, there: boolean): boolean =>
    there ? Math.abs(share - (target * 100) / total) <= 1 : share === 0;
  if (
    is.student + is.parents + is.mentor !== 100 ||
    !near(is.student, student, known.student) ||
    !near(is.parents, parents, known.adultsTakePart) ||
    !near(is.mentor, mentor, true)
  )
    report('the shares of talking time', JSON.stringify(is));

  checkOccasion(items, facts.occasion === 'start', facts.occasion === 'overgang', known.student, (detail) =>
    report('a start and a transition', detail),
  );
};

/** `start`: no block 4 or 8. `overgang`: block 6 is for the next mentor (domain.md §4). */
function checkOccasion(
  items: readonly PlannedItem[],
  start: boolean,
  transition: boolean,
  studentThere: boolean,
  wrong: (detail: string) => void,
): void {
  if (start && items.some(({ block }) => block === 'lookback' || block === 'decision'))
    wrong('looks back or decides');
  const goal = items.find(({ block }) => block === 'goal');
  if (goal !== undefined && (goal.id === 'goal.next-mentor') !== transition) wrong(goal.id);
  const forNext = items.some(
    ({ id, questions: asked }) =>
      id === 'goal.next-mentor' || asked.some((question) => question.id.startsWith('overgang-6-')),
  );
  if (transition && studentThere && !forNext) wrong('nothing for the next mentor');
}
