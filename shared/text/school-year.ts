/** Words of the turn of the school year, to the mentor (je), and of the years that ended. */
import type { Bilingual } from '../model/language.ts';
import type { YearOutcome } from '../model/school-year.ts';

interface SchoolYearTexts {
  link: string;
  title: (schoolYear: string) => string;
  window: string;
  intro: string;
  notice: (schoolYear: string) => string;
  noticeLink: string;
  done: (schoolYear: string) => string;
  nobody: string;
  notDue: string;
  changeHint: string;
  changeNeeded: string;
  newName: (name: string) => string;
  withoutClass: string;
  outcomes: Record<YearOutcome, string>;
  outcomeOf: (name: string) => string;
  counts: Record<YearOutcome, (count: number) => string>;
  nameNeeded: string;
  nameTwice: (name: string) => string;
  left: string;
  apply: string;
  applied: (schoolYear: string) => string;
  undoHint: string;
  toList: string;
  /** On the student's page and in the student file. */
  pastTitle: string;
  past: (schoolYear: string, where: string, outcome: string) => string;
  leftOn: (day: string) => string;
}

/** 2026 → "2026-2027". */
export const schoolYearName = (began: number): string => `${began}-${began + 1}`;

export const schoolYear = {
  nl: {
    link: 'Nieuw schooljaar',
    title: (year) => `Naar schooljaar ${year}`,
    window: 'Nieuw schooljaar',
    intro:
      'Kijk per klas en per leerling of dit klopt. Beelden, afspraken en notities blijven; wat dit jaar was, wordt onthouden.',
    notice: (year) => `Het schooljaar ${year} begint.`,
    noticeLink: 'Zet de klassen over',
    done: (year) =>
      `De klassen zijn al over naar ${year}. Pas een leerling zo nodig aan op de eigen bladzijde.`,
    notDue:
      'Hier staat niets van vóór de zomer, of er is al een nieuwe lijst ingelezen. Zet alleen over als je klassen nog die van vorig schooljaar zijn.',
    changeHint: 'Deze leerling staat daarna zonder klas; kies die later.',
    changeNeeded: 'Kies een ander schooltype of leerjaar dat daar bestaat.',
    nobody: 'Er zijn nog geen leerlingen om over te zetten.',
    newName: (name) => `${name} wordt`,
    withoutClass: 'Zonder klas',
    outcomes: {
      up: 'gaat over',
      stay: 'doet het jaar over',
      change: 'gaat naar een ander schooltype',
      'other-mentor': 'krijgt een andere mentor',
      left: 'gaat van school',
    },
    outcomeOf: (name) => `${name}: wat gebeurt er?`,
    counts: {
      up: (count) => `${count} over`,
      stay: (count) => (count === 1 ? '1 doet het jaar over' : `${count} doen het jaar over`),
      change: (count) => `${count} naar een ander schooltype`,
      'other-mentor': (count) => `${count} naar een andere mentor`,
      left: (count) => `${count} van school`,
    },
    nameNeeded: 'Vul een naam in.',
    nameTwice: (name) => `Er zijn twee klassen die ${name} worden. Geef een van beide een andere naam.`,
    left: 'Wie van school gaat of een andere mentor krijgt, komt in het archief. Onder Bewaartermijnen kun je die gegevens verwijderen.',
    apply: 'Zet over',
    applied: (year) => `De klassen zijn over naar ${year}.`,
    undoHint: 'Bij Ongedaan maken neem je dit als geheel terug.',
    toList: 'Naar de leerlingen',
    pastTitle: 'Eerdere schooljaren',
    past: (year, where, outcome) => `${year}: ${where}, ${outcome}`,
    leftOn: (day) => `in het archief sinds ${day}`,
  },
  en: {
    link: 'New school year',
    title: (year) => `To school year ${year}`,
    window: 'New school year',
    intro:
      'See for each class and each student whether this is right. Views, agreements and notes stay; what this year was is remembered.',
    notice: (year) => `School year ${year} begins.`,
    noticeLink: 'Move the classes up',
    done: (year) =>
      `The classes have moved to ${year} already. Where needed, change a student on the own page.`,
    notDue:
      'Nothing here is from before the summer, or a new list was imported already. Move up only if your classes are still those of last school year.',
    changeHint: 'This student has no class after that; choose it later.',
    changeNeeded: 'Choose another school type, or a year that exists there.',
    nobody: 'There are no students to move up yet.',
    newName: (name) => `${name} becomes`,
    withoutClass: 'No class',
    outcomes: {
      up: 'moves up',
      stay: 'repeats the year',
      change: 'goes to another school type',
      'other-mentor': 'gets another mentor',
      left: 'leaves school',
    },
    outcomeOf: (name) => `${name}: what happens?`,
    counts: {
      up: (count) => `${count} up`,
      stay: (count) => (count === 1 ? '1 repeats the year' : `${count} repeat the year`),
      change: (count) => `${count} to another school type`,
      'other-mentor': (count) => `${count} to another mentor`,
      left: (count) => (count === 1 ? '1 leaves school' : `${count} leave school`),
    },
    nameNeeded: 'Give a name.',
    nameTwice: (name) => `Two classes become ${name}. Give one of them another name.`,
    left: 'Who leaves school or gets another mentor goes to the archive. Under Retention you can remove what is kept of them.',
    apply: 'Move up',
    applied: (year) => `The classes have moved to ${year}.`,
    undoHint: 'Under Undo you take this back as a whole.',
    toList: 'To the students',
    pastTitle: 'Earlier school years',
    past: (year, where, outcome) => `${year}: ${where}, ${outcome}`,
    leftOn: (day) => `in the archive since ${day}`,
  },
} as const satisfies Bilingual<SchoolYearTexts>;
