/** Words of backups, of restoring them, and of saving a damaged vault. They speak to the mentor (je). */
import type { RowCounts, SetAsideVault } from '../model/backup.ts';
import type { ErrorCode } from '../model/errors.ts';
import type { Bilingual } from '../model/language.ts';

interface BackupTexts {
  title: string;
  intro: string;
  /** The bar: when the last one was made; null: never. */
  last: (when: string | null) => string;
  today: (time: string) => string;
  yesterday: (time: string) => string;
  failed: (code: ErrorCode) => string;
  failedShort: string;
  save: string;
  saveHint: string;
  /** Without extension and day. */
  fileName: string;
  saved: (path: string) => string;
  restoreLink: string;
  restoreTitle: string;
  restoreIntro: string;
  toSettings: string;
  choose: string;
  none: string;
  unreadable: string;
  newest: string;
  fromFile: string;
  firstFile: string;
  chosen: (fileName: string) => string;
  receiving: string;
  size: (bytes: number) => string;
  secret: string;
  secretHint: string;
  look: string;
  of: (moment: string) => string;
  holds: string;
  lost: string;
  older: string;
  back: string;
  nothingLost: string;
  notCompared: Record<'none' | 'damaged' | 'locked', string>;
  lostStudents: (names: readonly string[], count: number) => string;
  aside: string;
  restore: string;
  restored: string;
  setAsideTitle: string;
  setAsideIntro: string;
  setAside: Record<SetAsideVault['reason'], (moment: string) => string>;
  putBack: string;
  putBackOf: (moment: string) => string;
  remove: string;
  removeOf: (moment: string) => string;
  sure: string;
  damagedTitle: string;
  damaged: string;
  damagedNewest: (moment: string) => string;
  damagedNone: string;
  salvage: string;
  salvageHint: string;
  salvagedTitle: string;
  salvaged: string;
  salvagedPages: (lost: number, all: number) => string;
  salvagedDamaged: (tables: readonly string[]) => string;
  salvagedUnknown: string;
  goOn: string;
  gateLink: string;
  /** Rows in words, the most telling first; what has no name of its own is counted together. */
  rows: (counts: RowCounts) => string[];
  table: (name: string) => string;
}

type Names = Readonly<Record<string, readonly [one: string, many: string]>>;

/** Tables in the order in which they are told. Those that only hold others together have no name. */
const dutch: Names = {
  student: ['leerling', 'leerlingen'],
  agreement: ['afspraak', 'afspraken'],
  note: ['notitie', 'notities'],
  student_view: ['beeld', 'beelden'],
  point: ['punt', 'punten'],
  conversation: ['gesprek', 'gesprekken'],
  evening: ['mentoravond', 'mentoravonden'],
  evening_talk: ['gesprek op een avond', 'gesprekken op avonden'],
  guardian: ['volwassene thuis', 'volwassenen thuis'],
  school_class: ['klas', 'klassen'],
};
const english: Names = {
  student: ['student', 'students'],
  agreement: ['agreement', 'agreements'],
  note: ['note', 'notes'],
  student_view: ['view', 'views'],
  point: ['point', 'points'],
  conversation: ['conversation', 'conversations'],
  evening: ['parent evening', 'parent evenings'],
  evening_talk: ['talk of an evening', 'talks of evenings'],
  guardian: ['adult at home', 'adults at home'],
  school_class: ['class', 'classes'],
};

function inWords(
  counts: RowCounts,
  names: Names,
  other: readonly [one: string, many: string],
  locale: 'nl-NL' | 'en-GB',
): string[] {
  const say = (rows: number, [one, many]: readonly [string, string]) =>
    `${rows.toLocaleString(locale)}\u00A0${rows === 1 ? one : many}`;
  const named = Object.entries(names).flatMap(([table, words]) =>
    counts[table] === undefined ? [] : [say(counts[table], words)],
  );
  const rest = Object.entries(counts).reduce((sum, [table, rows]) => sum + (names[table] ? 0 : rows), 0);
  return rest === 0 ? named : [...named, say(rest, other)];
}

const size = (bytes: number, comma: string): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', comma)} MB`;

