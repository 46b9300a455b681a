/** Every text of an agenda: finished, in one language, with je and u in their places (domain.md §5). */
import type { AgendaFacts } from '../../../shared/model/facts.ts';
import { judgeText } from './judge-text.ts';
import type { KnownFacts } from './know-facts.ts';
import type { Check, Report } from './report.ts';

/** To the mentor, or to anybody at the table. */
function checkPlain(text: string, facts: AgendaFacts, report: Report): void {
  const { finished, forbidden, saysU, foreign } = judgeText(text, facts);
  if (!finished) report('finished texts', `"${text}"`);
  if (forbidden) report('no forbidden word', `"${text}"`);
  if (saysU) report('je and u', `u in "${text}"`);
  if (foreign !== null) report('one language', `"${foreign}" in "${text}"`);
}

/** Nobody is called by the word for somebody else: a guardian is no "parents" (domain.md §5 and §6). */
function checkAdults(text: string, facts: AgendaFacts, known: KnownFacts, report: Report): void {
  const { adults } = judgeText(text, facts);
  if (adults.length === 0) return;
  const minorWithGuardian = facts.family.authority === 'guardian' && (known.age ?? 0) < 18;
  const usual = known.adults ?? 'parents';
  const right = usual === 'parents' && minorWithGuardian ? 'guardian' : usual;
  for (const word of adults)
    if (word !== right) report('the word for the adults', `${word}, not ${right}, in "${text}"`);
}

/** Rules about what people filled in: words only (domain.md §3). */
const aboutScores = /^(stage|difference|strength|lead)\./u;

export const checkTexts: Check = (agenda, facts, known, report) => {
  for (const item of agenda.items) {
    checkPlain(item.title, facts, report);
    checkAdults(item.title, facts, known, report);
    const isDifference = item.block === 'difference';
    if (isDifference && judgeText(item.title, facts).digit) report('no scores', `"${item.title}"`);
    for (const tip of item.tips) {
      checkPlain(tip, facts, report);
      checkAdults(tip, facts, known, report);
      if (isDifference && judgeText(tip, facts).digit) report('no scores', `"${tip}"`);
    }
    for (const { rule, text } of item.because) {
      checkPlain(text, facts, report);
      checkAdults(text, facts, known, report);
      if (aboutScores.test(rule) && judgeText(text, facts).digit) report('no scores', `"${text}"`);
    }
    for (const { to, text } of [...item.questions, ...item.alternatives]) {
      const judged = judgeText(text, facts);
      if (!judged.finished) report('finished texts', `"${text}"`);
      if (!judged.question || judged.closed) report('open questions', `"${text}"`);
      if (judged.forbidden) report('no forbidden word', `"${text}"`);
      if (to === 'student' ? judged.saysU : judged.saysJe) report('je and u', `to ${to} "${text}"`);
      if (judged.foreign !== null) report('one language', `"${judged.foreign}" in "${text}"`);
      if (isDifference && judged.digit) report('no scores', `"${text}"`);
      checkAdults(text, facts, known, report);
    }
  }
  for (const { rule, text } of agenda.notices) {
    checkPlain(text, facts, report);
    if (aboutScores.test(rule) && judgeText(text, facts).digit) report('no scores', `"${text}"`);
  }
  for (const { title } of agenda.differences) {
    checkPlain(title, facts, report);
    if (judgeText(title, facts).digit) report('no scores', `"${title}"`);
  }
  for (const { route, because } of agenda.elsewhere) {
    checkPlain(route, facts, report);
    checkPlain(because, facts, report);
  }
};
