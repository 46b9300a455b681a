/** What a mentor can do, each as a call to the back end and as what it means in the plain model. */
import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { CallName } from '../../../shared/contract.ts';
import { agreementDraft, studentDraft, viewDraft } from '../../backend/examples.ts';
import type { TestBackend } from '../../backend/open-test-backend.ts';
import { faultsOfFailure } from '../whole-sentence.ts';
import { compare } from './compare.ts';
import {
  change,
  dayOf,
  erase,
  forgetSteps,
  isSpent,
  type Model,
  type PlainAgreement,
  type Rows,
  takeBack,
} from './plain-model.ts';

export interface Real {
  program: TestBackend;
  /** A free path for a backup by hand, used by the next one. */
  nextPath: { value: string; number: number };
}
type Command = fc.AsyncCommand<Model, Real>;

export const passphrases = ['fiets lamp koe wolk', 'zonnebloem wandelt traag'] as const;

/** Seconds between two commands: more than a minute, so that each is a step; or fewer, as while typing. */
const [apart, typing] = [90, 5];

interface Spec<T> {
  name: string;
  input: fc.Arbitrary<T>;
  can?: (model: Model, input: T) => boolean;
  seconds?: (input: T) => number;
  run: (model: Model, real: Real, input: T) => Promise<void>;
}

/** After each of them everything is compared. */
const command = <T>({ name, input, can, seconds, run }: Spec<T>): fc.Arbitrary<Command> =>
  input.map((value) => ({
    check: (model) => can?.(model, value) ?? model.isOpen,
    async run(model, real) {
      model.now += 1000 * (seconds?.(value) ?? apart);
      real.program.clock.now = new Date(model.now);
      await run(model, real, value);
      await compare(model, real.program);
    },
    toString: () => `${name}(${fc.stringify(value)})`,
  }));

const pick = fc.nat(1000);
/** `undefined` when there is nothing to choose from. */
const choose = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

/** A call that must be refused with this code, in a whole sentence, and change nothing. */
async function refuse({ program }: Real, name: CallName, input: unknown, code: string): Promise<void> {
  const failure = await program.refusal(name, input);
  deepStrictEqual(
    [failure.code, faultsOfFailure(failure, [program.dataDir, ...passphrases])],
    [code, []],
    `${name} was refused otherwise`,
  );
}

const replace = <T extends { id: string }>(rows: readonly T[], row: T): T[] =>
  rows.map((one) => (one.id === row.id ? row : one));
const without = <T extends { id: string }>(rows: readonly T[], id: string): T[] =>
  rows.filter((one) => one.id !== id);

const word = fc.constantFrom('plannen', 'lezen', 'rekenen', 'Engels');
const name = fc.record({
  givenName: fc.constantFrom('Noor', 'Bram', 'Amélie'),
  particle: fc.constantFrom('', 'de', "van 't"),
  surname: fc.constantFrom('Bos', 'Vries', 'Hoff', 'Yildiz'),
  studentNumber: fc.constantFrom('', '007', '12'),
});
const place = fc.record({
  schoolType: fc.constantFrom('havo', 'vmbo_tl', null),
  year: fc.constantFrom(1, 2, null),
});

/** Small, so that things meet. */
const mostStudents = 5;

const saveClass = command({
  name: 'saveClass',
  input: fc.record({ ...{ pick, isNew: fc.boolean() }, name: fc.constantFrom('1a', '2h1', '3b'), place }),
  async run(model, { program }, input) {
    const known = input.isNew ? undefined : choose(model.rows.classes, input.pick);
    const draft = { name: input.name, ...input.place, ...(known && { id: known.id }) };
    const { id } = await program.call('classes.save', draft);
    const row = { name: input.name, ...input.place, id };
    if (known === undefined) return change(model, { classes: [...model.rows.classes, row] });
    // Who had what the class had follows it.
    const students = model.rows.students.map((student) =>
      student.classId !== id
        ? student
        : {
            ...student,
            schoolType: student.schoolType === known.schoolType ? row.schoolType : student.schoolType,
            year: student.year === known.year ? row.year : student.year,
          },
    );
    change(model, { classes: replace(model.rows.classes, row), students });
  },
});

const removeClass = command({
  name: 'removeClass',
  input: pick,
  can: ({ isOpen, rows }) => isOpen && rows.classes.length > 0,
  async run(model, real, number) {
    const { id = '' } = choose(model.rows.classes, number) ?? {};
    if (model.rows.students.some(({ classId, archived }) => classId === id && !archived))
      return refuse(real, 'classes.remove', { id }, 'class-not-empty');
    await real.program.call('classes.remove', { id });
    change(model, {
      classes: without(model.rows.classes, id),
      students: model.rows.students.map((student) =>
        student.classId === id ? { ...student, classId: null } : student,
      ),
    });
  },
});

