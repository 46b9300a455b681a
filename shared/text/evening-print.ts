/** Words of the screen on which an evening goes on paper. They speak to the mentor (je). */
import type { EveningPart } from '../model/evening-paper.ts';
import type { Bilingual, Language } from '../model/language.ts';

interface EveningPrintTexts {
  window: string;
  back: string;
  title: string;
  intro: string;
  language: string;
  languages: Record<Language, string>;
  again: {
    title: (pages: number) => string;
    right: string;
    /** Whose pages, which, and why. */
    line: (of: string, pages: string, why: string) => string;
    print: Record<'pack' | 'letters' | 'labels', string>;
    /** Behind a button, where the paper is in the other language than the screen. */
    inLanguage: (words: string, language: string) => string;
    thrown: string;
  };
  pack: {
    title: string;
    which: string;
    part: Record<EveningPart, string>;
    hint: Record<EveningPart, string>;
    chooseOne: string;
    make: string;
  };
  letters: { title: string; hint: string; make: string };
  labels: { title: string; hint: string; first: string; wrong: string; make: string };
  calendar: { title: string; hint: string; fullNames: string; make: string; one: (name: string) => string };
  merge: { title: string; hint: string; make: string };
  mails: {
    title: string;
    hint: string;
    show: string;
    to: (name: string, to: string) => string;
    copy: (name: string) => string;
    copied: string;
    notCopied: string;
    subject: string;
  };
  noTalks: string;
}

