/** What is typed in the student form, and the draft that it becomes. Knows no screen and no words. */
import { ageOn } from '../../../shared/domain/days.ts';
import { typedDay } from '../../../shared/domain/read-day.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { AdultsAtHome, Family } from '../../../shared/model/facts.ts';
import type { Id, SchoolClass, Student, StudentDraft } from '../../../shared/model/records.ts';
import type { Attribute, SchoolType, Year } from '../../../shared/model/school-type.ts';
import { readTypedDay } from '../../read-typed-day.ts';

export const newClass = 'new';
export const noClass = 'none';

export interface TypedStudent {
  givenName: string;
  particle: string;
  surname: string;
  studentNumber: string;
  /** `newClass`, `noClass` or the id of a class. */
  classChoice: Id;
  newClassName: string;
  schoolType: SchoolType | null;
  year: Year;
  birthDay: string;
  attributes: readonly Attribute[];
  family: Family;
  adults: AdultsAtHome;
}

export type FormField = 'givenName' | 'surname' | 'newClassName' | 'birthDay';

/** An interpreter is a fact about the family; as an attribute it would be the same thing said twice. */
const withoutInterpreter = (attributes: readonly Attribute[]): Attribute[] =>
  attributes.filter((attribute) => attribute !== 'tolk');

export const typedStudent = (student: Student): TypedStudent => ({
  givenName: student.givenName,
  particle: student.particle,
  surname: student.surname,
  studentNumber: student.studentNumber,
  classChoice: student.classId ?? noClass,
  newClassName: '',
  schoolType: student.schoolType,
  year: student.year,
  birthDay: student.birthDay === null ? '' : typedDay(student.birthDay),
  attributes: withoutInterpreter(student.attributes),
  family: {
    ...student.family,
    interpreter: student.family.interpreter || student.attributes.includes('tolk'),
  },
  adults: student.adults,
});

/** A new student has what the class has. */
export const emptyStudent = (schoolClass: SchoolClass | null): TypedStudent => ({
  givenName: '',
  particle: '',
  surname: '',
  studentNumber: '',
  classChoice: schoolClass?.id ?? noClass,
  newClassName: '',
  schoolType: schoolClass?.schoolType ?? null,
  year: schoolClass?.year ?? null,
  birthDay: '',
  attributes: [],
  family: { authority: 'unknown', together: true, permission: null, interpreter: false },
  adults: 'parents',
});

export function findProblems(
  typed: TypedStudent,
  today: Day,
): ReadonlyMap<FormField, 'empty' | 'wrong' | 'future'> {
  const problems = new Map<FormField, 'empty' | 'wrong' | 'future'>();
  if (typed.givenName.trim() === '') problems.set('givenName', 'empty');
  if (typed.surname.trim() === '') problems.set('surname', 'empty');
  if (typed.classChoice === newClass && typed.newClassName.trim() === '')
    problems.set('newClassName', 'empty');
  const birthDay = readTypedDay(typed.birthDay, true);
  if (birthDay === undefined) problems.set('birthDay', 'wrong');
  else if (birthDay !== null && birthDay > today) problems.set('birthDay', 'future');
  return problems;
}

/** 18 or older on `today`: by the birth day, or by the mark where that is not known. */
export function isAdult(typed: TypedStudent, today: Day): boolean {
  const birthDay = readTypedDay(typed.birthDay, true);
  if (birthDay === null || birthDay === undefined) return typed.attributes.includes('18+');
  return ageOn(birthDay, today) >= 18;
}

/** Only without problems: a birth day that is none is left out. */
export function toDraft(typed: TypedStudent, classId: Id | null, before: Student | null): StudentDraft {
  const birthDay = readTypedDay(typed.birthDay, true);
  return {
    ...(before === null ? {} : { id: before.id }),
    givenName: typed.givenName,
    particle: typed.particle,
    surname: typed.surname,
    studentNumber: typed.studentNumber,
    classId,
    schoolType: typed.schoolType,
    year: typed.year,
    birthDay: birthDay ?? null,
    attributes: [...typed.attributes],
    family: typed.family,
    adults: typed.adults,
    override: before?.override ?? null,
  };
}
