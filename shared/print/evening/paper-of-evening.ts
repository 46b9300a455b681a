/** What the paper of an evening is made from. Who is at home has paper of its own, and reaches nothing of another home. */
import type { Day, Time } from '../../model/day.ts';
import type { EveningWay } from '../../model/evening-plan.ts';
import type { Language } from '../../model/language.ts';
import type { Id } from '../../model/records.ts';
import type { SheetInput } from '../../model/sheet.ts';
import type { LetterFacts } from '../../domain/evening/write-letter.ts';

export interface TalkOnPaper {
  id: Id;
  studentId: Id;
  household: number;
  displayName: string;
  givenName: string;
  className: string;
  /** As passers-by may read it; null: not to be read by others, see `readOnDoor`. */
  doorName: string | null;
  /** Who comes, where the homes come apart; empty: everybody at home, or not named. */
  who: string;
  way: EveningWay;
  minutes: number;
  /** null: no place on the evening yet. */
  at: { session: Id; day: Day; start: Time; place: string } | null;
  interpreter: boolean;
  hard: boolean;
  /** Agreements at most (domain.md §3). */
  agreementLimit: number;
  /** The sheets of this very talk: its own time, and of the homes only the one that comes. */
  sheet: SheetInput;
  /** One for each home that is written to, or one for the student; empty: nobody may be written to. */
  letters: readonly LetterFacts[];
  /** The first talk of this student on the evening: the student has one strip. */
  isFirst: boolean;
}

export interface SessionOnPaper {
  id: Id;
  day: Day;
  from: Time;
  to: Time;
  place: string;
  /** In time order. */
  talks: readonly TalkOnPaper[];
  breaks: readonly { start: Time; end: Time }[];
}

export interface PaperOfEvening {
  language: Language;
  title: string;
  /** In time order; those without a talk have no paper. */
  sessions: readonly SessionOnPaper[];
  /** In the order of the list of students. */
  unplaced: readonly TalkOnPaper[];
}

/** All talks in the order of the evening, those without a time last. */
export const talksInOrder = ({ sessions, unplaced }: PaperOfEvening): TalkOnPaper[] => [
  ...sessions.flatMap(({ talks }) => talks),
  ...unplaced,
];
