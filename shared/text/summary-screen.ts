/** Words of the screen on which a summary is chosen, looked at and saved; and of the files for a coordinator (je). */
import type { Bilingual } from '../model/language.ts';

const pupils = (count: number): string => (count === 1 ? '1 leerling' : `${count} leerlingen`);
const students = (count: number): string => (count === 1 ? '1 student' : `${count} students`);

interface SummaryScreenTexts {
  title: string;
  intro: string;
  /** The sentence with slots: "Van [klas 3HB], in de [eerste helft], over [alles], [zonder uitsplitsing]." */
  sentence: { of: string; during: string; about: string; shown: string };
  slot: {
    population: string;
    period: string;
    tables: string;
    breakdown: string;
    second: string;
    mode: string;
  };
  whole: string;
  everything: string;
  noBreakdown: string;
  noSecond: string;
  byOne: (breakdown: string) => string;
  mode: { rounded: string; holes: string };
  students: (count: number) => string;
  looking: string;
  cancel: string;
  previewTitle: string;
  nothingSafe: string;
  /** What would help, when little can be said. */
  helps: readonly string[];
  helpsTitle: string;
  notesTitle: string;
  notesIntro: (shown: number) => string;
  atMostTitle: string;
  considered: (days: string) => string;
  consideredNone: string;
  repeated: string;
  aboutMentor: string;
  /** Reasons that are not the engine's. */
  own: Record<'gone' | 'class-only-stage', string>;
  noPeriods: string;
  noPeriodsHow: string;
  toEvenings: string;
  closeTitle: string;
  closeIntro: string;
  closePeriod: (period: string) => string;
  closeHint: (count: number) => string;
  closed: string;
  ownPeriod: string;
  periodName: string;
  from: string;
  fromExample: string;
  to: string;
  toExample: string;
  closeOwn: string;
  reopen: (period: string) => string;
  reopened: string;
  origin: { own: string; merged: string };
  originLabel: string;
  bundleTitle: string;
  bundleIntro: string;
  bundleWarning: string;
  bundleSave: (period: string) => string;
  bundlePassphrase: string;
  bundlePassphraseHint: string;
  bundleFileName: string;
  mergeTitle: string;
  mergeOpenTitle: string;
  mergeIntro: string;
  mergeFound: (count: number, classes: string, period: string) => string;
  mergeExports: (count: number) => string;
  mergeKnown: (count: number) => string;
  mergeTake: string;
  mergeTaken: string;
  mergeHere: (count: number, period: string) => string;
  mergeRemove: string;
  mergeRemoveHint: string;
  mergeRemoved: string;
  tooLarge: string;
}

