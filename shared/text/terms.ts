/** Words that every screen and sheet shares: one term per concept (the README's glossary). */
import type { PointKind } from '../model/agenda.ts';
import type { AdultsAtHome, Occasion, Outcome, Speaker } from '../model/facts.ts';
import type { Bilingual } from '../model/language.ts';
import type { Attribute, SchoolType } from '../model/school-type.ts';
import type { Dimension, Rater, Stage } from '../model/views.ts';

export const terms = {
  nl: {
    schoolType: {
      pro: 'praktijkonderwijs',
      vmbo_bb: 'vmbo-basis',
      vmbo_kb: 'vmbo-kader',
      vmbo_gl: 'vmbo-gl',
      vmbo_tl: 'vmbo-tl',
      havo: 'havo',
      atheneum: 'atheneum',
      gymnasium: 'gymnasium',
      brug_bk: 'brugklas bb/kb',
      brug_kt: 'brugklas kb/gl/tl',
      brug_th: 'brugklas tl/havo',
      brug_hv: 'brugklas havo/vwo',
      brug_breed: 'brede brugklas',
      vso_vervolg: 'vso vervolgonderwijs',
      vso_arbeid: 'vso arbeid',
      vso_dagbesteding: 'vso dagbesteding',
      vso_onbekend: 'vso, uitstroom nog open',
      isk: 'isk (nieuwkomers)',
      onbekend: 'schooltype onbekend',
    },
    attribute: {
      tto: 'tweetalig onderwijs',
      lwoo: 'extra ondersteuning (lwoo)',
      opp: 'OPP',
      doorlopend: 'doorlopende leerroute vmbo-mbo',
      doubleur: 'doet het jaar over',
      versneller: 'versnelt',
      topsport: 'topsport of kunst',
      vavo: 'vavo',
      '18+': '18 of ouder',
      tolk: 'tolk nodig',
      isk_begin: 'isk: begin',
      isk_midden: 'isk: midden',
      isk_uitstroom: 'isk: uitstroom',
    },
    occasion: {
      start: 'startgesprek',
      voortgang: 'voortgangsgesprek',
      mol: 'driehoeksgesprek',
      lob: 'loopbaangesprek',
      keuze: 'keuzegesprek',
      zorg: 'ondersteuningsgesprek',
      overgang: 'overgangsgesprek',
    },
    stage: { 1: 'Ik volg', 2: 'Ik doe mee', 3: 'Ik stuur', 4: 'Ik ben eigenaar' },
    support: { 1: 'voordoen', 2: 'samen doen', 3: 'meekijken', 4: 'op afroep' },
    dimension: {
      goals: 'doelen stellen',
      planning: 'plannen en doen',
      help: 'hulp zoeken',
      reflection: 'terugkijken',
      leading: 'gesprek leiden',
    },
    rater: { student: 'leerling', parent: 'ouders', mentor: 'mentor' },
    speaker: { student: 'leerling', parents: 'ouders', mentor: 'mentor' },
    lead: { student: 'leerling', parents: 'ouders', mentor: 'mentor', together: 'samen' },
    adults: {
      parents: 'ouders',
      mother: 'moeder',
      father: 'vader',
      carers: 'verzorgers',
      guardian: 'voogd',
    },
    outcome: {
      open: 'loopt',
      kept: 'gelukt',
      partly: 'deels gelukt',
      missed: 'niet gelukt',
      dropped: 'losgelaten',
    },
    pointKind: {
      involvement: 'hoort in dit gesprek',
      participation: 'helpen op school',
      logistics: 'praktisch',
      home: 'iets van thuis',
      subject: 'over een vak',
      policy: 'beleid of klacht',
      safety: 'veiligheid',
      sensitive: 'gevoelig gegeven',
    },
    notSeen: 'niet gezien',
    provisional: 'voorlopig',
    year: (year: number) => `leerjaar ${year}`,
    age: (age: number) => `${age} jaar`,
    minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  },
  en: {
    schoolType: {
      pro: 'practical education (pro)',
      vmbo_bb: 'vmbo-basis',
      vmbo_kb: 'vmbo-kader',
      vmbo_gl: 'vmbo-gl',
      vmbo_tl: 'vmbo-tl',
      havo: 'havo',
      atheneum: 'atheneum',
      gymnasium: 'gymnasium',
      brug_bk: 'bridge class bb/kb',
      brug_kt: 'bridge class kb/gl/tl',
      brug_th: 'bridge class tl/havo',
      brug_hv: 'bridge class havo/vwo',
      brug_breed: 'broad bridge class',
      vso_vervolg: 'vso towards further education',
      vso_arbeid: 'vso towards work',
      vso_dagbesteding: 'vso towards day activities',
      vso_onbekend: 'vso, destination still open',
      isk: 'isk (newcomers)',
      onbekend: 'school type unknown',
    },
    attribute: {
      tto: 'bilingual education',
      lwoo: 'extra support (lwoo)',
      opp: 'OPP (development plan)',
      doorlopend: 'continuous vmbo-mbo route',
      doubleur: 'repeats the year',
      versneller: 'accelerates',
      topsport: 'top sport or art',
      vavo: 'vavo',
      '18+': '18 or older',
      tolk: 'interpreter needed',
      isk_begin: 'isk: beginning',
      isk_midden: 'isk: middle',
      isk_uitstroom: 'isk: leaving',
    },
    occasion: {
      start: 'start conversation',
      voortgang: 'progress conversation',
      mol: 'triangle conversation',
      lob: 'career conversation',
      keuze: 'choice conversation',
      zorg: 'support conversation',
      overgang: 'transition conversation',
    },
    stage: { 1: 'I follow', 2: 'I take part', 3: 'I steer', 4: 'I own it' },
    support: { 1: 'showing how', 2: 'doing it together', 3: 'watching', 4: 'on call' },
    dimension: {
      goals: 'setting goals',
      planning: 'planning and doing',
      help: 'seeking help',
      reflection: 'looking back',
      leading: 'leading the talk',
    },
    rater: { student: 'student', parent: 'parents', mentor: 'mentor' },
    speaker: { student: 'student', parents: 'parents', mentor: 'mentor' },
    lead: { student: 'student', parents: 'parents', mentor: 'mentor', together: 'together' },
    adults: {
      parents: 'parents',
      mother: 'mother',
      father: 'father',
      carers: 'carers',
      guardian: 'guardian',
    },
    outcome: {
      open: 'running',
      kept: 'done',
      partly: 'partly done',
      missed: 'not done',
      dropped: 'let go',
    },
    pointKind: {
      involvement: 'belongs in this talk',
      participation: 'helping at school',
      logistics: 'practical',
      home: 'a home matter',
      subject: 'about a subject',
      policy: 'policy or complaint',
      safety: 'safety',
      sensitive: 'sensitive information',
    },
    notSeen: 'not seen',
    provisional: 'provisional',
    year: (year: number) => `year ${year}`,
    age: (age: number) => `${age} years old`,
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  },
} as const satisfies Bilingual<{
  schoolType: Record<SchoolType, string>;
  attribute: Record<Attribute, string>;
  occasion: Record<Occasion, string>;
  stage: Record<Stage, string>;
  support: Record<Stage, string>;
  dimension: Record<Dimension, string>;
  rater: Record<Rater, string>;
  speaker: Record<Speaker, string>;
  lead: Record<Speaker | 'together', string>;
  adults: Record<AdultsAtHome, string>;
  outcome: Record<Outcome, string>;
  pointKind: Record<PointKind, string>;
  notSeen: string;
  provisional: string;
  year: (year: number) => string;
  age: (age: number) => string;
  minutes: (minutes: number) => string;
}>;
