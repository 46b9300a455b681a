/** Words of what comes after an evening: the recaps, the text for the school's own system, the look back. */
import type { LookBack } from '../domain/evening/look-back.ts';
import type { RecapReader } from '../model/after.ts';
import type { TalkState } from '../model/evening.ts';
import type { Speaker } from '../model/facts.ts';
import type { Bilingual } from '../model/language.ts';

const countNl = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface AfterTexts {
  windowTitle: string;
  title: (evening: string) => string;
  intro: string;
  toEvening: string;
  recapTitle: string;
  noRecaps: string;
  /** `day` in words. */
  first: (day: string) => string;
  check: (day: string) => string;
  support: (day: string) => string;
  nothingAgreed: string;
  saveAll: string;
  saveAllHint: string;
  readers: { student: (name: string) => string; parents: (adults: string, name: string) => string };
  household: (who: string, household: number) => string;
  /** `readers`: each as above. */
  pagesFor: (readers: readonly string[]) => string;
  /** Of one student. */
  savePages: string;
  saveOf: (name: string) => string;
  copy: string;
  copyOf: (name: string) => string;
  copyTitle: string;
  copied: (seconds: number) => string;
  cleared: string;
  clearsLater: string;
  notCopied: string;
  leftOut: (count: number) => string;
  openTitle: string;
  openNone: string;
  openIntro: string;
  planAgain: string;
  planAgainOf: (name: string) => string;
  plannedAgain: string;
  notPrepared: string;
  openState: Record<Exclude<TalkState, 'held' | 'running'>, string>;
  noPlace: string;
  lookBackTitle: string;
  lookBackIntro: string;
  lookBackNone: string;
  held: (talks: number) => string;
  time: (planned: number, real: number) => string;
  over: (over: LookBack['over']) => string;
  shareTitle: string;
  share: (share: LookBack['share'], notJudged: number) => string;
  ownersTitle: string;
  owners: (owners: LookBack['byOwner']) => string;
  chartTitle: string;
  /** One line of the chart, in words. */
  talkTook: (name: string, planned: number, real: number) => string;
  /** The same without the name, beside the bar. */
  tookShort: (planned: number, real: number) => string;
  paper: {
    windowTitle: string;
    fileName: string;
    title: { student: (name: string) => string; parents: (name: string) => string; mentor: string };
    when: (occasion: string, day: string) => string;
    doing: { mine: Record<RecapReader, string>; of: Record<Speaker, (who: string) => string> };
    later: { student: string; parents: string };
    owner: { student: string; parents: string; mentor: string };
    product: string;
    mentorEmpty: string;
  };
  schoolHead: (occasion: string, day: string) => string;
  schoolAgreed: string;
  schoolNothing: string;
}

