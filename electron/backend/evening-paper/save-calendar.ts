/** Saves the talks of an evening as a calendar file: all of them for the mentor, or one for its own family. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { doorName } from '../../../shared/domain/evening/door-name.ts';
import { placeInWords, prepareInWords, writeLetter } from '../../../shared/domain/evening/write-letter.ts';
import type { Language } from '../../../shared/model/language.ts';
import { talksInOrder, type TalkOnPaper } from '../../../shared/print/evening/paper-of-evening.ts';
import { evening as eveningTexts } from '../../../shared/text/evening.ts';
import { eveningPaper } from '../../../shared/text/evening-paper.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import { readEveningRow } from '../evening/read-evening.ts';
import type { Job } from '../jobs.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { readStudent } from '../read-students.ts';
import { keepLog } from '../rights/keep-log.ts';
import type { Store } from '../store/store.ts';
import { type PaperView, readPaper } from './read-paper.ts';
import { type CalendarEntry, writeCalendar } from './write-calendar.ts';

const timesOf = ({
  id,
  at,
  minutes,
}: TalkOnPaper): Pick<CalendarEntry, 'id' | 'day' | 'start' | 'minutes'>[] =>
  at === null ? [] : [{ id, day: at.day, start: at.start, minutes }];

/** A calendar is often kept elsewhere too: given name and initial, unless the mentor asks for the whole name. */
function forMentor(
  talk: TalkOnPaper,
  surname: string,
  fullNames: boolean,
  language: Language,
): CalendarEntry[] {
  const text = eveningTexts[language];
  const { givenName, displayName, way, at } = talk;
  return timesOf(talk).map((times) => ({
    ...times,
    title: fullNames ? displayName : doorName({ givenName, surname }),
    place: way === 'room' ? (at?.place ?? '') : text.way[way],
    description: '',
  }));
}

/** Only of this family, and of this home: the words are those of its own letter. */
function forFamily(talk: TalkOnPaper): CalendarEntry[] {
  const [facts] = talk.letters;
  if (facts === undefined) return [];
  const { subject } = writeLetter({ ...facts, at: null }, 'mail');
  return timesOf(talk).map((times) => ({
    ...times,
    title: subject,
    place: placeInWords(facts),
    description: prepareInWords(facts),
  }));
}

function entriesOf(
  store: Store,
  talks: readonly TalkOnPaper[],
  { talkId, fullNames, language }: ParsedInput<'evenings.saveCalendar'>,
  view: PaperView,
): CalendarEntry[] {
  if (talkId === null)
    return talks.flatMap((talk) =>
      forMentor(talk, readStudent(store, talk.studentId, view).surname, fullNames, language),
    );
  const own = talks.find(({ id }) => id === talkId);
  if (own === undefined) throw new CallError('not-found');
  return forFamily(own);
}

/** Throws `CallError`: `not-found`, `cancelled`, `nothing-to-print` where no talk has a time; or the file system's own. */
export async function saveCalendar(
  { host, store, settings, today }: CallContext,
  request: ParsedInput<'evenings.saveCalendar'>,
  job: Job,
): Promise<CallOutput<'evenings.saveCalendar'>> {
  const { id, talkId, language } = request;
  readEveningRow(store(), id);
  const view: PaperView = { language, nameOrder: settings.read().nameOrder, today: today() };
  const { fileName } = eveningPaper[language];
  const path = await host.saveAs(talkId === null ? fileName.calendar : fileName.familyCalendar);
  if (path === null) throw new CallError('cancelled');
  const paper = await readPaper(store, id, view, job);
  const entries = entriesOf(store(), talksInOrder(paper), request, view);
  if (entries.length === 0) throw new CallError('nothing-to-print');
  await writeWholeFile(path, writeCalendar(entries, host.now()), job);
  keepLog(store(), today(), 'calendar-saved', entries.length);
  return { path, talks: entries.length };
}
