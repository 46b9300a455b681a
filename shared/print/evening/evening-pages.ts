/** Every page of the paper of an evening, in its order, with what is needed to find it again after a change. */
import type { Day } from '../../model/day.ts';
import type { EveningPageKind, EveningPart } from '../../model/evening-paper.ts';
import type { Id } from '../../model/records.ts';
import type { SheetNode } from '../node.ts';
import { drawSheets } from '../render-pack.ts';
import { toHtml } from '../to-html.ts';
import { doorList } from './door-list.ts';
import { labelOf } from './label-sheet.ts';
import { letterPage } from './letter-page.ts';
import { talksInOrder, type PaperOfEvening, type TalkOnPaper } from './paper-of-evening.ts';
import { recapForm } from './recap-form.ts';
import { sessionSchedule, unplacedSchedule } from './schedule.ts';
import { stripsPage } from './point-strip.ts';

/** What lies on one paper and is printed again as one: a sheet of two sides counts once. */
export interface EveningPage {
  kind: EveningPageKind;
  /** null: of no student. */
  studentId: Id | null;
  /** Which of the pages of this kind, of this student or of none; the same on the next print. */
  key: string;
  /** Whose page it is: the name of the student, or the day of the session; null: of who has no time yet. */
  of: { name: string } | { day: Day } | null;
  /** Time and place that the page was made for; changes when the talk moves. */
  when: string;
  node: SheetNode;
  /** The node as it is printed, written once: for the file and for the fingerprint. */
  html: string;
}

const whenOf = ({ at, minutes, way }: TalkOnPaper): string => JSON.stringify([at, minutes, way]);

/** The pages of one kind of one talk. */
type Draw = (talk: TalkOnPaper, paper: PaperOfEvening) => SheetNode[];

const drawTalk: Readonly<Record<Exclude<EveningPageKind, 'door' | 'schedule'>, Draw>> = {
  student: ({ sheet }) => drawSheets.student(sheet),
  parents: ({ sheet }) => drawSheets.parents(sheet),
  mentor: ({ sheet }) => drawSheets.mentor(sheet),
  recap: (talk, { language }) => [recapForm(talk, language)],
  strips: (talk, { language }) => [stripsPage(talk, language)].filter((page) => page !== null),
  letter: ({ letters, className }) => letters.map((facts) => letterPage(facts, className)),
  label: (talk, { language }) => [labelOf(talk, language)],
};

const isOfTalk = (kind: EveningPageKind): kind is keyof typeof drawTalk => Object.hasOwn(drawTalk, kind);

function pagesOfTalk(talk: TalkOnPaper, kind: keyof typeof drawTalk, paper: PaperOfEvening): EveningPage[] {
  return drawTalk[kind](talk, paper).map((node, index) => ({
    kind,
    studentId: talk.studentId,
    key: `${talk.household}.${index}`,
    of: { name: talk.displayName },
    // What is handed out before the evening names no time, and stays right when the talk moves.
    when: kind === 'strips' ? '' : whenOf(talk),
    node,
    html: toHtml(node),
  }));
}

function pagesOfSessions(kind: 'door' | 'schedule', paper: PaperOfEvening): EveningPage[] {
  const { language, title, sessions } = paper;
  const pages = sessions
    .filter(({ talks }) => talks.length > 0)
    .flatMap((session) => {
      const nodes = kind === 'door' ? doorList(session, language) : sessionSchedule(session, title, language);
      return nodes.map((node, index) => ({
        kind,
        studentId: null,
        key: `${session.id}.${index}`,
        of: { day: session.day },
        when: '',
        node,
        html: toHtml(node),
      }));
    });
  if (kind === 'door') return pages;
  const without = unplacedSchedule(paper).map((node, index) => ({
    kind,
    studentId: null,
    key: `.${index}`,
    of: null,
    when: '',
    node,
    html: toHtml(node),
  }));
  return [...pages, ...without];
}

/** One session's door list and schedule lie together, before its talks. */
function bySession(pages: readonly EveningPage[], session: Id): EveningPage[] {
  return pages.filter(({ key }) => key.startsWith(`${session}.`));
}

/**
 * The pack in the order of the evening: for each session the list for the door, the schedule and the sheets of each talk
 * by time; then who has no time yet; last the strips, which go out before the evening.
 */
export function packPages(paper: PaperOfEvening, parts: readonly EveningPart[]): EveningPage[] {
  const has = (part: EveningPart): boolean => parts.includes(part);
  const doors = has('door') ? pagesOfSessions('door', paper) : [];
  const schedules = has('schedule') ? pagesOfSessions('schedule', paper) : [];
  const kinds = (['student', 'parents', 'mentor', 'recap'] as const).filter(has);
  const sheetsOf = (talks: readonly TalkOnPaper[]): EveningPage[] =>
    talks.flatMap((talk) => kinds.flatMap((kind) => pagesOfTalk(talk, kind, paper)));
  return [
    ...paper.sessions.flatMap(({ id, talks }) => [
      ...bySession(doors, id),
      ...bySession(schedules, id),
      ...sheetsOf(talks),
    ]),
    ...bySession(schedules, ''),
    ...sheetsOf(paper.unplaced),
    ...(has('strips') ? talksInOrder(paper).flatMap((talk) => pagesOfTalk(talk, 'strips', paper)) : []),
  ];
}

/** Every page of one kind, in the order of the evening. */
export const pagesOfKind = (paper: PaperOfEvening, kind: EveningPageKind): EveningPage[] =>
  isOfTalk(kind)
    ? talksInOrder(paper).flatMap((talk) => pagesOfTalk(talk, kind, paper))
    : pagesOfSessions(kind, paper);
