/**
 * Walks a sample of the space of agendas and holds every invariant for every one; `npm run walk` walks all of it.
 * Whether the invariants themselves notice a wrong agenda: `agenda-invariants.test.ts`.
 */
import { expect, test } from 'vitest';
import { partCount, peopleCount } from '../walk/walk-part.ts';
import { runWalk } from '../walk/run-walk.ts';
import { axes, spaceSize } from './agenda-space.ts';

const seed = 20_261_123;
/** To every type, year, month, occasion and length, each time with other people. */
const visits = 5;
const size = partCount * axes.occasion * axes.minutes * axes.day * visits;

test(`${size} agendas of the ${spaceSize}, drawn by seed ${seed}, hold every invariant`, async () => {
  const { count, twice, problems, people } = await runWalk({ seed, visits });
  expect(problems).toEqual([]);
  expect(count).toBe(size);
  expect(count).toBeGreaterThan(200_000);
  expect(twice).toBeGreaterThan(5000);
  // Every stage, lead, occasion, length, presence and law case came together.
  expect(people.size).toBe(peopleCount);
});
