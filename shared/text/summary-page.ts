/** Words of the anonymised summary: what is on the page, and what the mentor reads beside it (je). */
import type { AgeBand, AgreementKind } from '../model/counts.ts';
import type { Bilingual } from '../model/language.ts';
import type { PeriodName, SummaryBreakdown, SummaryFormat, SummaryTable } from '../model/summary-page.ts';
import type { ElsewhereGroup } from '../domain/summary-page/questions.ts';

/** "2026-2027" */
const years = (schoolYear: number): string => `${schoolYear}-${schoolYear + 1}`;

const nlPeriods = {
  'first-half': 'eerste helft',
  'second-half': 'tweede helft',
  'period-1': 'periode 1',
  'period-2': 'periode 2',
  'period-3': 'periode 3',
  'period-4': 'periode 4',
  'whole-year': 'heel het schooljaar',
} as const satisfies Record<PeriodName, string>;

const enPeriods = {
  'first-half': 'first half',
  'second-half': 'second half',
  'period-1': 'period 1',
  'period-2': 'period 2',
  'period-3': 'period 3',
  'period-4': 'period 4',
  'whole-year': 'the whole school year',
} as const satisfies Record<PeriodName, string>;

/** What several school types are called together. */
export const schoolGroups = [
  'practical',
  'vmbo',
  'vocational',
  'vwo',
  'general',
  'bridge',
  'vso',
  'unknown',
  'other',
] as const;
export type SchoolGroup = (typeof schoolGroups)[number];

interface SummaryPageTexts {
  window: string;
  /** In the name of the file: letters and hyphens. */
  filePart: string;
  filePopulation: Record<'school' | 'class' | 'year' | 'schoolType', string>;
  period: Record<PeriodName, string>;
  filePeriod: Record<PeriodName, string>;
  periodOf: (name: PeriodName, schoolYear: number) => string;
  /** Of a population of one class it is never called anonymous: it says something of the mentor (anonymise.md §1). */
  title: string;
  titleOfClass: string;
  population: {
    school: string;
    class: (className: string) => string;
    year: (year: string) => string;
    schoolType: (schoolType: string) => string;
  };
  oneClass: string;
  table: Record<SummaryTable, string>;
  stageCategory: Record<'1-2' | '3-4', string>;
  yes: string;
  no: string;
  together: string;
  all: string;
  ledQuestion: string;
  ledYes: string;
  ledNo: string;
  leadAs: (stage: string) => string;
  anyDifference: string;
  agreementKind: Record<AgreementKind, string>;
  elsewhereGroup: Record<ElsewhereGroup, string>;
  breakdown: Record<SummaryBreakdown, string>;
  group: {
    ageBand: Record<AgeBand | 'to-15' | 'from-16', string>;
    schoolGroup: Record<SchoolGroup, string>;
    years: Record<'none' | '1-3' | '4-8', string>;
    /** A class whose name is not written as classes are: `at` from 1. */
    classNumber: (at: number) => string;
  };
  inSummary: (day: string) => string;
  /** A rounded number within a sentence. */
  about: (count: number) => string;
  /** Numbers as they are said, and the others: not their sum, which rounding makes another in each table. */
  headline: {
    stageHigh: (count: string, others: string) => string;
    led: (count: string, others: string) => string;
    difference: (count: string, others: string) => string;
    kept: (count: string, others: string) => string;
    /** Nothing could be said. */
    none: string;
  };
  howProtected: string;
  protection: {
    rounded: (base: number) => string;
    /** Of the tables that bear the mark. */
    someRounded: (base: number, mark: string) => string;
    holes: (k: number) => string;
    groups: (group: number) => string;
    audit: string;
    noRows: string;
    repeat: string;
    sumsDiffer: string;
  };
  format: Record<SummaryFormat, string>;
  pageNumbers: readonly [string, string, string];
}

