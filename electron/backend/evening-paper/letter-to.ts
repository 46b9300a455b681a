/** For whom a letter is, in words for the mentor. */
import type { LetterFacts } from '../../../shared/domain/evening/write-letter.ts';
import { eveningLetter } from '../../../shared/text/evening-letter.ts';
import { terms } from '../../../shared/text/terms.ts';

/** "ouders", "Sanne, Ömer", "leerling". */
export function letterTo({ kind, who, adults, language }: LetterFacts): string {
  if (kind === 'student') return terms[language].speaker.student;
  if (who === null) return terms[language].adults[adults];
  return who === '' ? eveningLetter[language].unnamed : who;
}