export const backup = {
  nl: {
    title: 'Reservekopie',
    intro:
      'Bij elk slot maakt Driehoek een versleutelde kopie en kijkt na of die klopt. Bewaard blijven die van de laatste 7 dagen, 4 weken en 12 maanden waarin je werkte. Ze staan op deze computer: bewaar er ook een op een stick.',
    last: (when) => (when === null ? 'Nog geen reservekopie.' : `Laatste reservekopie: ${when}.`),
    today: (time) => `vandaag ${time}`,
    yesterday: (time) => `gisteren ${time}`,
    failed: (code) =>
      code === 'disk-full'
        ? 'De laatste reservekopie is niet gelukt, want de schijf is vol. Maak ruimte vrij; bij het volgende slot probeert Driehoek het opnieuw.'
        : 'De laatste reservekopie is niet gelukt. Bewaar er zelf een op een andere plek; bij het volgende slot probeert Driehoek het opnieuw.',
    failedShort: 'De laatste reservekopie is niet gelukt.',
    save: 'Bewaar een kopie op een andere plek',
    saveHint: 'De kopie gaat open met je wachtzin van nu of met je herstelsleutel.',
    fileName: 'driehoek-reservekopie',
    saved: (path) => `Bewaard en nagekeken: ${path}`,
    restoreLink: 'Zet een reservekopie terug',
    restoreTitle: 'Reservekopie terugzetten',
    restoreIntro: 'Je ziet eerst wat erin staat. De kluis van nu wordt opzij gezet en blijft bestaan.',
    toSettings: '‹ Instellingen',
    choose: 'Welke kopie?',
    none: 'Op deze computer staat nog geen reservekopie. Kies er een van een stick of een andere map.',
    unreadable: 'niet te lezen',
    newest: 'nieuwste',
    fromFile: 'Kies een ander bestand',
    firstFile: 'Kies een bestand',
    chosen: (fileName) => `Gekozen: ${fileName}`,
    receiving: 'Het bestand wordt gelezen',
    size: (bytes) => size(bytes, ','),
    secret: 'Wachtzin of herstelsleutel van deze kopie',
    secretHint:
      'De wachtzin die gold toen de kopie gemaakt is. Automatische kopieën gaan open met die van nu.',
    look: 'Bekijk wat erin staat',
    of: (moment) => `De kopie van ${moment}`,
    holds: 'Dit staat erin',
    lost: 'Dit raak je kwijt: het is er nu wel en staat niet in de kopie',
    older: 'Dit wordt weer zoals toen: het is sindsdien veranderd',
    back: 'Dit komt terug: het is sindsdien verwijderd',
    nothingLost: 'Er gaat niets verloren: alles wat je nu hebt, staat er zo in.',
    notCompared: {
      none: 'Er is nu geen kluis om mee te vergelijken.',
      damaged:
        'De kluis van nu is beschadigd en niet te vergelijken. Wat je na deze kopie typte, staat er niet in.',
      locked: 'De kluis van nu heeft een andere wachtzin en is niet te vergelijken.',
    },
    lostStudents: (names, count) =>
      names.length < count
        ? `Leerlingen die je kwijtraakt: ${names.join(', ')} en ${count - names.length} anderen.`
        : `Leerlingen die je kwijtraakt: ${names.join(', ')}.`,
    aside:
      'De kluis van nu wordt opzij gezet, met de datum van vandaag. Je kunt hem bij Instellingen terugzetten.',
    restore: 'Zet deze kopie terug',
    restored: 'De reservekopie is teruggezet.',
    setAsideTitle: 'Opzij gezet',
    setAsideIntro:
      'Kluizen die plaatsmaakten voor een andere. Ze blijven hier tot je ze weghaalt, ook als er leerlingen in staan die je later verwijderde.',
    setAside: {
      restored: (moment) => `${moment}, voor een reservekopie`,
      salvaged: (moment) => `${moment}, beschadigd`,
      'put-back': (moment) => `${moment}, voor een eerdere kluis`,
    },
    putBack: 'Zet terug',
    putBackOf: (moment) => `Zet terug: de kluis van ${moment}`,
    remove: 'Haal weg',
    removeOf: (moment) => `Haal weg: de kluis van ${moment}`,
    sure: 'Nog een keer klikken: dit is voorgoed',
    damagedTitle: 'De kluis is beschadigd',
    damaged:
      'De schijf of een ander programma veranderde iets in het bestand. Driehoek schrijft er niet in. Je kunt een reservekopie terugzetten, of redden wat nog te lezen is.',
    damagedNewest: (moment) => `De nieuwste goede reservekopie is van ${moment}.`,
    damagedNone: 'Op deze computer staat geen goede reservekopie. Heb je er een op een stick, kies dan die.',
    salvage: 'Red wat te lezen is',
    salvageHint:
      'Driehoek leest elke bladzijde die nog heel is over in een nieuwe kluis en vertelt wat ontbreekt. Het beschadigde bestand wordt opzij gezet.',
    salvagedTitle: 'Dit is gered',
    salvaged: 'Alles wat nog te lezen was, staat nu in een nieuwe kluis met dezelfde wachtzin.',
    salvagedPages: (lost, all) =>
      lost === 0
        ? 'Elke bladzijde van het bestand was nog te lezen.'
        : `Van de ${all} bladzijden van het bestand ${lost === 1 ? 'was er 1' : `waren er ${lost}`} niet meer te lezen.`,
    salvagedDamaged: (tables) => `Hiervan ontbreekt iets: ${tables.join(', ')}.`,
    salvagedUnknown:
      'Ging een leerling zelf verloren maar niet wat erbij hoort, dan staat die in de lijst met een vraagteken als naam.',
    goOn: 'Verder',
    gateLink: 'Zet een reservekopie terug',
    rows: (counts) => inWords(counts, dutch, ['ander gegeven', 'andere gegevens'], 'nl-NL'),
    table: (name) => dutch[name]?.[1] ?? 'andere gegevens',
  },
  en: {
    title: 'Backup',
    intro:
      'At every lock Driehoek makes an encrypted copy and checks that it is right. Kept are those of the last 7 days, 4 weeks and 12 months in which you worked. They are on this computer: keep one on a stick as well.',
    last: (when) => (when === null ? 'No backup yet.' : `Last backup: ${when}.`),
    today: (time) => `today ${time}`,
    yesterday: (time) => `yesterday ${time}`,
    failed: (code) =>
      code === 'disk-full'
        ? 'The last backup failed, because the disk is full. Make room; at the next lock Driehoek tries again.'
        : 'The last backup failed. Save one in another place yourself; at the next lock Driehoek tries again.',
    failedShort: 'The last backup failed.',
    save: 'Save a copy in another place',
    saveHint: 'The copy opens with your passphrase of now or with your recovery key.',
    fileName: 'driehoek-backup',
    saved: (path) => `Saved and checked: ${path}`,
    restoreLink: 'Restore a backup',
    restoreTitle: 'Restore a backup',
    restoreIntro: 'You see first what is in it. The vault of now is set aside and stays.',
    toSettings: '‹ Settings',
    choose: 'Which copy?',
    none: 'There is no backup on this computer yet. Choose one from a stick or another folder.',
    unreadable: 'cannot be read',
    newest: 'newest',
    fromFile: 'Choose another file',
    firstFile: 'Choose a file',
    chosen: (fileName) => `Chosen: ${fileName}`,
    receiving: 'The file is being read',
    size: (bytes) => size(bytes, '.'),
    secret: 'Passphrase or recovery key of this copy',
    secretHint: 'The passphrase that held when the copy was made. Automatic copies open with that of now.',
    look: 'See what is in it',
    of: (moment) => `The copy of ${moment}`,
    holds: 'This is in it',
    lost: 'This you lose: it is here now and not in the copy',
    older: 'This becomes what it was then: it was changed since',
    back: 'This comes back: it was removed since',
    nothingLost: 'Nothing is lost: all that you have now is in it as it is.',
    notCompared: {
      none: 'There is no vault now to compare it with.',
      damaged:
        'The vault of now is damaged and cannot be compared. What you typed after this copy is not in it.',
      locked: 'The vault of now has another passphrase and cannot be compared.',
    },
    lostStudents: (names, count) =>
      names.length < count
        ? `Students whom you lose: ${names.join(', ')} and ${count - names.length} more.`
        : `Students whom you lose: ${names.join(', ')}.`,
    aside: 'The vault of now is set aside, with the date of today. You can put it back in Settings.',
    restore: 'Restore this copy',
    restored: 'The backup is restored.',
    setAsideTitle: 'Set aside',
    setAsideIntro:
      'Vaults that made room for another one. They stay here until you remove them, even with students in them whom you erased later.',
    setAside: {
      restored: (moment) => `${moment}, for a backup`,
      salvaged: (moment) => `${moment}, damaged`,
      'put-back': (moment) => `${moment}, for an earlier vault`,
    },
    putBack: 'Put back',
    putBackOf: (moment) => `Put back: the vault of ${moment}`,
    remove: 'Remove',
    removeOf: (moment) => `Remove: the vault of ${moment}`,
    sure: 'Press once more: this is for good',
    damagedTitle: 'The vault is damaged',
    damaged:
      'The disk or another program changed something in the file. Driehoek does not write in it. You can restore a backup, or save what can still be read.',
    damagedNewest: (moment) => `The newest good backup is of ${moment}.`,
    damagedNone: 'There is no good backup on this computer. If you have one on a stick, choose that.',
    salvage: 'Save what can be read',
    salvageHint:
      'Driehoek reads every page that is still whole into a new vault and tells what is missing. The damaged file is set aside.',
    salvagedTitle: 'This is saved',
    salvaged: 'All that could still be read is now in a new vault with the same passphrase.',
    salvagedPages: (lost, all) =>
      lost === 0
        ? 'Every page of the file could still be read.'
        : `Of the ${all} pages of the file ${lost} could not be read any more.`,
    salvagedDamaged: (tables) => `Something of this is missing: ${tables.join(', ')}.`,
    salvagedUnknown:
      'Where a student was lost but not what belongs to them, they are in the list with a question mark for a name.',
    goOn: 'Go on',
    gateLink: 'Restore a backup',
    rows: (counts) => inWords(counts, english, ['other record', 'other records'], 'en-GB'),
    table: (name) => english[name]?.[1] ?? 'other records',
  },
} as const satisfies Bilingual<BackupTexts>;
