/** What a row says otherwise than the program, field by field. An empty cell says nothing and changes nothing. */
import { displayName } from '../../../shared/domain/names.ts';
import type { FieldChange } from '../../../shared/model/import.ts';
import { type KnownStudent, stripZeros } from './known-students.ts';
import { foldCase, foldName, type Person } from './same-person.ts';

const isAscii = (text: string): boolean => /^[\u0020-\u007e]*$/u.test(text);

/** A list that lost its accents, "Cagla", does not take those of the program away. */
function isNewName(to: Person, from: Person): boolean {
  const name = displayName(to);
  if (name === displayName(from)) return false;
  return foldName(to) !== foldName(from) || !isAscii(name);
}
/** The longer of two numbers that differ by their zeros is the whole one. */
function isNewNumber(to: string, from: string): boolean {
  if (to === '' || foldCase(to) === foldCase(from)) return false;
  return stripZeros(to) !== stripZeros(from) || to.length > from.length;
}

/**
 * The differences that an import would write, old and new. The class decides about the year, so a year is compared
 * only where neither the program nor the list has a class.
 */
export function findChanges(person: Person, year: number | null, student: KnownStudent): FieldChange[] {
  const changes: FieldChange[] = [];
  const add = (field: FieldChange['field'], from: string, to: string): void => {
    changes.push({ field, from, to });
  };
  if (isNewName(person, student)) add('name', displayName(student), displayName(person));
  if (isNewNumber(person.studentNumber, student.studentNumber))
    add('studentNumber', student.studentNumber, person.studentNumber);
  if (person.className !== '' && foldCase(person.className) !== foldCase(student.className))
    add('className', student.className, person.className);
  if (person.birthDay !== null && person.birthDay !== student.birthDay)
    add('birthDay', student.birthDay ?? '', person.birthDay);
  const classless = person.className === '' && student.className === '';
  if (classless && year !== null && year !== student.year)
    add('year', student.year === null ? '' : String(student.year), String(year));
  return changes;
}
