/**
 * What has to hold for every agenda: each rule of design §4 and domain.md §1-§6 that can be judged from facts and
 * agenda. Written apart from the rules: no rule of the engine is called here. The rules themselves: `invariants/`.
 */
import type { PlannedAgenda } from '../../shared/model/agenda.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { checkAgreements } from './invariants/check-agreements.ts';
import { checkDue } from './invariants/check-due.ts';
import { checkItems } from './invariants/check-items.ts';
import { checkLaw } from './invariants/check-law.ts';
import { checkMinutes } from './invariants/check-minutes.ts';
import { checkPoints } from './invariants/check-points.ts';
import { checkQuestions } from './invariants/check-questions.ts';
import { checkTexts } from './invariants/check-texts.ts';
import { checkDifferences, checkStage } from './invariants/check-views.ts';
import { knowFacts } from './invariants/know-facts.ts';
import type { Check, Invariant } from './invariants/report.ts';

export interface Problem {
  invariant: Invariant;
  detail: string;
}

const checks: readonly Check[] = [
  checkItems,
  checkMinutes,
  checkQuestions,
  checkTexts,
  checkDue,
  checkStage,
  checkDifferences,
  checkAgreements,
  checkLaw,
  checkPoints,
];

/** Empty when everything holds. */
export function findProblems(agenda: PlannedAgenda, facts: AgendaFacts): Problem[] {
  const found: Problem[] = [];
  const known = knowFacts(facts);
  for (const check of checks)
    check(agenda, facts, known, (invariant, detail) => found.push({ invariant, detail }));
  return found;
}

/** Facts in, agenda out: always the same (design §3). `again` is built later, after others. */
export const compareAnswers = (agenda: PlannedAgenda, again: PlannedAgenda): Problem[] =>
  JSON.stringify(agenda) === JSON.stringify(again)
    ? []
    : [{ invariant: 'the same answer twice', detail: 'another answer to the same facts' }];
