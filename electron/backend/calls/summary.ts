/** The calls of the summary engine that need no store: numbers in, numbers and verdicts out. Keeps and writes nothing. */
import { type OpenModel, SolverRefused } from '../../../shared/model/program.ts';
import type { HandlersOf } from '../context.ts';
import { answerAudit } from '../summary/answer-audit.ts';
import { answerGeneralise } from '../summary/answer-generalise.ts';
import { answerJudge } from '../summary/answer-judge.ts';
import { answerProtect } from '../summary/answer-protect.ts';
import { sayReason } from '../summary/explain.ts';
import { loadSolver } from '../summary/solver.ts';

/** What the solver does not finish is refused (anonymise.md §2, R5); a fresh solver for each call. */
async function orRefused<T>(
  load: () => Promise<OpenModel>,
  answer: (open: OpenModel) => T,
  refused: () => NoInfer<T>,
): Promise<T> {
  const open = await load();
  try {
    return answer(open);
  } catch (error) {
    if (error instanceof SolverRefused) return refused();
    throw error;
  }
}

export const summaryCalls = (
  load: () => Promise<OpenModel> = loadSolver,
): HandlersOf<'summary.generalise' | 'summary.protect' | 'summary.audit' | 'summary.judge'> => ({
  'summary.generalise': answerGeneralise,

  'summary.protect': (request) =>
    orRefused(
      load,
      (open) => answerProtect(request, open),
      () => ({
        status: 'refused',
        mode: request.mode,
        releasable: false,
        cells: [],
        reasons: [sayReason('solver', request.language)],
      }),
    ),

  'summary.audit': (request) =>
    orRefused(
      load,
      (open) => answerAudit(request, open),
      () => ({
        status: 'refused',
        intervals: [],
        findings: [],
        reasons: [sayReason('solver', request.language)],
      }),
    ),

  'summary.judge': (request) =>
    orRefused(
      load,
      (open) => answerJudge(request, open),
      () => ({
        status: 'refused',
        decision: 'refuse',
        groups: [],
        evidence: [],
        checkedSmall: 0,
        rounded: [],
        instead: null,
        reasons: [sayReason('solver', request.language)],
      }),
    ),
});
