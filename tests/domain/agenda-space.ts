/**
 * The space that the walk goes through, and facts made from a place in it. Fictional; no expectations. Everything is
 * frozen, so that an engine that changes what it is given fails at once.
 */
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { Occasion, slotLengths } from '../../shared/model/facts.ts';
import { SchoolType } from '../../shared/model/school-type.ts';
import type { Stage, View } from '../../shared/model/views.ts';

export const schoolTypes = SchoolType.options;
export const years = [null, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** The last year that each type has (domain.md §2); 0: counts no years. */
const lastYear: Readonly<Record<SchoolType, number>> = {
  pro: 6,
  vmbo_bb: 4,
  vmbo_kb: 4,
  vmbo_gl: 4,
  vmbo_tl: 4,
  havo: 5,
  atheneum: 6,
  gymnasium: 6,
  brug_bk: 3,
  brug_kt: 3,
  brug_th: 3,
  brug_hv: 3,
  brug_breed: 3,
  // Up to the end of the school year of the 20th birthday, so from 12 eight years at most.
  vso_vervolg: 8,
  vso_arbeid: 8,
  vso_dagbesteding: 8,
  vso_onbekend: 8,
  isk: 0,
  onbekend: 6,
};
/** Every school type with each of its years and with an unknown one; indices into `schoolTypes` and `years`. */
export const typeYears: readonly (readonly [number, number])[] = schoolTypes.flatMap((schoolType, index) =>
  years.flatMap((_, year) => (year <= lastYear[schoolType] ? [[index, year] as const] : [])),
);
export const occasions = Occasion.options;
export const lengths = slotLengths;
/** One day a month, in the first half or the second, so that both sides of the 15 January limit are seen. */
export const days = [
  '2026-01-14',
  '2026-02-10',
  '2026-03-31',
  '2026-04-02',
  '2026-05-20',
  '2026-06-30',
  '2026-07-08',
  '2026-08-24',
  '2026-09-15',
  '2026-10-01',
  '2026-11-10',
  '2026-12-31',
] as const;

/** Every pair that the rules allow: lead = min(stage, L + 1). */
export const stagePairs: readonly (readonly [Stage, Stage])[] = [
  [1, 1],
  [2, 2],
  [3, 2],
  [3, 3],
  [4, 2],
  [4, 3],
  [4, 4],
];

export const presences: readonly AgendaFacts['present'][] = [
  ['student', 'mentor', 'parents'],
  ['student', 'mentor'],
  ['mentor', 'mother'],
  ['student', 'mentor', 'guardian'],
  ['student', 'carers'],
  ['mentor'],
  ['student', 'mentor', 'father'],
];

interface LawCase {
  birthDay: string | null;
  attributes: AgendaFacts['student']['attributes'];
  family: Partial<AgendaFacts['family']>;
}
export const lawCases: readonly LawCase[] = [
  { birthDay: '2012-03-04', attributes: [], family: { authority: 'both' } },
  { birthDay: '2009-06-01', attributes: ['opp'], family: { authority: 'one', together: false } },
  { birthDay: '2008-04-30', attributes: ['isk_begin'], family: { authority: 'unknown', interpreter: true } },
  // Had a guardian until 18.
  { birthDay: '2007-01-01', attributes: [], family: { authority: 'guardian', permission: null } },
  { birthDay: '2007-01-01', attributes: ['tolk'], family: { authority: 'both', permission: true } },
  { birthDay: '2006-01-01', attributes: [], family: { permission: '2025-09-01', together: false } },
  { birthDay: null, attributes: ['18+'], family: { permission: false } },
  { birthDay: null, attributes: [], family: { authority: 'guardian' } },
];

const asStage = (value: number): Stage => (value >= 4 ? 4 : value <= 1 ? 1 : value === 2 ? 2 : 3);

/** What the views differ about: nothing, one thing a little or much, many things alike, two things; who differs. */
export const differenceCases = [
  'none',
  'small',
  'wide',
  'merged',
  'two',
  'two-parents',
  'near-parents',
  'parents',
] as const;
type DifferenceCase = (typeof differenceCases)[number];

/** Views that give this stage and lead. */
export function viewsFor(
  [stage, lead]: readonly [Stage, Stage],
  difference: DifferenceCase,
): readonly View[] {
  const even = {
    day: '2026-01-05',
    goals: stage,
    planning: stage,
    help: stage,
    reflection: stage,
    leading: lead < stage ? asStage(lead - 1) : stage,
  };
  const away = stage <= 2 ? asStage(stage + 2) : asStage(stage - 2);
  const [far, other] = stage <= 2 ? ([4, 1] as const) : ([1, 4] as const);
  const student: View = { ...even, by: 'student' };
  const mentor: View = { ...even, by: 'mentor' };
  const parent: View = { ...even, by: 'parent', who: 'moeder' };
  const cases: Readonly<Record<DifferenceCase, readonly View[]>> = {
    none: [student, mentor, parent],
    small: [{ ...student, planning: away }, mentor, parent],
    wide: [
      { ...student, planning: far },
      { ...mentor, planning: other },
      { ...parent, planning: other },
    ],
    merged: [{ ...student, goals: away, planning: away, help: away, reflection: away }, mentor, parent],
    two: [{ ...student, planning: away }, { ...mentor, help: away }, parent],
    'two-parents': [student, mentor, parent, { ...parent, who: 'vader', goals: away }],
    'near-parents': [
      student,
      mentor,
      parent,
      { ...parent, who: 'vader', goals: stage === 4 ? 3 : asStage(stage + 1) },
    ],
    parents: [student, mentor, { ...parent, reflection: away, goals: away }],
  };
  return cases[difference];
}

export const agreementCases: readonly AgendaFacts['agreements'][] = [
  [],
  [{ text: 'Ik begin om vijf uur met plannen.', owner: 'student', outcome: 'open', timesMissed: 0 }],
  [
    { text: 'De mentor vraagt er vrijdag naar.', owner: 'mentor', outcome: 'partly', timesMissed: 0 },
    { text: 'Ik leg mijn boeken klaar', owner: 'student', outcome: 'missed', timesMissed: 2 },
    { text: 'Ik vraag hulp', owner: 'student', outcome: 'kept', timesMissed: 0 },
  ],
  [
    { text: 'Wij vragen op zondag naar de week', owner: 'parents', outcome: 'open', timesMissed: 0 },
    { text: 'De mentor stuurt een herinnering', owner: 'mentor', outcome: 'missed', timesMissed: 0 },
    { text: 'Ik maak een planning', owner: 'student', outcome: 'partly', timesMissed: 1 },
  ],
  [
    { text: 'Ik lees elke avond', owner: 'student', outcome: 'kept', timesMissed: 0 },
    { text: 'Wij kijken mee', owner: 'parents', outcome: 'dropped', timesMissed: 3 },
  ],
  [{ text: 'Ik snij mezelf niet meer', owner: 'student', outcome: 'open', timesMissed: 0 }],
];
export const pointCases: readonly AgendaFacts['points'][] = [
  [],
  [
    { by: 'student', text: 'Ik wil naar de havo.' },
    { by: 'parents', text: 'Kan zij meer zelf plannen?' },
    { by: 'mentor', text: 'Ik zag je vragen stellen.' },
    { by: 'parents', text: 'Mijn zoon zegt dat hij niet meer wil leven' },
  ],
  [
    { by: 'parents', text: 'Vader kan rijden naar de excursie' },
    { by: 'student', text: 'Kluisje klemt' },
  ],
  [{ by: 'mentor', text: 'Ik zag je vragen stellen.' }],
];
/** Beside those of the law case. */
export const attributeCases: readonly AgendaFacts['student']['attributes'][] = [
  [],
  ['opp'],
  ['doorlopend', 'topsport'],
  ['isk_midden', 'tto'],
  ['isk_uitstroom', 'doubleur'],
  ['lwoo', 'versneller'],
  ['vavo'],
];

export interface Place {
  schoolType: number;
  year: number;
  day: number;
  occasion: number;
  minutes: number;
  stage: number;
  present: number;
  law: number;
  difference: number;
  agreements: number;
  points: number;
  english: boolean;
  /** Absent: no other attributes than those of the law case. */
  attributes?: number;
}

/** `index` may be any whole number: it goes round. */
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty axis');
  return found;
};

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
freeze([presences, lawCases, agreementCases, pointCases, attributeCases]);

