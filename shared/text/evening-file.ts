/** Words of taking over an existing schedule from a file. */
import type { PlanField, PlanProblem } from '../model/evening-file.ts';
import type { Bilingual } from '../model/language.ts';

type Fields = Record<PlanField, string>;
type Problems = Record<PlanProblem, string>;
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const eveningFile = {
  nl: {
    title: 'Een bestaand rooster inlezen',
    intro:
      'Kies een lijst met tijden en leerlingen: Excel (.xlsx) of CSV. Je ziet eerst wat er is begrepen; er wordt nog niets bewaard.',
    useful:
      'Nodig zijn een kolom met de tijd en een met de leerling. Bij meer avonden ook een kolom met de datum.',
    back: 'Terug naar de avond',
    columnsTitle: 'Wat staat in welke kolom?',
    meaningOf: (header: string) => `Betekenis van ${header}`,
    fields: {
      day: 'datum',
      time: 'tijd',
      until: 'eindtijd',
      fullName: 'leerling',
      givenName: 'roepnaam',
      particle: 'tussenvoegsel',
      surname: 'achternaam',
      studentNumber: 'leerlingnummer',
      ignore: 'niet gebruiken',
      dropped: 'wordt niet bewaard',
    } satisfies Fields,
    missing: {
      time: 'Wijs hierboven aan in welke kolom de tijd staat.',
      student: 'Wijs hierboven aan in welke kolom de leerling staat.',
    },
    rowsTitle: 'Regel voor regel',
    whoIs: (name: string, line: number) => `Wie is ${name} (regel ${line})?`,
    noName: 'zonder naam',
    choose: 'Kies een leerling',
    leaveOut: 'Laat deze regel weg',
    newHere: 'komt op de avond',
    maybe: 'op een deel van de naam',
    problems: {
      'no-time': 'geen tijd te lezen; schrijf hem als 19.10',
      'no-day': 'welke avond? Zet de datum in een kolom',
      'other-day': 'deze dag is geen datum van de avond; voeg de datum toe bij Wijzig de avond',
      'no-name': 'geen leerling op deze regel',
      nobody: 'niet gevonden; kies wie het is',
      several: 'past bij meer leerlingen; kies wie het is',
      twice: 'heeft op een eerdere regel al een tijd',
      'no-type': 'zonder schooltype; vul dat eerst in bij de leerling',
      'left-out': 'wordt weggelaten',
      safety: 'hoort niet in dit programma en is niet bewaard',
    } satisfies Problems,
    summary: (places: number, adds: number, left: number) =>
      [
        `${many(places, 'gesprek krijgt', 'gesprekken krijgen')} een vaste tijd.`,
        adds === 0 ? '' : `${many(adds, 'leerling komt', 'leerlingen komen')} erbij op de avond.`,
        left === 0 ? '' : `${many(left, 'regel blijft', 'regels blijven')} weg.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    apply: (places: number) => `Neem ${many(places, 'tijd', 'tijden')} over`,
    applyNone: 'Neem over',
  },
  en: {
    title: 'Read an existing schedule',
    intro:
      'Choose a list with times and students: Excel (.xlsx) or CSV. You see first what was understood; nothing is kept yet.',
    useful:
      'It needs a column with the time and one with the student. With several evenings also one with the date.',
    back: 'Back to the evening',
    columnsTitle: 'What is in which column?',
    meaningOf: (header: string) => `Meaning of ${header}`,
    fields: {
      day: 'date',
      time: 'time',
      until: 'end',
      fullName: 'student',
      givenName: 'first name',
      particle: 'particle',
      surname: 'surname',
      studentNumber: 'student number',
      ignore: 'do not use',
      dropped: 'is not kept',
    } satisfies Fields,
    missing: {
      time: 'Point out above which column has the time.',
      student: 'Point out above which column has the student.',
    },
    rowsTitle: 'Line by line',
    whoIs: (name: string, line: number) => `Who is ${name} (line ${line})?`,
    noName: 'without a name',
    choose: 'Choose a student',
    leaveOut: 'Leave this line out',
    newHere: 'comes onto the evening',
    maybe: 'by a part of the name',
    problems: {
      'no-time': 'no time to be read; write it as 19:10',
      'no-day': 'which evening? Put the date in a column',
      'other-day': 'this day is no date of the evening; add the date under Change the evening',
      'no-name': 'no student on this line',
      nobody: 'not found; choose who it is',
      several: 'fits several students; choose who it is',
      twice: 'has a time on an earlier line already',
      'no-type': 'without a school type; fill that in first, with the student',
      'left-out': 'is left out',
      safety: 'does not belong in this program and was not kept',
    } satisfies Problems,
    summary: (places: number, adds: number, left: number) =>
      [
        `${many(places, 'talk gets', 'talks get')} a fixed time.`,
        adds === 0 ? '' : `${many(adds, 'student comes', 'students come')} onto the evening.`,
        left === 0 ? '' : `${many(left, 'line stays', 'lines stay')} out.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    apply: (places: number) => `Take over ${many(places, 'time', 'times')}`,
    applyNone: 'Take over',
  },
} as const satisfies Bilingual<Record<string, unknown>>;