const saveStudent = command({
  name: 'saveStudent',
  input: fc.record({ pick, isNew: fc.boolean(), name, place, inClass: fc.option(pick) }),
  can: ({ isOpen, rows }, { isNew }) => isOpen && (!isNew || rows.students.length < mostStudents),
  async run(model, { program }, input) {
    const known = input.isNew ? undefined : choose(model.rows.students, input.pick);
    if (known === undefined && model.rows.students.length >= mostStudents) return;
    const classId = input.inClass === null ? null : (choose(model.rows.classes, input.inClass)?.id ?? null);
    const draft = studentDraft({ ...input.name, ...input.place, classId });
    const { id, family } = await program.call('students.save', { ...draft, ...(known && { id: known.id }) });
    const row = { ...draft, family, id, archived: known?.archived ?? false };
    const { students } = model.rows;
    change(model, { students: known === undefined ? [...students, row] : replace(students, row) });
  },
});

const hasStudent = ({ isOpen, rows }: Model): boolean => isOpen && rows.students.length > 0;
const studentIn = ({ rows }: Model, number: number) => {
  const student = choose(rows.students, number);
  if (student === undefined) throw new Error('no student');
  return student;
};

const archive = command({
  name: 'archive',
  input: fc.record({ pick, archived: fc.boolean() }),
  can: hasStudent,
  async run(model, { program }, { pick: number, archived }) {
    const student = studentIn(model, number);
    await program.call('students.archive', { ids: [student.id], archived });
    const { [student.id]: since, ...others } = model.rows.left;
    // Who was in the archive already was so since then; out of it without a change nothing happens.
    const left = archived
      ? { ...others, [student.id]: since ?? dayOf(model) }
      : student.archived
        ? others
        : model.rows.left;
    change(model, { students: replace(model.rows.students, { ...student, archived }), left });
  },
});

const eraseStudent = command({
  name: 'erase',
  input: fc.record({ pick, rightName: fc.boolean() }),
  can: hasStudent,
  async run(model, real, { pick: number, rightName }) {
    const { id, givenName } = studentIn(model, number);
    if (!rightName) return refuse(real, 'privacy.erase', { id, givenName: 'Niemand' }, 'wrong-name');
    await real.program.call('privacy.erase', { id, givenName: ` ${givenName.toUpperCase()}` });
    erase(model, id);
  },
});

const rating = fc.constantFrom(1, 2, 3, 4, null);
const saveView = command({
  name: 'saveView',
  input: fc.record({ pick, by: fc.constantFrom('student', 'parent', 'mentor'), goals: rating }),
  can: hasStudent,
  async run(model, { program }, { pick: number, by, goals }) {
    const { id: studentId } = studentIn(model, number);
    const draft = viewDraft(studentId, { by, goals, day: dayOf(model) });
    const { id } = await program.call('views.save', draft);
    // The same rater on the same day replaces the former.
    const others = model.rows.views.filter(
      (view) => view.studentId !== studentId || view.by !== by || view.day !== draft.day,
    );
    change(model, { views: [...others, { ...draft, id }] });
  },
});

const savePoint = command({
  name: 'savePoint',
  input: fc.record({ pick, isNew: fc.boolean(), text: word, by: fc.constantFrom('student', 'parents') }),
  can: hasStudent,
  async run(model, { program }, input) {
    const known = input.isNew ? undefined : choose(model.rows.points, input.pick);
    const studentId = known?.studentId ?? studentIn(model, input.pick).id;
    const draft = { studentId, by: input.by, text: `Meer ${input.text}`, who: '', kind: null };
    const { id } = await program.call('points.save', { ...draft, ...(known && { id: known.id }) });
    const row = { ...draft, id };
    const { points } = model.rows;
    change(model, { points: known === undefined ? [...points, row] : replace(points, row) });
  },
});