export const summaryPage = {
  nl: {
    window: 'Samenvatting',
    filePart: 'samenvatting',
    filePopulation: { school: 'school', class: 'klas', year: 'leerjaar', schoolType: 'schooltype' },
    period: nlPeriods,
    filePeriod: {
      'first-half': 'eerste-helft',
      'second-half': 'tweede-helft',
      'period-1': 'periode-1',
      'period-2': 'periode-2',
      'period-3': 'periode-3',
      'period-4': 'periode-4',
      'whole-year': 'schooljaar',
    },
    periodOf: (name, schoolYear) => `${nlPeriods[name]} van ${years(schoolYear)}`,
    title: 'Geanonimiseerd overzicht van de gesprekken',
    titleOfClass: 'Overzicht van de gesprekken in een klas',
    population: {
      school: 'alle leerlingen samen',
      class: (className) => `klas ${className}`,
      year: (year) => year,
      schoolType: (schoolType) => schoolType,
    },
    oneClass: 'een klas',
    table: {
      stage: 'Fase van de leerlingen',
      led: 'Wie het gesprek leidde',
      occasion: 'Soort gesprek',
      topic: 'Wat er voor leerlingen aankomt',
      difference: 'Verschil van beeld',
      agreementOwner: 'Van wie de afspraken zijn',
      agreementKind: 'Soort afspraken',
      agreementOutcome: 'Hoe het met afspraken ging',
      elsewhere: 'Punten die elders thuishoren',
    },
    stageCategory: { '1-2': 'Ik volg of Ik doe mee', '3-4': 'Ik stuur of Ik ben eigenaar' },
    yes: 'ja',
    no: 'nee',
    together: 'samen',
    all: 'allemaal',
    ledQuestion: 'De leerling leidde het grootste deel van het gesprek',
    ledYes: 'De leerling leidde het grootste deel van het gesprek.',
    ledNo: 'Anderen leidden het grootste deel van het gesprek.',
    leadAs: (stage) => `in het gesprek: ${stage}`,
    anyDifference: 'op minstens één onderdeel',
    agreementKind: {
      new: 'een nieuwe afspraak',
      continued: 'een afspraak die doorgaat',
      helped: 'een afspraak met hulp die een einde heeft',
    },
    elsewhereGroup: {
      participation: 'helpen op school',
      logistics: 'praktisch',
      subject: 'over een vak',
      policy: 'beleid of klacht',
      other: 'overig',
    },
    breakdown: { class: 'klas', year: 'leerjaar', type: 'schooltype', age: 'leeftijd' },
    group: {
      ageBand: {
        'to-13': 'jonger dan 14',
        '14-15': '14 en 15 jaar',
        '16-17': '16 en 17 jaar',
        'from-18': '18 jaar en ouder',
        'to-15': 'jonger dan 16',
        'from-16': '16 jaar en ouder',
        unknown: 'leeftijd niet bekend',
      },
      schoolGroup: {
        practical: 'praktijkonderwijs',
        vmbo: 'vmbo',
        vocational: 'praktijkonderwijs en vmbo',
        vwo: 'vwo',
        general: 'havo en vwo',
        bridge: 'brugklas',
        vso: 'vso',
        unknown: 'schooltype onbekend',
        other: 'overig',
      },
      years: { none: 'zonder leerjaar', '1-3': 'leerjaar 1 tot en met 3', '4-8': 'leerjaar 4 en hoger' },
      classNumber: (at) => `klas nr. ${at}`,
    },
    inSummary: (day) => `Meegeteld in een samenvatting van ${day}`,
    about: (count) => `ongeveer ${count}`,
    headline: {
      stageHigh: (count, others) =>
        `${count} leerlingen sturen zelf of zijn eigenaar, ${others} volgen of doen mee.`,
      led: (count, others) => `${count} leerlingen leidden zelf het gesprek, ${others} niet.`,
      difference: (count, others) => `bij ${count} leerlingen liepen de beelden uiteen, bij ${others} niet.`,
      kept: (count, others) => `bij ${count} leerlingen lukte minstens één afspraak, bij ${others} niet.`,
      none: 'Over deze groep is te weinig te zeggen zonder iemand herkenbaar te maken.',
    },
    howProtected: 'Zo is dit beschermd',
    protection: {
      rounded: (base) =>
        `Alle aantallen zijn afgerond op ${base}, zo dat elke regel optelt. 0 kan dus ook 1 tot en met ${base - 1} zijn.`,
      someRounded: (base, mark) =>
        `Waar "${mark}" staat, is elk aantal afgerond, zo dat elke regel optelt. 0 kan daar ook 1 tot en met ${base - 1} zijn.`,
      holes: (k) =>
        `Aantallen onder ${k} zijn verborgen, en zoveel andere als nodig is om ze niet te kunnen uitrekenen.`,
      groups: (group) =>
        `Elke groep telt minstens ${group} leerlingen. Wat bijna iedereen of bijna niemand betreft, staat er niet in.`,
      audit:
        'De tabellen zijn nagerekend alsof de lezer de hele leerlingenlijst en onze regels kent, ook samen met eerdere overzichten.',
      noRows: 'Er staat geen regel per leerling in, geen naam, geen datum en geen getypte tekst.',
      repeat: 'Een overzicht van dezelfde keuze zegt altijd hetzelfde.',
      sumsDiffer: 'Door het afronden kan "samen" per tabel verschillen.',
    },
    format: {
      pdf: 'Bewaar als pdf',
      xlsx: 'Bewaar als Excel',
      csv: 'Bewaar als CSV',
      json: 'Bewaar als JSON',
    },
    pageNumbers: ['Pagina ', ' van ', ''],
  },
  en: {
    window: 'Summary',
    filePart: 'summary',
    filePopulation: { school: 'school', class: 'class', year: 'year', schoolType: 'school-type' },
    period: enPeriods,
    filePeriod: {
      'first-half': 'first-half',
      'second-half': 'second-half',
      'period-1': 'period-1',
      'period-2': 'period-2',
      'period-3': 'period-3',
      'period-4': 'period-4',
      'whole-year': 'school-year',
    },
    periodOf: (name, schoolYear) => `${enPeriods[name]} of ${years(schoolYear)}`,
    title: 'Anonymised summary of the conversations',
    titleOfClass: 'Summary of the conversations in a class',
    population: {
      school: 'all students together',
      class: (className) => `class ${className}`,
      year: (year) => year,
      schoolType: (schoolType) => schoolType,
    },
    oneClass: 'a class',
    table: {
      stage: 'Stage of the students',
      led: 'Who led the talk',
      occasion: 'Kind of conversation',
      topic: 'What is coming up for students',
      difference: 'Differences between the views',
      agreementOwner: 'Whose the agreements are',
      agreementKind: 'Kinds of agreements',
      agreementOutcome: 'How agreements went',
      elsewhere: 'Points that belong elsewhere',
    },
    stageCategory: { '1-2': 'I follow or I take part', '3-4': 'I steer or I own it' },
    yes: 'yes',
    no: 'no',
    together: 'together',
    all: 'all',
    ledQuestion: 'The student led most of the talk',
    ledYes: 'The student led most of the talk.',
    ledNo: 'Others led most of the talk.',
    leadAs: (stage) => `in the talk: ${stage}`,
    anyDifference: 'on at least one dimension',
    agreementKind: {
      new: 'a new agreement',
      continued: 'an agreement that goes on',
      helped: 'an agreement with help that ends',
    },
    elsewhereGroup: {
      participation: 'helping at school',
      logistics: 'practical',
      subject: 'about a subject',
      policy: 'policy or complaint',
      other: 'other',
    },
    breakdown: { class: 'class', year: 'year', type: 'school type', age: 'age' },
    group: {
      ageBand: {
        'to-13': 'younger than 14',
        '14-15': '14 and 15',
        '16-17': '16 and 17',
        'from-18': '18 and older',
        'to-15': 'younger than 16',
        'from-16': '16 and older',
        unknown: 'age not known',
      },
      schoolGroup: {
        practical: 'practical education',
        vmbo: 'vmbo',
        vocational: 'practical education and vmbo',
        vwo: 'vwo',
        general: 'havo and vwo',
        bridge: 'bridge class',
        vso: 'vso',
        unknown: 'school type unknown',
        other: 'other',
      },
      years: { none: 'no year', '1-3': 'years 1 to 3', '4-8': 'year 4 and up' },
      classNumber: (at) => `class no. ${at}`,
    },
    inSummary: (day) => `Counted in a summary of ${day}`,
    about: (count) => `about ${count}`,
    headline: {
      stageHigh: (count, others) => `${count} students steer or own it, ${others} follow or take part.`,
      led: (count, others) => `${count} students led the talk themselves, ${others} did not.`,
      difference: (count, others) =>
        `with ${count} students the views lay apart, with ${others} they did not.`,
      kept: (count, others) =>
        `with ${count} students at least one agreement was kept, with ${others} none was.`,
      none: 'Too little can be said about this group without making somebody recognisable.',
    },
    howProtected: 'How this is protected',
    protection: {
      rounded: (base) =>
        `All numbers are rounded to ${base}, so that every line adds up. So 0 can also be 1 to ${base - 1}.`,
      someRounded: (base, mark) =>
        `Where it says "${mark}", every number is rounded, so that every line adds up. There 0 can also be 1 to ${base - 1}.`,
      holes: (k) =>
        `Numbers below ${k} are hidden, and as many others as it takes not to be able to work them out.`,
      groups: (group) =>
        `Every group has at least ${group} students. What concerns almost everybody or almost nobody is not in it.`,
      audit:
        'The tables were checked as if the reader knew the whole list of students and our rules, also together with earlier summaries.',
      noRows: 'There is no line for a student in it, no name, no date and no typed text.',
      repeat: 'A summary of the same choice always says the same.',
      sumsDiffer: 'Rounding can make "together" differ from table to table.',
    },
    format: { pdf: 'Save as PDF', xlsx: 'Save as Excel', csv: 'Save as CSV', json: 'Save as JSON' },
    pageNumbers: ['Page ', ' of ', ''],
  },
} as const satisfies Bilingual<SummaryPageTexts>;
