/** The answers of one person while the form is open. Nothing is kept anywhere until all five are given and handed in. */
import { dimensions, type Dimension, type Rating } from '../../../shared/model/views.ts';

export type Answers = Readonly<Partial<Record<Dimension, Rating>>>;
export type FullAnswers = Readonly<Record<Dimension, Rating>>;

/** null: at least one dimension has no answer yet ("niet gezien" is an answer). */
export function fullAnswers(answers: Answers): FullAnswers | null {
  const { goals, planning, help, reflection, leading } = answers;
  if (
    goals === undefined ||
    planning === undefined ||
    help === undefined ||
    reflection === undefined ||
    leading === undefined
  )
    return null;
  return { goals, planning, help, reflection, leading };
}

export const isAnswered = (answers: Answers, dimension: Dimension): boolean =>
  answers[dimension] !== undefined;

/** The pages of the form, in order. */
export const steps = ['opening', ...dimensions, 'check', 'thanks'] as const;
export type Step = (typeof steps)[number];

/** The page before or after; the ends stay where they are. Nobody goes on past a dimension without an answer. */
export function stepFrom(now: Step, direction: 1 | -1, answers: Answers): Step {
  if (now === 'thanks' || now === 'check') return direction === -1 && now === 'check' ? 'leading' : now;
  if (direction === 1 && now !== 'opening' && !isAnswered(answers, now)) return now;
  return steps[steps.indexOf(now) + direction] ?? now;
}
