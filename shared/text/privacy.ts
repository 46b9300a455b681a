/** Words of a student's file, of erasing, and of the list of what left the program (domain.md §6). */
import type { Family } from '../model/facts.ts';
import type { Bilingual } from '../model/language.ts';
import type { ErasedBackups } from '../model/backup.ts';
import type { ShareKept } from '../model/evening.ts';
import type { PrivacyAction } from '../model/privacy.ts';

interface PrivacyTexts {
  window: string;
  title: (givenName: string) => string;
  toStudent: (givenName: string) => string;
  intro: (givenName: string) => string;
  /** Who decides about it, by age; null: not known. */
  whoMaySee: (givenName: string, age: number | null) => string;
  withAdults: (adults: string) => string;
  apart: string;
  savePdf: string;
  saveData: string;
  /** Without extension and without a name. */
  fileName: string;
  printed: (displayName: string, day: string) => string;
  pageNumbers: readonly [string, string, string];
  nothing: string;
  parts: {
    facts: string;
    family: string;
    years: string;
    views: string;
    points: string;
    agreements: string;
    conversation: string;
    counts: string;
    talks: string;
    notes: string;
    lists: string;
  };
  fact: {
    name: string;
    number: string;
    className: string;
    school: string;
    birthDay: string;
    attributes: string;
    authority: string;
    together: string;
    permission: string;
    interpreter: string;
    adults: string;
    stage: string;
  };
  authority: Record<Family['authority'], string>;
  together: (together: boolean) => string;
  permission: (permission: string | boolean) => string;
  yes: string;
  viewBy: (who: string, day: string) => string;
  pointBy: (who: string) => string;
  pointSent: (kind: string) => string;
  pointParked: string;
  pointTalked: (day: string) => string;
  agreementOf: (owner: string, outcome: string) => string;
  ifPart: (text: string) => string;
  thenPart: (text: string) => string;
  moments: { made: string; first: string; check: string; ends: string; settled: string };
  missed: (times: number) => string;
  talkMinutes: (minutes: string) => string;
  /** The mentor chose the place of a talk by hand. */
  talkFixed: string;
  talkShare: Record<ShareKept, string>;
  changedAgenda: string;
  ownQuestion: (text: string) => string;
  keptUntil: (day: string) => string;
  changedOn: (day: string) => string;
  list: (fileName: string, day: string) => string;
  eraseTitle: string;
  erase: (givenName: string) => string;
  eraseConfirm: (givenName: string) => string;
  eraseButton: string;
  /** By what became of the automatic backups. */
  erased: Record<ErasedBackups['backups'], string>;
  eraseAside: (count: number) => string;
  toList: string;
  logTitle: string;
  logIntro: string;
  logEmpty: string;
  logFileName: string;
  logColumns: readonly [string, string, string];
  logSave: string;
  logTerm: string;
  logClear: (count: number) => string;
  logCleared: (count: number) => string;
  action: Record<PrivacyAction, (students: number) => string>;
}

const pupils = (count: number): string => (count === 1 ? '1 leerling' : `${count} leerlingen`);
const students = (count: number): string => (count === 1 ? '1 student' : `${count} students`);

