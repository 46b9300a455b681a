/** When an evening had better be divided into longer slots. */
import { expect, test } from 'vitest';
import { usualLength } from '../../../shared/domain/evening/usual-length.ts';
import type { SlotMinutes } from '../../../shared/model/facts.ts';

const ask = (slot: SlotMinutes, come: readonly SlotMinutes[], stayAway: readonly SlotMinutes[] = []) =>
  usualLength({
    rhythm: { minutes: slot },
    talks: [
      ...come.map((minutes) => ({ minutes, needed: true })),
      ...stayAway.map((minutes) => ({ minutes, needed: false })),
    ],
  });

test('is the length of more than half of those who come, where that is longer than a slot', () => {
  expect(ask(10, [20, 20, 10])).toBe(20);
  expect(ask(10, [20, 10])).toBeNull();
  expect(ask(10, [10], [20, 20])).toBeNull();
  expect(ask(10, [10, 10, 30])).toBeNull();
  expect(ask(20, [20])).toBeNull();
  expect(ask(30, [20])).toBeNull();
  expect(ask(10, [])).toBeNull();
});
