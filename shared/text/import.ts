/** Words of the class list import. */
import type {
  ChangedField,
  Encoding,
  FileFormat,
  ImportField,
  ImportUndone,
  MatchQuestion,
  RowProblem,
  Separator,
} from '../model/import.ts';
import type { Bilingual } from '../model/language.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const importTexts = {
  nl: {
    title: 'Klassenlijst inlezen',
    intro:
      'Kies de lijst zoals je schoolsysteem of spreadsheet hem opslaat: Excel (.xlsx), CSV, EDEXML of UWLR. Je ziet eerst wat er gebeurt; er wordt nog niets bewaard.',
    choose: 'Kies een bestand',
    chooseOther: 'Kies een ander bestand',
    drop: 'Of sleep het bestand hierheen.',
    dropLabel: 'Plek om een bestand neer te zetten',
    useful: 'Handige kolommen: leerlingnummer, roepnaam, tussenvoegsel, achternaam, klas en geboortedatum.',
    reading: 'Het bestand wordt gelezen …',
    unreadable: 'Dit bestand kan hier niet worden gelezen. Kies het opnieuw, of sla het ergens anders op.',
    understood: (fileName: string) => `${fileName}: dit hebben we begrepen.`,
    formats: {
      text: 'tekst met kolommen',
      xlsx: 'Excel-werkmap',
      edexml: 'EDEXML',
      uwlr: 'UWLR',
    },
    format: (format: string) => `Soort bestand: ${format}.`,
    tooLarge: 'Dit bestand is groter dan 12 MB. Sla een lijst op met alleen je eigen klassen en kies die.',
    sheet: 'Werkblad',
    encoding: 'Tekens',
    separator: 'Scheidingsteken',
    separators: { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'verticale streep' },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'Unicode-tekst (UTF-16)',
      'utf-16be': 'Unicode-tekst (UTF-16 BE)',
      'windows-1252': 'Windows-1252',
    },
    columnsTitle: 'Wat staat in welke kolom?',
    remembered: 'De kolommen staan zoals de vorige keer dat je zo’n lijst inlas.',
    forget: 'Vergeet dit en kijk opnieuw',
    copyHeaders: 'Kopieer de kolomkoppen',
    copyWhy:
      'Herkent Driehoek de kolommen niet? Geef deze regel door aan wie je helpt. Er staan alleen kolomkoppen in; kijk na of er geen naam tussen staat.',
    headerLine: 'Kolomkoppen',
    copied: 'Gekopieerd.',
    notCopied: 'De regel is geselecteerd: kopieer hem nu met Ctrl+C of ⌘C.',
    meaningOf: (header: string) => `Betekenis van ${header}`,
    noHeader: (number: number) => `kolom ${number}`,
    fields: {
      studentNumber: 'leerlingnummer',
      givenName: 'roepnaam',
      particle: 'tussenvoegsel',
      surname: 'achternaam',
      fullName: 'hele naam',
      className: 'klas',
      birthDay: 'geboortedatum',
      year: 'leerjaar',
      schoolType: 'schooltype',
      ignore: 'niet gebruiken',
      dropped: 'wordt niet bewaard',
    },
    droppedWhy: (headers: readonly string[]) =>
      headers.length === 1
        ? `De kolom ${headers[0]} hoort niet in dit programma en wordt bij het lezen al weggelaten.`
        : `De kolommen ${headers.slice(0, -1).join(', ')} en ${headers.at(-1)} horen niet in dit programma en worden bij het lezen al weggelaten.`,
    classesTitle: 'Welk schooltype en leerjaar?',
    classesIntro: 'Per klas één keer. Wat er staat is een gok: klopt het, zet dan het vinkje.',
    known: 'de klas bestaat al',
    guessed: 'dit is een gok',
    unguessed: 'hier valt niets te gokken',
    right: 'Klopt',
    rightFor: (className: string) => `Klopt voor ${className}`,
    allRight: 'Alles klopt',
    students: (count: number) => many(count, 'leerling', 'leerlingen'),
    rowsTitle: 'Wat gebeurt er met elke regel?',
    showAll: (count: number) => `Alle ${count}`,
    showRemarks: (count: number) => many(count, 'opmerking', 'opmerkingen'),
    show: 'Welke regels',
    columns: {
      line: 'Regel',
      action: 'Wat',
      name: 'Naam',
      className: 'Klas',
      birthDay: 'Geboren',
      number: 'Nummer',
      remark: 'Opmerking',
    },
    actions: { add: 'toevoegen', change: 'wijzigen', skip: 'overslaan' },
    showChanges: (count: number) => many(count, 'wijziging', 'wijzigingen'),
    takeOver: (name: string) => `Wijziging overnemen voor ${name}`,
    changedFields: {
      name: 'naam',
      studentNumber: 'leerlingnummer',
      className: 'klas',
      birthDay: 'geboortedatum',
      year: 'leerjaar',
    },
    change: (field: string, from: string, to: string) => `${field}: ${from === '' ? 'leeg' : from} → ${to}`,
    questionsTitle: 'Is dit dezelfde leerling?',
    questionsIntro: (count: number) =>
      `Bij ${many(count, 'regel', 'regels')} is dat niet zeker. Zonder antwoord verandert er niets aan wie er al is.`,
    questions: {
      zeros: 'Hetzelfde nummer, op de nullen vooraan na',
      name: 'Dezelfde naam',
      number: 'Hetzelfde nummer, maar een andere naam',
    },
    inProgram: 'In Driehoek',
    inList: 'In de lijst',
    answerFor: (name: string, line: number) => `Regel ${line}, ${name}: dezelfde leerling?`,
    answers: { same: 'dezelfde', other: 'iemand anders', leave: 'laat staan' },
    allSame: 'Allemaal dezelfde',
    goneTitle: 'Niet meer in deze lijst',
    goneIntro:
      'Deze leerlingen zitten in een klas van de lijst, maar staan er niet in. Ze blijven gewoon staan. Vink aan wie naar het archief mag.',
    archiveAll: 'Vink allemaal aan',
    archiveNone: 'Vink niemand aan',
    problems: {
      'no-name': 'geen roepnaam of achternaam',
      'no-class': 'geen klas; komt zonder klas in de lijst',
      'bad-birth-day': 'geboortedatum niet te lezen; die blijft leeg',
      'future-birth-day': 'geboortedatum ligt in de toekomst; die blijft leeg',
      'duplicate-number': 'dit nummer staat al op een eerdere regel',
      'number-known': 'leerling met dit nummer staat al in Driehoek',
      'number-almost': 'op de nullen na staat dit nummer al in Driehoek',
      'same-name': 'er is al iemand met deze naam',
      archived: 'zit in het archief en blijft daar',
      'too-long': 'naam, klas of nummer is te lang',
      'bad-year': 'leerjaar niet te lezen',
      ragged: 'minder cellen dan kolomkoppen',
      safety: 'gaat over veiligheid; hoort niet in dit programma en wordt niet bewaard',
    },
    skipped: {
      'same-name': 'staat er al',
      ragged: 'meer cellen dan kolomkoppen; kijk deze regel na',
    },
    apply: (count: number) => `Lees ${many(count, 'leerling', 'leerlingen')} in`,
    applyNone: 'Lees in',
    applyDiff: (added: number, changed: number, archived: number) =>
      `Neem over: ${[
        ...(added > 0 ? [`${added} nieuw`] : []),
        ...(changed > 0 ? [`${changed} gewijzigd`] : []),
        ...(archived > 0 ? [`${archived} naar archief`] : []),
      ].join(', ')}`,
    ready: 'Alles is ingevuld. Met één klik draai je het weer terug.',
    missingName: 'Wijs nog de kolom met de naam aan: de hele naam, of roepnaam en achternaam.',
    missingRows: 'Er is niets over te nemen: iedereen staat er al zo in, of wordt overgeslagen.',
    missingClasses: (classes: readonly string[]) =>
      classes.length === 1
        ? `Bevestig nog het schooltype van ${classes[0]}.`
        : `Bevestig nog het schooltype van ${classes.length} klassen: ${classes.slice(0, 4).join(', ')}${classes.length > 4 ? ' …' : ''}.`,
    done: (added: number, skipped: number, changed: number, archived: number) =>
      `${[
        ...(added > 0 || changed + archived === 0
          ? [`${many(added, 'leerling', 'leerlingen')} ingelezen`]
          : []),
        ...(changed > 0 ? [`${changed} gewijzigd`] : []),
        ...(archived > 0 ? [`${archived} naar het archief`] : []),
        ...(skipped > 0 ? [`${skipped} overgeslagen`] : []),
      ].join(', ')}.`,
    next: 'De volgende stap: laat de leerlingen hun beeld invullen, of kies er een paar in de lijst en zet gesprekken klaar.',
    toList: 'Naar de leerlingen',
    undone: (removed: number, restored: number) =>
      `De lijst is teruggedraaid: ${[
        ...(removed > 0 || restored === 0 ? [`${many(removed, 'leerling', 'leerlingen')} verwijderd`] : []),
        ...(restored > 0 ? [`${many(restored, 'leerling', 'leerlingen')} weer zoals eerst`] : []),
      ].join(', ')}.`,
    left: (names: readonly string[]) =>
      `Niet teruggedraaid, omdat het na het inlezen is gewijzigd: ${names.join('; ')}.`,
    leftFields: {
      name: 'naam',
      studentNumber: 'leerlingnummer',
      className: 'klas',
      birthDay: 'geboortedatum',
      year: 'leerjaar',
      archived: 'archief',
    },
    last: (fileName: string, day: string, added: number, changed: number) =>
      `Laatst ingelezen: ${fileName}, ${day}, ${[
        ...(added > 0 || changed === 0 ? [many(added, 'leerling', 'leerlingen')] : []),
        ...(changed > 0 ? [`${changed} gewijzigd`] : []),
      ].join(', ')}.`,
    undoLast: 'Draai deze lijst terug',
    undoExplain: (added: number, changed: number) =>
      [
        ...(added > 0
          ? [
              `Terugdraaien verwijdert ${added === 1 ? 'deze leerling' : `deze ${added} leerlingen`} weer, met alles wat je sindsdien bij hen schreef. Dat komt niet terug.`,
            ]
          : []),
        ...(changed > 0
          ? [
              `${changed === 1 ? 'Eén leerling' : `${changed} leerlingen`} ${changed === 1 ? 'wordt' : 'worden'} weer zoals eerst. Wat je sindsdien zelf wijzigde, blijft staan.`,
            ]
          : []),
      ].join(' '),
  },
  en: {
    title: 'Import a class list',
    intro:
      'Choose the list as your school system or spreadsheet saves it: Excel (.xlsx), CSV, EDEXML or UWLR. You see first what will happen; nothing is kept yet.',
    choose: 'Choose a file',
    chooseOther: 'Choose another file',
    drop: 'Or drag the file here.',
    dropLabel: 'Place to drop a file',
    useful: 'Useful columns: student number, given name, particle, surname, class and birth day.',
    reading: 'Reading the file …',
    unreadable: 'This file cannot be read here. Choose it again, or save it somewhere else.',
    understood: (fileName: string) => `${fileName}: this is what we understood.`,
    formats: {
      text: 'text with columns',
      xlsx: 'Excel workbook',
      edexml: 'EDEXML',
      uwlr: 'UWLR',
    },
    format: (format: string) => `Kind of file: ${format}.`,
    tooLarge: 'This file is larger than 12 MB. Save a list with only your own classes and choose that.',
    sheet: 'Sheet',
    encoding: 'Characters',
    separator: 'Separator',
    separators: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'Unicode text (UTF-16)',
      'utf-16be': 'Unicode text (UTF-16 BE)',
      'windows-1252': 'Windows-1252',
    },
    columnsTitle: 'What is in which column?',
    remembered: 'The columns are set as they were the last time you imported such a list.',
    forget: 'Forget this and look again',
    copyHeaders: 'Copy the column names',
    copyWhy:
      'Does Driehoek not know the columns? Give this line to whoever helps you. It has column names only; check that no person’s name is among them.',
    headerLine: 'Column names',
    copied: 'Copied.',
    notCopied: 'The line is selected: copy it now with Ctrl+C or ⌘C.',
    meaningOf: (header: string) => `Meaning of ${header}`,
    noHeader: (number: number) => `column ${number}`,
    fields: {
      studentNumber: 'student number',
      givenName: 'given name',
      particle: 'particle',
      surname: 'surname',
      fullName: 'whole name',
      className: 'class',
      birthDay: 'birth day',
      year: 'year',
      schoolType: 'school type',
      ignore: 'do not use',
      dropped: 'is not kept',
    },
    droppedWhy: (headers: readonly string[]) =>
      headers.length === 1
        ? `The column ${headers[0]} does not belong in this program and is left out while reading.`
        : `The columns ${headers.slice(0, -1).join(', ')} and ${headers.at(-1)} do not belong in this program and are left out while reading.`,
    classesTitle: 'Which school type and year?',
    classesIntro: 'Once for each class. What is there is a guess: tick it when it is right.',
    known: 'the class is there already',
    guessed: 'this is a guess',
    unguessed: 'nothing to guess from',
    right: 'Right',
    rightFor: (className: string) => `Right for ${className}`,
    allRight: 'All of it is right',
    students: (count: number) => many(count, 'student', 'students'),
    rowsTitle: 'What happens to each line?',
    showAll: (count: number) => `All ${count}`,
    showRemarks: (count: number) => many(count, 'remark', 'remarks'),
    show: 'Which lines',
    columns: {
      line: 'Line',
      action: 'What',
      name: 'Name',
      className: 'Class',
      birthDay: 'Born',
      number: 'Number',
      remark: 'Remark',
    },
    actions: { add: 'add', change: 'change', skip: 'skip' },
    showChanges: (count: number) => many(count, 'change', 'changes'),
    takeOver: (name: string) => `Take over the change for ${name}`,
    changedFields: {
      name: 'name',
      studentNumber: 'student number',
      className: 'class',
      birthDay: 'birth day',
      year: 'year',
    },
    change: (field: string, from: string, to: string) => `${field}: ${from === '' ? 'empty' : from} → ${to}`,
    questionsTitle: 'Is this the same student?',
    questionsIntro: (count: number) =>
      `For ${many(count, 'line', 'lines')} that is not certain. Without an answer nothing changes for who is there already.`,
    questions: {
      zeros: 'The same number, but for the zeros in front',
      name: 'The same name',
      number: 'The same number, but another name',
    },
    inProgram: 'In Driehoek',
    inList: 'In the list',
    answerFor: (name: string, line: number) => `Line ${line}, ${name}: the same student?`,
    answers: { same: 'the same', other: 'somebody else', leave: 'leave it' },
    allSame: 'All of them the same',
    goneTitle: 'No longer in this list',
    goneIntro:
      'These students are in a class of the list, but not in the list. They simply stay. Tick who may go to the archive.',
    archiveAll: 'Tick all',
    archiveNone: 'Tick nobody',
    problems: {
      'no-name': 'no given name or surname',
      'no-class': 'no class; comes into the list without one',
      'bad-birth-day': 'birth day cannot be read; it stays empty',
      'future-birth-day': 'birth day is in the future; it stays empty',
      'duplicate-number': 'this number is on an earlier line already',
      'number-known': 'a student with this number is in Driehoek already',
      'number-almost': 'but for the zeros this number is in Driehoek already',
      'same-name': 'there is somebody with this name already',
      archived: 'is in the archive and stays there',
      'too-long': 'name, class or number is too long',
      'bad-year': 'year cannot be read',
      ragged: 'fewer cells than column names',
      safety: 'is about safety; does not belong in this program and is not kept',
    },
    skipped: {
      'same-name': 'is there already',
      ragged: 'more cells than column names; check this line',
    },
    apply: (count: number) => `Import ${many(count, 'student', 'students')}`,
    applyNone: 'Import',
    applyDiff: (added: number, changed: number, archived: number) =>
      `Take over: ${[
        ...(added > 0 ? [`${added} new`] : []),
        ...(changed > 0 ? [`${changed} changed`] : []),
        ...(archived > 0 ? [`${archived} archived`] : []),
      ].join(', ')}`,
    ready: 'Everything is filled in. One click takes it back again.',
    missingName: 'Point out the column with the name: the whole name, or given name and surname.',
    missingRows: 'There is nothing to take over: everybody is there like that already, or is skipped.',
    missingClasses: (classes: readonly string[]) =>
      classes.length === 1
        ? `Confirm the school type of ${classes[0]}.`
        : `Confirm the school type of ${classes.length} classes: ${classes.slice(0, 4).join(', ')}${classes.length > 4 ? ' …' : ''}.`,
    done: (added: number, skipped: number, changed: number, archived: number) =>
      `${[
        ...(added > 0 || changed + archived === 0 ? [`${many(added, 'student', 'students')} imported`] : []),
        ...(changed > 0 ? [`${changed} changed`] : []),
        ...(archived > 0 ? [`${archived} archived`] : []),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ].join(', ')}.`,
    next: 'The next step: let the students fill in their view, or choose some in the list and prepare conversations.',
    toList: 'To the students',
    undone: (removed: number, restored: number) =>
      `The list has been taken back: ${[
        ...(removed > 0 || restored === 0 ? [`${many(removed, 'student', 'students')} removed`] : []),
        ...(restored > 0 ? [`${many(restored, 'student', 'students')} as before`] : []),
      ].join(', ')}.`,
    left: (names: readonly string[]) =>
      `Not taken back, because it was changed after the import: ${names.join('; ')}.`,
    leftFields: {
      name: 'name',
      studentNumber: 'student number',
      className: 'class',
      birthDay: 'birth day',
      year: 'year',
      archived: 'archive',
    },
    last: (fileName: string, day: string, added: number, changed: number) =>
      `Last import: ${fileName}, ${day}, ${[
        ...(added > 0 || changed === 0 ? [many(added, 'student', 'students')] : []),
        ...(changed > 0 ? [`${changed} changed`] : []),
      ].join(', ')}.`,
    undoLast: 'Take this list back',
    undoExplain: (added: number, changed: number) =>
      [
        ...(added > 0
          ? [
              `Taking it back removes ${added === 1 ? 'this student' : `these ${added} students`} again, with everything you wrote about them since. That does not come back.`,
            ]
          : []),
        ...(changed > 0
          ? [
              `${changed === 1 ? 'One student becomes' : `${changed} students become`} as before. What you changed yourself since stays.`,
            ]
          : []),
      ].join(' '),
  },
} as const satisfies Bilingual<{
  formats: Record<FileFormat, string>;
  questions: Record<MatchQuestion, string>;
  changedFields: Record<ChangedField, string>;
  leftFields: Record<ImportUndone['left'][number]['fields'][number], string>;
  separators: Record<Separator, string>;
  encodings: Record<Encoding, string>;
  fields: Record<ImportField, string>;
  problems: Record<RowProblem, string>;
  skipped: Partial<Record<RowProblem, string>>;
  [word: string]: unknown;
}>;
