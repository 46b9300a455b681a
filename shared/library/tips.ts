/** Tips for the mentor: the eleven of domain.md §5 and what the stage asks (domain.md §3). Never on a sheet for others. */
import type { Block } from '../model/agenda.ts';
import type { Bilingual } from '../model/language.ts';
import type { Stage } from '../model/views.ts';
import type { Conditions, Source } from './library-entry.ts';

export interface TipEntry {
  id: string;
  block: Block;
  /** Absent: for every stage. */
  stages?: readonly Stage[];
  when?: Conditions;
  text: Bilingual;
  source: Source;
}

const source = 'domain.md §5';
const withStudent = { studentPresent: true } as const;

const general: TipEntry[] = [
  {
    id: 'tip-1',
    block: 'opening',
    when: withStudent,
    text: {
      nl: 'Noem doel en eindtijd in één zin, gericht tot de leerling.',
      en: 'State purpose and end time in one sentence, to the student.',
    },
    source,
  },
  {
    id: 'tip-2',
    block: 'student',
    when: withStudent,
    text: { nl: 'Tel na een vraag stil tot zeven.', en: 'Count silently to seven after a question.' },
    source,
  },
  {
    id: 'tip-3',
    block: 'parents',
    text: {
      nl: 'Vraag ouders wat zij zien, niet wat zij doen.',
      en: 'Ask parents what they see, not what they do.',
    },
    source,
  },
  {
    id: 'tip-4',
    block: 'lookback',
    text: {
      nl: 'Niet gelukt is informatie: eerst wat er in de weg kwam.',
      en: 'Not done is information: first ask what got in the way.',
    },
    source,
  },
  {
    id: 'tip-5',
    block: 'difference',
    text: {
      nl: 'Benoem gedrag en gevolg, geen etiket.',
      en: 'Name behaviour and effect, no label.',
    },
    source,
  },
  {
    id: 'tip-6',
    block: 'goal',
    when: { studentPresent: true, occasions: ['start', 'voortgang', 'mol', 'lob', 'keuze', 'zorg'] },
    text: {
      nl: 'Een doel is pas van de leerling als hij het zonder papier navertelt.',
      en: "A goal is the student's when he can retell it without paper.",
    },
    source,
  },
  {
    id: 'tip-7',
    block: 'help',
    when: withStudent,
    text: {
      nl: 'Eerst zegt de leerling welke hulp hij wil; daarna vraag je of dat kan.',
      en: 'First the student names the help, then ask whether it is possible.',
    },
    source,
  },
  {
    id: 'tip-8',
    block: 'decision',
    text: {
      nl: 'Noem regel en datum feitelijk; beloof geen plaatsing of bevordering.',
      en: 'State rule and date; promise no placement or promotion.',
    },
    source,
  },
  {
    id: 'tip-9',
    block: 'agreements',
    when: withStudent,
    text: {
      nl: 'De leerling schrijft de afspraak op, in eigen woorden.',
      en: 'The student writes the agreement, in own words.',
    },
    source,
  },
  {
    id: 'tip-10',
    block: 'closing',
    when: withStudent,
    text: { nl: 'Geef het papier aan de leerling.', en: 'Hand the paper to the student.' },
    source,
  },
  {
    id: 'tip-11',
    block: 'difference',
    when: { studentPresent: true, adultsPresent: true },
    text: {
      nl: 'Sluit geen front met de ouders tegen de leerling.',
      en: 'Do not team up with parents against the student.',
    },
    source,
  },
];

const byStage: TipEntry[] = [
  {
    id: 'stage-1-prepare',
    block: 'opening',
    stages: [1],
    when: withStudent,
    text: {
      nl: 'Doe woorden voor en oefen het openingspunt vooraf samen.',
      en: 'Model the words and rehearse the opening point together beforehand.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-2-prepare',
    block: 'opening',
    stages: [2],
    when: withStudent,
    text: {
      nl: 'Leg een paar mogelijkheden klaar waaruit de leerling kiest.',
      en: 'Have a few options ready for the student to choose from.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-3-prepare',
    block: 'opening',
    stages: [3],
    when: withStudent,
    text: {
      nl: 'Bewaak de tijd en neem één waarneming mee.',
      en: 'Guard the time and bring one observation.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-4-prepare',
    block: 'opening',
    stages: [4],
    when: withStudent,
    text: {
      nl: 'Je bent te gast. Neem één eerlijke vraag mee.',
      en: 'You are a guest. Bring one honest question.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-1-agreement',
    block: 'agreements',
    stages: [1],
    text: {
      nl: 'Eén heel kleine afspraak: begin binnen twee dagen, en vraag er binnen een week naar.',
      en: 'One tiny agreement: start within two days, and ask about it within a week.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-2-agreement',
    block: 'agreements',
    stages: [2],
    text: {
      nl: 'Minstens de helft is van de leerling. Steun van volwassenen krijgt een einddatum.',
      en: 'At least half belong to the student. Support from adults gets an end date.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-3-agreement',
    block: 'agreements',
    stages: [3],
    text: {
      nl: 'De leerling houdt zelf bij hoe het gaat. Hoogstens één afspraak is van een volwassene.',
      en: 'The student tracks progress. At most one agreement belongs to an adult.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-4-agreement',
    block: 'agreements',
    stages: [4],
    text: {
      nl: 'De leerling kiest doel en terugkijkmoment. Volwassenen doen alleen iets op verzoek; hoogstens één afspraak is van hen.',
      en: 'The student sets goal and feedback moment. Adults act only on request; at most one agreement is theirs.',
    },
    source: 'domain.md §3',
  },
];

export const tips: readonly TipEntry[] = [...general, ...byStage];

/** Tips that a rule adds to one item. */
export const ruleTips = {
  aloneFirst: {
    nl: 'Spreek {name} hier vooraf even alleen over.',
    en: 'Talk with {name} alone about this first.',
  },
  interpreter: {
    nl: 'Kijk {name} en {theAdults} aan, niet de tolk. Korte zinnen, en wacht na elke zin.',
    en: 'Look at {name} and {theAdults}, not at the interpreter. Short sentences, and wait after each.',
  },
  oneStep: {
    nl: 'In tien minuten past één stap: wie zoekt wat uit, en wanneer spreken we verder?',
    en: 'Ten minutes has room for one step: who finds out what, and when do we talk on?',
  },
  shrinkOrDrop: {
    nl: 'Wat twee keer niet lukte, wordt kleiner of verdwijnt. Neem het niet nog eens over.',
    en: 'What failed twice gets smaller or goes. Do not copy it again.',
  },
} as const satisfies Record<string, Bilingual>;
