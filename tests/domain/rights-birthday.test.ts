/** The birthday on which rights change is near for three calendar months, and never past. */
import { assert, date as anyDate, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn } from '../../shared/domain/days.ts';
import { birthdayAt } from '../../shared/domain/law.ts';
import { comingRightsBirthday } from '../../shared/domain/rights-birthday.ts';

const day = anyDate({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map(
  (date) => date.toISOString().slice(0, 10),
);

describe('a birthday that changes rights', () => {
  it('is shown from three months before, for 16 and for 18', () => {
    expect(comingRightsBirthday('2011-05-10', '2027-02-10')).toEqual({ age: 16, day: '2027-05-10' });
    expect(comingRightsBirthday('2011-05-11', '2027-02-10')).toBeNull();
    expect(comingRightsBirthday('2009-03-01', '2027-02-10')).toEqual({ age: 18, day: '2027-03-01' });
    expect(comingRightsBirthday('2009-02-10', '2027-02-10')).toBeNull();
    expect(comingRightsBirthday(null, '2027-02-10')).toBeNull();
  });
  it('of 29 February is 1 March in a year without that day', () => {
    expect(birthdayAt(18, '2008-02-29')).toBe('2026-03-01');
    expect(birthdayAt(16, '2008-02-29')).toBe('2024-02-29');
    expect(birthdayAt(16, '2084-02-29')).toBe('2100-03-01');
  });
  it('lies ahead, at most three months, and makes that age', () => {
    let near = 0;
    assert(
      property(day, nat({ max: 22 * 366 }), (birthDay, later) => {
        const today = new Date(Date.parse(birthDay) + later * 86_400_000).toISOString().slice(0, 10);
        const coming = comingRightsBirthday(birthDay, today);
        if (coming === null) return;
        near += 1;
        expect(coming.day > today).toBe(true);
        expect(Date.parse(coming.day) - Date.parse(today)).toBeLessThanOrEqual(92 * 86_400_000);
        expect(ageOn(birthDay, coming.day)).toBe(coming.age);
        expect(ageOn(birthDay, today)).toBeLessThan(coming.age);
      }),
      { numRuns: 2000 },
    );
    expect(near).toBeGreaterThan(10);
  });
});