export const summaryScreen = {
  nl: {
    title: 'Samenvatting',
    intro:
      'Een overzicht voor je teamleider waarin niemand te herkennen is, ook niet voor wie de klas uit zijn hoofd kent.',
    sentence: { of: 'Van', during: 'in de', about: 'over', shown: 'met' },
    slot: {
      population: 'Van wie',
      period: 'Periode',
      tables: 'Waarover',
      breakdown: 'Uitsplitsing',
      second: 'Tweede uitsplitsing',
      mode: 'Aantallen',
    },
    whole: 'al je leerlingen samen',
    everything: 'alles',
    noBreakdown: 'zonder uitsplitsing',
    noSecond: 'en niets verder',
    byOne: (breakdown) => `per ${breakdown}`,
    mode: { rounded: 'aantallen afgerond op 5', holes: 'precieze aantallen, deels verborgen' },
    students: pupils,
    looking: 'De tabellen worden nagerekend',
    cancel: 'Stop',
    previewTitle: 'Zo gaat het naar buiten',
    nothingSafe: 'Van deze keuze kan nu niets naar buiten zonder dat iemand te herkennen is.',
    helpsTitle: 'Wat helpt',
    helps: [
      'Kies een grotere groep: een leerjaar, of alle leerlingen samen.',
      'Laat je tellingen samenvoegen met die van andere mentoren. Vanaf ongeveer 50 leerlingen kan er veel meer.',
      'Voer eerst meer gesprekken, of kies een langere periode.',
    ],
    notesTitle: 'Wat er niet in staat, en waarom',
    notesIntro: (shown) =>
      shown === 0
        ? 'Dit lees alleen jij. Het staat niet in het bestand.'
        : 'Dit lees alleen jij. In het bestand staat alleen wat je op het blad ziet.',
    atMostTitle: 'Wat een lezer hoogstens kan weten',
    considered: (days) => `Nagerekend samen met wat je bewaarde op ${days}.`,
    consideredNone: 'Er is nog geen ander overzicht van deze periode bewaard.',
    repeated: 'Dit overzicht is al eens bewaard. Het zegt precies hetzelfde.',
    aboutMentor:
      'Een overzicht van een klas zegt ook iets over de mentor. Spreek af wie het leest. Het heet daarom niet geanonimiseerd.',
    own: {
      gone: 'Een leerling uit een eerder overzicht van deze periode is gewist. Daardoor is een nieuw overzicht niet meer na te rekenen. Wat je al bewaarde, kun je opnieuw bewaren; anders wacht je tot de volgende periode.',
      'class-only-stage':
        'Per klas staat alleen de fase: hoeveel een klas praat en afspreekt, gaat over de mentor.',
    },
    noPeriods: 'Er is nog geen periode afgesloten.',
    noPeriodsHow:
      'Een samenvatting gaat over een periode die voorbij is. Rond eerst gesprekken af op een ouderavond; sluit daarna de periode af.',
    toEvenings: 'Naar de ouderavonden',
    closeTitle: 'Een periode afsluiten',
    closeIntro:
      'De tellingen van een periode worden vastgezet. Zo zegt elk overzicht ervan hetzelfde. Zolang je er niets van bewaart, kun je haar weer openen.',
    closePeriod: (period) => `Sluit de ${period} af`,
    closeHint: (count) => `${pupils(count)} met een gesprek`,
    closed: 'De periode is afgesloten.',
    ownPeriod: 'Andere dagen',
    periodName: 'Naam',
    from: 'Van',
    fromExample: 'Zoals 1-8-2026',
    to: 'Tot en met',
    toExample: 'Zoals 31-1-2027',
    closeOwn: 'Sluit deze periode af',
    reopen: (period) => `Open de ${period} weer`,
    reopened: 'De periode is weer open.',
    origin: { own: 'je eigen leerlingen', merged: 'wat mentoren stuurden' },
    originLabel: 'Uit',
    bundleTitle: 'Je tellingen naar een coördinator sturen',
    bundleIntro:
      'Een coördinator kan de tellingen van mentoren samenvoegen. Over een grotere groep is meer te zeggen.',
    bundleWarning:
      'Dit bestand bevat persoonsgegevens: een regel per leerling, zonder naam. Het is dus niet anoniem. Het is versleuteld; geef de wachtzin apart en alleen aan de coördinator.',
    bundleSave: (period) => `Bewaar tellingen van de ${period}`,
    bundlePassphrase: 'Wachtzin voor dit bestand',
    bundlePassphraseHint: 'Minstens vier losse woorden. De coördinator heeft haar nodig.',
    bundleFileName: 'driehoek-tellingen',
    mergeTitle: 'Tellingen van mentoren samenvoegen',
    mergeOpenTitle: 'Tellingen van mentoren ontvangen',
    mergeIntro:
      'Open de bestanden die mentoren je stuurden. Ze staan apart van je eigen leerlingen. Haal ze weg als je klaar bent.',
    mergeFound: (count, classes, period) =>
      `${pupils(count)}${classes === '' ? '' : ` uit ${classes}`}, ${period}.`,
    mergeExports: (count) =>
      count === 1
        ? 'De mentor bewaarde er al 1 overzicht van. Daar wordt rekening mee gehouden.'
        : `De mentor bewaarde er al ${count} overzichten van. Daar wordt rekening mee gehouden.`,
    mergeKnown: (count) =>
      `${pupils(count)} ${count === 1 ? 'zit' : 'zitten'} al in een ander bestand en ${count === 1 ? 'telt' : 'tellen'} niet dubbel.`,
    mergeTake: 'Voeg toe',
    mergeTaken: 'Toegevoegd.',
    mergeHere: (count, period) => `Nu samengevoegd: tellingen van ${pupils(count)}, ${period}.`,
    mergeRemove: 'Haal alle tellingen van mentoren weg',
    mergeRemoveHint:
      'Wat al naar buiten is, blijft genoteerd met nummers zonder naam, zodat een later overzicht er niets aan toevoegt.',
    mergeRemoved: 'De tellingen van mentoren zijn weg.',
    tooLarge: 'Dit bestand is te groot voor tellingen.',
  },
  en: {
    title: 'Summary',
    intro:
      'A summary for your team leader in which nobody can be recognised, not even by somebody who knows the class by heart.',
    sentence: { of: 'Of', during: 'in the', about: 'about', shown: 'with' },
    slot: {
      population: 'Of whom',
      period: 'Period',
      tables: 'About what',
      breakdown: 'Breakdown',
      second: 'Second breakdown',
      mode: 'Numbers',
    },
    whole: 'all your students together',
    everything: 'everything',
    noBreakdown: 'without a breakdown',
    noSecond: 'and no further',
    byOne: (breakdown) => `by ${breakdown}`,
    mode: { rounded: 'numbers rounded to 5', holes: 'exact numbers, partly hidden' },
    students,
    looking: 'The tables are checked',
    cancel: 'Stop',
    previewTitle: 'This is how it leaves',
    nothingSafe: 'Nothing of this choice can leave now without somebody being recognisable.',
    helpsTitle: 'What helps',
    helps: [
      'Choose a larger group: a year, or all students together.',
      'Have your counts merged with those of other mentors. From about 50 students on, much more is possible.',
      'Hold more talks first, or choose a longer period.',
    ],
    notesTitle: 'What is not in it, and why',
    notesIntro: (shown) =>
      shown === 0
        ? 'Only you read this. It is not in the file.'
        : 'Only you read this. The file has only what you see on the page.',
    atMostTitle: 'What a reader could know at most',
    considered: (days) => `Checked together with what you saved on ${days}.`,
    consideredNone: 'No other summary of this period was saved yet.',
    repeated: 'This summary was saved before. It says exactly the same.',
    aboutMentor:
      'A summary of a class also says something of its mentor. Agree on who reads it. That is why it is not called anonymised.',
    own: {
      gone: 'A student of an earlier summary of this period was erased. So a new summary can no longer be checked. What you saved can be saved again; otherwise wait for the next period.',
      'class-only-stage':
        'By class there is only the stage: how much a class talks and agrees would be about its mentor.',
    },
    noPeriods: 'No period was closed yet.',
    noPeriodsHow:
      'A summary is about a period that is over. Finish talks on a parent evening first; then close the period.',
    toEvenings: 'To the parent evenings',
    closeTitle: 'Closing a period',
    closeIntro:
      'The counts of a period are fixed, so that every summary of it says the same. As long as you save nothing of it, you can open it again.',
    closePeriod: (period) => `Close the ${period}`,
    closeHint: (count) => `${students(count)} with a talk`,
    closed: 'The period is closed.',
    ownPeriod: 'Other days',
    periodName: 'Name',
    from: 'From',
    fromExample: 'Such as 1-8-2026',
    to: 'Up to and including',
    toExample: 'Such as 31-1-2027',
    closeOwn: 'Close this period',
    reopen: (period) => `Open the ${period} again`,
    reopened: 'The period is open again.',
    origin: { own: 'your own students', merged: 'what mentors sent' },
    originLabel: 'From',
    bundleTitle: 'Sending your counts to a coordinator',
    bundleIntro: 'A coordinator can merge the counts of mentors. More can be said about a larger group.',
    bundleWarning:
      'This file holds personal data: a line for each student, without a name. So it is not anonymous. It is encrypted; give the passphrase separately, and to the coordinator only.',
    bundleSave: (period) => `Save counts of the ${period}`,
    bundlePassphrase: 'Passphrase for this file',
    bundlePassphraseHint: 'At least four separate words. The coordinator needs it.',
    bundleFileName: 'driehoek-counts',
    mergeTitle: 'Merging counts of mentors',
    mergeOpenTitle: 'Receiving counts of mentors',
    mergeIntro:
      'Open the files that mentors sent you. They stand apart from your own students. Take them away when you are done.',
    mergeFound: (count, classes, period) =>
      `${students(count)}${classes === '' ? '' : ` of ${classes}`}, ${period}.`,
    mergeExports: (count) =>
      count === 1
        ? 'The mentor saved 1 summary of it already. That is taken into account.'
        : `The mentor saved ${count} summaries of it already. That is taken into account.`,
    mergeKnown: (count) =>
      `${students(count)} ${count === 1 ? 'is' : 'are'} in another file already and ${count === 1 ? 'is' : 'are'} not counted twice.`,
    mergeTake: 'Add',
    mergeTaken: 'Added.',
    mergeHere: (count, period) => `Merged now: counts of ${students(count)}, ${period}.`,
    mergeRemove: 'Take all counts of mentors away',
    mergeRemoveHint:
      'What has left stays noted with numbers without a name, so that a later summary adds nothing to it.',
    mergeRemoved: 'The counts of mentors are gone.',
    tooLarge: 'This file is too large for counts.',
  },
} as const satisfies Bilingual<SummaryScreenTexts>;
