/** Words of the figure of involvement and responsibility (domain.md §1). It shows an idea: no text may read as a measurement of this student. */
import type { Bilingual } from '../model/language.ts';

/** What the falling line means around an age, and what the mentor can do with it (domain.md §1, table by age; design). */
export interface AgeWords {
  meaning: string;
  move: (name: string) => string;
}

/** The rows of that table. */
export type AgeBand = 'twelve' | 'fourteen' | 'sixteen' | 'eighteen';

interface FigureWords {
  title: string;
  involvement: string;
  /** Two lines. */
  responsibility: (adults: string) => readonly [string, string];
  young: string;
  school: string;
  grown: string;
  /** "Noor, 14 jaar" */
  mark: (name: string, age: string) => string;
  alternative: (adults: string) => string;
  markIs: (mark: string) => string;
  ageUnknown: (name: string) => string;
  source: string;
  /** The same, beside a heading. */
  sourceBrief: string;
  ages: Record<AgeBand, AgeWords>;
}

export const figure = {
  nl: {
    title: 'Betrokken blijven, steeds meer overlaten',
    involvement: 'betrokkenheid blijft hoog',
    responsibility: (adults) => ['verantwoordelijkheid', `van de ${adults} neemt af`],
    young: 'jong kind',
    school: 'middelbare school',
    grown: 'volwassen',
    mark: (name, age) => `${name}, ${age}`,
    alternative: (adults) =>
      `Twee lijnen, van jong kind tot volwassen. De betrokkenheid blijft hoog. De verantwoordelijkheid van de ${adults} neemt af, het snelst op de middelbare school.`,
    markIs: (mark) => `Een streep staat bij ${mark}.`,
    ageUnknown: (name) => `Vul de geboortedatum in, dan staat ${name} er ook in.`,
    source: 'Vrij naar Stroetinga, in Oostdam en De Vries (2014). Een gedachte, geen meting.',
    sourceBrief: 'vrij naar Stroetinga, geen meting',
    ages: {
      eighteen: {
        meaning:
          'Vanaf 18 is de formele verantwoordelijkheid van thuis voorbij. Meepraten is op uitnodiging.',
        move: (name) => `Vraag ${name} eerst om toestemming.`,
      },
      sixteen: {
        meaning:
          'Rond deze leeftijd regelt een leerling school zelf. Thuis blijft op de hoogte en denkt mee.',
        move: (name) => `Laat ${name} zelf vertellen hoe het gaat.`,
      },
      fourteen: {
        meaning: 'Rond deze leeftijd is het gedeeld: controleren wordt vragen.',
        move: () => 'Spreek af wat thuis niet meer wordt gecontroleerd, en vanaf wanneer.',
      },
      twelve: {
        meaning: 'Rond deze leeftijd regelt thuis het schoolwerk nog mee.',
        move: (name) => `Noem één taak die deze periode naar ${name} gaat.`,
      },
    },
  },
  en: {
    title: 'Staying involved, handing over more',
    involvement: 'involvement stays high',
    responsibility: (adults) => ['responsibility', `of the ${adults} declines`],
    young: 'young child',
    school: 'secondary school',
    grown: 'grown up',
    mark: (name, age) => `${name}, ${age}`,
    alternative: (adults) =>
      `Two lines, from young child to grown up. Involvement stays high. The responsibility of the ${adults} declines, fastest in secondary school.`,
    markIs: (mark) => `A line marks ${mark}.`,
    ageUnknown: (name) => `Fill in the birth day, and ${name} will be in it too.`,
    source: 'Freely after Stroetinga, in Oostdam and De Vries (2014). An idea, not a measurement.',
    sourceBrief: 'freely after Stroetinga, not a measurement',
    ages: {
      eighteen: {
        meaning: 'From 18 home is no longer formally responsible. Joining in is by invitation.',
        move: (name) => `Ask ${name} for permission first.`,
      },
      sixteen: {
        meaning: 'Around this age a student runs school alone. Home stays informed and thinks along.',
        move: (name) => `Let ${name} tell how it goes.`,
      },
      fourteen: {
        meaning: 'Around this age it is shared: checking becomes asking.',
        move: () => 'Agree what home stops checking, and from when.',
      },
      twelve: {
        meaning: 'Around this age home still co-organises school work.',
        move: (name) => `Name one task that moves to ${name} this period.`,
      },
    },
  },
} as const satisfies Bilingual<FigureWords>;

/** Younger than twelve counts as twelve. */
export function ageBandOf(age: number): AgeBand {
  if (age >= 18) return 'eighteen';
  if (age >= 16) return 'sixteen';
  return age >= 14 ? 'fourteen' : 'twelve';
}
