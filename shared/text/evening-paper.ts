/** The words on the paper of a parent evening: door list, schedule, strips, recap form, labels, and the names of files. */
import type { EveningWay } from '../model/evening-plan.ts';
import type { EveningPageKind, ReprintReason } from '../model/evening-paper.ts';
import type { Bilingual } from '../model/language.ts';

interface EveningPaperTexts {
  /** Title of the file: without a personal datum. */
  title: Record<'pack' | 'letters' | 'labels', string>;
  /** Names of the files, without a student's name; with extension. */
  fileName: Record<
    'pack' | 'changed' | 'letters' | 'labels' | 'calendar' | 'familyCalendar' | 'mailMerge',
    string
  >;
  fromUntil: (from: string, until: string) => string;
  noTime: string;
  className: (name: string) => string;
  classAndHome: (className: string, who: string) => string;
  page: (number: number, of: number) => string;
  door: {
    title: (place: string) => string;
    noPlace: string;
    break: string;
    /** A talk whose family should not be read by others on the door. */
    taken: string;
    way: Record<Exclude<EveningWay, 'room'>, string>;
    foot: string;
  };
  schedule: {
    title: string;
    unplaced: string;
    unplacedIntro: string;
    break: string;
    interpreter: string;
    way: Record<EveningWay, string>;
    /** Of the mark of a hard talk: neutral words, as families read along (domain.md §6). */
    mark: string;
    came: string;
    foot: string;
  };
  strip: {
    home: string;
    student: string;
    about: Record<'home' | 'student', (name: string, className: string) => string>;
    from: string;
    back: { home: string; student: string };
    careful: { home: string; student: string };
    cut: string;
    foot: string;
  };
  recap: {
    title: (name: string) => string;
    intro: (name: string) => string;
    agreement: (number: number) => string;
    who: string;
    by: string;
    what: string;
    ifPart: string;
    thenPart: string;
    first: string;
    check: string;
    ends: string;
    parked: string;
    parkedHint: string;
    foot: string;
  };
  letterFoot: string;
  kind: Record<EveningPageKind, string>;
  reason: Record<ReprintReason, string>;
  inLanguage: Bilingual;
}

