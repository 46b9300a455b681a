import { describe, expect, test } from 'vitest';
import { dateInWords, monthDayInWords } from '../../shared/domain/date-in-words.ts';
import { addDays, ageOn, daysBetween } from '../../shared/domain/days.ts';
import { capitalise, joinWords, withoutFullStop } from '../../shared/domain/join-words.ts';

describe('days', () => {
  test('age changes on the birthday', () => {
    expect(ageOn('2010-06-01', '2026-05-31')).toBe(15);
    expect(ageOn('2010-06-01', '2026-06-01')).toBe(16);
    expect(ageOn('2010-06-01', '2026-06-02')).toBe(16);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2027-01-01', '2026-06-01')).toBe(-1);
  });
  test('days between and days added, over months, years and leap days', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
});

describe('days in words', () => {
  test('every month, in both languages', () => {
    const months = (language: 'nl' | 'en'): string[] =>
      Array.from({ length: 12 }, (_, month) =>
        monthDayInWords(`${String(month + 1).padStart(2, '0')}-05`, language).slice(2),
      );
    expect(months('nl')).toEqual(
      'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    );
    expect(months('en')).toEqual(
      'January February March April May June July August September October November December'.split(' '),
    );
  });
  test('no zero before the day, the year at the end', () => {
    expect(dateInWords('2026-04-01', 'nl')).toBe('1 april 2026');
    expect(dateInWords('2028-11-30', 'en')).toBe('30 November 2028');
  });
});

test('words in a sentence', () => {
  expect(joinWords(['a'], 'nl')).toBe('a');
  expect(joinWords(['eggs and ham', 'tea'], 'en')).toBe('eggs and ham, and tea');
  expect(joinWords(['a', 'b and c', 'd'], 'en')).toBe('a, b and c, and d');
  expect(capitalise('thuis')).toBe('Thuis');
  expect(capitalise('')).toBe('');
  expect(withoutFullStop('Ik plan.')).toBe('Ik plan');
  expect(withoutFullStop('Ik plan')).toBe('Ik plan');
  expect(withoutFullStop('Ik plan...')).toBe('Ik plan..');
});
