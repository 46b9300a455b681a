/** The students of the saved cases, in the vocabulary of the product: five levels there are four stages here. */
import type { AgeBand } from '../../shared/model/counts.ts';
import type { Occasion, Speaker } from '../../shared/model/facts.ts';
import type { SchoolType } from '../../shared/model/school-type.ts';
import { readLines } from '../summary/read-cases.ts';
import type { Person } from './any-school.ts';

const types: Record<string, SchoolType> = {
  praktijk: 'pro',
  'vmbo-b': 'vmbo_bb',
  'vmbo-k': 'vmbo_kb',
  'vmbo-tl': 'vmbo_tl',
  havo: 'havo',
  vwo: 'atheneum',
};
const occasions: Record<string, Occasion> = {
  startgesprek: 'start',
  voortgang: 'voortgang',
  profielkeuze: 'keuze',
  zorgen: 'zorg',
  verzuim: 'zorg',
  incident: 'zorg',
  afscheid: 'overgang',
};
const owners: Record<string, Speaker> = { leerling: 'student', ouder: 'parents', mentor: 'mentor' };

const bandOf = (age: number): AgeBand =>
  age < 14 ? 'to-13' : age < 16 ? '14-15' : age < 18 ? '16-17' : 'from-18';
const listOf = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** `path`: as in `tests/summary/cases`. The ids of the file are kept: they may stand in nothing that leaves. */
export function readCaseSchool(path: string): Person[] {
  const [, ...rows] = readLines(path);
  return rows.map(
    ([
      id = '',
      className = '',
      type = '',
      year,
      age,
      level,
      ,
      occasion = '',
      topics = '',
      agreements = '',
    ]) => ({
      person: id,
      counts: {
        known: {
          className,
          schoolType: types[type] ?? 'onbekend',
          year: Number(year),
          ageBand: bandOf(Number(age)),
        },
        stage: Math.min(Number(level), 4) as 1 | 2 | 3 | 4,
        occasions: listOf(occasions[occasion]),
        topics: [],
        differences: topics.includes('planning') ? ['planning'] : [],
        elsewhere: [],
        led: Number(level) >= 3,
        agreementKinds: agreements === '' ? [] : ['new'],
        agreementOwners: [
          ...new Set(agreements.split('|').flatMap((one) => listOf(owners[one.split(':')[1] ?? '']))),
        ],
        agreementOutcomes: [],
      },
    }),
  );
}
