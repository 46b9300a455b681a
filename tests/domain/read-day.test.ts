/** Days as people type them. */
import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/days.ts';
import { readDay, typedDay } from '../../shared/domain/read-day.ts';

const today = '2026-11-17';

test.each([
  ['10-2-2026', '2026-02-10'],
  ['10/02/2026', '2026-02-10'],
  ['10.2.2026', '2026-02-10'],
  [' 10 - 2 - 2026 ', '2026-02-10'],
  ['2026-02-10', '2026-02-10'],
  ['10 februari 2026', '2026-02-10'],
  ['3 mrt. 2027', '2027-03-03'],
  ['1 Oct 2026', '2026-10-01'],
  ['29-2-2028', '2028-02-29'],
])('%s is read as %s', (text, day) => {
  expect(readDay(text, null)).toBe(day);
});

test.each(['', '31-2-2026', '10-13-2026', '10-2-26', 'morgen', '10 foo 2026', '10-2', '5', '2026'])(
  '"%s" is not a day with a year',
  (text) => {
    expect(readDay(text, null)).toBeNull();
  },
);

test.each([
  ['18 november', '2026-11-18'],
  ['10-2', '2027-02-10'],
  ['17-11', '2026-11-17'],
  ['10-11', '2026-11-10'],
  ['1-11', '2027-11-01'],
  ['29-2', null],
])('without a year %s is the nearest to come: %s', (text, day) => {
  expect(readDay(text, today)).toBe(day);
});

test('what a field shows is read back as the same day', () => {
  assert(
    property(integer({ min: 0, max: 60_000 }), (days) => {
      const day = addDays('1930-01-01', days);
      expect(readDay(typedDay(day), null)).toBe(day);
    }),
  );
});

test('without a year a day of two weeks ago is meant, and before that the one of next year', () => {
  expect(readDay('1-2', '2026-02-15')).toBe('2026-02-01');
  expect(readDay('31-1', '2026-02-15')).toBe('2027-01-31');
});
