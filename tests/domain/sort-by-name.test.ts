/** The quick sort gives the order of the slow one, whatever people are called. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames } from '../../shared/domain/names.ts';
import { sortByName } from '../../shared/domain/sort-by-name.ts';

const part = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'i',
    'j',
    'y',
    'z',
    'B',
    'I',
    'J',
    'Z',
    'é',
    'Ö',
    'ß',
    'ı',
    ' ',
    "'",
    '’',
    '-',
    '2',
    '10',
    '李',
  ),
  maxLength: 6,
});
const name = fc.record({
  givenName: part,
  particle: fc.constantFrom('', 'van', "van 't", 'de'),
  surname: part,
});

test.each(['nl', 'be'] as const)('in the order %s', (order) => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), (names) => {
      expect(sortByName(names, (one) => one, order)).toEqual(
        names.toSorted((a, b) => compareNames(a, b, order)),
      );
    }),
    { numRuns: 2000 },
  );
});
