import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessSchoolType } from '../../electron/backend/import/guess-school-type.ts';
import { SchoolType, Year } from '../../shared/model/school-type.ts';

describe('guessSchoolType', () => {
  it.each<[string, SchoolType | null, number | null]>([
    ['3HB', 'havo', 3],
    ['h3a', 'havo', 3],
    ['H4', 'havo', 4],
    ['klas 3H2', 'havo', 3],
    ['4 havo b', 'havo', 4],
    ['2vmbo-tl', 'vmbo_tl', 2],
    ['TL3b', 'vmbo_tl', 3],
    ['M3a', 'vmbo_tl', 3],
    ['4A2', null, 4],
    ['A3b', null, 3],
    ['3G1', null, 3],
    ['3gt', null, 3],
    ['3B', null, 3],
    ['1BK', 'brug_bk', 1],
    ['2b/k', 'brug_bk', 2],
    ['2kb/bb', 'brug_bk', 2],
    ['1kgt2', 'brug_kt', 1],
    ['B1THa', 'brug_th', 1],
    ['th1c', 'brug_th', 1],
    ['1mh3', 'brug_th', 1],
    ['vmbo-t/h 1', 'brug_th', 1],
    ['hv2', 'brug_hv', 2],
    ['2 havo/vwo', 'brug_hv', 2],
    ['havovwo1', 'brug_hv', 1],
    ['4hv', null, 4],
    ['thv1', 'brug_breed', 1],
    ['vwo5', 'atheneum', 5],
    ['5v', 'atheneum', 5],
    ['A5 ath', 'atheneum', 5],
    ['6gym1', 'gymnasium', 6],
    ['ISK2', 'isk', null],
    ['PRO3', 'pro', 3],
    ['3k2', 'vmbo_kb', 3],
    ['4bb1', 'vmbo_bb', 4],
    ['5tl', null, 5],
    ['6h1', null, 6],
    ['vso 2', 'vso_onbekend', 2],
    ['3hk', null, 3],
    ['constructor', null, null],
    ['__proto__', null, null],
    ['', null, null],
  ])('reads the class code "%s"', (className, schoolType, year) => {
    expect(guessSchoolType(className, '')).toEqual({ schoolType, year });
  });

  it.each<[string, string, SchoolType | null, number | null]>([
    ['4A2', 'atheneum 4', 'atheneum', 4],
    ['3B', 'VMBO Basisberoepsgerichte leerweg', 'vmbo_bb', 3],
    ['3B', 'vmbo kaderberoepsgericht', 'vmbo_kb', 3],
    ['3c', 'VMBO-GL', 'vmbo_gl', 3],
    ['3c', 'vmbo theoretische leerweg', 'vmbo_tl', 3],
    ['1c', 'brugklas mavo/havo', 'brug_th', 1],
    ['1c', 'brugklas TL/havo', 'brug_th', 1],
    ['ster', 'Gymnasium 6', 'gymnasium', 6],
    ['ster', 'VSO arbeidsgericht', 'vso_arbeid', null],
    ['ster', 'Praktijkonderwijs', 'pro', null],
    ['3HB', 'iets anders', 'havo', 3],
    ['2x', 'ISK', 'isk', null],
  ])('lets the study speak: "%s" with "%s"', (className, study, schoolType, year) => {
    expect(guessSchoolType(className, study)).toEqual({ schoolType, year });
  });

  it('guesses only types and years that exist, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (className, study) => {
        const guess = guessSchoolType(className, study);
        expect(SchoolType.nullable().safeParse(guess.schoolType).success).toBe(true);
        expect(Year.safeParse(guess.year).success).toBe(true);
      }),
    );
  });
});
