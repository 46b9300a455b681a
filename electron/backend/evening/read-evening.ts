/** Reads an evening as the vault keeps it, and what is to be said of it. Writes nothing. */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { type ChosenPlace, judgeEvening } from '../../../shared/domain/evening/judge-evening.ts';
import { displayName } from '../../../shared/domain/names.ts';
import { sortByName } from '../../../shared/domain/sort-by-name.ts';
import { EveningWindow, EveningWish, type EveningSession } from '../../../shared/model/evening-plan.ts';
import type { Evening, EveningSummary, EveningTalk } from '../../../shared/model/evening.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import type { EveningTalkTable } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { type ListView, nameOf } from '../student-row.ts';
import { toFacts } from './evening-facts.ts';
import { adviseMinutes, readHouseholds, readInterpreterFamilies } from './read-families.ts';

const Wishes = z.array(EveningWish);
const Windows = z.array(EveningWindow);

export interface EveningView extends ListView {
  language: Language;
}

const selectTalks = ({ query }: Store) =>
  query
    .selectFrom('evening_talk')
    .innerJoin('student', 'student.id', 'evening_talk.student_id')
    .leftJoin('school_class', 'school_class.id', 'student.class_id')
    .selectAll('evening_talk')
    .select(['student.given_name', 'student.particle', 'student.surname'])
    .select('school_class.name as class_name');

export const readSessions = ({ all, query }: Store, eveningId: Id): EveningSession[] =>
  all(
    query
      .selectFrom('evening_session')
      .where('evening_id', '=', eveningId)
      .select(['id', 'day', 'starts as from', 'ends as to', 'place'])
      .orderBy('day')
      .orderBy('starts'),
  );

/** Throws `CallError` with `not-found`. */
export function readEveningRow({ first, query }: Store, id: Id) {
  const evening = first(query.selectFrom('evening').selectAll().where('id', '=', id));
  if (evening === undefined) throw new CallError('not-found');
  return {
    id,
    title: evening.title,
    occasion: evening.occasion,
    rhythm: {
      minutes: evening.minutes,
      changeover: evening.changeover,
      talksBeforeBreak: evening.talks_before_break,
      breakMinutes: evening.break_minutes,
    },
  };
}

type TalkRow = Selectable<EveningTalkTable>;

/** What a row says of a talk by itself. */
export const toTalkChoices = (row: TalkRow) => ({
  minutes: row.minutes,
  needed: row.needed === 1,
  way: row.way,
  wishes: Wishes.parse(JSON.parse(row.wishes)),
  elsewhere: Windows.parse(JSON.parse(row.elsewhere)),
  interpreter: row.interpreter === null ? null : Windows.parse(JSON.parse(row.interpreter)),
  hard: row.hard === 1,
  mayMeet: row.may_meet === 1,
  fixed: row.fixed === 1,
  place: row.session_id === null || row.start === null ? null : { session: row.session_id, start: row.start },
  state: row.state,
  began: row.began,
  ended: row.ended,
  share: row.share,
});

/** The talks in the order of the list of students, then of the households. */
function readTalks(store: Store, eveningId: Id, view: EveningView): (EveningTalk & { changed: boolean })[] {
  const { rhythm } = readEveningRow(store, eveningId);
  const rows = store.all(selectTalks(store).where('evening_id', '=', eveningId).orderBy('household'));
  const interpreted = readInterpreterFamilies(store, [...new Set(rows.map((row) => row.student_id))]);
  const apart = new Set(rows.filter(({ household }) => household > 0).map((row) => row.student_id));
  const households = new Map(
    [...apart].map((id) => [id, readHouseholds(store, id, view.language, view.today)]),
  );
  return sortByName(rows, nameOf, view.nameOrder).map((row) => {
    const studentId = row.student_id;
    const needsInterpreter = interpreted.has(studentId);
    const advised = adviseMinutes(store, studentId, rhythm.minutes, needsInterpreter, view);
    return {
      id: row.id,
      studentId,
      household: row.household,
      who: households.get(studentId)?.[row.household - 1]?.who ?? '',
      displayName: displayName(nameOf(row)),
      givenName: row.given_name,
      className: row.class_name ?? '',
      ...toTalkChoices(row),
      advised: advised !== null && advised.minutes > row.minutes ? advised : null,
      needsInterpreter,
      changed: row.changed === 1,
    };
  });
}

/** Which talks belong to brothers and sisters: pairs of students of this evening who are linked. */
export function readSiblingPairs({ all, query }: Store, studentIds: readonly Id[]): [Id, Id][] {
  return all(
    query
      .selectFrom('sibling')
      .select(['student_id', 'sibling_id'])
      .where('linked', '=', 1)
      .where('student_id', 'in', studentIds)
      .where('sibling_id', 'in', studentIds)
      .orderBy('student_id')
      .orderBy('sibling_id'),
  ).map((row) => [row.student_id, row.sibling_id]);
}

/** The evening and the facts for the planner. Throws `CallError` with `not-found`. */
export function readEveningWithFacts(store: Store, id: Id, view: EveningView) {
  const row = readEveningRow(store, id);
  const sessions = readSessions(store, id);
  const talks = readTalks(store, id, view);
  const pairs = readSiblingPairs(store, [...new Set(talks.map(({ studentId }) => studentId))]);
  const facts = toFacts({ language: view.language, sessions, rhythm: row.rhythm, talks, pairs });
  return { evening: { ...row, sessions, talks }, facts };
}

/** Throws `CallError` with `not-found`. */
export function readEvening(store: Store, id: Id, view: EveningView): Evening {
  const { evening, facts } = readEveningWithFacts(store, id, view);
  return { ...evening, plan: judgeEvening(facts, placesOf(evening.talks)) };
}

/** Where the talks stand, for the planner. A talk that is not needed stands nowhere. */
export const placesOf = (talks: readonly EveningTalk[]): ChosenPlace[] =>
  talks.flatMap(({ id: talk, place, needed }) => (place === null || !needed ? [] : [{ talk, ...place }]));

/** The evenings, the latest first. */
export function readEvenings(store: Store): EveningSummary[] {
  const { all, query } = store;
  const talks = Map.groupBy(
    all(query.selectFrom('evening_talk').select(['evening_id', 'start', 'state', 'needed'])),
    (row) => row.evening_id,
  );
  return all(query.selectFrom('evening').select(['id', 'title', 'occasion']))
    .map((evening) => {
      const needed = (talks.get(evening.id) ?? []).filter((talk) => talk.needed === 1);
      return {
        ...evening,
        days: [...new Set(readSessions(store, evening.id).map(({ day }) => day))],
        talks: needed.length,
        placed: needed.filter(({ start }) => start !== null).length,
        held: needed.filter(({ state }) => state === 'held').length,
      };
    })
    .toSorted((a, b) => (b.days.at(0) ?? '').localeCompare(a.days.at(0) ?? ''));
}
