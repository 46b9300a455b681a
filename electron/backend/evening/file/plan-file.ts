/** What an existing schedule would do to an evening, line by line. Reads only. */
import type { Day } from '../../../../shared/model/day.ts';
import type {
  PlanField,
  PlanFilePreview,
  PlanFileRequest,
  PlanFileRow,
  PlanProblem,
} from '../../../../shared/model/evening-file.ts';
import type { EveningSession } from '../../../../shared/model/evening-plan.ts';
import { slotLengths } from '../../../../shared/model/facts.ts';
import type { Id } from '../../../../shared/model/records.ts';
import { minuteOf } from '../../../../shared/domain/evening/clock.ts';
import { cleanCell } from '../../import/clean-cell.ts';
import type { KnownStudent } from '../../import/known-students.ts';
import { readKnownStudents } from '../../import/plan-import.ts';
import { readFile } from '../../import/read-file.ts';
import { forgetSafety, isUnsafeLabel } from '../../refuse-safety.ts';
import type { Store } from '../../store/store.ts';
import { type EveningView, readEvening } from '../read-evening.ts';
import { readHouseholds } from '../read-families.ts';
import { matchStudent, type PlanName } from './match-student.ts';
import { readPlanDay, readPlanTable } from './plan-table.ts';
import { readPlanTime, type PlanTime } from './read-plan-time.ts';

/** Cells that are shown to know a column by. */
const sampleCount = 3;
const sampleLength = 60;

/** What stands in the place of a name where nobody comes. */
const emptyWord = /^(?:pauze|break|vrij|free|leeg|empty|geen|none|reserve|-+|x+|\.+)$/iu;

type Cells = (field: PlanField) => string;

/** The date of the evening that a line is about, or why that is not known. */
function findSession(
  sessions: readonly EveningSession[],
  cell: string,
  time: PlanTime | null,
  today: Day,
): { session: EveningSession | null; problem: PlanProblem | null } {
  const day = time?.day ?? readPlanDay(cell, today);
  const [only] = sessions;
  if (day === null) {
    if (cell !== '') return { session: null, problem: 'other-day' };
    return sessions.length === 1 && only !== undefined
      ? { session: only, problem: null }
      : { session: null, problem: 'no-day' };
  }
  const onDay = sessions.filter((session) => session.day === day);
  // Two sessions on one day: the one that has this time, else the first.
  const within = onDay.find(({ from, to }) => time !== null && from <= time.start && time.start < to);
  const session = within ?? onDay[0] ?? null;
  return { session, problem: session === null ? 'other-day' : null };
}

/** The length in the file, where talks can be that long. */
function findMinutes(time: PlanTime | null, until: string): PlanFileRow['minutes'] {
  const end = time?.end ?? readPlanTime(until)?.start ?? null;
  if (time === null || end === null) return null;
  const minutes = minuteOf(end) - minuteOf(time.start);
  return slotLengths.find((length) => length === minutes) ?? null;
}

const unsafeRow = (line: number): PlanFileRow => ({
  line,
  said: { time: '', day: '', name: '' },
  start: null,
  session: null,
  day: null,
  minutes: null,
  studentId: null,
  maybe: false,
  candidates: [],
  problem: 'safety',
});

/** @throws CallError `not-found` (the evening), and as `readFile` and `readPlanTable`. */
export function planFile(request: PlanFileRequest, store: Store, view: EveningView): PlanFilePreview {
  const { sessions, talks } = readEvening(store, request.id, view);
  const { records, daySystem: _daySystem, ...file } = readFile(request, { withTimes: true });
  const table = readPlanTable(records, request.mapping, view.today);
  const students = readKnownStudents(store).filter(({ archived }) => !archived);
  const known = new Map(students.map((student) => [student.id, student]));
  const there = Map.groupBy(talks, ({ studentId }) => studentId);
  const classes = new Set([...there.keys()].map((id) => known.get(id)?.classId ?? ''));
  const isLikely = ({ id, classId }: KnownStudent): boolean =>
    there.has(id) || (classId !== null && classes.has(classId));
  const answers = new Map(request.answers.map(({ line, studentId }) => [line, studentId]));
  const taken = new Map<Id, number>();

  /** How many talks the student has on the evening, or will have. */
  const talksOf = (id: Id): number =>
    there.get(id)?.length ?? readHouseholds(store, id, view.language, view.today)?.length ?? 1;
  const judgeStudent = (id: Id): PlanProblem | null => {
    if (known.get(id)?.schoolType === null) return 'no-type';
    const count = taken.get(id) ?? 0;
    if (count >= talksOf(id)) return 'twice';
    taken.set(id, count + 1);
    return null;
  };

  const readRow = (line: number, cell: Cells): PlanFileRow => {
    const name: PlanName = {
      fullName: cell('fullName'),
      givenName: cell('givenName'),
      particle: cell('particle'),
      surname: cell('surname'),
      studentNumber: cell('studentNumber'),
    };
    const said = {
      time: cell('time'),
      day: cell('day'),
      name:
        name.fullName ||
        [name.givenName, name.particle, name.surname].filter((part) => part !== '').join(' ') ||
        name.studentNumber,
    };
    if ([...Object.values(name), said.time, said.day].some(isUnsafeLabel)) return unsafeRow(line);
    const time = readPlanTime(said.time);
    const { session, problem: dayProblem } = findSession(sessions, said.day, time, view.today);
    const match = matchStudent(name, students, isLikely);
    const answer = answers.get(line);
    const studentId = answer === undefined ? match.studentId : known.has(answer ?? '') ? answer : null;
    const findProblem = (): PlanProblem | null => {
      if ((said.name === '' || emptyWord.test(said.name)) && answer === undefined) return 'no-name';
      if (answer === null) return 'left-out';
      if (time === null) return 'no-time';
      if (dayProblem !== null) return dayProblem;
      if (studentId === null) return match.candidates.length > 1 ? 'several' : 'nobody';
      return judgeStudent(studentId);
    };
    const problem = findProblem();
    return {
      line,
      said: { ...said, time: said.time.slice(0, sampleLength), name: said.name.slice(0, sampleLength) },
      start: time?.start ?? null,
      session: session?.id ?? null,
      day: session?.day ?? null,
      minutes: findMinutes(time, cell('until')),
      studentId,
      maybe: answer === undefined && match.maybe,
      candidates: match.candidates,
      problem,
    };
  };

  const rows = table.rows.map(({ line, cells }) =>
    readRow(line, (field) => {
      const column = table.fields.indexOf(field);
      return column < 0 ? '' : (cells[column] ?? '');
    }),
  );
  const has = (...fields: PlanField[]): boolean => fields.some((field) => table.fields.includes(field));
  const placed = rows.filter(({ problem }) => problem === null);
  return {
    ...file,
    sheets: file.sheets.map((name) => forgetSafety(cleanCell(name))),
    columns: table.headers.map((header, column) => ({
      header: forgetSafety(header),
      field: table.fields[column] ?? 'ignore',
      samples: table.rows
        .map(({ cells }) => forgetSafety(cells[column] ?? '').slice(0, sampleLength))
        .filter((cell) => cell !== '')
        .slice(0, sampleCount),
    })),
    droppedColumns: table.headers.filter((_, column) => table.fields[column] === 'dropped'),
    rows,
    places: placed.length,
    adds: new Set(placed.map(({ studentId }) => studentId).filter((id) => id !== null && !there.has(id)))
      .size,
    missing: [
      ...(has('time') ? [] : (['time'] as const)),
      ...(has('fullName', 'givenName', 'surname', 'studentNumber') ? [] : (['student'] as const)),
    ],
  };
}
