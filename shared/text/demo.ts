/** What `npm run demo` and `npm run dev` say in the terminal. */
import type { Bilingual } from '../model/language.ts';

interface DemoTexts {
  what: string;
  vault: (seconds: string) => string;
  loaded: (students: number, seconds: string) => string;
  agendas: (count: number, seconds: string) => string;
  pack: (pages: number, kilobytes: number, seconds: string) => string;
  written: (path: string) => string;
  noBrowser: string;
  passphrase: (passphrase: string) => string;
}

export const demo = {
  nl: {
    what: 'Een klas van verzonnen leerlingen, in een tijdelijke kluis die straks weer weg is.',
    vault: (seconds) => `Kluis gemaakt, versleuteld met een wachtzin: ${seconds} s`,
    loaded: (students, seconds) => `Klassenlijst ingelezen en ingevuld, ${students} leerlingen: ${seconds} s`,
    agendas: (count, seconds) => `${count} agenda’s gemaakt, elk onderdeel met zijn reden: ${seconds} s`,
    pack: (pages, kilobytes, seconds) =>
      `Bladen voor leerling, ouders en mentor, ${pages} pagina’s in één PDF van ${kilobytes} kB: ${seconds} s`,
    written: (path) => `Het bestand: ${path}`,
    noBrowser:
      'Voor de PDF is Chrome, Edge, Brave of Chromium nodig, en die is hier niet. Installeer er een en probeer het opnieuw.',
    passphrase: (passphrase) => `De wachtzin van de demokluis: ${passphrase}`,
  },
  en: {
    what: 'A class of invented students, in a temporary vault that will be gone in a moment.',
    vault: (seconds) => `Vault made, encrypted under a passphrase: ${seconds} s`,
    loaded: (students, seconds) => `Class list imported and filled in, ${students} students: ${seconds} s`,
    agendas: (count, seconds) => `${count} agendas built, every item with its reason: ${seconds} s`,
    pack: (pages, kilobytes, seconds) =>
      `Sheets for student, parents and mentor, ${pages} pages in one PDF of ${kilobytes} kB: ${seconds} s`,
    written: (path) => `The file: ${path}`,
    noBrowser:
      'The PDF needs Chrome, Edge, Brave or Chromium, and there is none here. Install one and try again.',
    passphrase: (passphrase) => `The passphrase of the demo vault: ${passphrase}`,
  },
} as const satisfies Bilingual<DemoTexts>;
