/** Whether an entry of the library may be used in a situation. */
import type { AgeCase, Conditions, LookbackCase } from '../library/library-entry.ts';
import type { Occasion } from '../model/facts.ts';
import type { Attribute, SchoolType } from '../model/school-type.ts';

export interface Situation {
  occasion: Occasion;
  schoolType: SchoolType;
  attributes: readonly Attribute[];
  studentPresent: boolean;
  /** Present, and allowed to take part (domain.md §6). */
  adultsPresent: boolean;
  age: AgeCase;
  lookback: LookbackCase;
}

/** `topic`: the due topic or the dimension that the item is about, if any. */
export const conditionsHold = (
  when: Conditions | undefined,
  situation: Situation,
  topic: string | null,
): boolean =>
  when === undefined ||
  ((when.occasions === undefined || when.occasions.includes(situation.occasion)) &&
    (when.schoolTypes === undefined || when.schoolTypes.includes(situation.schoolType)) &&
    (when.attributes === undefined ||
      when.attributes.some((attribute) => situation.attributes.includes(attribute))) &&
    (when.studentPresent === undefined || when.studentPresent === situation.studentPresent) &&
    (when.adultsPresent === undefined || when.adultsPresent === situation.adultsPresent) &&
    (when.topics === undefined || (topic !== null && when.topics.includes(topic))) &&
    (when.ages === undefined || when.ages.includes(situation.age)) &&
    (when.lookback === undefined || when.lookback.includes(situation.lookback)));
