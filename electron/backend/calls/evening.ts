/** The calls of a parent evening. Planning needs no store: facts in, plan out. */
import { findFactProblems } from '../../../shared/domain/evening/find-fact-problems.ts';
import { planEvening } from '../../../shared/domain/evening/plan-evening.ts';
import { errors } from '../../../shared/text/errors.ts';
import { CallError } from '../call-error.ts';
import { oneLineParts, refuseSafety } from '../refuse-safety.ts';
import type { CallContext, HandlersOf } from '../context.ts';

export const eveningCalls = ({ settings }: CallContext): HandlersOf<'evening.plan'> => ({
  'evening.plan': (facts) => {
    // Names stand in the sentences of the answer.
    refuseSafety(...facts.talks.flatMap(({ name }) => oneLineParts(name)));
    const problems = findFactProblems(facts);
    if (problems.length === 0) return planEvening(facts);
    const { problem } = errors[settings.read().language];
    throw new CallError('invalid-input', {
      fields: problems.map(({ path, kind }) => ({ path, problem: problem[kind] })),
    });
  },
});
