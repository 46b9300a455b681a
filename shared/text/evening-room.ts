/** Why a talk has no place in a parent evening, and what the mentor could give up for it. */
import type { Bilingual } from '../model/language.ts';

/** Rules that keep a talk from a place, and that could be given up. */
export type FirmRule =
  'early' | 'late' | 'after' | 'before' | 'not' | 'elsewhere' | 'interpreter' | 'apart' | 'fixed';

export interface EveningRoomTexts {
  /** Nobody has looked for a place yet. */
  noPlaceYet: (name: string) => string;
  noSlots: (name: string, minutes: number) => string;
  tooLong: (name: string, minutes: number) => string;
  /** `asked`: what it asks itself, as a list of `ask`. */
  impossible: (name: string, asked: string) => string;
  /** `asked`: times in words, where the rule has any. */
  ask: Record<FirmRule, (asked: string) => string>;
  /** All places that it may have are others'. */
  taken: (name: string, places: number, others: string) => string;
  full: (name: string, slots: number, needed: number) => string;
  crowded: (name: string) => string;
  /** What giving up a rule means. */
  giveUp: Record<FirmRule, (name: string, asked: string) => string>;
  /** `day`: in words, empty where there is one date only. */
  longer: (minutes: number, to: string, day: string) => string;
}

export const eveningRoom = {
  nl: {
    noPlaceYet: (name) => `${name} heeft nog geen plaats.`,
    noSlots: (name, minutes) => `${name} heeft geen plaats: in de avond passen geen ${minutes} minuten.`,
    tooLong: (name, minutes) =>
      `${name} heeft geen plaats: ${minutes} minuten achter elkaar zijn er nergens tussen de pauzes.`,
    impossible: (name, asked) => `${name} heeft geen plaats: geen enkele plek past bij ${asked}.`,
    ask: {
      early: () => '“alleen in de eerste helft”',
      late: () => '“alleen in de tweede helft”',
      after: (asked) => `“pas na ${asked} uur”`,
      before: (asked) => `“klaar om ${asked} uur”`,
      not: (asked) => `“niet ${asked}”`,
      elsewhere: () => 'het gesprek van een broer of zus bij een andere mentor',
      interpreter: () => 'de uren van de tolk',
      apart: () => '“niet direct voor of na het andere huis”',
      fixed: () => 'de gesprekken die al vaststaan',
    },
    taken: (name, places, others) =>
      places === 1
        ? `${name} heeft geen plaats: de enige plek die kan, is nodig voor ${others}.`
        : `${name} heeft geen plaats: de ${places} plekken die kunnen, zijn nodig voor ${others}.`,
    full: (name, slots, needed) =>
      `${name} heeft geen plaats: de avond heeft ${slots} plekken, en er zijn er ${needed} nodig.`,
    crowded: (name) =>
      `${name} heeft geen plaats: met wat de anderen vragen, past het niet samen in de avond.`,
    giveUp: {
      early: (name) => `${name} komt toch in de tweede helft van de avond.`,
      late: (name) => `${name} komt toch in de eerste helft van de avond.`,
      after: (name, asked) => `${name} komt toch voor ${asked} uur.`,
      before: (name, asked) => `${name} is toch pas na ${asked} uur klaar.`,
      not: (name, asked) => `${name} komt toch ${asked}.`,
      elsewhere: (name) => `De broer of zus van ${name} krijgt bij de andere mentor een andere tijd.`,
      interpreter: (name) => `De tolk van ${name} komt op een andere tijd.`,
      apart: (name) => `${name} mogen direct na elkaar.`,
      fixed: (name, asked) => `${name} staat niet meer vast ${asked}.`,
    },
    longer: (minutes, to, day) =>
      `De avond${day === '' ? '' : ` van ${day}`} duurt ${minutes} minuten langer, tot ${to} uur.`,
  },
  en: {
    noPlaceYet: (name) => `${name} has no place yet.`,
    noSlots: (name, minutes) => `${name} has no place: the evening has no room for ${minutes} minutes.`,
    tooLong: (name, minutes) =>
      `${name} has no place: there are nowhere ${minutes} minutes in a row between the breaks.`,
    impossible: (name, asked) => `${name} has no place: not one suits ${asked}.`,
    ask: {
      early: () => '“only in the first half”',
      late: () => '“only in the second half”',
      after: (asked) => `“not before ${asked}”`,
      before: (asked) => `“done by ${asked}”`,
      not: (asked) => `“not ${asked}”`,
      elsewhere: () => 'the talk of a brother or sister with another mentor',
      interpreter: () => 'the hours of the interpreter',
      apart: () => '“not right before or after the other home”',
      fixed: () => 'the talks that are fixed',
    },
    taken: (name, places, others) =>
      places === 1
        ? `${name} has no place: the only one possible is needed for ${others}.`
        : `${name} has no place: the ${places} that are possible are needed for ${others}.`,
    full: (name, slots, needed) =>
      `${name} has no place: the evening has ${slots} slots, and ${needed} are needed.`,
    crowded: (name) =>
      `${name} has no place: with what the others ask, it does not all fit into the evening.`,
    giveUp: {
      early: (name) => `${name} comes in the second half of the evening after all.`,
      late: (name) => `${name} comes in the first half of the evening after all.`,
      after: (name, asked) => `${name} comes before ${asked} after all.`,
      before: (name, asked) => `${name} is done later than ${asked} after all.`,
      not: (name, asked) => `${name} comes ${asked} after all.`,
      elsewhere: (name) => `The brother or sister of ${name} gets another time with the other mentor.`,
      interpreter: (name) => `The interpreter of ${name} comes at another time.`,
      apart: (name) => `${name} may come right after each other.`,
      fixed: (name, asked) => `${name} is no longer fixed ${asked}.`,
    },
    longer: (minutes, to, day) =>
      `The evening${day === '' ? '' : ` of ${day}`} lasts ${minutes} minutes longer, until ${to}.`,
  },
} as const satisfies Bilingual<EveningRoomTexts>;