export const after = {
  nl: {
    windowTitle: 'Na de ouderavond',
    title: (evening) => `Na ${evening}`,
    intro: 'Wie doet wat, en wanneer? Niets hiervan verlaat je computer voordat jij het bewaart of kopieert.',
    toEvening: 'Naar de avond',
    recapTitle: 'Afspraken per leerling',
    noRecaps: 'Er is nog geen gesprek gehouden. Na het eerste gesprek staat hier wie wat doet.',
    first: (day) => `eerste keer ${day}`,
    check: (day) => `terugkijken ${day}`,
    support: (day) => `hulp tot ${day}`,
    nothingAgreed: 'Geen nieuwe afspraken.',
    saveAll: 'Bewaar alle samenvattingen',
    saveAllHint: 'Eén pdf: per leerling een blad voor de leerling en een voor thuis, en een voor jou.',
    readers: {
      student: (name) => `voor ${name}`,
      parents: (adults, name) => `voor de ${adults} van ${name}`,
    },
    household: (who, household) => (who === '' ? `voor huis ${household}` : `voor ${who}`),
    pagesFor: (readers) => `· ${readers.join(', ')}`,
    savePages: 'Bewaar als pdf',
    saveOf: (name) => `Bewaar als pdf: ${name}`,
    copy: 'Kopieer voor het schoolsysteem',
    copyOf: (name) => `Kopieer voor het schoolsysteem: ${name}`,
    copyTitle: 'Tekst voor het schoolsysteem',
    copied: (seconds) =>
      `Gekopieerd. Plak het nu; over ${countNl(seconds, 'seconde', 'seconden')} maakt Driehoek het klembord leeg.`,
    cleared: 'Het klembord is weer leeg.',
    clearsLater: 'Het klembord wordt leeg zodra je dit venster weer aanklikt.',
    notCopied: 'Kopiëren lukte niet. De tekst is geselecteerd: druk op Ctrl+C.',
    leftOut: (count) =>
      count === 1
        ? 'Eén afspraak van een ouder staat er niet in: de andere ouder kan het schoolsysteem misschien ook lezen.'
        : `${count} afspraken van ouders staan er niet in: de andere ouder kan het schoolsysteem misschien ook lezen.`,
    openTitle: 'Nog te doen',
    openNone: 'Alle gesprekken zijn gehouden.',
    openIntro: 'Deze gesprekken zijn niet gehouden. Zet ze terug op de lijst, dan wachten ze op een plek.',
    planAgain: 'Plan opnieuw',
    planAgainOf: (name) => `Plan opnieuw: ${name}`,
    plannedAgain: 'Het gesprek staat weer op de lijst van de avond, zonder tijd.',
    notPrepared: 'nog niets voorbereid',
    openState: { absent: 'niet gekomen', skipped: 'uitgesteld', waiting: 'niet gehouden' },
    noPlace: 'nog geen tijd',
    lookBackTitle: 'Terugblik, alleen voor jou',
    lookBackIntro: 'Dit staat op geen enkel blad voor leerlingen of ouders.',
    lookBackNone: 'Na het eerste gesprek staat hier hoe de avond liep.',
    held: (talks) => `${countNl(talks, 'gesprek', 'gesprekken')} gehouden.`,
    time: (planned, real) => `Gepland ${countNl(planned, 'minuut', 'minuten')}, het werden er ${real}.`,
    over: ({ talks, minutes }) =>
      talks === 0
        ? 'Geen gesprek liep uit.'
        : `${countNl(talks, 'gesprek liep', 'gesprekken liepen')} uit, samen ${countNl(minutes, 'minuut', 'minuten')}.`,
    shareTitle: 'Kwam de leerling genoeg aan het woord?',
    share: ({ kept, partly, not }, notJudged) =>
      [
        `Genoeg: ${kept}`,
        `deels: ${partly}`,
        `te weinig: ${not}`,
        ...(notJudged === 0 ? [] : [`niet gezegd: ${notJudged}`]),
      ].join(', ') + '.',
    ownersTitle: 'Van wie zijn de afspraken?',
    owners: ({ student, parents, mentor }) =>
      student + parents + mentor === 0
        ? 'Er zijn geen afspraken gemaakt.'
        : `Van leerlingen: ${student}, van ouders: ${parents}, van jou: ${mentor}.`,
    chartTitle: 'Hoe lang elk gesprek duurde, in de volgorde van de avond',
    talkTook: (name, planned, real) => `${name}: gepland ${planned}, het werden er ${real}`,
    tookShort: (planned, real) => `${real} van ${planned} min`,
    paper: {
      windowTitle: 'Driehoek afspraken',
      fileName: 'driehoek-afspraken.pdf',
      title: {
        student: (name) => `${name}, dit spraken we af`,
        parents: (name) => `Dit spraken we af met ${name}`,
        mentor: 'Dit spraken we af',
      },
      when: (occasion, day) => `${occasion} op ${day}`,
      doing: {
        mine: { student: 'Dit doe jij', parents: 'Dit doet u', mentor: 'Dit doe jij' },
        of: {
          student: (name) => `Dit doet ${name}`,
          parents: (adults) => `Dit is voor thuis: ${adults}`,
          mentor: () => 'Dit doet de mentor',
        },
      },
      later: {
        student: 'Dit bewaren we voor een volgend gesprek',
        parents: 'Dit bewaren we voor een volgend gesprek',
      },
      owner: {
        student: 'Dit blad is van jou. Neem het mee.',
        parents: 'Dit blad is voor u.',
        mentor: 'Dit blad is van de mentor.',
      },
      product: 'Driehoek',
      mentorEmpty: 'Op deze avond zijn geen afspraken gemaakt.',
    },
    schoolHead: (occasion, day) => `${occasion}, ${day}.`,
    schoolAgreed: 'Afgesproken:',
    schoolNothing: 'Geen nieuwe afspraken.',
  },
  en: {
    windowTitle: 'After the parent evening',
    title: (evening) => `After ${evening}`,
    intro: 'Who does what, and when? Nothing of this leaves your computer until you save or copy it.',
    toEvening: 'To the evening',
    recapTitle: 'Agreements by student',
    noRecaps: 'No talk has been held yet. After the first one, who does what is listed here.',
    first: (day) => `first time ${day}`,
    check: (day) => `looking back ${day}`,
    support: (day) => `help until ${day}`,
    nothingAgreed: 'No new agreements.',
    saveAll: 'Save all recaps',
    saveAllHint: 'One PDF: for each student a page for the student and one for home, and one for you.',
    readers: {
      student: (name) => `for ${name}`,
      parents: (adults, name) => `for the ${adults} of ${name}`,
    },
    household: (who, household) => (who === '' ? `for home ${household}` : `for ${who}`),
    pagesFor: (readers) => `· ${readers.join(', ')}`,
    savePages: 'Save as PDF',
    saveOf: (name) => `Save as PDF: ${name}`,
    copy: 'Copy for the school’s system',
    copyOf: (name) => `Copy for the school’s system: ${name}`,
    copyTitle: 'Text for the school’s system',
    copied: (seconds) =>
      `Copied. Paste it now; in ${countNl(seconds, 'second', 'seconds')} Driehoek empties the clipboard.`,
    cleared: 'The clipboard is empty again.',
    clearsLater: 'The clipboard is emptied as soon as you click this window again.',
    notCopied: 'Copying did not work. The text is selected: press Ctrl+C.',
    leftOut: (count) =>
      count === 1
        ? 'One agreement of a parent is not in it: the other parent may be able to read the school’s system.'
        : `${count} agreements of parents are not in it: the other parent may be able to read the school’s system.`,
    openTitle: 'Still to do',
    openNone: 'All talks were held.',
    openIntro: 'These talks were not held. Put them back on the list, and they wait for a place.',
    planAgain: 'Plan again',
    planAgainOf: (name) => `Plan again: ${name}`,
    plannedAgain: 'The talk is on the list of the evening again, without a time.',
    notPrepared: 'nothing prepared yet',
    openState: { absent: 'did not come', skipped: 'put off', waiting: 'not held' },
    noPlace: 'no time yet',
    lookBackTitle: 'Looking back, for you alone',
    lookBackIntro: 'This stands on no paper for students or parents.',
    lookBackNone: 'After the first talk, how the evening went is shown here.',
    held: (talks) => `${countNl(talks, 'talk was', 'talks were')} held.`,
    time: (planned, real) => `Planned ${countNl(planned, 'minute', 'minutes')}, it took ${real}.`,
    over: ({ talks, minutes }) =>
      talks === 0
        ? 'No talk took longer than planned.'
        : `${countNl(talks, 'talk', 'talks')} took longer, ${countNl(minutes, 'minute', 'minutes')} in all.`,
    shareTitle: 'Did the student speak enough?',
    share: ({ kept, partly, not }, notJudged) =>
      [
        `Enough: ${kept}`,
        `partly: ${partly}`,
        `too little: ${not}`,
        ...(notJudged === 0 ? [] : [`not said: ${notJudged}`]),
      ].join(', ') + '.',
    ownersTitle: 'Whose are the agreements?',
    owners: ({ student, parents, mentor }) =>
      student + parents + mentor === 0
        ? 'No agreements were made.'
        : `Of students: ${student}, of parents: ${parents}, of you: ${mentor}.`,
    chartTitle: 'How long each talk took, in the order of the evening',
    talkTook: (name, planned, real) => `${name}: planned ${planned}, it took ${real}`,
    tookShort: (planned, real) => `${real} of ${planned} min`,
    paper: {
      windowTitle: 'Driehoek agreements',
      fileName: 'driehoek-agreements.pdf',
      title: {
        student: (name) => `${name}, this is what we agreed`,
        parents: (name) => `What we agreed with ${name}`,
        mentor: 'What we agreed',
      },
      when: (occasion, day) => `${occasion} on ${day}`,
      doing: {
        mine: { student: 'What you do', parents: 'What you do', mentor: 'What you do' },
        of: {
          student: (name) => `What ${name} does`,
          parents: (adults) => `At home: ${adults}`,
          mentor: () => 'What the mentor does',
        },
      },
      later: { student: 'We keep this for a later talk', parents: 'We keep this for a later talk' },
      owner: {
        student: 'This page is yours. Take it with you.',
        parents: 'This page is for you.',
        mentor: 'This page belongs to the mentor.',
      },
      product: 'Driehoek',
      mentorEmpty: 'No agreements were made on this evening.',
    },
    schoolHead: (occasion, day) => `${occasion}, ${day}.`,
    schoolAgreed: 'Agreed:',
    schoolNothing: 'No new agreements.',
  },
} as const satisfies Bilingual<AfterTexts>;