export const privacy = {
  nl: {
    window: 'Alles wat bewaard is',
    title: (givenName) => `Alles over ${givenName}`,
    toStudent: (givenName) => `‹ ${givenName}`,
    intro: (givenName) => `Dit is alles wat Driehoek over ${givenName} bewaart, ook wat jij zelf typte.`,
    whoMaySee: (givenName, age) =>
      age === null
        ? `Tot 16 jaar mag wie het gezag heeft dit inzien. Vanaf 16 jaar beslist ${givenName} zelf wie het krijgt.`
        : age < 16
          ? `${givenName} is nog geen 16: wie het gezag heeft, mag dit inzien.`
          : `${givenName} is ${age} en beslist zelf wie dit krijgt.`,
    withAdults: (adults) => `Met wat ${adults} zelf invulden en inbrachten`,
    apart: 'Zij komen apart. Geef de een niet wat de ander schreef: laat het dan weg.',
    savePdf: 'Bewaar als pdf',
    saveData: 'Bewaar als data (JSON)',
    fileName: 'driehoek-leerling',
    printed: (displayName, day) => `${displayName}, ${day}`,
    pageNumbers: ['Pagina ', ' van ', ''],
    nothing: 'Hier is niets van bewaard.',
    parts: {
      facts: 'Gegevens',
      family: 'Gezin',
      years: 'Eerdere schooljaren',
      views: 'Beelden',
      points: 'Om over te praten',
      agreements: 'Afspraken',
      conversation: 'Gesprek',
      counts: 'Geteld voor samenvattingen zonder namen',
      talks: 'Ouderavonden',
      notes: 'Notities van de mentor',
      lists: 'Ingelezen lijsten',
    },
    fact: {
      name: 'Naam',
      number: 'Leerlingnummer',
      className: 'Klas',
      school: 'School',
      birthDay: 'Geboren',
      attributes: 'Bijzonderheden',
      authority: 'Gezag',
      together: 'Gesprek thuis',
      permission: 'Toestemming vanaf 18 jaar',
      interpreter: 'Tolk',
      adults: 'Thuis',
      stage: 'Fase, door de mentor gekozen',
    },
    authority: { both: 'beide ouders', one: 'één ouder', guardian: 'voogd', unknown: 'niet bekend' },
    together: (together) => (together ? 'samen' : 'apart'),
    permission: (permission) =>
      typeof permission === 'string' ? `gegeven op ${permission}` : permission ? 'gegeven' : 'niet gegeven',
    yes: 'ja',
    viewBy: (who, day) => `${who}, ${day}`,
    pointBy: (who) => `van ${who}`,
    pointSent: (kind) => `De mentor koos: ${kind}.`,
    pointParked: 'Bewaard voor later.',
    pointTalked: (day) => `Besproken op ${day}.`,
    agreementOf: (owner, outcome) => `van ${owner}, ${outcome}`,
    ifPart: (text) => `Als: ${text}`,
    thenPart: (text) => `Dan: ${text}`,
    moments: {
      made: 'gemaakt op',
      first: 'eerste keer',
      check: 'terugkijken',
      ends: 'hulp stopt',
      settled: 'teruggekeken op',
    },
    missed: (times) => (times === 1 ? '1 keer niet gelukt' : `${times} keer niet gelukt`),
    talkMinutes: (minutes) => minutes,
    talkFixed: 'vastgezet door de mentor',
    talkShare: {
      kept: 'De leerling kreeg het deel van het gesprek dat bij de fase past.',
      partly: 'De leerling kreeg voor een deel de ruimte die bij de fase past.',
      not: 'De leerling kreeg niet de ruimte die bij de fase past.',
    },
    changedAgenda: 'De mentor paste de agenda aan.',
    ownQuestion: (text) => `Eigen vraag: ${text}`,
    keptUntil: (day) => `Bedoeld tot en met ${day}.`,
    changedOn: (day) => `Gewijzigd op ${day}.`,
    list: (fileName, day) => `${fileName}, ${day}`,
    eraseTitle: 'Voorgoed verwijderen',
    erase: (givenName) =>
      `Alles over ${givenName} verdwijnt dan uit Driehoek en is niet terug te halen. De automatische reservekopieën gaan mee: Driehoek maakt een nieuwe en haalt de oudere weg. Driehoek kan niet bij wat al geprint of als bestand bewaard is, bij reservekopieën die je zelf op een andere plek bewaarde, en bij kopieën die je computer of je school van de kluis maakt.`,
    eraseAside: (count) =>
      count === 1
        ? 'Er is ook 1 kluis opzij gezet, en daar kan deze leerling nog in staan. Haal die weg bij Instellingen.'
        : `Er zijn ook ${count} kluizen opzij gezet, en daar kan deze leerling nog in staan. Haal die weg bij Instellingen.`,
    eraseConfirm: (givenName) => `Typ ${givenName} om dit te bevestigen`,
    eraseButton: 'Verwijder voorgoed',
    erased: {
      renewed: 'Alles over deze leerling is verwijderd, ook uit de automatische reservekopieën.',
      waiting:
        'Deze leerling is uit de kluis verwijderd. Opruimen wat er in het bestand en de reservekopieën van over is, lukte nog niet; bij het volgende slot probeert Driehoek het opnieuw.',
    },
    toList: 'Naar de leerlingen',
    logTitle: 'Wat het programma verliet of verwijderd is',
    logIntro: 'Alleen de dag, wat er gebeurde en van hoeveel leerlingen. Geen namen, geen inhoud.',
    logEmpty: 'Er is nog niets bewaard, geprint of verwijderd.',
    logFileName: 'driehoek-logboek',
    logColumns: ['Dag', 'Wat', 'Leerlingen'],
    logSave: 'Bewaar deze lijst (CSV)',
    logTerm: 'Regels ouder dan 13 maanden mogen weg. Er gaat niets vanzelf weg.',
    logClear: (count) =>
      count === 1 ? 'Wis 1 regel ouder dan 13 maanden' : `Wis ${count} regels ouder dan 13 maanden`,
    logCleared: (count) => (count === 1 ? '1 regel is gewist.' : `${count} regels zijn gewist.`),
    action: {
      'sheets-saved': (count) => `bladen van ${pupils(count)} bewaard als pdf`,
      'sheets-printed': (count) => `bladen van ${pupils(count)} naar de printer`,
      'file-saved': (count) => `alles over ${pupils(count)} bewaard als bestand`,
      'list-saved': (count) => `klassenlijst van ${pupils(count)} bewaard als bestand`,
      'forms-saved': (count) => `lege formulieren van ${pupils(count)} bewaard als pdf`,
      'handed-over': (count) => `${pupils(count)} overgedragen in een versleuteld bestand`,
      'summary-saved': (count) => `samenvatting over ${pupils(count)} bewaard, zonder namen`,
      'bundle-saved': (count) =>
        `versleuteld bestand met tellingen van ${pupils(count)} bewaard voor een coördinator`,
      'recap-saved': (count) => `afspraken van ${pupils(count)} bewaard als pdf`,
      'evening-saved': (count) => `bladen van een ouderavond met ${pupils(count)} bewaard als pdf`,
      'letters-saved': (count) => `brieven over ${pupils(count)} bewaard als pdf`,
      'labels-saved': (count) => `etiketten van ${pupils(count)} bewaard als pdf`,
      'calendar-saved': (count) =>
        count === 1 ? '1 gesprek bewaard voor een agenda' : `${count} gesprekken bewaard voor een agenda`,
      'mail-merge-saved': (count) => `gegevens voor brieven over ${pupils(count)} bewaard als bestand`,
      'letter-copied': (count) => `tekst van een brief over ${pupils(count)} gekopieerd`,
      'growth-saved': (count) => `eigen groei van ${pupils(count)} bewaard als pdf`,
      erased: (count) => `${pupils(count)} voorgoed verwijderd`,
      cleared: (count) => `van ${pupils(count)} verwijderd wat lang genoeg bewaard was`,
    },
  },
  en: {
    window: 'Everything that is kept',
    title: (givenName) => `Everything about ${givenName}`,
    toStudent: (givenName) => `‹ ${givenName}`,
    intro: (givenName) => `This is all that Driehoek keeps about ${givenName}, also what you typed yourself.`,
    whoMaySee: (givenName, age) =>
      age === null
        ? `Until 16 those with authority may see this. From 16 on ${givenName} decides who gets it.`
        : age < 16
          ? `${givenName} is not 16 yet: those with authority may see this.`
          : `${givenName} is ${age} and decides who gets this.`,
    withAdults: (adults) => `With what ${adults} filled in and brought up`,
    apart: 'They come apart. Do not give the one what the other wrote: leave it out then.',
    savePdf: 'Save as PDF',
    saveData: 'Save as data (JSON)',
    fileName: 'driehoek-student',
    printed: (displayName, day) => `${displayName}, ${day}`,
    pageNumbers: ['Page ', ' of ', ''],
    nothing: 'Nothing of this is kept.',
    parts: {
      facts: 'Facts',
      family: 'Family',
      years: 'Earlier school years',
      views: 'Views',
      points: 'To talk about',
      agreements: 'Agreements',
      conversation: 'Conversation',
      counts: 'Counted for summaries without names',
      talks: 'Parent evenings',
      notes: 'Notes by the mentor',
      lists: 'Imported lists',
    },
    fact: {
      name: 'Name',
      number: 'Student number',
      className: 'Class',
      school: 'School',
      birthDay: 'Born',
      attributes: 'Particulars',
      authority: 'Authority',
      together: 'Talk with home',
      permission: 'Permission from the age of 18',
      interpreter: 'Interpreter',
      adults: 'At home',
      stage: 'Stage, chosen by the mentor',
    },
    authority: { both: 'both parents', one: 'one parent', guardian: 'guardian', unknown: 'not known' },
    together: (together) => (together ? 'together' : 'apart'),
    permission: (permission) =>
      typeof permission === 'string' ? `given on ${permission}` : permission ? 'given' : 'not given',
    yes: 'yes',
    viewBy: (who, day) => `${who}, ${day}`,
    pointBy: (who) => `from ${who}`,
    pointSent: (kind) => `The mentor chose: ${kind}.`,
    pointParked: 'Kept for later.',
    pointTalked: (day) => `Talked about on ${day}.`,
    agreementOf: (owner, outcome) => `of ${owner}, ${outcome}`,
    ifPart: (text) => `If: ${text}`,
    thenPart: (text) => `Then: ${text}`,
    moments: {
      made: 'made on',
      first: 'first time',
      check: 'look back',
      ends: 'help ends',
      settled: 'looked back on',
    },
    missed: (times) => (times === 1 ? 'missed once' : `missed ${times} times`),
    talkMinutes: (minutes) => minutes,
    talkFixed: 'fixed by the mentor',
    talkShare: {
      kept: 'The student had the share of the talk that fits the stage.',
      partly: 'The student had part of the room that fits the stage.',
      not: 'The student did not have the room that fits the stage.',
    },
    changedAgenda: 'The mentor changed the agenda.',
    ownQuestion: (text) => `Own question: ${text}`,
    keptUntil: (day) => `Meant until ${day}.`,
    changedOn: (day) => `Changed on ${day}.`,
    list: (fileName, day) => `${fileName}, ${day}`,
    eraseTitle: 'Erase for good',
    erase: (givenName) =>
      `Everything about ${givenName} then leaves Driehoek and cannot be brought back. The automatic backups go along: Driehoek makes a new one and removes the older ones. Driehoek cannot reach what was printed or saved as a file before, backups that you saved in another place yourself, nor copies that your computer or your school makes of the vault.`,
    eraseAside: (count) =>
      count === 1
        ? '1 vault was set aside as well, and this student may still be in it. Remove it in Settings.'
        : `${count} vaults were set aside as well, and this student may still be in them. Remove them in Settings.`,
    eraseConfirm: (givenName) => `Type ${givenName} to confirm this`,
    eraseButton: 'Erase for good',
    erased: {
      renewed: 'Everything about this student is erased, from the automatic backups as well.',
      waiting:
        'This student is erased from the vault. Clearing what is left in the file and in the backups failed so far; at the next lock Driehoek tries again.',
    },
    toList: 'To the students',
    logTitle: 'What left the program or was erased',
    logIntro: 'Only the day, what happened and of how many students. No names, no contents.',
    logEmpty: 'Nothing was saved, printed or erased yet.',
    logFileName: 'driehoek-log',
    logColumns: ['Day', 'What', 'Students'],
    logSave: 'Save this list (CSV)',
    logTerm: 'Lines older than 13 months may go. Nothing goes by itself.',
    logClear: (count) =>
      count === 1 ? 'Clear 1 line older than 13 months' : `Clear ${count} lines older than 13 months`,
    logCleared: (count) => (count === 1 ? '1 line is cleared.' : `${count} lines are cleared.`),
    action: {
      'sheets-saved': (count) => `sheets of ${students(count)} saved as PDF`,
      'sheets-printed': (count) => `sheets of ${students(count)} sent to the printer`,
      'file-saved': (count) => `everything about ${students(count)} saved as a file`,
      'list-saved': (count) => `class list of ${students(count)} saved as a file`,
      'forms-saved': (count) => `blank forms of ${students(count)} saved as PDF`,
      'handed-over': (count) => `${students(count)} handed over in an encrypted file`,
      'summary-saved': (count) => `summary of ${students(count)} saved, without names`,
      'bundle-saved': (count) => `encrypted file with counts of ${students(count)} saved for a coordinator`,
      'recap-saved': (count) => `agreements of ${students(count)} saved as PDF`,
      'evening-saved': (count) => `sheets of a parent evening with ${students(count)} saved as PDF`,
      'letters-saved': (count) => `letters about ${students(count)} saved as PDF`,
      'labels-saved': (count) => `labels of ${students(count)} saved as PDF`,
      'calendar-saved': (count) =>
        count === 1 ? '1 talk saved for a calendar' : `${count} talks saved for a calendar`,
      'mail-merge-saved': (count) => `data for letters about ${students(count)} saved as a file`,
      'letter-copied': (count) => `text of a letter about ${students(count)} copied`,
      'growth-saved': (count) => `own growth of ${students(count)} saved as PDF`,
      erased: (count) => `${students(count)} erased for good`,
      cleared: (count) => `removed of ${students(count)} what was kept long enough`,
    },
  },
} as const satisfies Bilingual<PrivacyTexts>;