/** Made once: by stage pair, then by difference. */
const allViews = freeze(stagePairs.map((pair) => differenceCases.map((one) => viewsFor(pair, one))));

const mergedAttributes = (law: LawCase, more: number): AgendaFacts['student']['attributes'] => {
  const others = at(attributeCases, more);
  if (others.length === 0) return law.attributes;
  // One phase of isk at a time.
  return [...law.attributes.filter((one) => !one.startsWith('isk_')), ...others];
};

export function factsAt(place: Place): AgendaFacts {
  const law = at(lawCases, place.law);
  return {
    day: at(days, place.day),
    language: place.english ? 'en' : 'nl',
    occasion: at(occasions, place.occasion),
    minutes: at(lengths, place.minutes),
    student: {
      givenName: 'Noor',
      schoolType: at(schoolTypes, place.schoolType),
      year: at(years, place.year),
      birthDay: law.birthDay,
      attributes: mergedAttributes(law, place.attributes ?? 0),
    },
    present: at(presences, place.present),
    family: { authority: 'unknown', together: true, permission: null, interpreter: false, ...law.family },
    views: [...at(at(allViews, place.stage), place.difference)],
    agreements: at(agreementCases, place.agreements),
    points: at(pointCases, place.points),
    override: null,
  };
}

/** The axes of the walk, the last running fastest; their product is the space. */
const axisNames = ['typeYear', 'stage', 'occasion', 'minutes', 'present', 'day', 'law'] as const;
type Axis = (typeof axisNames)[number];
export const axes: Readonly<Record<Axis, number>> = {
  typeYear: typeYears.length,
  stage: stagePairs.length,
  occasion: occasions.length,
  minutes: lengths.length,
  present: presences.length,
  day: days.length,
  law: lawCases.length,
};
export const spaceSize = axisNames.reduce((product, name) => product * axes[name], 1);

/** From 0 to `spaceSize`, excluded. */
export const indexOf = (place: Readonly<Record<Axis, number>>): number =>
  axisNames.reduce((index, name) => index * axes[name] + place[name], 0);

function placeOf(index: number): Record<Axis, number> {
  const place = { ...axes };
  let rest = index;
  for (const name of axisNames.toReversed()) {
    place[name] = rest % axes[name];
    rest = Math.floor(rest / axes[name]);
  }
  return place;
}

/**
 * The same index is always the same conversation. What no axis has (differences, agreements, points, language, other
 * attributes) goes round by primes that no axis has, so that it meets everything else. About half have no agreements and
 * most no points, as reading those takes most of the time.
 */
export function factsOf(index: number): AgendaFacts {
  const { typeYear, ...place } = placeOf(index);
  const [schoolType, year] = at(typeYears, typeYear);
  return factsAt({
    ...place,
    schoolType,
    year,
    difference: index % 29,
    agreements: Math.max(0, (index % 17) - 8),
    points: Math.max(0, (index % 13) - 9),
    english: index % 11 < 4,
    attributes: index % 19,
  });
}

/** Reproducible numbers from 0 to 1, excluded (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
