/** Reads what one row of the list says about a person, and what is wrong with it. Knows nobody who is there already. */
import type { PersonName } from '../../../shared/domain/names.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { RowProblem } from '../../../shared/model/import.ts';
import { StudentDraft } from '../../../shared/model/records.ts';
import { isUnsafeLabel, nameParts } from '../refuse-safety.ts';
import type { ListRow } from './class-list.ts';
import { readBirthDay } from './read-birth-day.ts';
import { readYear } from './read-year.ts';
import type { Person } from './same-person.ts';
import { splitName, splitSurname } from './split-name.ts';

export interface RowFacts {
  line: number;
  person: Person;
  /** The row's own year (leerjaar). */
  year: number | null;
  study: string;
  problems: RowProblem[];
  /** Nothing of the row can be taken over. */
  unusable: boolean;
}

/** A class name has room for this many characters (shared/model/records.ts, ClassDraft). */
const classNameLength = 40;

function readName(row: ListRow): PersonName {
  const given = row.cell('givenName');
  const whole = row.cell('fullName');
  const particle = row.cell('particle');
  if (whole !== '' && row.cell('surname') === '') {
    const name = splitName(whole, given);
    return name.particle === '' ? { ...name, particle } : name;
  }
  const surname = row.cell('surname');
  const family = particle === '' ? splitSurname(surname) : { particle, surname };
  return { givenName: given, ...family };
}

/** Such a row is left out, and nothing of it is shown or kept (domain.md §6). */
const isUnsafe = (row: ListRow, name: PersonName): boolean =>
  [
    ...nameParts(name),
    ...(['fullName', 'className', 'studentNumber', 'schoolType'] as const).map((field) => row.cell(field)),
  ].some(isUnsafeLabel);

const unsafeRow = (line: number): RowFacts => ({
  line,
  person: { givenName: '', particle: '', surname: '', birthDay: null, studentNumber: '', className: '' },
  year: null,
  study: '',
  problems: ['safety'],
  unusable: true,
});

const draftName = StudentDraft.pick({ givenName: true, particle: true, surname: true, studentNumber: true });

/** `today`: a birth day after it is not taken over. */
export function readRow(row: ListRow, today: Day): RowFacts {
  const name = readName(row);
  if (isUnsafe(row, name)) return unsafeRow(row.line);
  const birth = readBirthDay(row.cell('birthDay'), today);
  const { year, problem: yearProblem } = readYear(row.cell('year'));
  const person: Person = {
    ...name,
    birthDay: birth.birthDay,
    studentNumber: row.cell('studentNumber'),
    className: row.cell('className'),
  };
  const named = name.givenName !== '' && name.surname !== '';
  const fits = draftName.safeParse({ ...name, studentNumber: person.studentNumber }).success;
  const tooLong = named && (!fits || person.className.length > classNameLength);
  const found: (RowProblem | null | false)[] = [
    !named && 'no-name',
    tooLong && 'too-long',
    person.className === '' && 'no-class',
    birth.problem,
    yearProblem,
    row.ragged && 'ragged',
  ];
  return {
    line: row.line,
    person,
    year,
    study: row.cell('schoolType'),
    problems: found.filter((problem): problem is RowProblem => typeof problem === 'string'),
    // Cells beyond the last column mean that the cells before them may have moved one place.
    unusable: !named || tooLong || row.ragged === 'long',
  };
}
