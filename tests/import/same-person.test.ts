import { describe, expect, it } from 'vitest';
import { compareNamesakes, foldName, type Person } from '../../electron/backend/import/same-person.ts';

const person = (more: Partial<Person>): Person => ({
  givenName: 'Sem',
  particle: '',
  surname: 'Eik',
  birthDay: null,
  studentNumber: '',
  className: '3HB',
  ...more,
});

describe('compareNamesakes', () => {
  it.each<[string, Partial<Person>, Partial<Person>, string]>([
    ['one birth day', { birthDay: '2012-01-01' }, { birthDay: '2012-01-01', studentNumber: '9' }, 'same'],
    ['two birth days', { birthDay: '2012-01-01' }, { birthDay: '2012-01-02' }, 'different'],
    ['one class and nothing else', {}, { className: '3hb' }, 'same'],
    ['two classes and nothing else', {}, { className: '3HC' }, 'maybe'],
    ['two numbers', { studentNumber: '1' }, { studentNumber: '2' }, 'maybe'],
    ['one number missing', { studentNumber: '1' }, {}, 'same'],
    ['one birth day missing', { birthDay: '2012-01-01' }, {}, 'same'],
  ])('judges namesakes with %s', (_, a, b, expected) => {
    expect(compareNamesakes(person(a), person(b))).toBe(expected);
    expect(compareNamesakes(person(b), person(a))).toBe(expected);
  });
});

describe('foldName', () => {
  it('takes accents, case and the kind of apostrophe for no difference', () => {
    expect(foldName({ givenName: 'ZOË', particle: 'van ’t', surname: 'Hoff' })).toBe("zoe van 't hoff");
  });
});
