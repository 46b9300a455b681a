/** Words of the class list import. */
import type { Encoding, ImportField, RowProblem, Separator } from '../model/import.ts';
import type { Bilingual } from '../model/language.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const importTexts = {
  nl: {
    title: 'Klassenlijst inlezen',
    intro:
      'Kies de lijst zoals je schoolsysteem of spreadsheet hem opslaat, als CSV of tekst. Je ziet eerst wat er gebeurt; er wordt nog niets bewaard.',
    choose: 'Kies een bestand',
    chooseOther: 'Kies een ander bestand',
    drop: 'Of sleep het bestand hierheen.',
    dropLabel: 'Plek om een bestand neer te zetten',
    useful: 'Handige kolommen: leerlingnummer, roepnaam, tussenvoegsel, achternaam, klas en geboortedatum.',
    reading: 'Het bestand wordt gelezen …',
    unreadable: 'Dit bestand kan hier niet worden gelezen. Kies het opnieuw, of sla het ergens anders op.',
    understood: (fileName: string) => `${fileName}: dit hebben we begrepen.`,
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
    known: 'bestaat al; deze leerlingen komen erbij',
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
    actions: { add: 'toevoegen', skip: 'overslaan' },
    problems: {
      'no-name': 'geen roepnaam of achternaam',
      'no-class': 'geen klas; komt zonder klas in de lijst',
      'bad-birth-day': 'geboortedatum niet te lezen; die blijft leeg',
      'future-birth-day': 'geboortedatum ligt in de toekomst; die blijft leeg',
      'duplicate-number': 'dit nummer staat al op een eerdere regel',
      'number-known': 'leerling met dit nummer staat al in de lijst',
      'same-name': 'er is al iemand met deze naam',
      'too-long': 'naam, klas of nummer is te lang',
      'bad-year': 'leerjaar niet te lezen',
      ragged: 'minder cellen dan kolomkoppen',
      safety: 'gaat over veiligheid; hoort niet in dit programma en wordt niet bewaard',
    },
    skipped: {
      'same-name': 'staat al in de lijst',
      ragged: 'meer cellen dan kolomkoppen; kijk deze regel na',
    },
    apply: (count: number) => `Lees ${many(count, 'leerling', 'leerlingen')} in`,
    applyNone: 'Lees in',
    ready: 'Alles is ingevuld. Met één klik draai je het weer terug.',
    missingName: 'Wijs nog de kolom met de naam aan: de hele naam, of roepnaam en achternaam.',
    missingRows: 'Er is niemand om toe te voegen: iedereen staat al in de lijst of wordt overgeslagen.',
    missingClasses: (classes: readonly string[]) =>
      classes.length === 1
        ? `Bevestig nog het schooltype van ${classes[0]}.`
        : `Bevestig nog het schooltype van ${classes.length} klassen: ${classes.slice(0, 4).join(', ')}${classes.length > 4 ? ' …' : ''}.`,
    done: (added: number, skipped: number) =>
      `${many(added, 'leerling', 'leerlingen')} ingelezen${skipped === 0 ? '' : `, ${skipped} overgeslagen`}.`,
    next: 'De volgende stap: laat de leerlingen hun beeld invullen, of kies er een paar in de lijst en zet gesprekken klaar.',
    toList: 'Naar de leerlingen',
    undone: (removed: number) =>
      `De lijst is teruggedraaid: ${many(removed, 'leerling', 'leerlingen')} verwijderd.`,
    last: (fileName: string, day: string, added: number) =>
      `Laatst ingelezen: ${fileName}, ${day}, ${many(added, 'leerling', 'leerlingen')}.`,
    undoLast: 'Draai deze lijst terug',
    undoExplain: (added: number) =>
      `Terugdraaien verwijdert ${added === 1 ? 'deze leerling' : `deze ${added} leerlingen`} weer, met alles wat je sindsdien bij hen schreef. Dat komt niet terug.`,
  },
  en: {
    title: 'Import a class list',
    intro:
      'Choose the list as your school system or spreadsheet saves it, as CSV or text. You see first what will happen; nothing is kept yet.',
    choose: 'Choose a file',
    chooseOther: 'Choose another file',
    drop: 'Or drag the file here.',
    dropLabel: 'Place to drop a file',
    useful: 'Useful columns: student number, given name, particle, surname, class and birth day.',
    reading: 'Reading the file …',
    unreadable: 'This file cannot be read here. Choose it again, or save it somewhere else.',
    understood: (fileName: string) => `${fileName}: this is what we understood.`,
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
    known: 'is there already; these students join it',
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
    actions: { add: 'add', skip: 'skip' },
    problems: {
      'no-name': 'no given name or surname',
      'no-class': 'no class; comes into the list without one',
      'bad-birth-day': 'birth day cannot be read; it stays empty',
      'future-birth-day': 'birth day is in the future; it stays empty',
      'duplicate-number': 'this number is on an earlier line already',
      'number-known': 'a student with this number is in the list already',
      'same-name': 'there is somebody with this name already',
      'too-long': 'name, class or number is too long',
      'bad-year': 'year cannot be read',
      ragged: 'fewer cells than column names',
      safety: 'is about safety; does not belong in this program and is not kept',
    },
    skipped: {
      'same-name': 'is in the list already',
      ragged: 'more cells than column names; check this line',
    },
    apply: (count: number) => `Import ${many(count, 'student', 'students')}`,
    applyNone: 'Import',
    ready: 'Everything is filled in. One click takes it back again.',
    missingName: 'Point out the column with the name: the whole name, or given name and surname.',
    missingRows: 'There is nobody to add: everybody is in the list already or is skipped.',
    missingClasses: (classes: readonly string[]) =>
      classes.length === 1
        ? `Confirm the school type of ${classes[0]}.`
        : `Confirm the school type of ${classes.length} classes: ${classes.slice(0, 4).join(', ')}${classes.length > 4 ? ' …' : ''}.`,
    done: (added: number, skipped: number) =>
      `${many(added, 'student', 'students')} imported${skipped === 0 ? '' : `, ${skipped} skipped`}.`,
    next: 'The next step: let the students fill in their view, or choose some in the list and prepare conversations.',
    toList: 'To the students',
    undone: (removed: number) =>
      `The list has been taken back: ${many(removed, 'student', 'students')} removed.`,
    last: (fileName: string, day: string, added: number) =>
      `Last import: ${fileName}, ${day}, ${many(added, 'student', 'students')}.`,
    undoLast: 'Take this list back',
    undoExplain: (added: number) =>
      `Taking it back removes ${added === 1 ? 'this student' : `these ${added} students`} again, with everything you wrote about them since. That does not come back.`,
  },
} as const satisfies Bilingual<{
  separators: Record<Separator, string>;
  encodings: Record<Encoding, string>;
  fields: Record<ImportField, string>;
  problems: Record<RowProblem, string>;
  skipped: Partial<Record<RowProblem, string>>;
  [word: string]: unknown;
}>;
