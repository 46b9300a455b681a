/** A short walk through the space of agendas, small enough to be taken for every mutant. */
import { expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { compareAnswers, findProblems } from '../domain/agenda-invariants.ts';
import { factsOf, makeRandom, spaceSize } from '../domain/agenda-space.ts';

const places = 1500;

test(`${places} agendas hold every invariant`, () => {
  const random = makeRandom(1);
  for (let count = 0; count < places; count++) {
    const index = Math.floor(random() * spaceSize);
    const facts = factsOf(index);
    const agenda = buildAgenda(facts);
    const problems = findProblems(agenda, facts);
    if (count % 100 === 0) problems.push(...compareAnswers(agenda, buildAgenda(factsOf(index))));
    expect(problems).toEqual([]);
  }
});
