/** Decides row by row what an import will do. Reads the list and the people who are there already; writes nothing. */
import { displayName, type PersonName } from '../../../shared/domain/names.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { ImportRow, RowProblem } from '../../../shared/model/import.ts';
import { StudentDraft } from '../../../shared/model/records.ts';
import { isUnsafeLabel, nameParts } from '../refuse-safety.ts';
import type { ListRow } from './class-list.ts';
import { readBirthDay } from './read-birth-day.ts';
import { readYear } from './read-year.ts';
import { compareNamesakes, foldCase, foldName, type Person } from './same-person.ts';
import { splitName, splitSurname } from './split-name.ts';

export interface PlannedRow extends ImportRow {
  name: PersonName;
  /** The row's own year (leerjaar), only to guess that of the class by. */
  year: number | null;
  study: string;
}

/** A class name has room for this many characters (shared/model/records.ts, ClassDraft). */
const classNameLength = 40;
/** Longer text is cut for the eye; the row itself is skipped as too long. */
const shownLength = 80;

/** With these the row is left out; with any other problem it is taken over, with a remark. */
const skipping: ReadonlySet<RowProblem> = new Set([
  'no-name',
  'too-long',
  'duplicate-number',
  'number-known',
  'safety',
]);

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

const unsafeRow = (line: number): PlannedRow => ({
  line,
  action: 'skip',
  displayName: '',
  className: '',
  birthDay: null,
  studentNumber: '',
  problems: ['safety'],
  name: { givenName: '', particle: '', surname: '' },
  year: null,
  study: '',
});

const draftName = StudentDraft.pick({ givenName: true, particle: true, surname: true, studentNumber: true });
const clip = (text: string): string => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);

type NumberProblem = 'duplicate-number' | 'number-known';

/** The people met so far: those of the store, then those of the rows above. */
class Roster {
  readonly #numbers = new Map<string, NumberProblem>();
  /** By folded name; of people who compare alike one is enough, so that a list of one name stays quick. */
  readonly #names = new Map<string, Map<string, Person>>();

  /** `key`: the folded name. */
  add(person: Person, key: string, problem: NumberProblem): void {
    if (person.studentNumber !== '') this.#numbers.set(foldCase(person.studentNumber), problem);
    const namesakes = this.#names.get(key) ?? new Map<string, Person>();
    this.#names.set(key, namesakes);
    const { birthDay, studentNumber, className } = person;
    namesakes.set(JSON.stringify([birthDay, studentNumber !== '', foldCase(className)]), person);
  }
  findNumber(person: Person): NumberProblem | undefined {
    return person.studentNumber === '' ? undefined : this.#numbers.get(foldCase(person.studentNumber));
  }
  /** The nearest namesake. */
  findNamesake(person: Person, key: string): 'same' | 'maybe' | undefined {
    let nearest: 'maybe' | undefined;
    for (const other of this.#names.get(key)?.values() ?? []) {
      const found = compareNamesakes(person, other);
      if (found === 'same') return found;
      if (found === 'maybe') nearest = found;
    }
    return nearest;
  }
}

function planRow(row: ListRow, roster: Roster, today: Day): PlannedRow {
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
  const key = foldName(name);
  const namesake = named ? roster.findNamesake(person, key) : undefined;
  const found: (RowProblem | null | undefined | false)[] = [
    !named && 'no-name',
    named && (!fits || person.className.length > classNameLength) && 'too-long',
    roster.findNumber(person),
    namesake && 'same-name',
    person.className === '' && 'no-class',
    birth.problem,
    yearProblem,
    row.ragged && 'ragged',
  ];
  const problems = found.filter((problem): problem is RowProblem => typeof problem === 'string');
  // Cells beyond the last column mean that the cells before them may have moved one place.
  const skip =
    problems.some((problem) => skipping.has(problem)) || namesake === 'same' || row.ragged === 'long';
  if (!skip) roster.add(person, key, 'duplicate-number');
  return {
    line: row.line,
    action: skip ? 'skip' : 'add',
    displayName: clip(displayName(name)),
    className: skip ? clip(person.className) : person.className,
    birthDay: person.birthDay,
    studentNumber: skip ? clip(person.studentNumber) : person.studentNumber,
    problems,
    name,
    year,
    study: row.cell('schoolType'),
  };
}

/**
 * What happens to every row, in the order of the file.
 *
 * Left out: a row about safety, without given name or surname, with a text that is too long, with a student number that the store
 * or an added row above has, of a person who is there already (`compareNamesakes`), or with filled cells beyond the
 * last column. Taken over with a remark: no class, an unreadable birth day or year (left empty), too few cells, and a
 * namesake who may be somebody else.
 * @param known everybody in the store, archived students too.
 */
export function planRows(rows: readonly ListRow[], known: readonly Person[], today: Day): PlannedRow[] {
  const roster = new Roster();
  for (const person of known) roster.add(person, foldName(person), 'number-known');
  return rows.map((row) => planRow(row, roster, today));
}
