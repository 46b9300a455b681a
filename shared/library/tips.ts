/** Tips for the mentor: the eleven of domain.md §5, what the stage asks (domain.md §3), and a few of our own. Never on a sheet for others. */
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
      nl: 'Noem doel en eindtijd in één zin, en kijk {name} daarbij aan.',
      en: 'State purpose and end time in one sentence, and look at {name} as you say it.',
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
      nl: 'Vraag wat {theAdults} {zien|ziet}, niet wat {theAdults} {doen|doet}.',
      en: 'Ask what {theAdults} {see|sees}, not what {theAdults} {do|does}.',
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
      nl: 'Een doel is pas van {name} als {name} het zonder papier kan navertellen.',
      en: 'A goal only belongs to {name} once {name} can retell it without paper.',
    },
    source,
  },
  {
    id: 'tip-7',
    block: 'help',
    when: withStudent,
    text: {
      nl: 'Eerst zegt {name} welke hulp gewenst is; daarna vraag je of dat kan.',
      en: 'First {name} names the help; then ask whether it is possible.',
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
      nl: '{name} schrijft de afspraak op, in eigen woorden.',
      en: '{name} writes the agreement down, in own words.',
    },
    source,
  },
  {
    id: 'tip-10',
    block: 'closing',
    when: withStudent,
    text: { nl: 'Geef het papier aan {name}.', en: 'Hand the paper to {name}.' },
    source,
  },
  {
    id: 'tip-11',
    block: 'difference',
    when: { studentPresent: true, adultsPresent: true },
    text: {
      nl: 'Sluit geen front met {theAdults} tegen {name}.',
      en: 'Do not team up with {theAdults} against {name}.',
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
      nl: 'Oefen vooraf samen met {name} hoe het openingspunt klinkt.',
      en: 'Beforehand, practise together with {name} how the opening point will sound.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-2-prepare',
    block: 'opening',
    stages: [2],
    when: withStudent,
    text: {
      nl: 'Leg een paar mogelijkheden klaar waaruit {name} kiest.',
      en: 'Have a few options ready for {name} to choose from.',
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
      nl: 'Minstens de helft is van {name} zelf. Steun van volwassenen krijgt een einddatum.',
      en: 'At least half belong to {name}. Support from adults gets an end date.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-3-agreement',
    block: 'agreements',
    stages: [3],
    text: {
      nl: '{name} houdt zelf bij hoe het gaat. Hoogstens één afspraak is van een volwassene.',
      en: '{name} keeps track of how it goes. At most one agreement belongs to an adult.',
    },
    source: 'domain.md §3',
  },
  {
    id: 'stage-4-agreement',
    block: 'agreements',
    stages: [4],
    text: {
      nl: '{name} kiest doel en terugkijkmoment. Volwassenen doen alleen iets op verzoek; hoogstens één afspraak is van hen.',
      en: '{name} chooses the goal and when to look back. Adults act only on request; at most one agreement is theirs.',
    },
    source: 'domain.md §3',
  },
];

const plainWords = ['isk', 'pro', 'vso_vervolg', 'vso_arbeid', 'vso_dagbesteding', 'vso_onbekend'] as const;

/** Our own, for the talks and schools where the eleven say too little. */
const ofTheTalk: TipEntry[] = [
  {
    id: 'plain-words',
    block: 'student',
    when: { studentPresent: true, schoolTypes: plainWords },
    text: {
      nl: 'Eén vraag tegelijk, in korte zinnen. Een foto of iets om vast te houden helpt.',
      en: 'One question at a time, in short sentences. A photo or something to hold helps.',
    },
    source: 'design',
  },
  {
    id: 'lob-goal',
    block: 'goal',
    when: { occasions: ['lob'] },
    text: {
      nl: 'Vraag door op wat {name} zag en deed, niet op een beroep.',
      en: 'Ask on about what {name} saw and did, not about a job title.',
    },
    source: 'design',
  },
  {
    id: 'keuze-help',
    block: 'help',
    when: { occasions: ['keuze'] },
    text: {
      nl: 'Twijfel is geen probleem. Zeg wanneer het vast moet staan, en wat tot die tijd kan.',
      en: 'Doubt is no problem. Say when it has to be settled, and what is possible until then.',
    },
    source: 'design',
  },
  {
    id: 'zorg-help',
    block: 'help',
    when: { occasions: ['zorg'] },
    text: {
      nl: 'Praat over wat {name} nodig heeft en wat al werkt, niet over een etiket.',
      en: 'Talk about what {name} needs and what already works, not about a label.',
    },
    source: 'design',
  },
  {
    id: 'overgang-goal',
    block: 'goal',
    when: { occasions: ['overgang'], studentPresent: true },
    text: {
      nl: 'Schrijf de woorden van {name} letterlijk op en lees ze voor: {name} beslist wat er doorgaat.',
      en: 'Write down the words of {name} exactly and read them out: {name} decides what is passed on.',
    },
    source: 'design',
  },
  {
    id: 'start-parents',
    block: 'parents',
    when: { occasions: ['start'] },
    text: {
      nl: 'Je leert elkaar kennen: luister, en bewaar regels en roosters voor een bericht.',
      en: 'You are getting to know each other: listen, and keep rules and timetables for a message.',
    },
    source: 'design',
  },
];

export const tips: readonly TipEntry[] = [...general, ...byStage, ...ofTheTalk];

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
    en: 'What did not work twice gets smaller or goes. Do not copy it again.',
  },
} as const satisfies Record<string, Bilingual>;
