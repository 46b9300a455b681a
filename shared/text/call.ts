/** What `npm run call` says when its input cannot be read. */
import type { Bilingual } from '../model/language.ts';

interface CallTexts {
  notJson: string;
  notText: string;
  notReadable: string;
  passphraseNotReadable: string;
  place: (line: number, column: number) => string;
}

export const call = {
  nl: {
    notJson: 'De invoer is geen JSON. Kijk de genoemde plaats na.',
    notText: 'De invoer is geen tekst in UTF-8. Sla het bestand op als UTF-8.',
    notReadable: 'Het bestand met de invoer is niet te lezen. Kijk het pad en de rechten na.',
    passphraseNotReadable: 'Het bestand met de wachtzin is niet te lezen. Kijk het pad en de rechten na.',
    place: (line, column) => `regel ${line}, teken ${column}`,
  },
  en: {
    notJson: 'The input is not JSON. Look at the place that is named.',
    notText: 'The input is not text in UTF-8. Save the file as UTF-8.',
    notReadable: 'The file with the input cannot be read. Check its path and its permissions.',
    passphraseNotReadable: 'The file with the passphrase cannot be read. Check its path and its permissions.',
    place: (line, column) => `line ${line}, character ${column}`,
  },
} as const satisfies Bilingual<CallTexts>;
