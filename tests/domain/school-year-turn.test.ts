/** What is proposed when a school year ends. */
import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  isOtherPlace,
  isTurnTime,
  lastYears,
  nextClassName,
  proposeOutcome,
  turnsTo,
  yearAfter,
} from '../../shared/domain/school-year-turn.ts';
import { SchoolType } from '../../shared/model/school-type.ts';

test.each([
  ['2h1', '3h1'],
  ['H2A', 'H3A'],
  ['3vmbo-tl2', '4vmbo-tl2'],
  ['b1c', 'b2c'],
  ['4 V', '5 V'],
  ['Dakota', 'Dakota'],
  ['8x', '8x'],
  ['K12', 'K12'],
  ['2026-a', '2026-a'],
  ['=1+1', '=2+1'],
])('class %s becomes %s', (name, next) => {
  expect(nextClassName(name)).toBe(next);
});

test('the year that is turned to begins in the next August from May on, and in the last one before that', () => {
  expect(['2026-04-30', '2026-05-01', '2026-07-20', '2026-09-30', '2027-01-05'].map(turnsTo)).toEqual([
    2025, 2026, 2026, 2026, 2026,
  ]);
  expect(['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01'].map(isTurnTime)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('proposes to leave, or to go to a final type, in the last year and not before; no year goes beyond the type', () => {
  assert(
    property(
      constantFrom(null, ...SchoolType.options),
      constantFrom(null, 1, 2, 3, 4, 5, 6, 7, 8),
      (schoolType, year) => {
        const last = schoolType === null ? null : lastYears[schoolType];
        const isLast = last !== null && year !== null && year >= last;
        const atEnd = schoolType?.startsWith('brug_') === true ? 'change' : 'left';
        expect(proposeOutcome({ schoolType, year })).toBe(isLast ? atEnd : 'up');
        const next = yearAfter(year, schoolType);
        expect(next === null).toBe(year === null);
        expect(next ?? 1).toBeLessThanOrEqual(Math.max(year ?? 1, last ?? 8));
        expect(isOtherPlace({ schoolType, year }, { schoolType, year })).toBe(false);
      },
    ),
  );
  expect(yearAfter(2, 'havo')).toBe(3);
  expect(yearAfter(5, 'havo')).toBe(5);
  expect(isOtherPlace({ schoolType: 'brug_th', year: 3 }, { schoolType: 'vmbo_tl', year: 4 })).toBe(true);
  expect(isOtherPlace({ schoolType: 'havo', year: 4 }, { schoolType: 'vmbo_tl', year: 5 })).toBe(false);
  assert(
    property(integer({ min: 1, max: 7 }), constantFrom('h', 'vmbo-tl', '', 'a-'), (year, type) => {
      expect(nextClassName(`${type}${year}`)).toBe(`${type}${year + 1}`);
    }),
  );
});
