import { expect, test } from 'vitest';
import { compareNames, displayName, listName } from '../../shared/domain/names.ts';

const name = (givenName: string, particle: string, surname: string) => ({ givenName, particle, surname });

test('a name to show, and a name in a list', () => {
  expect(displayName(name('Fatima', "van 't", 'Hoff'))).toBe("Fatima van 't Hoff");
  expect(displayName(name('Bram', '', 'Jansen'))).toBe('Bram Jansen');
  expect(displayName(name('Bram', '', ''))).toBe('Bram');
  expect(listName(name('Fatima', "van 't", 'Hoff'))).toBe("Hoff, Fatima van 't");
  expect(listName(name('Bram', '', 'Jansen'))).toBe('Jansen, Bram');
});

test('a Dutch list: surname, then particle, then given name; accents, case and punctuation do not count', () => {
  const names = [
    name('Zoë', '', 'Jansen'),
    name('Anna', 'van', 'Jansen'),
    name('Bram', 'de', 'Jansen'),
    name('Çağla', '', 'Aydın'),
    name('Anna', '', 'jansen'),
    name('Jan', 'van den', 'Berg'),
    name('Mia', '', "d'Angelo"),
    name('Mia', '', 'Dalen'),
  ];
  expect(names.toSorted((a, b) => compareNames(a, b)).map((one) => listName(one))).toEqual([
    'Aydın, Çağla',
    'Berg, Jan van den',
    'Dalen, Mia',
    "d'Angelo, Mia",
    'jansen, Anna',
    'Jansen, Zoë',
    'Jansen, Bram de',
    'Jansen, Anna van',
  ]);
});