export const eveningPrint = {
  nl: {
    window: 'Op papier',
    back: 'Naar de ouderavond',
    title: 'Op papier',
    intro: 'Alles wordt een bestand op je computer. Driehoek verstuurt niets.',
    language: 'Taal van het papier',
    languages: { nl: 'Nederlands', en: 'English' },
    again: {
      title: (pages) => (pages === 1 ? '1 blad klopt niet meer' : `${pages} bladen kloppen niet meer`),
      right: 'Alles wat je printte, klopt nog.',
      line: (of, pages, why) => `${of}: ${pages} (${why})`,
      print: {
        pack: 'Print alleen deze bladen opnieuw',
        letters: 'Print alleen deze brieven opnieuw',
        labels: 'Print alleen deze etiketten opnieuw',
      },
      inLanguage: (words, language) => `${words} (${language})`,
      thrown: 'Oude bladen zijn weggegooid',
    },
    pack: {
      title: 'Alles voor de avond',
      which: 'Wat wil je printen?',
      part: {
        door: 'Deurlijst',
        schedule: 'Rooster voor jou',
        student: 'Bladen voor leerlingen',
        parents: 'Bladen voor thuis',
        mentor: 'Bladen voor jou',
        recap: 'Formulier voor afspraken',
        strips: 'Stroken voor punten',
      },
      hint: {
        door: 'tijd, roepnaam en eerste letter',
        schedule: 'tijden, pauzes, tolk, online of bellen',
        student: 'één kant, met de eigen tijd',
        parents: 'één kant, voor elk huis apart',
        mentor: 'twee kanten, alleen voor jou',
        recap: 'om met de hand in te vullen',
        strips: 'deel uit vóór de avond; liggen achteraan',
      },
      chooseOne: 'Kies minstens één soort.',
      make: 'Maak één pdf',
    },
    letters: {
      title: 'Brieven',
      hint: 'Eén bladzijde per huis, in gewone taal, met een strook voor punten. Wie 18 is en geen toestemming gaf, krijgt de brief zelf.',
      make: 'Maak de brieven',
    },
    labels: {
      title: 'Etiketten',
      hint: 'Vellen van 3 bij 8 (70 × 37 mm, zoals Avery 3474).',
      first: 'Begin bij etiket',
      wrong: 'Kies een getal van 1 tot en met 24.',
      make: 'Maak de etiketten',
    },
    calendar: {
      title: 'Agenda',
      hint: 'Een bestand (.ics) met alle gesprekken die een tijd hebben, met roepnaam en eerste letter.',
      fullNames: 'Zet hele namen in het bestand',
      make: 'Bewaar voor mijn agenda',
      one: (name) => `Agenda-bestand voor ${name}`,
    },
    merge: {
      title: 'Samenvoegen',
      hint: 'Een rij per brief (CSV), voor Word of het mailprogramma van school.',
      make: 'Bewaar de gegevens',
    },
    mails: {
      title: 'Teksten voor e-mail',
      hint: 'Plak een tekst in de mail van school. Elk huis heeft een eigen tekst.',
      show: 'Laat de teksten zien',
      to: (name, to) => `${name}, aan: ${to}`,
      copy: (name) => `Kopieer de tekst over ${name}`,
      copied: 'Gekopieerd.',
      notCopied: 'Kopiëren mag hier niet. De tekst is gekozen: druk op Ctrl+C.',
      subject: 'Onderwerp',
    },
    noTalks: 'Er zijn nog geen gesprekken op deze avond. Zet er eerst leerlingen op.',
  },
  en: {
    window: 'On paper',
    back: 'To the parent evening',
    title: 'On paper',
    intro: 'Everything becomes a file on your computer. Driehoek sends nothing.',
    language: 'Language of the paper',
    languages: { nl: 'Nederlands', en: 'English' },
    again: {
      title: (pages) =>
        pages === 1 ? '1 sheet is not right any more' : `${pages} sheets are not right any more`,
      right: 'Everything that you printed is still right.',
      line: (of, pages, why) => `${of}: ${pages} (${why})`,
      print: {
        pack: 'Print only these sheets again',
        letters: 'Print only these letters again',
        labels: 'Print only these labels again',
      },
      inLanguage: (words, language) => `${words} (${language})`,
      thrown: 'Old sheets are thrown away',
    },
    pack: {
      title: 'Everything for the evening',
      which: 'What do you want to print?',
      part: {
        door: 'List for the door',
        schedule: 'Schedule for you',
        student: 'Sheets for students',
        parents: 'Sheets for home',
        mentor: 'Sheets for you',
        recap: 'Form for agreements',
        strips: 'Strips for points',
      },
      hint: {
        door: 'time, given name and first letter',
        schedule: 'times, breaks, interpreter, online or by phone',
        student: 'one side, with the own time',
        parents: 'one side, for each home apart',
        mentor: 'two sides, for you only',
        recap: 'to fill in by hand',
        strips: 'hand out before the evening; they lie at the end',
      },
      chooseOne: 'Choose at least one kind.',
      make: 'Make one pdf',
    },
    letters: {
      title: 'Letters',
      hint: 'One page for each home, in plain words, with a strip for points. Who is 18 and gave no permission gets the letter.',
      make: 'Make the letters',
    },
    labels: {
      title: 'Labels',
      hint: 'Sheets of 3 by 8 (70 × 37 mm, such as Avery 3474).',
      first: 'Begin at label',
      wrong: 'Choose a number from 1 to 24.',
      make: 'Make the labels',
    },
    calendar: {
      title: 'Calendar',
      hint: 'A file (.ics) with all talks that have a time, by given name and first letter.',
      fullNames: 'Put whole names into the file',
      make: 'Save for my calendar',
      one: (name) => `Calendar file for ${name}`,
    },
    merge: {
      title: 'Mail merge',
      hint: 'A row for each letter (CSV), for Word or the mail program of the school.',
      make: 'Save the data',
    },
    mails: {
      title: 'Texts for e-mail',
      hint: 'Paste a text into the mail of the school. Each home has a text of its own.',
      show: 'Show the texts',
      to: (name, to) => `${name}, to: ${to}`,
      copy: (name) => `Copy the text about ${name}`,
      copied: 'Copied.',
      notCopied: 'Copying is not allowed here. The text is selected: press Ctrl+C.',
      subject: 'Subject',
    },
    noTalks: 'There are no talks on this evening yet. Put students on it first.',
  },
} as const satisfies Bilingual<EveningPrintTexts>;
