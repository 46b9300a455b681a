/** Decides row by row what an import will do. Reads the list and the people who are there already; writes nothing. */
import { displayName, type PersonName } from '../../../shared/domain/names.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { ImportRow, RowAnswer, RowProblem } from '../../../shared/model/import.ts';
import type { ListRow } from './class-list.ts';
import { findChanges } from './find-changes.ts';
import { KnownStudents, type KnownStudent, type Match } from './known-students.ts';
import { readRow, type RowFacts } from './read-row.ts';
import { compareNamesakes, foldCase, foldName, type Person } from './same-person.ts';

export interface PlannedRow extends ImportRow {
  name: PersonName;
  /** The row's own year (leerjaar), to guess that of the class by. */
  year: number | null;
  study: string;
  /** The student whom the row is about, or may be about. */
  student: KnownStudent | null;
}

/** Longer text is cut for the eye; the row itself is skipped as too long. */
const shownLength = 80;
const clip = (text: string): string => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);

/** The people that the rows above will add. */
class Added {
  readonly #numbers = new Set<string>();
  /** By folded name; of people who compare alike one is enough, so that a list of one name stays quick. */
  readonly #names = new Map<string, Map<string, Person>>();

  /** `key`: the folded name. */
  add(person: Person, key: string): void {
    if (person.studentNumber !== '') this.#numbers.add(foldCase(person.studentNumber));
    const namesakes = this.#names.get(key) ?? new Map<string, Person>();
    this.#names.set(key, namesakes);
    const { birthDay, studentNumber, className } = person;
    namesakes.set(JSON.stringify([birthDay, studentNumber !== '', foldCase(className)]), person);
  }
  hasNumber = ({ studentNumber }: Person): boolean => this.#numbers.has(foldCase(studentNumber));
  /** The nearest namesake. */
  findNamesake(person: Person, key: string): 'same' | 'maybe' | undefined {
    const found = [...(this.#names.get(key)?.values() ?? [])].map((other) => compareNamesakes(person, other));
    return found.includes('same') ? 'same' : found.includes('maybe') ? 'maybe' : undefined;
  }
}

const describe = ({ className, studentNumber, ...name }: KnownStudent): string =>
  [displayName(name), className, studentNumber].filter((part) => part !== '').join(', ');

const problemOf = ({ question }: Match): RowProblem =>
  question === 'zeros' ? 'number-almost' : question === 'name' ? 'same-name' : 'number-known';

function toPlanned(
  facts: RowFacts,
  plan: Pick<ImportRow, 'action' | 'problems'> &
    Partial<Pick<PlannedRow, 'changes' | 'question' | 'student'>>,
): PlannedRow {
  const { line, person, year, study } = facts;
  const { givenName, particle, surname, birthDay, studentNumber, className } = person;
  const skip = plan.action === 'skip';
  return {
    line,
    displayName: clip(displayName(person)),
    className: skip ? clip(className) : className,
    birthDay,
    studentNumber: skip ? clip(studentNumber) : studentNumber,
    changes: [],
    question: null,
    student: null,
    ...plan,
    known: plan.student ? describe(plan.student) : '',
    name: { givenName, particle, surname },
    year,
    study,
  };
}

class RowPlanner {
  readonly #known: KnownStudents;
  readonly #answers: ReadonlyMap<number, RowAnswer['answer']>;
  readonly #added = new Added();
  /** Students whom a row above is about. */
  readonly #taken = new Set<string>();

  constructor(known: KnownStudents, answers: readonly RowAnswer[]) {
    this.#known = known;
    this.#answers = new Map(answers.map(({ line, answer }) => [line, answer]));
  }

  plan(facts: RowFacts): PlannedRow {
    if (facts.unusable) return toPlanned(facts, { action: 'skip', problems: facts.problems });
    const key = foldName(facts.person);
    const match = this.#known.find(facts.person, key);
    if (!match) return this.#planNew(facts, key);
    if (this.#taken.has(match.student.id))
      return match.question === 'name'
        ? this.#planNew(facts, key)
        : toPlanned(facts, { action: 'skip', problems: ['duplicate-number', ...facts.problems] });
    return this.#planMatch(facts, key, match);
  }

  #planMatch(facts: RowFacts, key: string, match: Match): PlannedRow {
    const { student, question, waits } = match;
    const answer = this.#answers.get(facts.line);
    const changes = findChanges(facts.person, facts.year, student);
    const remarks: RowProblem[] = [...(student.archived ? (['archived'] as const) : []), ...facts.problems];
    const known = { student, question, changes };
    // A number belongs to one student: that of somebody else stays his or hers.
    if (answer === 'other' && question !== null && question !== 'number')
      return this.#planNew(facts, key, { student, question, changes });
    const problems = [problemOf(match), ...remarks];
    if (answer === 'leave') return toPlanned(facts, { action: 'skip', problems, ...known });
    const sure = question === null || answer === 'same';
    if (sure) {
      this.#taken.add(student.id);
      return changes.length === 0
        ? toPlanned(facts, { action: 'skip', problems, ...known })
        : toPlanned(facts, { action: 'change', problems: remarks, ...known });
    }
    if (!waits) return this.#planNew(facts, key, known);
    // Nothing to write, so nothing to ask.
    const asked = changes.length === 0 ? { student } : known;
    return toPlanned(facts, { action: 'skip', problems, ...asked });
  }

  #planNew(
    facts: RowFacts,
    key: string,
    known: Partial<Pick<PlannedRow, 'student' | 'question' | 'changes'>> = {},
  ): PlannedRow {
    const { person } = facts;
    const duplicate = this.#added.hasNumber(person);
    const namesake = this.#added.findNamesake(person, key);
    const problems: RowProblem[] = [
      ...(duplicate ? (['duplicate-number'] as const) : []),
      ...(namesake || known.question === 'name' ? (['same-name'] as const) : []),
      ...facts.problems,
    ];
    const left = this.#answers.get(facts.line) === 'leave';
    if (duplicate || namesake === 'same' || left)
      return toPlanned(facts, { action: 'skip', problems, ...known });
    this.#added.add(person, key);
    return toPlanned(facts, { action: 'add', problems, ...known });
  }
}

/**
 * What happens to every row, in the order of the file.
 *
 * Left out: a row about safety, without given name or surname, with a text that is too long, with filled cells beyond
 * the last column, with the number of an added row above, of a person who is in the program and in whom nothing
 * differs, who may be somebody in the program and is not answered yet, or that the mentor leaves. Taken over with a
 * remark: no class, an unreadable birth day or year (left empty), too few cells, and a namesake who may be somebody else.
 * @param known everybody in the store, archived students too.
 */
export function planRows(
  rows: readonly ListRow[],
  known: readonly KnownStudent[],
  { today, answers }: { today: Day; answers: readonly RowAnswer[] },
): PlannedRow[] {
  const facts = rows.map((row) => readRow(row, today));
  const listed = facts.map(({ person }) => person);
  const planner = new RowPlanner(new KnownStudents(known, listed), answers);
  return facts.map((row) => planner.plan(row));
}
