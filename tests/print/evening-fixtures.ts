/** Talks of an evening for the print tests, made from the hand-made ones: every kind of letter, time, way and mark. Fictional. */
import type { LetterFacts } from '../../shared/domain/evening/write-letter.ts';
import type { Language } from '../../shared/model/language.ts';
import type { SheetInput } from '../../shared/model/sheet.ts';
import type { PaperOfEvening, TalkOnPaper } from '../../shared/print/evening/paper-of-evening.ts';
import { timeAfter } from '../../shared/domain/when.ts';
import { ordinary } from './fixtures.ts';

export const letterOf = (sheet: SheetInput, change: Partial<LetterFacts> = {}): LetterFacts => ({
  language: sheet.common.language,
  kind: 'home',
  who: null,
  givenName: sheet.common.givenName,
  adults: sheet.common.adults,
  occasion: sheet.common.occasion,
  at: { day: '2026-02-10', start: '19:00' },
  minutes: 15,
  place: sheet.common.place,
  way: 'room',
  lead: 2,
  studentPresent: true,
  interpreter: false,
  adultAlone: false,
  ...change,
});

export function talkOf(
  id: string,
  sheet: SheetInput = ordinary,
  change: Partial<TalkOnPaper> = {},
): TalkOnPaper {
  const { common, mentor } = sheet;
  return {
    id,
    studentId: `student-${id}`,
    household: 0,
    displayName: mentor.displayName,
    givenName: common.givenName,
    className: common.className,
    doorName: `${common.givenName} H.`,
    who: '',
    way: 'room',
    minutes: 15,
    at: { session: 's', day: '2026-02-10', start: '19:00', place: common.place },
    interpreter: false,
    hard: false,
    agreementLimit: 2,
    sheet,
    letters: [letterOf(sheet)],
    isFirst: true,
    ...change,
  };
}

/** One session of these talks, one after the other from 17:00, with a break after the fourth. */
export function eveningOf(talks: readonly TalkOnPaper[], language: Language = 'nl'): PaperOfEvening {
  const placed = talks.map((talk, index) => ({
    ...talk,
    at: { session: 's', day: '2026-02-10', start: timeAfter('17:00', index * 10), place: 'lokaal 114' },
  }));
  return {
    language,
    title: 'Ouderavond 3HB',
    sessions: [
      {
        id: 's',
        day: '2026-02-10',
        from: '17:00',
        to: '22:00',
        place: 'lokaal 114',
        talks: placed,
        breaks: [{ start: '17:35', end: '17:50' }],
      },
    ],
    unplaced: [],
  };
}
