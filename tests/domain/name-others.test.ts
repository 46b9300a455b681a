import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePoint } from '../../shared/domain/judge-point.ts';
import { namesOther, replaceOthers } from '../../shared/domain/name-others.ts';
import type { PersonName } from '../../shared/domain/names.ts';

const name = (givenName: string, surname = 'Tak', particle = ''): PersonName => ({
  givenName,
  particle,
  surname,
});
const noor = name('Noor', 'Visser');
const youngPeople = [
  name('Youssef', 'Amrani'),
  name('Fatima', 'Hoff', "van 't"),
  name('Priya', "D'Souza"),
  name('Çağla', 'Yılmaz'),
  name('constructor', 'toString'),
  name('Roos', 'Bakker'),
  name('Mei', 'Lin'),
  name('Sam', 'Smit'),
  name('Storm', 'Vos'),
  name('Faith', 'Mensah'),
  name('Anne-Fleur', 'Berg', 'van den'),
  name('Noor', 'de Wit'),
];
const names = (text: string): boolean => namesOther(text, noor, youngPeople);

describe('another student of the mentor is named', () => {
  test.each([
    'Zij werkt graag samen met Youssef.',
    'Youssef leidt haar af.',
    'YOUSSEF leidt haar af.',
    'Dat is Youssefs tas niet.',
    "Het is Youssef's idee.",
    'Ik zit naast Fatima in de les.',
    'fatima van t hoff praat veel',
    "fatima van 't hoff praat veel",
    'Fatima van ’t Hoff praat veel.',
    "Ruzie met priya d'souza.",
    'Ik leer met Çağla.',
    'Ik leer met Cagla.',
    'Dit gaat over constructor tostring.',
    'Dit gaat over Constructor.',
    'Ik zat vaak naast Roos.',
    'Samen met Mei maakt zij een plan.',
    'Zij wil bij Storm zitten.',
    'She often talks to Faith.',
    'Sam en zij praten veel.',
    'Anne-Fleur helpt haar.',
    'Noor de Wit helpt haar.',
  ])('%s', (text) => {
    expect(names(text)).toBe(true);
  });
});

describe('nobody else is named', () => {
  test.each([
    'Noor plant haar week.',
    'Noor Visser wil naar het vwo.',
    'Roos of tulp, dat maakt niet uit.',
    'Zij tekent een roos.',
    'De toets is in mei.',
    'De toets is in Mei.',
    'Mei is druk.',
    'The exams are in May.',
    'Storm of niet, zij komt op de fiets.',
    'Door de storm kwam zij te laat.',
    'Faith in yourself helps.',
    'She has faith in her plan.',
    'Samen leren helpt.',
    'De samenvatting is af.',
    'Zij bouwt een constructor in de les.',
    'Meneer Visser geeft uitleg.',
    'Mevrouw Bakker is streng.',
    "In 't Hoff is het stil.",
    '',
  ])('%s', (text) => {
    expect(names(text)).toBe(false);
  });
});

describe('the neutral wording', () => {
  test('has a classmate for every name, and leaves the rest as it was', () => {
    expect(
      replaceOthers(
        "Youssef en Fatima van 't Hoff praten, met Kevin uit 3B erbij.",
        noor,
        youngPeople,
        'een klasgenoot',
      ),
    ).toBe('Een klasgenoot en een klasgenoot praten, met een klasgenoot uit 3B erbij.');
  });

  test('of any text holds no name of the list any more, and a text without one is not changed', () => {
    assert(
      property(
        array(constantFrom('ik', 'Youssef', 'met', 'Çağla', "Priya D'Souza", 'leert', '.', 'Roos', '😀'), {
          maxLength: 12,
        }),
        (words) => {
          const text = words.join(' ');
          const neutral = replaceOthers(text, noor, youngPeople, 'iemand');
          expect(names(neutral)).toBe(false);
          expect(neutral === text).toBe(!names(text));
        },
      ),
    );
  });

  test.each([
    ['Youssef stoort in de les.', 'Een klasgenoot stoort in de les.'],
    ['Hij slikt ritalin.', 'Er is extra ondersteuning afgesproken; zie OPP.'],
    ['Ik wil beter plannen.', null],
    ['Ik wil niet meer leven.', null],
  ])('for "%s" is %s', (text, neutral) => {
    expect(judgePoint({ by: 'mentor', text }, noor, youngPeople, 'nl').neutral).toBe(neutral);
  });
});
