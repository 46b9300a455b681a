/** Fills an unlocked program with the demo class, through the contract only. The same every time; must not touch files but its own list. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CallInput, CallName } from '../../shared/contract.ts';
import { addDays } from '../../shared/domain/days.ts';
import { noEdits } from '../../shared/model/agenda.ts';
import type { Reply } from '../../shared/model/errors.ts';
import { ImportPreview } from '../../shared/model/import.ts';
import type { Language } from '../../shared/model/language.ts';
import { StudentRow, type ViewDraft } from '../../shared/model/records.ts';
import type { SchoolType } from '../../shared/model/school-type.ts';
import { Rating } from '../../shared/model/views.ts';
import { type DemoStudent, demoStudents, type Ratings } from './demo-students.ts';

export type DemoCall = (name: CallName, input: unknown) => Promise<Reply<unknown>>;

/** The class list, as a school system writes it (Windows-1252, semicolons). */
export const demoFile = new URL('klas-3hb.csv', import.meta.url);
/** The first of two evenings, in the window of the profile choice; the views are some weeks older. */
export const demoDay = '2027-02-09';
const demoAnswer: { schoolType: SchoolType; year: number } = { schoolType: 'havo', year: 3 };

const viewDay = '2026-11-17';
const earlierViewDay = '2026-09-22';
const minutes = 15;
const studentsPerEvening = 14;

/** Calls, and throws on a failure with its code: a demo that half works would hide a fault. */
const makeAsk =
  (call: DemoCall) =>
  async <N extends CallName>(name: N, input: CallInput<N>): Promise<unknown> => {
    const reply = await call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
    return reply.value;
  };
type Ask = ReturnType<typeof makeAsk>;

const readRatings = (
  ratings: Ratings,
): Pick<ViewDraft, 'goals' | 'planning' | 'help' | 'reflection' | 'leading'> => {
  const [goals, planning, help, reflection, leading] = Array.from(ratings, (sign) =>
    Rating.parse(sign === '-' ? null : Number(sign)),
  );
  return z
    .object({ goals: Rating, planning: Rating, help: Rating, reflection: Rating, leading: Rating })
    .parse({ goals, planning, help, reflection, leading });
};

async function importClass(ask: Ask): Promise<void> {
  const request = { fileName: 'klas-3hb.csv', content: readFileSync(demoFile).toString('base64') };
  const { classes } = ImportPreview.parse(await ask('import.preview', request));
  const answers = classes.map(({ className }) => ({ className, ...demoAnswer }));
  await ask('import.apply', { ...request, classes: answers });
}

async function saveViews(ask: Ask, studentId: string, demo: DemoStudent, language: Language): Promise<void> {
  const save = (by: ViewDraft['by'], ratings: Ratings | undefined, day = viewDay, who = '') =>
    ratings === undefined
      ? Promise.resolve()
      : ask('views.save', { studentId, by, who, day, ...readRatings(ratings) });
  await save('student', demo.before, earlierViewDay);
  await save('student', demo.student);
  for (const { who, ratings } of demo.parents ?? []) await save('parent', ratings, viewDay, who[language]);
  await save('mentor', demo.mentor);
}

async function savePointsAndAgreements(
  ask: Ask,
  studentId: string,
  { points = [], agreements = [] }: DemoStudent,
  language: Language,
): Promise<void> {
  for (const point of points) await ask('points.save', { studentId, by: point.by, text: point[language] });
  for (const { owner, outcome, timesMissed = 0, ifPart, thenPart } of agreements)
    await ask('agreements.save', {
      studentId,
      text: `${ifPart[language]}, ${thenPart[language]}.`,
      ifPart: ifPart[language],
      thenPart: thenPart[language],
      owner,
      firstMoment: addDays(viewDay, 5),
      checkMoment: addDays(viewDay, 26),
      supportEnds: owner === 'student' ? null : addDays(viewDay, 54),
      outcome,
      timesMissed,
    });
}

/** From four o'clock: a gap of five minutes after each talk and ten more after four (domain.md §4). */
function planTime(place: number): string {
  const start = 16 * 60 + place * (minutes + 5) + Math.floor(place / 4) * 10;
  return `${Math.floor(start / 60)}:${String(start % 60).padStart(2, '0')}`;
}

async function planEvenings(ask: Ask, studentIds: readonly string[], language: Language): Promise<void> {
  for (let from = 0; from < studentIds.length; from += studentsPerEvening) {
    const evening = studentIds.slice(from, from + studentsPerEvening);
    const plan = {
      occasion: 'keuze',
      day: addDays(demoDay, (from / studentsPerEvening) * 2),
      minutes,
    } as const;
    await ask('conversations.prepare', { studentIds: evening, ...plan });
    for (const [place, studentId] of evening.entries())
      await ask('conversations.save', {
        studentId,
        ...plan,
        time: planTime(place),
        place: { nl: 'lokaal 1.04', en: 'room 1.04' }[language],
        studentPresent: true,
        adultsPresent: true,
        edits: noEdits,
      });
  }
}

/**
 * Imports the demo class into an unlocked vault and gives every student views, points, agreements and a prepared
 * conversation (profile choice, a quarter of an hour, two evenings). Answers the ids of its students in list order.
 * @throws Error with the code of the first call that fails.
 */
export async function loadDemo(call: DemoCall, language: Language): Promise<string[]> {
  const ask = makeAsk(call);
  await importClass(ask);
  const students = z
    .array(StudentRow)
    .parse(await ask('students.list', {}))
    .filter(({ className }) => className === '3HB');
  for (const { id, givenName } of students) {
    const demo = demoStudents[givenName] ?? {};
    await saveViews(ask, id, demo, language);
    await savePointsAndAgreements(ask, id, demo, language);
  }
  const ids = students.map(({ id }) => id);
  await planEvenings(ask, ids, language);
  return ids;
}