export const eveningPaper = {
  nl: {
    title: { pack: 'Driehoek ouderavond', letters: 'Driehoek brieven', labels: 'Driehoek etiketten' },
    fileName: {
      pack: 'driehoek-ouderavond.pdf',
      changed: 'driehoek-ouderavond-opnieuw.pdf',
      letters: 'driehoek-brieven.pdf',
      labels: 'driehoek-etiketten.pdf',
      calendar: 'driehoek-ouderavond.ics',
      familyCalendar: 'driehoek-gesprek.ics',
      mailMerge: 'driehoek-samenvoegen.csv',
    },
    fromUntil: (from, until) => `${from} – ${until}`,
    noTime: 'nog geen tijd',
    className: (name) => `klas ${name}`,
    classAndHome: (className, who) => (className === '' ? who : `${className}, ${who}`),
    page: (number, of) => `pagina ${number} van ${of}`,
    door: {
      title: (place) => `Gesprekken in ${place}`,
      noPlace: 'Gesprekken',
      break: 'pauze',
      taken: 'gesprek',
      way: { online: 'online gesprek', phone: 'telefoongesprek' },
      foot: 'Is de deur dicht? Dan is er een gesprek. Wacht even, u wordt geroepen.',
    },
    schedule: {
      title: 'Rooster',
      unplaced: 'Nog geen tijd',
      unplacedIntro: 'Deze gesprekken hebben nog geen plaats op de avond.',
      break: 'pauze',
      interpreter: 'tolk',
      way: { room: '', online: 'online', phone: 'bellen' },
      mark: 'even tijd erna',
      came: 'geweest',
      foot: 'Alleen voor de mentor. Niet op tafel laten liggen.',
    },
    strip: {
      home: 'Waar wilt u het over hebben?',
      student: 'Waar wil jij het over hebben?',
      about: {
        home: (name, className) =>
          className === ''
            ? `Voor het gesprek over ${name}`
            : `Voor het gesprek over ${name}, klas ${className}`,
        student: (name, className) => (className === '' ? `Van ${name}` : `Van ${name}, klas ${className}`),
      },
      from: 'Van',
      back: {
        home: 'Geef deze strook vóór het gesprek aan de mentor.',
        student: 'Geef deze strook vóór het gesprek aan je mentor.',
      },
      careful: {
        home: 'Schrijf hier niets op wat anderen niet mogen lezen. Bel dan de school.',
        student: 'Schrijf hier niets op wat anderen niet mogen lezen. Zeg dat tegen je mentor.',
      },
      cut: 'hier scheuren of knippen',
      foot: 'Stroken om vóór de avond uit te delen.',
    },
    recap: {
      title: (name) => `${name}: wat spreken we af?`,
      intro: (name) => `Wie doet wat, en wanneer? Schrijf het op in de woorden van ${name}.`,
      agreement: (number) => `Afspraak ${number}`,
      who: 'Wie',
      by: 'klaar op',
      what: 'Wat',
      ifPart: 'Als',
      thenPart: 'dan',
      first: 'begin op',
      check: 'terugkijken op',
      ends: 'hulp stopt op',
      parked: 'Bewaard voor later',
      parkedHint: 'kwam op tafel, hoort bij een volgend gesprek',
      foot: 'Voor de mentor: neem dit na de avond over in Driehoek.',
    },
    letterFoot: 'Driehoek',
    kind: {
      door: 'deurlijst',
      schedule: 'rooster',
      student: 'blad voor de leerling',
      parents: 'blad voor thuis',
      mentor: 'blad voor jou',
      recap: 'formulier voor afspraken',
      strips: 'stroken',
      letter: 'brief',
      label: 'etiket',
    },
    reason: {
      time: 'andere tijd of plaats',
      content: 'er staat nu iets anders op',
      new: 'nieuw, nog niet geprint',
      gone: 'niet meer nodig: gooi de oude weg',
    },
    inLanguage: { nl: 'Nederlands', en: 'Engels' },
  },
  en: {
    title: { pack: 'Driehoek parent evening', letters: 'Driehoek letters', labels: 'Driehoek labels' },
    fileName: {
      pack: 'driehoek-parent-evening.pdf',
      changed: 'driehoek-parent-evening-again.pdf',
      letters: 'driehoek-letters.pdf',
      labels: 'driehoek-labels.pdf',
      calendar: 'driehoek-parent-evening.ics',
      familyCalendar: 'driehoek-talk.ics',
      mailMerge: 'driehoek-mail-merge.csv',
    },
    fromUntil: (from, until) => `${from} – ${until}`,
    noTime: 'no time yet',
    className: (name) => `class ${name}`,
    classAndHome: (className, who) => (className === '' ? who : `${className}, ${who}`),
    page: (number, of) => `page ${number} of ${of}`,
    door: {
      title: (place) => `Talks in ${place}`,
      noPlace: 'Talks',
      break: 'break',
      taken: 'talk',
      way: { online: 'online talk', phone: 'phone call' },
      foot: 'Is the door closed? Then a talk is going on. Please wait, you will be called.',
    },
    schedule: {
      title: 'Schedule',
      unplaced: 'No time yet',
      unplacedIntro: 'These talks have no place on the evening yet.',
      break: 'break',
      interpreter: 'interpreter',
      way: { room: '', online: 'online', phone: 'phone' },
      mark: 'some time after it',
      came: 'came',
      foot: 'For the mentor only. Do not leave it on the table.',
    },
    strip: {
      home: 'What would you like to talk about?',
      student: 'What do you want to talk about?',
      about: {
        home: (name, className) =>
          className === '' ? `For the talk about ${name}` : `For the talk about ${name}, class ${className}`,
        student: (name, className) =>
          className === '' ? `From ${name}` : `From ${name}, class ${className}`,
      },
      from: 'From',
      back: {
        home: 'Please give this strip to the mentor before the talk.',
        student: 'Give this strip to your mentor before the talk.',
      },
      careful: {
        home: 'Do not write anything here that others may not read. Call the school instead.',
        student: 'Do not write anything here that others may not read. Tell your mentor instead.',
      },
      cut: 'tear or cut here',
      foot: 'Strips to hand out before the evening.',
    },
    recap: {
      title: (name) => `${name}: what do we agree?`,
      intro: (name) => `Who does what, and by when? Write it down in the words of ${name}.`,
      agreement: (number) => `Agreement ${number}`,
      who: 'Who',
      by: 'done by',
      what: 'What',
      ifPart: 'If',
      thenPart: 'then',
      first: 'start on',
      check: 'look back on',
      ends: 'help ends on',
      parked: 'Kept for later',
      parkedHint: 'came up, belongs in a next talk',
      foot: 'For the mentor: enter this into Driehoek after the evening.',
    },
    letterFoot: 'Driehoek',
    kind: {
      door: 'list for the door',
      schedule: 'schedule',
      student: 'sheet for the student',
      parents: 'sheet for home',
      mentor: 'sheet for you',
      recap: 'form for agreements',
      strips: 'strips',
      letter: 'letter',
      label: 'label',
    },
    reason: {
      time: 'another time or place',
      content: 'it says something else now',
      new: 'new, not printed yet',
      gone: 'not needed any more: throw the old one away',
    },
    inLanguage: { nl: 'Dutch', en: 'English' },
  },
} as const satisfies Bilingual<EveningPaperTexts>;
