/** Words of the anonymised summaries: why something is left out or refused, and what can be done instead. They speak to the mentor (je). */
import type { Bilingual } from '../model/language.ts';
import type { ReasonCode } from '../model/summary.ts';

interface SummaryTexts {
  /** `what`: the name of a breakdown or a day; empty where there is none. */
  reason: Record<ReasonCode, (what: string) => string>;
  /** What somebody who knows the group could learn of a cell at most. */
  atMost: { rounded: (base: number) => string; holes: (k: number) => string };
  /** What is wrong with a table that was sent, said of one field of it. */
  wrong: {
    keyLength: string;
    category: string;
    twice: string;
    margin: string;
    tooLarge: string;
    dimensionTwice: string;
    dimensionUnknown: string;
    hierarchyMissing: string;
    uneven: string;
    notNested: string;
    valueMissing: string;
    empty: string;
    student: string;
    moment: string;
    roundedMissing: string;
  };
}

const of = (what: string, before: string): string => (what === '' ? '' : ` ${before} ${what}`);

export const summary = {
  nl: {
    reason: {
      'population-too-small': () =>
        'Deze groep telt minder dan 10 leerlingen. Een overzicht zou één leerling herkenbaar kunnen maken. Kies een grotere groep.',
      'row-too-small': (what) =>
        `Elke verdeling${of(what, 'naar')} heeft een groep van minder dan 10 leerlingen. Kies een grotere groep of een andere uitsplitsing.`,
      'one-category': () =>
        'Bijna iedereen valt hier in dezelfde categorie. Wie de klas kent, weet dan van iedereen het antwoord. Kies een grotere groep of laat deze tabel weg.',
      'breakdown-dropped': (what) =>
        `De uitsplitsing${of(what, 'naar')} is weggelaten: één groep is kleiner dan 10 of te gelijk. Kies een grotere groep als je haar nodig hebt.`,
      merged: (what) =>
        `Bij de uitsplitsing${of(what, 'naar')} zijn groepen samengevoegd, zodat elke groep minstens 10 leerlingen telt.`,
      'exact-too-small': () =>
        'Precieze aantallen kunnen pas vanaf 100 leerlingen. Kies afronden op 5, of een grotere groep.',
      'no-rounding': () =>
        'Deze tabel is niet zo af te ronden dat alles nog optelt. Laat een uitsplitsing weg.',
      'no-suppression': () =>
        'Deze tabel is niet te beschermen met verborgen vakjes. Kies afronden op 5, of laat een uitsplitsing weg.',
      'audit-failed': () =>
        'Uit deze tabel zou nog iets over enkele leerlingen af te leiden zijn. Laat een uitsplitsing weg, of kies een grotere groep.',
      ledger: (what) =>
        `Samen met ${what === '' ? 'een eerder overzicht' : `het overzicht van ${what}`} zou dit iets verraden over een groep van minder dan 5 leerlingen. Bewaar het eerdere overzicht opnieuw, of wacht tot de volgende periode.`,
      solver: () =>
        'De controle kon niet worden afgerond. Er is geen bestand gemaakt. Probeer het opnieuw, of laat een uitsplitsing weg.',
    },
    atMost: {
      rounded: (base) => `Wie de groep kent, kan per vakje hoogstens weten: plus of min ${base - 1}.`,
      holes: (k) =>
        `Wie de groep kent, kan van een verborgen klein vakje hoogstens weten: 0 tot en met ${k}.`,
    },
    wrong: {
      keyLength: 'een deel voor elke dimensie',
      category: 'een categorie van deze dimensie',
      twice: 'elke sleutel één keer',
      margin: 'de som van de delen',
      tooLarge: 'een tabel van hoogstens 20.000 vakjes met totalen',
      dimensionTwice: 'elke naam één keer',
      dimensionUnknown: 'de naam van een dimensie',
      hierarchyMissing: 'een hiërarchie voor deze dimensie',
      uneven: 'in elke regel evenveel niveaus',
      notNested: 'wat op een niveau gelijk is, op elk grover niveau ook gelijk',
      valueMissing: 'een regel voor elke waarde in de tabel',
      empty: 'minstens één leerling',
      student: 'een leerling uit de lijst, één keer',
      moment: 'een waarde op elk moment, uit de categorieën',
      roundedMissing: 'een aantal voor elke categorie, en niets anders',
    },
  },
  en: {
    reason: {
      'population-too-small': () =>
        'This group has fewer than 10 students. A summary could make one student recognisable. Choose a larger group.',
      'row-too-small': (what) =>
        `Every division${of(what, 'by')} has a group of fewer than 10 students. Choose a larger group or another breakdown.`,
      'one-category': () =>
        'Almost everybody is in the same category here. Whoever knows the class would know the answer of each. Choose a larger group or leave this table out.',
      'breakdown-dropped': (what) =>
        `The breakdown${of(what, 'by')} is left out: one group is smaller than 10 or too much alike. Choose a larger group if you need it.`,
      merged: (what) =>
        `In the breakdown${of(what, 'by')} groups are put together, so that each has at least 10 students.`,
      'exact-too-small': () =>
        'Exact numbers are possible from 100 students only. Choose rounding to 5, or a larger group.',
      'no-rounding': () =>
        'This table cannot be rounded so that everything still adds up. Leave a breakdown out.',
      'no-suppression': () =>
        'This table cannot be protected by hidden cells. Choose rounding to 5, or leave a breakdown out.',
      'audit-failed': () =>
        'Something about a few students could still be worked out from this table. Leave a breakdown out, or choose a larger group.',
      ledger: (what) =>
        `Together with ${what === '' ? 'an earlier summary' : `the summary of ${what}`} this would tell something about a group of fewer than 5 students. Save the earlier summary again, or wait for the next period.`,
      solver: () => 'The check could not be finished. No file was made. Try again, or leave a breakdown out.',
    },
    atMost: {
      rounded: (base) => `Whoever knows the group can know of a cell at most: plus or minus ${base - 1}.`,
      holes: (k) => `Whoever knows the group can know of a small hidden cell at most: 0 to ${k}.`,
    },
    wrong: {
      keyLength: 'one part for each dimension',
      category: 'a category of this dimension',
      twice: 'each key once',
      margin: 'the sum of the parts',
      tooLarge: 'a table of at most 20,000 cells with totals',
      dimensionTwice: 'each name once',
      dimensionUnknown: 'the name of a dimension',
      hierarchyMissing: 'a hierarchy for this dimension',
      uneven: 'the same number of levels in each line',
      notNested: 'what is one at a level, one at every coarser level too',
      valueMissing: 'a line for each value in the table',
      empty: 'at least one student',
      student: 'a student of the list, once',
      moment: 'a value at each moment, of the categories',
      roundedMissing: 'a number for each category, and nothing else',
    },
  },
} as const satisfies Bilingual<SummaryTexts>;
