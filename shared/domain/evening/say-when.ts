/** Puts times and names of an evening into words. Judges nothing. */
import type { EveningWish } from '../../model/evening-plan.ts';
import type { Language } from '../../model/language.ts';
import { eveningPlan, type EveningPlanTexts } from '../../text/evening-plan.ts';
import { addDays } from '../days.ts';
import { monthDayInWords } from '../date-in-words.ts';
import { minutesADay, timeOf } from './clock.ts';
import type { Stretch } from './evening-slots.ts';
import type { Grid } from './make-grid.ts';
import type { Talk } from './read-talk.ts';

export interface Speech {
  language: Language;
  texts: EveningPlanTexts;
  /** "19.10". */
  clock: (minute: number) => string;
  /** "om 19.10 uur", with the date where there are several. */
  at: (minute: number) => string;
  /** "van 19.10 tot 19.30 uur". */
  stretch: (stretch: Stretch) => string;
  /** "3 maart"; empty where there is one date only. */
  day: (minute: number) => string;
  /** "Noor: moeder en vader", "Ali en Sem". */
  both: (first: Talk, second: Talk) => string;
  /** "19.10 en 19.30 uur". */
  times: (first: Stretch, second: Stretch) => string;
  /** The time or stretch that a wish names; empty where it names none. */
  asked: (wish: EveningWish, stretch: Stretch | null) => string;
}

/** "Noor (moeder)": the student, and who comes. */
const withGuest = /^(?<student>.+) \((?<guest>[^()]+)\)$/u;

/** The student's own name of "Noor (moeder)". */
export const studentOf = ({ source: { name } }: Talk): string =>
  withGuest.exec(name)?.groups?.['student'] ?? name;

export function sayWhen(grid: Grid, language: Language): Speech {
  const texts = eveningPlan[language];
  const firstDay = grid.sessions[0]?.session.day ?? '';
  const isOneDay = grid.sessions.every(({ session }) => session.day === firstDay);
  const day = (minute: number): string =>
    isOneDay ? '' : monthDayInWords(addDays(firstDay, Math.floor(minute / minutesADay)).slice(5), language);
  const clock = (minute: number): string =>
    texts.clock(timeOf(minute - Math.floor(minute / minutesADay) * minutesADay));
  const stretch = ({ from, to }: Stretch): string => texts.stretch(clock(from), clock(to), day(from));
  return {
    language,
    texts,
    clock,
    day,
    at: (minute) => texts.at(clock(minute), day(minute)),
    stretch,
    both(first, second) {
      const [a, b] = [withGuest.exec(first.source.name)?.groups, withGuest.exec(second.source.name)?.groups];
      const student = a?.['student'] ?? '';
      return student !== '' && student === b?.['student']
        ? texts.both(student, a?.['guest'] ?? '', b['guest'] ?? '')
        : texts.both('', first.source.name, second.source.name);
    },
    times: (first, second) => texts.times(clock(first.from), clock(second.from)),
    asked(wish, window) {
      if (wish.kind === 'not') return window === null ? '' : stretch(window);
      return 'time' in wish ? texts.clock(wish.time) : '';
    },
  };
}
