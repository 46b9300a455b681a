/** Choosing a file that has a passphrase of its own, and opening it. */
import type { Bilingual } from '../model/language.ts';

interface SealedFileTexts {
  choose: string;
  chosen: (fileName: string) => string;
  unreadable: string;
  passphrase: string;
  open: string;
}

export const sealedFile: Bilingual<SealedFileTexts> = {
  nl: {
    choose: 'Kies het bestand',
    chosen: (fileName) => `Gekozen: ${fileName}`,
    unreadable: 'Dit bestand is niet te lezen. Kijk of het er nog staat en kies het opnieuw.',
    passphrase: 'Wachtzin van het bestand',
    open: 'Bekijk wat erin staat',
  },
  en: {
    choose: 'Choose the file',
    chosen: (fileName) => `Chosen: ${fileName}`,
    unreadable: 'This file cannot be read. See whether it is still there and choose it again.',
    passphrase: 'Passphrase of the file',
    open: 'See what is in it',
  },
};
