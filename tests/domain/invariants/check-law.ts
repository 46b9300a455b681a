/** The rights of domain.md §6, worked out from the facts alone: the notices, and what they mean for the agenda. */
import type { PlannedAgenda } from '../../../shared/model/agenda.ts';
import type { AgendaFacts } from '../../../shared/model/facts.ts';
import type { KnownFacts } from './know-facts.ts';
import type { Check } from './report.ts';

/** Whether any item says this text: in a title, question, point, tip or reason. */
const isSaid = ({ items }: PlannedAgenda, text: string): boolean =>
  items.some(
    ({ title, questions, alternatives, tips, because, points }) =>
      title.includes(text) ||
      tips.some((tip) => tip.includes(text)) ||
      [...questions, ...alternatives, ...because, ...points].some((one) => one.text.includes(text)),
  );

function expectedRules(facts: AgendaFacts, known: KnownFacts): Record<string, boolean> {
  const { age, guardian, adultsAllowed, adults, student } = known;
  const adult = age !== null && age >= 18;
  const { authority } = facts.family;
  return {
    'present.student-absent': !student,
    'present.mentor-absent': !facts.present.includes('mentor'),
    'law.under-16': age !== null && age < 16,
    'law.sixteen': age === 16 || age === 17,
    'law.turns-18': known.ageCase === 'turning-18',
    'law.age-unknown': age === null,
    'law.adult-without-permission': adult && !adultsAllowed,
    'law.adult-with-permission': adult && adultsAllowed,
    'law.adult-student-absent': adult && !adultsAllowed && adults !== null && !student,
    'law.representation-unknown': adult && facts.student.schoolType.startsWith('vso_'),
    'law.guardian': !adult && guardian,
    'law.authority-one': !adult && !guardian && authority === 'one',
    'law.authority-unknown': !adult && !guardian && authority === 'unknown',
    'law.apart': known.apart,
    'law.interpreter': known.interpreter,
  };
}

export const checkLaw: Check = (agenda, facts, known, report) => {
  const rules = new Set(agenda.notices.map(({ rule }) => rule));
  const expected = expectedRules(facts, known);
  for (const [rule, holds] of Object.entries(expected))
    if (rules.has(rule) !== holds)
      report('notices of age and family', `${rule} ${holds ? 'is missing' : 'is too much'}`);
  for (const rule of rules)
    if (rule.startsWith('law.') && !Object.hasOwn(expected, rule)) report('notices of age and family', rule);

  if (!known.adultsAllowed) {
    const wrong = (detail: string): void => report('nothing of the parents without permission', detail);
    if (agenda.items.some(({ block, lead }) => block === 'parents' || lead === 'parents')) wrong('an item');
    if (
      agenda.items.some(({ questions, alternatives }) =>
        [...questions, ...alternatives].some(({ to }) => to === 'parents'),
      )
    )
      wrong('a question');
    for (const { by, owner, text } of [
      ...facts.points.map((point) => ({ ...point, owner: null })),
      ...facts.agreements.map((agreement) => ({ ...agreement, by: null })),
    ])
      if ((by === 'parents' || owner === 'parents') && isSaid(agenda, text.replace(/\.$/u, ''))) wrong(text);
    if (agenda.differences.some(({ pattern }) => /^parents|^apart/u.test(pattern))) wrong('a view');
  }

  if (known.apart) {
    for (const { by, text } of facts.points)
      if (by === 'parents' && isSaid(agenda, text.replace(/\.$/u, '')))
        report('nothing of one parent for the other', text);
  }

  if (known.interpreter) {
    const text = agenda.notices.find(({ rule }) => rule === 'law.interpreter')?.text ?? '';
    const [from, to] = [Math.ceil(facts.minutes * 1.5), facts.minutes * 2];
    const never = facts.language === 'nl' ? `${facts.student.givenName} tolkt nooit` : 'never interprets';
    if (!text.includes(`${from} `) || !text.includes(` ${to} `) || !text.includes(never))
      report('an interpreter', text);
    for (const { id, questions, because } of agenda.items)
      if (questions.length > 2 && !because.some(({ rule }) => /-in-(student|goal|closing)$/u.test(rule)))
        report('an interpreter', `${questions.length} questions at ${id}`);
  }
};
