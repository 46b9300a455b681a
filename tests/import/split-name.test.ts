import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitName, splitSurname } from '../../electron/backend/import/split-name.ts';
import { displayName } from '../../shared/domain/names.ts';

const parts = (given: string, particle: string, surname: string) => ({ givenName: given, particle, surname });

describe('splitName', () => {
  it.each([
    ["Hoff, Fatima van 't", parts('Fatima', "van 't", 'Hoff')],
    ["Hoff, van 't, Fatima", parts('Fatima', "van 't", 'Hoff')],
    ["Hoff, Fatima, van 't", parts('Fatima', "van 't", 'Hoff')],
    ["van 't Hoff, Fatima", parts('Fatima', "van 't", 'Hoff')],
    ["Hoff van 't, Fatima", parts('Fatima', "van 't", 'Hoff')],
    ["Fatima van 't Hoff", parts('Fatima', "van 't", 'Hoff')],
    ['Fatima van ’t Hoff', parts('Fatima', 'van ’t', 'Hoff')],
    ['Anna Maria van der Berg', parts('Anna Maria', 'van der', 'Berg')],
    ['Berg, Anna Maria van der', parts('Anna Maria', 'van der', 'Berg')],
    ['Çağla Öztürk', parts('Çağla', '', 'Öztürk')],
    ["D'Souza, Rayan", parts('Rayan', '', "D'Souza")],
    ['Amrani, Youssef el', parts('Youssef', 'el', 'Amrani')],
    ['Youssef El Amrani', parts('Youssef', 'El', 'Amrani')],
    ['Maria Garcia Lopez', parts('Maria', '', 'Garcia Lopez')],
    ['Hoff, Ben', parts('Ben', '', 'Hoff')],
    ['Mai Do', parts('Mai', '', 'Do')],
    ['Do, Mai', parts('Mai', '', 'Do')],
    ['constructor, Kim', parts('Kim', '', 'constructor')],
    ['Kim', parts('Kim', '', '')],
    ['Hoff,', parts('', '', 'Hoff')],
    ['', parts('', '', '')],
  ])('takes "%s" apart', (cell, expected) => {
    expect(splitName(cell)).toEqual(expected);
  });

  it.each([
    ["van 't Hoff", 'Fatima', parts('Fatima', "van 't", 'Hoff')],
    ["Fatima van 't Hoff", 'Fatima', parts('Fatima', "van 't", 'Hoff')],
    ["Hoff, F. van 't", 'Fatima', parts('Fatima', "van 't", 'Hoff')],
    ['Garcia Lopez', 'Maria', parts('Maria', '', 'Garcia Lopez')],
    ['Maria', 'Maria', parts('Maria', '', 'Maria')],
  ])('takes "%s" apart next to the given name %s', (cell, given, expected) => {
    expect(splitName(cell, given)).toEqual(expected);
  });

  it('loses no word and adds none', () => {
    const word = fc.constantFrom('Fatima', 'van', "'t", 'de', 'Hoff', 'Öztürk', 'el', 'Ben', '=1+1');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.integer({ min: 0, max: 7 }), (words, comma) => {
        const cell = words.map((text, at) => (at === comma ? `${text},` : text)).join(' ');
        const kept = displayName(splitName(cell))
          .split(' ')
          .filter((text) => text !== '');
        expect(kept.toSorted()).toEqual(words.toSorted());
      }),
    );
  });
});

describe('splitSurname', () => {
  it.each([
    ['Hoff', '', 'Hoff'],
    ["van 't Hoff", "van 't", 'Hoff'],
    ["Hoff, van 't", "van 't", 'Hoff'],
    ['De Smet', '', 'De Smet'],
    ["D'Souza", '', "D'Souza"],
    ['Hoff-de Wit', '', 'Hoff-de Wit'],
    ['Do', '', 'Do'],
    ['', '', ''],
  ])('takes "%s" apart', (cell, particle, surname) => {
    expect(splitSurname(cell)).toEqual({ particle, surname });
  });
});
