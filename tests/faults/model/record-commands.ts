/** Commands about what is kept: classes, students, views, points, agreements and notes. */
import * as fc from 'fast-check';
import { agreementDraft, studentDraft, viewDraft } from '../../backend/examples.ts';
import { apart, choose, command, pick, refuse, typing } from './command.ts';
import { change, dayOf, erase, isSpent, type Model, type PlainAgreement, type Rows } from './plain-model.ts';

const replace = <T extends { id: string }>(rows: readonly T[], row: T): T[] =>
  rows.map((one) => (one.id === row.id ? row : one));
const without = <T extends { id: string }>(rows: readonly T[], id: string): T[] =>
  rows.filter((one) => one.id !== id);

const word = fc.constantFrom('plannen', 'lezen', 'rekenen', 'Engels');
const anyName = fc.record({
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
  input: fc.record({ pick, isNew: fc.boolean(), name: fc.constantFrom('1a', '2h1', '3b'), place }),
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
  input: fc.record({ pick, isNew: fc.boolean(), name: anyName, place, inClass: fc.option(pick) }),
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

export const recordCommands = {
  saveClass,
  removeClass,
  saveStudent,
  archive,
  eraseStudent,
  saveView,
  savePoint,
  saveAgreement,
  settleAgreement,
  saveNote,
  remove,
  refuseUnsafe,
  refuseNobody,
};
