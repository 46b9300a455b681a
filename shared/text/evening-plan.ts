/** What is to be said of the plan of a parent evening, to the mentor: what clashes, is not as asked, or has no place. */
import type { Bilingual } from '../model/language.ts';

type WishKind = 'early' | 'late' | 'after' | 'before' | 'not';
/** `asked`: the time or stretch of the wish, in words; `when` and `stretch`: where the talk stands. */
type WishTexts = Record<WishKind, (name: string, asked: string, when: string, stretch: string) => string>;

export interface EveningPlanTexts {
  /** "19.10" of 19:10. */
  clock: (time: string) => string;
  /** `day`: in words, empty where there is one date only. */
  at: (time: string, day: string) => string;
  stretch: (from: string, to: string, day: string) => string;
  times: (first: string, second: string) => string;
  /** `student`: where two talks are about the same one, else empty. */
  both: (student: string, first: string, second: string) => string;
  or: string;

  overlap: (both: string, times: string) => string;
  noChangeover: (both: string, times: string) => string;
  outside: (name: string, stretch: string, session: string) => string;
  inBreak: (name: string, stretch: string, pause: string) => string;
  must: WishTexts;
  elsewhere: (name: string, stretch: string, other: string) => string;
  noWalk: (name: string, stretch: string, other: string, minutes: number) => string;
  interpreter: (name: string, stretch: string, windows: string) => string;
  noInterpreter: (name: string) => string;
  apart: (both: string, times: string) => string;
  notFixed: (name: string, fixed: string, when: string) => string;

  wish: WishTexts;
  hard: (name: string, when: string) => string;
  siblings: (both: string, times: string) => string;
  far: (student: string, other: string, name: string, when: string) => string;
}

