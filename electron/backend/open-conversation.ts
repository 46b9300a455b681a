/** Everything that the agenda screen and the sheets need of one student's conversation. Reads only. */
import type { OpenConversation } from '../../shared/model/open-conversation.ts';
import { fromLastTalk } from '../../shared/domain/agreements.ts';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { applyEdits, describeRebuild } from '../../shared/domain/edit-agenda.ts';
import { findHouseholds } from '../../shared/domain/households.ts';
import { adultsMayTakePart, nameAdults } from '../../shared/domain/law.ts';
import { namesOther } from '../../shared/domain/name-others.ts';
import { sortPoints } from '../../shared/domain/sort-points.ts';
import { AgendaEdits, noEdits } from '../../shared/model/agenda.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import type { StoredGuardian } from '../../shared/model/families.ts';
import type { Language } from '../../shared/model/language.ts';
import type { ConversationDraft, Id, StoredPoint, StoredView, Student } from '../../shared/model/records.ts';
import type { SchoolType } from '../../shared/model/school-type.ts';
import type { SheetInput } from '../../shared/model/sheet.ts';
import { CallError } from './call-error.ts';
import { readGuardians } from './read-family.ts';
import { readNames } from './read-names.ts';
import { readNewestViews, readStudent } from './read-students.ts';
import type { Store } from './store/store.ts';
import { selectPoints } from './store/student-queries.ts';

/** What a mentor most often plans: a progress conversation of a quarter of an hour with everybody there. */
export const defaultConversation = (studentId: Id, day: Day): ConversationDraft => ({
  studentId,
  occasion: 'voortgang',
  day,
  time: null,
  place: '',
  minutes: 15,
  studentPresent: true,
  adultsPresent: true,
  edits: noEdits,
});

/** When and where one of several talks about the same student is held. */
export type TalkSlot = Pick<ConversationDraft, 'occasion' | 'day' | 'time' | 'place' | 'minutes'>;

/**
 * The stored conversation, or the default one of today, which is not written. `slot`: as this very talk of a parent
 * evening has it, where each household has a talk of its own.
 * Throws `CallError`: `not-found`, or `school-type-missing` when the student has none yet.
 */
export function openConversation(
  store: Store,
  studentId: Id,
  language: Language,
  today: Day,
  slot: TalkSlot | null = null,
): OpenConversation {
  // A conversation is in no list: the order of names does not matter.
  const student = readStudent(store, studentId, { today, nameOrder: 'nl' });
  const { schoolType } = student;
  if (schoolType === null) throw new CallError('school-type-missing');
  const kept = readConversation(store, studentId) ?? defaultConversation(studentId, today);
  const conversation = { ...kept, ...slot };
  const views = readNewestViews(store, studentId);
  const names = readNames(store, studentId);
  const guardians = readGuardians(store, studentId);
  const parts = { student, schoolType, conversation, views, names, guardians, language };
  const facts = toFacts(parts);
  const planned = buildAgenda(facts);
  const agenda = applyEdits(planned, conversation.edits);
  return {
    conversation,
    student,
    plan: planned,
    agenda,
    sheet: { ...toSheet(parts, agenda), ...householdsOf(facts, guardians, readSaid(store, parts)) },
    rebuilt: describeRebuild(planned, conversation.edits),
  };
}

export function readConversation({ first, query }: Store, studentId: Id): ConversationDraft | undefined {
  const row = first(query.selectFrom('conversation').selectAll().where('student_id', '=', studentId));
  return (
    row && {
      studentId,
      occasion: row.occasion,
      day: row.day,
      time: row.time,
      place: row.place,
      minutes: row.minutes,
      studentPresent: row.student_present === 1,
      adultsPresent: row.adults_present === 1,
      edits: AgendaEdits.parse(JSON.parse(row.edits)),
    }
  );
}

interface Parts {
  student: Student;
  schoolType: SchoolType;
  conversation: ConversationDraft;
  /** The newest of each rater. */
  views: StoredView[];
  names: ReturnType<typeof readNames>;
  guardians: StoredGuardian[];
  language: Language;
}

const toFacts = ({
  student,
  schoolType,
  conversation,
  views,
  names,
  guardians,
  language,
}: Parts): AgendaFacts => ({
  day: conversation.day,
  language,
  occasion: conversation.occasion,
  minutes: conversation.minutes,
  student: {
    givenName: student.givenName,
    schoolType,
    year: student.year,
    birthDay: student.birthDay,
    attributes: student.attributes,
  },
  present: [
    ...(conversation.studentPresent ? (['student'] as const) : []),
    'mentor',
    ...(conversation.adultsPresent ? [student.adults] : []),
  ],
  family: {
    ...student.family,
    interpreter: student.family.interpreter || guardians.some(({ interpreter }) => interpreter),
  },
  views: views.map(({ by, who, day, goals, planning, help, reflection, leading }) => ({
    by,
    who,
    day,
    goals,
    planning,
    help,
    reflection,
    leading,
  })),
  agreements: fromLastTalk(student.agreements).map(({ text, owner, outcome, timesMissed }) => ({
    text,
    owner,
    outcome,
    timesMissed,
  })),
  points: student.points.map((point) => toPoint(point, names)),
  override: student.override,
});

const toPoint = (
  { by, text, who, kind }: Omit<StoredPoint, 'id'>,
  names: Parts['names'],
): AgendaFacts['points'][number] => ({
  by,
  text,
  who,
  ...(kind === null ? {} : { chosen: kind }),
  namesOther: namesOther(text, names.own, names.others),
});

/** What parents brought up, talked about or not: who was named with it keeps a household, in the same place. */
const readSaid = (store: Store, { student, names }: Parts): AgendaFacts['points'] =>
  store
    .all(selectPoints(store).where('student_id', '=', student.id).where('by', '=', 'parents'))
    .map((point) => toPoint(point, names));

/** Parents who come apart have a sheet each; a guardian is one person (domain.md §6). `said`: see `readSaid`. */
function householdsOf(
  facts: AgendaFacts,
  guardians: readonly StoredGuardian[],
  said: AgendaFacts['points'],
): Pick<SheetInput, 'households'> {
  const { family, views, points, language, student, day } = facts;
  const isGuardian = nameAdults('parents', { ...student, family, day }) === 'guardian';
  if (family.together || isGuardian || facts.present.includes('guardian')) return {};
  const waiting = new Set(points.map(({ text }) => text));
  return {
    households: findHouseholds(views, sortPoints(said, language).inside.parents, guardians).map(
      (household) => ({ ...household, points: household.points.filter((text) => waiting.has(text)) }),
    ),
  };
}

const toSheet = (
  { student, schoolType, conversation, views, language }: Parts,
  agenda: SheetInput['agenda'],
): SheetInput => ({
  common: {
    language,
    givenName: student.givenName,
    className: student.className,
    occasion: conversation.occasion,
    day: conversation.day,
    time: conversation.time,
    place: conversation.place,
    minutes: conversation.minutes,
    // On paper too, a minor with a guardian has no "parents" (domain.md §6).
    adults: nameAdults(student.adults, { ...student, day: conversation.day }),
    studentPresent: conversation.studentPresent,
    // No sheet for parents of an adult student without recorded permission (domain.md §6).
    adultsPresent: conversation.adultsPresent && adultsMayTakePart({ ...student, day: conversation.day }),
  },
  agenda,
  mentor: {
    displayName: student.displayName,
    schoolType,
    year: student.year,
    age: student.age,
    views,
    agreements: fromLastTalk(student.agreements),
  },
});
