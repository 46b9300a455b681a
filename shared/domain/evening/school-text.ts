/** The text of one talk for the school's own system: plain lines, to be pasted. Holds no point, note or judgement. */
import type { Day } from '../../model/day.ts';
import type { AdultsAtHome, Occasion } from '../../model/facts.ts';
import type { Language } from '../../model/language.ts';
import type { RecapLine } from '../../model/after.ts';
import { after } from '../../text/after.ts';
import { terms } from '../../text/terms.ts';
import { dateInWords } from '../date-in-words.ts';
import { capitalise } from '../join-words.ts';
import { nameVoices } from '../name-voices.ts';
import { momentsInWords, partsInWords } from './agreement-in-words.ts';

interface SchoolTextFacts {
  givenName: string;
  adults: AdultsAtHome;
  occasion: Occasion;
  day: Day;
  /** Only what every reader of that system may read: see `sharedLines`. */
  lines: readonly RecapLine[];
}

export function schoolText(facts: SchoolTextFacts, language: Language): string {
  const text = after[language];
  const names = nameVoices(facts, language);
  const head = text.schoolHead(
    capitalise(terms[language].occasion[facts.occasion]),
    dateInWords(facts.day, language),
  );
  if (facts.lines.length === 0) return `${head}\n${text.schoolNothing}`;
  const lines = facts.lines.map((line, at) => {
    const more = [names[line.owner], partsInWords(line), ...momentsInWords(line, language)];
    return `${at + 1}. ${line.text} (${more.filter((part) => part !== '').join('; ')})`;
  });
  return [head, text.schoolAgreed, ...lines].join('\n');
}
