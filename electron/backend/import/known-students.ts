/** Finds the student of the store whom a row is about. Compares only; a doubt comes back as a question, never as an answer. */
import type { MatchQuestion } from '../../../shared/model/import.ts';
import type { SchoolType } from '../../../shared/model/school-type.ts';
import { compareNamesakes, foldCase, foldName, type Person } from './same-person.ts';

export interface KnownStudent extends Person {
  id: string;
  classId: string | null;
  schoolType: SchoolType | null;
  year: number | null;
  archived: boolean;
}

export interface Match {
  student: KnownStudent;
  /** null: without doubt the same. */
  question: MatchQuestion | null;
  /** The row is left out until the question is answered; otherwise it is taken for somebody new. */
  waits: boolean;
}

/** "00417" and "417": a spreadsheet eats the zeros. Empty when there is nothing but zeros. */
export const stripZeros = (studentNumber: string): string => foldCase(studentNumber).replace(/^0+/u, '');

/** Under one number another given name and another surname: numbers are given out again, or two columns are swapped. */
const isSomebodyElse = (a: Person, b: Person): boolean => {
  if (a.birthDay !== null && a.birthDay === b.birthDay) return false;
  const part = (person: Person, field: 'givenName' | 'surname'): string =>
    foldName({ givenName: person[field], particle: '', surname: '' });
  return part(a, 'givenName') !== part(b, 'givenName') && part(a, 'surname') !== part(b, 'surname');
};

/** The namesakes who compare alike: with more than one of them nobody can say who is meant. */
interface Namesakes {
  student: KnownStudent;
  several: boolean;
}

export class KnownStudents {
  readonly #byNumber = new Map<string, KnownStudent>();
  readonly #byStripped = new Map<string, Namesakes>();
  readonly #byName = new Map<string, Map<string, Namesakes>>();
  /** Students who stand in the list under their own number: no other row is about them. */
  readonly #claimed = new Set<string>();

  /** `listed`: everybody in the list. */
  constructor(students: readonly KnownStudent[], listed: readonly Person[]) {
    for (const student of students) this.#add(student);
    for (const person of listed) {
      const match = this.#findNumber(person);
      if (match?.question === null) this.#claimed.add(match.student.id);
    }
  }

  #add(student: KnownStudent): void {
    const number = foldCase(student.studentNumber);
    if (number !== '') {
      this.#byNumber.set(number, student);
      const stripped = stripZeros(number);
      this.#byStripped.set(stripped, { student, several: this.#byStripped.has(stripped) });
    }
    const key = foldName(student);
    const namesakes = this.#byName.get(key) ?? new Map<string, Namesakes>();
    this.#byName.set(key, namesakes);
    const alike = JSON.stringify([student.birthDay, number !== '', foldCase(student.className)]);
    namesakes.set(alike, { student, several: namesakes.has(alike) });
  }

  /** By number, by number but for the zeros, by name; the nearest of each. `key`: the folded name. */
  find(person: Person, key: string): Match | null {
    return this.#findNumber(person) ?? this.#findStripped(person) ?? this.#findName(person, key);
  }

  #findNumber(person: Person): Match | null {
    const student = this.#byNumber.get(foldCase(person.studentNumber));
    if (!student || person.studentNumber === '') return null;
    return { student, question: isSomebodyElse(person, student) ? 'number' : null, waits: true };
  }
  #findStripped(person: Person): Match | null {
    const stripped = stripZeros(person.studentNumber);
    const found = stripped === '' ? undefined : this.#byStripped.get(stripped);
    if (!found || found.several || this.#claimed.has(found.student.id)) return null;
    return { student: found.student, question: 'zeros', waits: true };
  }
  #findName(person: Person, key: string): Match | null {
    const free = [...(this.#byName.get(key)?.values() ?? [])].filter(
      ({ student }) => !this.#claimed.has(student.id),
    );
    const compared = free.map((found) => ({ ...found, how: compareNamesakes(person, found.student) }));
    const same = compared.find(({ how }) => how === 'same');
    if (same) return { student: same.student, question: 'name', waits: true };
    const maybe = compared.filter(({ how }) => how === 'maybe');
    const [only] = maybe;
    if (!only) return null;
    return { student: only.student, question: 'name', waits: false };
  }
}