export const eveningPlan = {
  nl: {
    clock: (time) => time.replace(':', '.'),
    at: (time, day) => `${day === '' ? '' : `op ${day} `}om ${time} uur`,
    stretch: (from, to, day) => `${day === '' ? '' : `op ${day} `}van ${from} tot ${to} uur`,
    times: (first, second) => `${first} en ${second} uur`,
    both: (student, first, second) => `${student === '' ? '' : `${student}: `}${first} en ${second}`,
    or: ' of ',

    overlap: (both, times) => `${both} staan op dezelfde tijd (${times}).`,
    noChangeover: (both, times) => `${both} staan te dicht op elkaar, zonder wisseltijd (${times}).`,
    outside: (name, stretch, session) => `${name} staat ${stretch}, maar de avond is ${session}.`,
    inBreak: (name, stretch, pause) => `${name} staat ${stretch}, maar het is pauze ${pause}.`,
    must: {
      early: (name, _, when) => `${name} kan alleen in de eerste helft van de avond, maar staat ${when}.`,
      late: (name, _, when) => `${name} kan alleen in de tweede helft van de avond, maar staat ${when}.`,
      after: (name, asked, when) => `${name} kan pas na ${asked} uur, maar staat ${when}.`,
      before: (name, asked, _, stretch) => `${name} moet om ${asked} uur klaar zijn, maar staat ${stretch}.`,
      not: (name, asked, when) => `${name} kan niet ${asked}, maar staat ${when}.`,
    },
    elsewhere: (name, stretch, other) =>
      `${name} staat ${stretch}, maar een broer of zus is ${other} bij een andere mentor.`,
    noWalk: (name, stretch, other, minutes) =>
      `${name} staat ${stretch} en een broer of zus ${other} bij een andere mentor: er zijn ${minutes} minuten nodig om te lopen.`,
    interpreter: (name, stretch, windows) =>
      `${name} staat ${stretch}, maar de tolk is er alleen ${windows}.`,
    noInterpreter: (name) => `${name} heeft een tolk nodig, maar de tolk is er op geen enkel moment.`,
    apart: (both, times) => `${both} zitten direct na elkaar (${times}).`,
    notFixed: (name, fixed, when) => `${name} zou vast ${fixed} staan, maar staat ${when}.`,

    wish: {
      early: (name, _, when) => `${name} wil graag vroeg, maar staat ${when}.`,
      late: (name, _, when) => `${name} wil graag laat, maar staat ${when}.`,
      after: (name, asked, when) => `${name} wil na ${asked} uur, maar staat ${when}.`,
      before: (name, asked, _, stretch) => `${name} wil om ${asked} uur klaar zijn, maar staat ${stretch}.`,
      not: (name, asked, when) => `${name} wil niet ${asked}, maar staat ${when}.`,
    },
    hard: (name, when) =>
      `Na het gesprek met ${name} (${when}) komt geen pauze, en het wordt een lastig gesprek.`,
    siblings: (both, times) => `${both} horen bij elkaar, maar zitten niet direct na elkaar (${times}).`,
    far: (student, other, name, when) =>
      `Een broer of zus van ${student} is ${other} bij een andere mentor, maar ${name} staat ${when}.`,
  },
  en: {
    clock: (time) => time,
    at: (time, day) => `at ${time}${day === '' ? '' : ` on ${day}`}`,
    stretch: (from, to, day) => `from ${from} to ${to}${day === '' ? '' : ` on ${day}`}`,
    times: (first, second) => `${first} and ${second}`,
    both: (student, first, second) => `${student === '' ? '' : `${student}: `}${first} and ${second}`,
    or: ' or ',

    overlap: (both, times) => `${both} are at the same time (${times}).`,
    noChangeover: (both, times) => `${both} are too close together, without a changeover (${times}).`,
    outside: (name, stretch, session) => `${name} is ${stretch}, but the evening is ${session}.`,
    inBreak: (name, stretch, pause) => `${name} is ${stretch}, but there is a break ${pause}.`,
    must: {
      early: (name, _, when) => `${name} can only come in the first half of the evening, but is ${when}.`,
      late: (name, _, when) => `${name} can only come in the second half of the evening, but is ${when}.`,
      after: (name, asked, when) => `${name} cannot come before ${asked}, but is ${when}.`,
      before: (name, asked, _, stretch) => `${name} has to be done by ${asked}, but is ${stretch}.`,
      not: (name, asked, when) => `${name} cannot come ${asked}, but is ${when}.`,
    },
    elsewhere: (name, stretch, other) =>
      `${name} is ${stretch}, but a brother or sister is with another mentor ${other}.`,
    noWalk: (name, stretch, other, minutes) =>
      `${name} is ${stretch} and a brother or sister ${other} with another mentor: it takes ${minutes} minutes to walk.`,
    interpreter: (name, stretch, windows) =>
      `${name} is ${stretch}, but the interpreter is there only ${windows}.`,
    noInterpreter: (name) => `${name} needs an interpreter, but there is none at any time.`,
    apart: (both, times) => `${both} come right after each other (${times}).`,
    notFixed: (name, fixed, when) => `${name} was fixed ${fixed}, but is ${when}.`,

    wish: {
      early: (name, _, when) => `${name} would like to come early, but is ${when}.`,
      late: (name, _, when) => `${name} would like to come late, but is ${when}.`,
      after: (name, asked, when) => `${name} would like to come after ${asked}, but is ${when}.`,
      before: (name, asked, _, stretch) => `${name} would like to be done by ${asked}, but is ${stretch}.`,
      not: (name, asked, when) => `${name} would rather not come ${asked}, but is ${when}.`,
    },
    hard: (name, when) => `No break follows the talk with ${name} (${when}), and it will be a hard one.`,
    siblings: (both, times) => `${both} belong together, but do not come right after each other (${times}).`,
    far: (student, other, name, when) =>
      `A brother or sister of ${student} is with another mentor ${other}, but ${name} is ${when}.`,
  },
} as const satisfies Bilingual<EveningPlanTexts>;