const saveAgreement = command({
  name: 'saveAgreement',
  input: fc.record({ pick, text: word, follows: fc.option(pick) }),
  can: hasStudent,
  async run(model, real, input) {
    const { id: studentId } = studentIn(model, input.pick);
    const own = model.rows.agreements.filter((one) => one.studentId === studentId);
    const before = input.follows === null ? undefined : choose(own, input.follows);
    const draft = agreementDraft(studentId, { text: `Elke week ${input.text}`, follows: before?.id ?? null });
    const same = own.filter(({ text }) => text === draft.text);
    if (same.some(isSpent)) return refuse(real, 'agreements.save', draft, 'missed-twice');
    const { id } = await real.program.call('agreements.save', draft);
    // What goes on in the same words takes over how often they were missed.
    const timesMissed =
      before !== undefined && same.includes(before)
        ? Math.max(before.timesMissed, before.outcome === 'missed' ? 1 : 0)
        : 0;
    const follows = before?.id ?? null;
    const row: PlainAgreement = { ...draft, id, follows, timesMissed, madeOn: dayOf(model), settledOn: null };
    change(model, { agreements: [...model.rows.agreements, row] }, id);
  },
});

const settleAgreement = command({
  name: 'settleAgreement',
  input: fc.record({
    pick,
    outcome: fc.constantFrom('open', 'kept', 'partly', 'missed', 'dropped'),
    timesMissed: fc.nat(2),
  }),
  can: ({ isOpen, rows }) => isOpen && rows.agreements.length > 0,
  async run(model, real, { pick: number, outcome, timesMissed }) {
    const before = choose(model.rows.agreements, number);
    if (before === undefined) throw new Error('no agreement');
    const { madeOn, settledOn: was, ...draft } = { ...before, outcome, timesMissed };
    if (outcome === 'open' && before.outcome !== 'open' && isSpent(draft))
      return refuse(real, 'agreements.save', draft, 'missed-twice');
    await real.program.call('agreements.save', draft);
    const settledOn = outcome === before.outcome ? was : outcome === 'open' ? null : dayOf(model);
    const row = { ...draft, madeOn, settledOn };
    const isTyped = outcome === before.outcome;
    change(model, { agreements: replace(model.rows.agreements, row) }, row.id, isTyped);
  },
});

const saveNote = command({
  name: 'saveNote',
  input: fc.record({ pick, isNew: fc.boolean(), text: word, quick: fc.boolean(), more: fc.nat(9) }),
  can: hasStudent,
  seconds: ({ quick }) => (quick ? typing : apart),
  async run(model, { program }, input) {
    // The newest, as while typing.
    const known = input.isNew ? undefined : model.rows.notes.at(-1);
    const studentId = known?.studentId ?? studentIn(model, input.pick).id;
    const text = `Oefent ${input.text}, ${input.more} keer.`;
    const { id } = await program.call('notes.save', { studentId, text, ...(known && { id: known.id }) });
    const row = { id, studentId, text, createdOn: known?.createdOn ?? dayOf(model), changedOn: dayOf(model) };
    const { notes } = model.rows;
    if (known === undefined) change(model, { notes: [...notes, row] }, id);
    else change(model, { notes: replace(notes, row) }, id, true);
  },
});

const removable = ['views', 'points', 'agreements', 'notes'] as const;
const remove = command({
  name: 'remove',
  input: fc.record({ pick, what: fc.constantFrom(...removable) }),
  can: ({ isOpen, rows }, { what }) => isOpen && rows[what].length > 0,
  async run(model, real, { pick: number, what }) {
    const { id = '' } = choose<{ id: string }>(model.rows[what], number) ?? {};
    await real.program.call(`${what}.remove`, { id });
    await refuse(real, `${what}.remove`, { id }, 'not-found');
    const rest: Partial<Rows> = { [what]: without<{ id: string }>(model.rows[what], id) };
    // What went on after an agreement that is gone stands by itself.
    const agreements = (rest.agreements ?? []).map((one) =>
      one.follows === id ? { ...one, follows: null } : one,
    );
    change(model, what === 'agreements' ? { agreements } : rest);
  },
});

const refuseUnsafe = command({
  name: 'refuseUnsafe',
  input: pick,
  can: hasStudent,
  run(model, real, number) {
    const { id: studentId } = studentIn(model, number);
    return refuse(real, 'notes.save', { studentId, text: 'Hij wordt thuis geslagen.' }, 'safety');
  },
});

const refuseNobody = command({
  name: 'refuseNobody',
  input: fc.constant('niemand'),
  run: (_model, real, studentId) => refuse(real, 'notes.save', { studentId, text: 'Leest.' }, 'not-found'),
});

