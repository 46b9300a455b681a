/** The birthdays on which rights change, when one is near: for the mentor to speak about in time. Decides nothing. */
import type { Day } from '../model/day.ts';
import { ageOn } from './days.ts';
import { birthdayAt, isWithinMonths, type RightsAge, rightsAges } from './law.ts';

export interface RightsBirthday {
  age: RightsAge;
  day: Day;
}

/** Three months ahead is of domain.md §6 for 18; for 16 the same is taken [design]. */
const monthsAhead = 3;

/** The next 16th or 18th birthday when it is at most three calendar months after `today`; null: none, or unknown. */
export function comingRightsBirthday(birthDay: Day | null, today: Day): RightsBirthday | null {
  if (birthDay === null) return null;
  const age = rightsAges.find((one) => ageOn(birthDay, today) < one);
  if (age === undefined) return null;
  const day = birthdayAt(age, birthDay);
  return isWithinMonths(day, today, monthsAhead) ? { age, day } : null;
}
