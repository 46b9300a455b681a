/** What the three at a table are called where a student is named: by given name, by what the adults are, and mentor. */
import type { AdultsAtHome, Speaker } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { terms } from '../text/terms.ts';

export const nameVoices = (
  { givenName, adults }: { givenName: string; adults: AdultsAtHome },
  language: Language,
): Readonly<Record<Speaker, string>> => ({
  student: givenName,
  parents: terms[language].adults[adults],
  mentor: terms[language].speaker.mentor,
});
