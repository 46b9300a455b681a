/** The titles of the agenda items, as they may stand on a sheet for anybody at the table. */
import type { Block } from '../model/agenda.ts';
import type { Bilingual } from '../model/language.ts';

type PlainBlock = Exclude<Block, 'difference' | 'decision' | 'agreements'>;

export const blockTitles = {
  opening: { nl: 'Opening en doel', en: 'Opening and purpose' },
  student: { nl: 'Woord van {name}', en: 'A word from {name}' },
  parents: { nl: 'Woord van {theAdults}', en: 'A word from {theAdults}' },
  lookback: { nl: 'Terugblik op de afspraken', en: 'Looking back on the agreements' },
  strength: { nl: 'Kracht', en: 'Strength' },
  goal: { nl: 'Doel', en: 'Goal' },
  help: { nl: 'Hulp', en: 'Help' },
  closing: { nl: 'Afsluiting', en: 'Closing' },
} as const satisfies Record<PlainBlock, Bilingual>;

/** Titles that depend on the situation. */
export const specialTitles = {
  studentAbsent: { nl: 'Namens {name}', en: 'On behalf of {name}' },
  nextMentor: { nl: 'Voor de volgende mentor', en: 'For the next mentor' },
  decision: { nl: 'Besluit dat eraan komt: {topic}', en: 'A decision ahead: {topic}' },
  topic: { nl: 'Dit speelt nu: {topic}', en: 'Going on now: {topic}' },
  agreementsOne: { nl: 'Afspraak (hoogstens één)', en: 'Agreement (one at most)' },
  agreementsMany: { nl: 'Afspraken (hoogstens {limit})', en: 'Agreements (at most {limit})' },
} as const satisfies Record<string, Bilingual>;
