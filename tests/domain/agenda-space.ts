/** The space that the walk goes through, and facts made from a place in it. Fictional; no expectations. */
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { Occasion, slotLengths } from '../../shared/model/facts.ts';
import { SchoolType } from '../../shared/model/school-type.ts';
import type { Stage, View } from '../../shared/model/views.ts';

export const schoolTypes = SchoolType.options;
export const years = [null, 1, 2, 3, 4, 5, 6] as const;
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
  { birthDay: '2007-01-01', attributes: [], family: { authority: 'both', permission: null } },
  { birthDay: '2007-01-01', attributes: ['tolk'], family: { authority: 'both', permission: true } },
  { birthDay: '2006-01-01', attributes: [], family: { permission: '2025-09-01', together: false } },
  { birthDay: null, attributes: ['18+'], family: { permission: false } },
  { birthDay: null, attributes: [], family: { authority: 'guardian' } },
];

const dimensionNames = ['goals', 'planning', 'help', 'reflection'] as const;
const asStage = (value: number): Stage => (value >= 4 ? 4 : value <= 1 ? 1 : value === 2 ? 2 : 3);

/** Views that give this stage and lead, with no, one small, one wide or many differences. */
export function viewsFor([stage, lead]: readonly [Stage, Stage], difference: number): View[] {
  const even = {
    day: '2026-01-05',
    goals: stage,
    planning: stage,
    help: stage,
    reflection: stage,
    leading: lead < stage ? asStage(lead - 1) : stage,
  };
  const away = stage <= 2 ? asStage(stage + 2) : asStage(stage - 2);
  const far = stage <= 2 ? 4 : 1;
  const student = { ...even, by: 'student' as const };
  if (difference === 1) student.planning = away;
  if (difference === 2) student.planning = far;
  if (difference === 3) for (const name of dimensionNames) student[name] = away;
  return [student, { ...even, by: 'mentor' }, { ...even, by: 'parent' }];
}
export const differenceCases = [0, 1, 2, 3] as const;

export const agreementCases: readonly AgendaFacts['agreements'][] = [
  [],
  [{ text: 'Ik begin om vijf uur met plannen.', owner: 'student', outcome: 'open', timesMissed: 0 }],
  [
    { text: 'De mentor vraagt er vrijdag naar.', owner: 'mentor', outcome: 'partly', timesMissed: 0 },
    { text: 'Ik leg mijn boeken klaar', owner: 'student', outcome: 'missed', timesMissed: 2 },
    { text: 'Ik vraag hulp', owner: 'student', outcome: 'kept', timesMissed: 0 },
  ],
];
export const pointCases: readonly AgendaFacts['points'][] = [
  [],
  [
    { by: 'student', text: 'Ik wil naar de havo.' },
    { by: 'parents', text: 'Kan zij meer zelf plannen?' },
    { by: 'mentor', text: 'Ik zag je vragen stellen.' },
    { by: 'parents', text: 'Mijn zoon zegt dat hij niet meer wil leven' },
  ],
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
}

/** `index` may be any whole number: it goes round. */
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty axis');
  return found;
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
      attributes: law.attributes,
    },
    present: at(presences, place.present),
    family: { authority: 'unknown', together: true, permission: null, interpreter: false, ...law.family },
    views: viewsFor(at(stagePairs, place.stage), at(differenceCases, place.difference)),
    agreements: at(agreementCases, place.agreements),
    points: at(pointCases, place.points),
    override: null,
  };
}
