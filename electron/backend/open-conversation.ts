/** Everything that the agenda screen and the sheets need of one student's conversation. Reads only. */
import type { OpenConversation } from '../../shared/contract.ts';
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
import type { Language } from '../../shared/model/language.ts';
import type { ConversationDraft, Id, StoredView, Student } from '../../shared/model/records.ts';
import type { SchoolType } from '../../shared/model/school-type.ts';
import type { SheetInput } from '../../shared/model/sheet.ts';
import { CallError } from './call-error.ts';
import { readNames } from './read-names.ts';
import { readNewestViews, readStudent } from './read-students.ts';
import type { Store } from './store/store.ts';

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

/**
 * The stored conversation, or the default one of today, which is not written.
 * Throws `CallError`: `not-found`, or `school-type-missing` when the student has none yet.
 */
export function openConversation(
  store: Store,
  studentId: Id,
  language: Language,
  today: Day,
): OpenConversation {
  // A conversation is in no list: the order of names does not matter.
  const student = readStudent(store, studentId, { today, nameOrder: 'nl' });
  const { schoolType } = student;
  if (schoolType === null) throw new CallError('school-type-missing');
  const conversation = readConversation(store, studentId) ?? defaultConversation(studentId, today);
  const views = readNewestViews(store, studentId);
  const names = readNames(store, studentId);
  const parts = { student, schoolType, conversation, views, names, language };
  const facts = toFacts(parts);
  const planned = buildAgenda(facts);
  const agenda = applyEdits(planned, conversation.edits);
  return {
    conversation,
    student,
    plan: planned,
    agenda,
    sheet: { ...toSheet(parts, agenda), ...householdsOf(facts) },
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
  language: Language;
}

const toFacts = ({ student, schoolType, conversation, views, names, language }: Parts): AgendaFacts => ({
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
  family: student.family,
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
  points: student.points.map(({ by, text, who, kind }) => ({
    by,
    text,
    who,
    ...(kind === null ? {} : { chosen: kind }),
    namesOther: namesOther(text, names.own, names.others),
  })),
  override: student.override,
});

/** Parents who come apart have a sheet each; a guardian is one person (domain.md §6). */
function householdsOf(facts: AgendaFacts): Pick<SheetInput, 'households'> {
  const { family, views, points, language, student, day } = facts;
  const isGuardian = nameAdults('parents', { ...student, family, day }) === 'guardian';
  if (family.together || isGuardian || facts.present.includes('guardian')) return {};
  return { households: findHouseholds(views, sortPoints(points, language).inside.parents) };
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
