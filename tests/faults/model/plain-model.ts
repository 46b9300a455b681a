/** What the back end should hold, as plain lists in memory. Knows no file, no key and no call. */
import { isDeepStrictEqual } from 'node:util';
import type { CallInput } from '../../../shared/contract.ts';
import type { AgreementDraft, ClassDraft, PointDraft, ViewDraft } from '../../../shared/model/records.ts';

type Kept<T> = Required<T> & { id: string };
export type PlainStudent = Kept<CallInput<'students.save'>> & { archived: boolean };
export type PlainAgreement = Kept<AgreementDraft> & { madeOn: string; settledOn: string | null };
export interface PlainNote {
  id: string;
  studentId: string;
  text: string;
  createdOn: string;
  changedOn: string;
}

/** In the order in which the rows were made. */
export interface Rows {
  readonly classes: readonly Kept<ClassDraft>[];
  readonly students: readonly PlainStudent[];
  readonly views: readonly Kept<ViewDraft>[];
  readonly points: readonly Kept<PointDraft>[];
  readonly agreements: readonly PlainAgreement[];
  readonly notes: readonly PlainNote[];
  /** Since when a student is in the archive. Nothing shows it, but that it changed is a step. */
  readonly left: Readonly<Record<string, string>>;
}
const noRows: Rows = {
  classes: [],
  students: [],
  views: [],
  points: [],
  agreements: [],
  notes: [],
  left: {},
};

/** What one step of undo leads to. */
interface Step {
  rows: Rows;
  /** The note or agreement that it is about, if it is about one alone: what is typed on joins it for a minute. */
  about: string | null;
  moment: number;
}

export interface Saved {
  path: string;
  rows: Rows;
  passphrase: string;
}

export interface Model {
  rows: Rows;
  /** The newest last. */
  back: Step[];
  again: Step[];
  isOpen: boolean;
  passphrase: string;
  saved: Saved[];
  settings: { language: 'nl' | 'en'; nameOrder: 'nl' | 'be' };
  /** Milliseconds. */
  now: number;
}

export const newModel = (now: Date, passphrase: string): Model => ({
  rows: noRows,
  back: [],
  again: [],
  isOpen: true,
  passphrase,
  saved: [],
  settings: { language: 'nl', nameOrder: 'nl' },
  now: now.getTime(),
});

/** The day on the wall. */
export const dayOf = ({ now }: Pick<Model, 'now'>): string => {
  const moment = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
};

/** One call that was answered. `about`: of a note or agreement that was typed, its id. */
export function change(model: Model, next: Partial<Rows>, about: string | null = null, typed = false): void {
  const rows = { ...model.rows, ...next };
  if (isDeepStrictEqual(rows, model.rows)) return;
  model.again = [];
  const newest = model.back.at(-1);
  const joins =
    typed &&
    newest !== undefined &&
    newest.about === about &&
    newest.moment > model.now - 60_000 &&
    newest.moment <= model.now;
  if (!joins) model.back.push({ rows: model.rows, about, moment: model.now });
  model.rows = rows;
}

/** As many steps, one way or the other. */
export function takeBack(model: Model, steps: number, [from, to]: readonly [Step[], Step[]]): void {
  for (let taken = 0; taken < steps; taken += 1) {
    const step = from.pop();
    if (step === undefined) throw new Error('more steps than there are');
    to.push({ ...step, rows: model.rows });
    model.rows = step.rows;
  }
}

export function forgetSteps(model: Model): void {
  model.back = [];
  model.again = [];
}

/** Everything of a student, gone for good. */
export function erase(model: Model, id: string): void {
  const { classes, students, views, points, agreements, notes, left } = model.rows;
  const others = <T extends { studentId: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ studentId }) => studentId !== id);
  const { [id]: _gone, ...stay } = left;
  model.rows = {
    classes,
    students: students.filter((student) => student.id !== id),
    views: others(views),
    points: others(points),
    agreements: others(agreements),
    notes: others(notes),
    left: stay,
  };
  forgetSteps(model);
}

/** domain.md §3: not kept twice, it is not agreed a third time. */
export const isSpent = ({ outcome, timesMissed }: Pick<PlainAgreement, 'outcome' | 'timesMissed'>): boolean =>
  outcome !== 'kept' && Math.max(timesMissed, outcome === 'missed' ? 1 : 0) >= 2;
