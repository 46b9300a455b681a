/** Reads what came of an evening. Writes nothing. */
import { recapPages, sharedLines, type RecapFacts } from '../../../shared/domain/evening/recap.ts';
import { schoolText } from '../../../shared/domain/evening/school-text.ts';
import { isOfHousehold } from '../../../shared/domain/households.ts';
import type { AfterEvening, AfterTalk, Recap, RecapLine } from '../../../shared/model/after.ts';
import { noEdits } from '../../../shared/model/agenda.ts';
import type { EveningSession } from '../../../shared/model/evening-plan.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Id, StoredPoint } from '../../../shared/model/records.ts';
import { evening as eveningWords } from '../../../shared/text/evening.ts';
import type { OpenConversation } from '../../../shared/model/open-conversation.ts';
import type { Day } from '../../../shared/model/day.ts';
import { readEveningRow, readSessions } from '../evening/read-evening.ts';
import { localDay } from '../local-day.ts';
import { openConversation } from '../open-conversation.ts';
import type { Store } from '../store/store.ts';
import { selectAgreements } from '../store/student-queries.ts';

const msPerMinute = 60_000;

const readRows = ({ all, query }: Store, eveningId: Id) =>
  all(
    query
      .selectFrom('evening_talk')
      .selectAll()
      .where('evening_id', '=', eveningId)
      .where('needed', '=', 1)
      .orderBy('sequence'),
  );
type Row = ReturnType<typeof readRows>[number];

/** By the day and the time of the place; without one last. */
function inOrder(rows: readonly Row[], sessions: readonly EveningSession[]): Row[] {
  const place = ({ session_id, start }: Row): string => {
    const at = sessions.findIndex(({ id }) => id === session_id);
    return at < 0 || start === null ? '~' : `${String(at).padStart(3, '0')} ${start}`;
  };
  return rows.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

const isPrepared = ({ student, conversation }: OpenConversation): boolean =>
  student.views.length + student.points.length + student.talkedPoints.length > 0 ||
  JSON.stringify(conversation.edits) !== JSON.stringify(noEdits);

function toTalk(
  row: Row,
  open: OpenConversation,
  sessions: readonly EveningSession[],
  language: Language,
): AfterTalk {
  const session = sessions.find(({ id }) => id === row.session_id);
  const { displayName } = open.student;
  const who = open.sheet.households?.[row.household - 1]?.who ?? '';
  const held = row.state === 'held' && row.began !== null && row.ended !== null;
  return {
    id: row.id,
    studentId: row.student_id,
    name:
      row.household === 0
        ? displayName
        : eveningWords[language].householdTalk(displayName, who, row.household),
    state: row.state,
    prepared: isPrepared(open),
    planned: session === undefined || row.start === null ? null : { day: session.day, start: row.start },
    plannedMinutes: row.minutes,
    minutes: held
      ? Math.round((Date.parse(row.ended ?? '') - Date.parse(row.began ?? '')) / msPerMinute)
      : null,
    share: row.share,
  };
}

/** What was agreed in a talk, without how it went since. */
const linesOf = (store: Store, { id }: Row): RecapLine[] =>
  store
    .all(selectAgreements(store).where('talk_id', '=', id))
    .map(({ id: agreement, text, ifPart, thenPart, owner, firstMoment, checkMoment, supportEnds }) => ({
      id: agreement,
      text,
      ifPart,
      thenPart,
      owner,
      firstMoment,
      checkMoment,
      supportEnds,
    }));

/** Better not on paper at all, as on every other sheet (domain.md §6). */
const isSensitive = ({ by, text }: StoredPoint, { plan }: OpenConversation): boolean =>
  plan.elsewhere.some((one) => one.kind === 'sensitive' && one.by === by && one.text === text);

function toRecap(
  store: Store,
  rows: readonly Row[],
  open: OpenConversation,
  language: Language,
): Recap | null {
  const held = rows.filter(({ state }) => state === 'held');
  const [first] = held.toSorted((a, b) => (a.began ?? '').localeCompare(b.began ?? ''));
  if (first === undefined || first.began === null) return null;
  const { student, sheet, conversation } = open;
  const { givenName, className, adults, adultsPresent } = sheet.common;
  const { households } = sheet;
  const waiting = (by: 'student' | 'parents', isOwn: (who: string) => boolean = () => true): string[] =>
    student.points
      .filter((point) => point.by === by && isOwn(point.who) && !isSensitive(point, open))
      .map(({ text }) => text);
  const facts: RecapFacts = {
    talks: held.map((row) => ({ household: row.household, lines: linesOf(store, row) })),
    households:
      households?.map(({ who }) => ({ who, points: waiting('parents', (one) => isOfHousehold(one, who)) })) ??
      null,
    forAdults: adultsPresent,
    later: { student: waiting('student'), parents: waiting('parents') },
  };
  const day: Day = localDay(new Date(first.began));
  const lines = facts.talks.flatMap((talk) => talk.lines);
  const shared = sharedLines(facts);
  return {
    studentId: student.id,
    displayName: student.displayName,
    givenName,
    className,
    adults,
    day,
    lines,
    pages: recapPages(facts),
    schoolText: schoolText(
      { givenName, adults, occasion: conversation.occasion, day, lines: shared },
      language,
    ),
    leftOut: lines.length - shared.length,
  };
}

/** Throws `CallError` with `not-found`. `today`: for what depends on the day. */
export function readAfter(store: Store, id: Id, language: Language, today: Day): AfterEvening {
  const { title, occasion } = readEveningRow(store, id);
  const sessions = readSessions(store, id);
  const rows = inOrder(readRows(store, id), sessions);
  const byStudent = Map.groupBy(rows, (row) => row.student_id);
  const opened = new Map(
    [...byStudent.keys()].map((studentId) => [
      studentId,
      openConversation(store, studentId, language, today),
    ]),
  );
  const recaps = [...byStudent].flatMap(([studentId, own]) => {
    const open = opened.get(studentId);
    const recap = open === undefined ? null : toRecap(store, own, open, language);
    return recap === null ? [] : [recap];
  });
  const lines = recaps.flatMap((recap) => recap.lines);
  const count = (owner: RecapLine['owner']): number => lines.filter((line) => line.owner === owner).length;
  return {
    id,
    title,
    occasion,
    talks: rows.flatMap((row) => {
      const open = opened.get(row.student_id);
      return open === undefined ? [] : [toTalk(row, open, sessions, language)];
    }),
    recaps,
    byOwner: { student: count('student'), parents: count('parents'), mentor: count('mentor') },
  };
}
