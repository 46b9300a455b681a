import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBirthDay } from '../../electron/backend/import/read-birth-day.ts';
import { readYear } from '../../electron/backend/import/read-year.ts';
import { addDays } from '../../shared/domain/days.ts';

const today = '2026-02-02';

describe('readBirthDay', () => {
  it.each([
    '03-05-2012',
    '3-5-2012',
    '3/5/2012',
    '03.05.2012',
    '3 5 2012',
    '2012-05-03',
    '2012/5/3',
    '3 mei 2012',
    '3-mei-2012',
    '3 May 2012',
    ' 03-05-2012 00:00 ',
    '2012-05-03T00:00:00',
  ])('reads %s', (cell) => {
    expect(readBirthDay(cell, today)).toEqual({ birthDay: '2012-05-03', problem: null });
  });

  it.each([
    '31-02-2012',
    '29-02-2011',
    '05-13-2012',
    '00-05-2012',
    '03-05-12',
    '3 mei 12',
    '3 foo 2012',
    '41032',
    '20120503',
    '03-05/2012',
    '03-05-1812',
    'onbekend',
    '=1+1',
  ])('refuses to guess at %s', (cell) => {
    expect(readBirthDay(cell, today)).toEqual({ birthDay: null, problem: 'bad-birth-day' });
  });

  it('takes today, and no later day', () => {
    expect(readBirthDay('02-02-2026', today).birthDay).toBe(today);
    expect(readBirthDay('03-02-2026', today)).toEqual({ birthDay: null, problem: 'future-birth-day' });
  });

  it('finds nothing wrong with an empty cell', () => {
    expect(readBirthDay('  ', today)).toEqual({ birthDay: null, problem: null });
  });

  it('reads every day of a century in every form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), fc.constantFrom('-', '/', '.'), (days, sign) => {
        const day = addDays('1926-01-01', days);
        const [year = '', month = '', date = ''] = day.split('-');
        expect(readBirthDay([date, month, year].join(sign), today).birthDay).toBe(day);
        expect(readBirthDay([Number(date), Number(month), year].join(sign), today).birthDay).toBe(day);
        expect(readBirthDay([year, month, date].join(sign), today).birthDay).toBe(day);
      }),
    );
  });
});

describe('readYear', () => {
  it.each([
    ['3', 3],
    ['3e', 3],
    ['Leerjaar 3', 3],
    ['3e leerjaar', 3],
    ['', null],
  ])('reads "%s"', (cell, year) => {
    expect(readYear(cell)).toEqual({ year, problem: null });
  });

  it.each(['0', '9', '3H', 'havo', '2026', '-1', '1.5'])('refuses "%s"', (cell) => {
    expect(readYear(cell)).toEqual({ year: null, problem: 'bad-year' });
  });
});
