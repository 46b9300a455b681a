/** The words and letters that class codes and study names use for school types, as data (codes of domain.md §2). */
import type { SchoolType } from '../../../shared/model/school-type.ts';

type FinalType = Exclude<SchoolType, `brug_${string}` | 'onbekend'>;

/** Beginnings of words that mean one type wherever they stand. */
export const typeWords: readonly (readonly [start: string, type: FinalType])[] = [
  ['praktijk', 'pro'],
  ['isk', 'isk'],
  ['nieuwkomer', 'isk'],
  ['vso', 'vso_onbekend'],
  ['vervolgonderwijs', 'vso_vervolg'],
  ['arbeidsgericht', 'vso_arbeid'],
  ['dagbesteding', 'vso_dagbesteding'],
  ['gymnasium', 'gymnasium'],
  ['gym', 'gymnasium'],
  ['atheneum', 'atheneum'],
  ['ath', 'atheneum'],
  ['vwo', 'atheneum'],
  ['havo', 'havo'],
  ['mavo', 'vmbo_tl'],
  ['theoretisch', 'vmbo_tl'],
  ['gemengd', 'vmbo_gl'],
  ['kader', 'vmbo_kb'],
  ['basis', 'vmbo_bb'],
];

/** Short codes, alone or with one letter for the group after them ("hb": havo, group b). Several types: a bridge class. */
export const typeCodes: ReadonlyMap<string, readonly FinalType[]> = new Map<string, readonly FinalType[]>([
  ['pro', ['pro']],
  ['bb', ['vmbo_bb']],
  ['bbl', ['vmbo_bb']],
  ['k', ['vmbo_kb']],
  ['kb', ['vmbo_kb']],
  ['kbl', ['vmbo_kb']],
  ['gl', ['vmbo_gl']],
  ['t', ['vmbo_tl']],
  ['tl', ['vmbo_tl']],
  ['m', ['vmbo_tl']],
  ['h', ['havo']],
  ['v', ['atheneum']],
  ['bk', ['vmbo_bb', 'vmbo_kb']],
  ['kt', ['vmbo_kb', 'vmbo_tl']],
  ['ktl', ['vmbo_kb', 'vmbo_tl']],
  ['kgl', ['vmbo_kb', 'vmbo_gl']],
  ['kgt', ['vmbo_kb', 'vmbo_gl', 'vmbo_tl']],
  ['km', ['vmbo_kb', 'vmbo_tl']],
  ['th', ['vmbo_tl', 'havo']],
  ['tlh', ['vmbo_tl', 'havo']],
  ['mh', ['vmbo_tl', 'havo']],
  ['hv', ['havo', 'atheneum']],
  ['havovwo', ['havo', 'atheneum']],
  ['bkt', ['vmbo_bb', 'vmbo_kb', 'vmbo_tl']],
  ['bkgt', ['vmbo_bb', 'vmbo_kb', 'vmbo_gl', 'vmbo_tl']],
  ['thv', ['vmbo_tl', 'havo', 'atheneum']],
  ['mhv', ['vmbo_tl', 'havo', 'atheneum']],
  // Gemengd and theoretisch together: two final types, so no guess.
  ['gt', ['vmbo_gl', 'vmbo_tl']],
  ['gtl', ['vmbo_gl', 'vmbo_tl']],
]);
