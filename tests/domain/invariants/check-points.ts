/** What people brought along: everything in its place, with a reason, and nothing about safety (domain.md §1 and §6). */
import type { Check } from './report.ts';
import { safetyTexts } from './know-facts.ts';

export const checkPoints: Check = (agenda, facts, known, report) => {
  const placed = agenda.items.flatMap(({ block, because, points }) =>
    points.map((point) => ({ ...point, block, because })),
  );
  const wrong = (detail: string): void => report('a place or a route for every point', detail);
  for (const { by, text } of facts.points) {
    const inside = placed.filter((point) => point.by === by && point.text === text);
    const outside = agenda.elsewhere.filter((point) => point.by === by && point.text === text);
    const isSafety = safetyTexts.includes(text);
    // Of the parents: nothing without permission, and only for the mentor where they come apart.
    const kept =
      by === 'parents' &&
      outside.length === 0 &&
      (!known.adultsAllowed || known.apart || isApart(facts, known));
    if (inside.length + outside.length !== (isSafety || kept ? 0 : 1)) wrong(text);
    for (const { block } of inside)
      if (block !== by && block !== 'goal' && block !== 'agreements') wrong(`${text} at ${block}`);
    for (const { because } of inside)
      if (!because.some(({ rule }) => rule === `points.${by}`)) wrong(`${text} without a reason`);
  }
  for (const { kind, text, route, because } of agenda.elsewhere)
    if (route === '' || because === '' || (kind !== 'safety' && text === '')) wrong(`${kind} "${text}"`);

  const typed = [...facts.points, ...facts.agreements];
  const unsafe = safetyTexts.filter((text) => typed.some((one) => one.text === text));
  const isTold = agenda.notices.some(({ rule }) => rule === 'points.safety');
  if (isTold !== unsafe.length > 0) report('safety is nowhere', 'notice');
  if (unsafe.length > 0) {
    const all = JSON.stringify(agenda);
    for (const text of unsafe) if (all.includes(text)) report('safety is nowhere', 'repeated');
  }
};

/** Two talks for two parents, also where the law gives no notice of it: a carer is at the table. */
const isApart = (facts: Parameters<Check>[1], { adults }: Parameters<Check>[2]): boolean =>
  !facts.family.together && adults !== null && adults !== 'guardian';
