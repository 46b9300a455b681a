/** The minute table of domain.md §4 and the rules under it, written out once more from the text. */
import type { Block, PlannedItem } from '../../../shared/model/agenda.ts';
import type { SlotMinutes } from '../../../shared/model/facts.ts';
import { dueOf } from './check-due.ts';
import type { Check } from './report.ts';

/** Blocks 1 to 10. At 10 minutes strength is in 2, help in 6, and there is no block 8. */
const table: Readonly<Record<SlotMinutes, readonly number[]>> = {
  10: [1, 2, 1, 1, 0, 2, 0, 0, 2, 1],
  15: [1, 3, 2, 1, 1, 2, 1, 1, 2, 1],
  20: [1, 4, 3, 2, 1, 3, 1, 2, 2, 1],
  30: [2, 6, 4, 3, 2, 4, 2, 3, 3, 1],
  45: [3, 9, 6, 4, 3, 6, 3, 4, 5, 2],
};

const total = (items: readonly PlannedItem[], ...blocks: Block[]): number => {
  let sum = 0;
  for (const { block, minutes } of items) if (blocks.includes(block)) sum += minutes;
  return sum;
};

export const checkMinutes: Check = (agenda, facts, known, report) => {
  const { items } = agenda;
  let sum = 0;
  for (const { id, minutes } of items) {
    if (!Number.isInteger(minutes) || minutes < 1) report('whole minutes, at least one', `${id} ${minutes}`);
    sum += minutes;
  }
  if (sum !== facts.minutes || agenda.minutes !== facts.minutes)
    report('the minutes add up', `${sum} of ${facts.minutes}`);

  const [
    opening = 0,
    word = 0,
    parents = 0,
    lookback = 0,
    strength = 0,
    goal = 0,
    help = 0,
    decision = 0,
    agreements = 0,
    closing = 0,
  ] = table[facts.minutes];
  const start = facts.occasion === 'start';
  const ten = facts.minutes === 10;
  const due = dueOf(facts, known);
  // A topic that only has to be followed waits in ten minutes; a decision takes one step.
  const hasDecision = !start && (ten ? due.some(({ topic }) => topic.kind === 'decision') : due.length > 0);
  const looksBack = !start && known.open.length > 0 && !(ten && hasDecision);
  const freeLookback = looksBack || (ten && hasDecision) ? 0 : lookback;
  const forDecision = hasDecision ? (ten ? lookback : decision) : 0;

  const is = (wrong: string, actual: number, expected: number): void => {
    if (actual !== expected) report('the minute table', `${wrong}: ${actual}, not ${expected}`);
  };
  is('opening', total(items, 'opening'), opening);
  is('strength', total(items, 'strength'), strength);
  is('lookback', total(items, 'lookback'), looksBack ? lookback : 0);
  is('decision', total(items, 'decision'), forDecision);
  is('agreements', total(items, 'agreements'), agreements);
  is('closing', total(items, 'closing'), closing);
  // `verschil van beeld` comes from 6 and 7; nothing due goes to 6.
  const pool = goal + help + (start || hasDecision ? 0 : decision);
  const words = word + freeLookback + (start ? decision : 0);
  const forGoal = total(items, 'goal', 'help', 'difference');
  if (!known.adultsTakePart) {
    // Our own rule: their minutes go to the student and the goal.
    is('parents', total(items, 'parents'), 0);
    is('student, goal and help', total(items, 'student') + forGoal, words + parents + pool);
    if (total(items, 'student') < words) report('the minute table', 'student has less without parents');
    if (forGoal < pool) report('the minute table', 'goal has less without parents');
  } else {
    is('goal and help', forGoal, pool);
    is('student and parents', total(items, 'student', 'parents'), words + parents);
    if (start && total(items, 'parents') < parents)
      report('the minute table', 'parents have less at the start');
    if (!start) is('parents', total(items, 'parents'), parents);
  }

  const differences = items.filter(({ block }) => block === 'difference');
  if (differences.length === 0 && known.adultsTakePart) is('help', total(items, 'help'), help);
  for (const { id, minutes } of differences)
    if (minutes < 2 || minutes > 4) report('the minutes of a difference', `${id} ${minutes}`);
  if (ten && differences.length > 0 && total(items, 'goal', 'help') > 0)
    report('the minutes of a difference', 'beside the goal in ten minutes');
  if (!ten && total(items, 'goal') < 1) report('the minutes of a difference', 'no goal');
};