const undo = (name: 'undo.back' | 'undo.again'): fc.Arbitrary<Command> => {
  const ways = (model: Model) =>
    name === 'undo.back' ? ([model.back, model.again] as const) : ([model.again, model.back] as const);
  return command({
    name,
    input: fc.nat(3),
    can: (model) => model.isOpen && ways(model)[0].length > 0,
    async run(model, { program }, number) {
      const list = (await program.call('undo.list', {}))[name === 'undo.back' ? 'back' : 'again'];
      const at = number % list.length;
      await program.call(name, { step: list[at]?.step ?? 0 });
      takeBack(model, at + 1, ways(model));
    },
  });
};

const search = command({
  name: 'search',
  input: fc.constantFrom('noor', 'amelie', 'hof', 'plannen', 'lez', 'week', 'oefent'),
  async run({ rows }, { program }, text) {
    const has = (...texts: readonly string[]): boolean =>
      texts
        .join(' ')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/u)
        .some((one) => one.startsWith(text));
    const found = await program.call('search.find', { text });
    const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
    /** Eight of the newest. */
    const newest = (list: readonly { id: string }[]): string[] => ids(list.toReversed()).slice(0, 8);
    deepStrictEqual(
      [ids(found.students).toSorted(), ids(found.agreements), ids(found.notes)],
      [
        ids(rows.students.filter((one) => has(one.givenName, one.surname))).toSorted(),
        newest(rows.agreements.filter((one) => has(one.text, one.ifPart, one.thenPart))),
        newest(rows.notes.filter((one) => has(one.text))),
      ],
    );
  },
});

const saveSettings = command({
  name: 'saveSettings',
  input: fc.record({ language: fc.constantFrom('nl', 'en'), nameOrder: fc.constantFrom('nl', 'be') }),
  can: () => true,
  async run(model, { program }, settings) {
    await program.call('settings.save', settings);
    model.settings = { ...settings };
  },
});

const lock = command({
  name: 'lock',
  input: fc.constant(null),
  async run(model, { program }) {
    await program.call('vault.lock', {});
    model.isOpen = false;
    forgetSteps(model);
  },
});
const unlock = command({
  name: 'unlock',
  input: fc.constant(null),
  can: ({ isOpen }) => !isOpen,
  async run(model, { program }) {
    await program.call('vault.unlock', { passphrase: model.passphrase });
    model.isOpen = true;
  },
});
/** The program ends without a lock, and what can be undone is there again. */
const restart = command({
  name: 'restart',
  input: fc.constant(null),
  can: () => true,
  run(model, { program }) {
    program.restart();
    model.isOpen = false;
    return Promise.resolve();
  },
});
const changePassphrase = command({
  name: 'changePassphrase',
  input: fc.constantFrom(...passphrases),
  async run(model, { program }, next) {
    await program.call('vault.changePassphrase', { current: model.passphrase, next });
    model.passphrase = next;
  },
});

const makeBackup = command({
  name: 'makeBackup',
  input: fc.constant(null),
  async run(model, { program, nextPath }) {
    nextPath.number += 1;
    const { path } = await program.call('backups.make', { language: 'nl', job: 'j' });
    model.saved.push({ path, rows: model.rows, passphrase: model.passphrase });
  },
});
const restore = command({
  name: 'restore',
  input: pick,
  can: ({ saved }) => saved.length > 0,
  async run(model, { program }, number) {
    const saved = choose(model.saved, number);
    if (saved === undefined) throw new Error('no backup');
    const content = readFileSync(saved.path).toString('base64');
    const { name } = await program.call('backups.receive', { offset: 0, content });
    await program.call('backups.restore', { name, secret: saved.passphrase });
    model.rows = saved.rows;
    model.passphrase = saved.passphrase;
    model.isOpen = true;
    forgetSteps(model);
  },
});

const day = 86_400;
/** Somebody sets the clock, or its battery is empty. */
const setClock = command({
  name: 'setClock',
  input: fc.constantFrom(-3600, 3600, -day, day, -400 * day, 40 * day),
  can: () => true,
  seconds: (seconds) => seconds,
  run: () => Promise.resolve(),
});

/** Some stand here more than once: they come more often. */
export const anyCommand: fc.Arbitrary<Command>[] = [
  ...[saveClass, saveStudent, saveStudent, saveStudent, saveView, savePoint, saveAgreement, saveAgreement],
  ...[settleAgreement, settleAgreement, saveNote, saveNote, saveNote, saveNote, remove, remove, removeClass],
  ...[archive, eraseStudent, refuseUnsafe, refuseNobody, search, search, saveSettings],
  ...[undo('undo.back'), undo('undo.back'), undo('undo.back'), undo('undo.again'), undo('undo.again')],
  ...[lock, unlock, unlock, restart, changePassphrase, makeBackup, restore, setClock, setClock],
];
