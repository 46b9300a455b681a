/** Times as people type them. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTime } from '../../shared/domain/read-time.ts';
import { Time } from '../../shared/model/day.ts';

test.each([
  ['19:00', '19:00'],
  ['9:05', '09:05'],
  ['19.30', '19:30'],
  ['1930', '19:30'],
  ['19u', '19:00'],
  ['19u30', '19:30'],
  [' 7 ', '07:00'],
  ['00:00', '00:00'],
])('reads %s as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test('nothing typed is no time', () => {
  expect(readTime('  ')).toBeNull();
});

test.each(['24:00', '19:60', '19:5:00', 'zeven uur', '-1:00', '19:0', '123456'])('refuses %s', (typed) => {
  expect(readTime(typed)).toBeUndefined();
});

test('whatever is typed, only times that can be saved come out', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const time = readTime(typed);
      expect(time === undefined || time === null || Time.safeParse(time).success).toBe(true);
    }),
  );
});
