/** Reads what the paper of an evening is made from: every talk that is needed, with sheets and letters of its own. Writes nothing. */
import { doorName } from '../../../shared/domain/evening/door-name.ts';
import type { LetterFacts } from '../../../shared/domain/evening/write-letter.ts';
import { adultsMayTakePart, knownAge } from '../../../shared/domain/law.ts';
import type { Evening, EveningTalk } from '../../../shared/model/evening.ts';
import type { EditedItem } from '../../../shared/model/agenda.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Household, SheetInput } from '../../../shared/model/sheet.ts';
import type {
  PaperOfEvening,
  SessionOnPaper,
  TalkOnPaper,
} from '../../../shared/print/evening/paper-of-evening.ts';
import { evening as eveningTexts } from '../../../shared/text/evening.ts';
import { type EveningView, readEvening } from '../evening/read-evening.ts';
import type { Job } from '../jobs.ts';
import { openConversation } from '../open-conversation.ts';
import type { Store } from '../store/store.ts';

/** Where a talk stands; null: nowhere yet. */
function placeOf({ sessions }: Evening, { place }: EveningTalk): TalkOnPaper['at'] {
  const session = sessions.find(({ id }) => id === place?.session);
  if (session === undefined || place === null) return null;
  return { session: session.id, day: session.day, start: place.start, place: session.place };
}

/** The homes that come to this talk; null: everybody at home together. */
function homesOf({ household }: EveningTalk, { households }: SheetInput): readonly Household[] | null {
  if (households === undefined) return null;
  // A family that came apart after the talk was made: still a paper for each home.
  return household === 0 ? households : [households[household - 1] ?? { who: '', points: [] }];
}

/** The mentor's own sheet of one home's talk, which lies on the table there: without what another home brought up. */
function withoutOthers(
  items: readonly EditedItem[],
  all: readonly Household[],
  own: readonly Household[],
): EditedItem[] {
  const mine = new Set(own.flatMap(({ points }) => points));
  const theirs = new Set(all.flatMap(({ points }) => points).filter((text) => !mine.has(text)));
  return items.map((item) => ({
    ...item,
    points: item.points.filter(({ by, text }) => by !== 'parents' || !theirs.has(text)),
  }));
}

/** The sheets as this very talk has them. */
function sheetOfTalk(
  sheet: SheetInput,
  homes: readonly Household[] | null,
  at: TalkOnPaper['at'],
): SheetInput {
  const common = { ...sheet.common, ...(at === null ? { untimed: true } : {}) };
  if (homes === null || sheet.households === undefined) return { ...sheet, common };
  const items = withoutOthers(sheet.agenda.items, sheet.households, homes);
  return { ...sheet, common, agenda: { ...sheet.agenda, items }, households: [...homes] };
}

function readTalk(store: Store, evening: Evening, talk: EveningTalk, view: PaperView): TalkOnPaper {
  const { language } = view;
  const at = placeOf(evening, talk);
  const place = talk.way === 'room' ? (at?.place ?? '') : eveningTexts[language].way[talk.way];
  const day = at?.day ?? evening.sessions[0]?.day ?? view.today;
  const { student, agenda, sheet } = openConversation(store, talk.studentId, language, view.today, {
    occasion: evening.occasion,
    day,
    time: at?.start ?? null,
    place,
    minutes: talk.minutes,
  });
  const homes = homesOf(talk, sheet);
  const { givenName, displayName, className, surname } = student;
  const { studentPresent, adultsPresent, adults } = sheet.common;
  const isAdult = (knownAge({ ...student, day }) ?? 0) >= 18;
  const invites = agenda.lead === 4 || isAdult;
  const facts: Omit<LetterFacts, 'kind' | 'who'> = {
    language,
    givenName,
    adults,
    occasion: evening.occasion,
    at: at === null ? null : { day: at.day, start: at.start },
    minutes: talk.minutes,
    place: at?.place ?? '',
    way: talk.way,
    lead: agenda.lead,
    studentPresent,
    interpreter: talk.needsInterpreter,
    adultAlone: !adultsMayTakePart({ ...student, day }),
  };
  const toHome = (who: string | null): LetterFacts => ({
    ...facts,
    kind: studentPresent && invites ? 'invitation' : 'home',
    who,
  });
  const toStudent: readonly LetterFacts[] = studentPresent ? [{ ...facts, kind: 'student', who: null }] : [];
  return {
    id: talk.id,
    studentId: talk.studentId,
    household: talk.household,
    displayName,
    givenName,
    className,
    // One home does not read on the door when the other comes, unless they may meet.
    doorName: homes === null || talk.mayMeet ? doorName({ givenName, surname }) : null,
    who: talk.household === 0 ? '' : (homes?.[0]?.who ?? talk.who),
    way: talk.way,
    minutes: talk.minutes,
    at,
    interpreter: talk.needsInterpreter,
    hard: talk.hard,
    agreementLimit: agenda.agreementLimit,
    sheet: sheetOfTalk(sheet, homes, at),
    letters: adultsPresent ? (homes?.map(({ who }) => who) ?? [null]).map(toHome) : toStudent,
    isFirst: !evening.talks.some(
      (other) => other.studentId === talk.studentId && other.needed && other.household < talk.household,
    ),
  };
}

export interface PaperView extends EveningView {
  /** Of the paper, whatever the language of the screen. */
  language: Language;
}

/**
 * `job`: told how many talks are read, and may stop it. Throws `CallError`: `not-found`, `school-type-missing`,
 * `cancelled`.
 */
export async function readPaper(
  store: () => Store,
  eveningId: Id,
  view: PaperView,
  job: Pick<Job, 'report'> | null = null,
): Promise<PaperOfEvening> {
  const evening = readEvening(store(), eveningId, view);
  const needed = evening.talks.filter((talk) => talk.needed);
  const talks: TalkOnPaper[] = [];
  for (const talk of needed) {
    await job?.report('building', talks.length, needed.length);
    talks.push(readTalk(store(), evening, talk, view));
  }
  const inSession = (id: Id): TalkOnPaper[] =>
    talks
      .filter(({ at }) => at?.session === id)
      .toSorted((a, b) => (a.at?.start ?? '').localeCompare(b.at?.start ?? ''));
  const sessions: SessionOnPaper[] = evening.sessions.map(({ id, day, from, to, place }) => ({
    id,
    day,
    from,
    to,
    place,
    talks: inSession(id),
    breaks: evening.plan.breaks.filter(({ session }) => session === id),
  }));
  return {
    language: view.language,
    title: evening.title,
    sessions,
    unplaced: talks.filter(({ at }) => at === null),
  };
}
