/** Searching students, agreements and notes: found as they are typed, and never again once they are gone. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findWords, foldLetters } from '../../shared/domain/find-words.ts';
import { decryptFolder } from './decrypt-folder.ts';
import { agreementDraft, studentDraft } from './examples.ts';
import { openTestBackend, testPassphrase, type TestBackend } from './open-test-backend.ts';

const people = [
  ['Çağla', '', 'Yıldız', '00017'],
  ['Fatima', "van 't", 'Hoff', '00123'],
  ['Łukasz', '', 'Søndergård', '4'],
  ['Amélie', 'van de', 'Berg', ''],
  ['Bram', '', 'Vandenberg', ''],
  ['İpek', 'el', 'Khatib-Jansen', ''],
] as const;

let program: TestBackend;
const ids = new Map<string, string>();
beforeAll(async () => {
  program = await openTestBackend();
  for (const [givenName, particle, surname, studentNumber] of people) {
    const { id } = await program.call(
      'students.save',
      studentDraft({ givenName, particle, surname, studentNumber }),
    );
    ids.set(givenName, id);
  }
  await program.call(
    'agreements.save',
    agreementDraft(ids.get('Bram') ?? '', { text: 'Elke zondag de Überblick' }),
  );
  await program.call('notes.save', {
    studentId: ids.get('Fatima') ?? '',
    text: 'Speelt hockey.\nLeest graag over de ruimte, en vertelt daar goed over in de kring van de klas.',
  });
});
afterAll(() => program.close());

const namesFor = async (text: string): Promise<string[]> =>
  (await program.call('search.find', { text })).students.map(({ displayName }) => displayName);

describe('students', () => {
  test.each([
    ['cagla', ['Çağla Yıldız']],
    ['ÇAĞLA', ['Çağla Yıldız']],
    ['yildiz', ['Çağla Yıldız']],
    ['Yıld', ['Çağla Yıldız']],
    ["van 't Hoff", ["Fatima van 't Hoff"]],
    ['hoff fat', ["Fatima van 't Hoff"]],
    ['van', ['Amélie van de Berg', "Fatima van 't Hoff", 'Bram Vandenberg']],
    ['lukasz sond', ['Łukasz Søndergård']],
    ['ipek', ['İpek el Khatib-Jansen']],
    ['khatib-j', ['İpek el Khatib-Jansen']],
    ['0012', ["Fatima van 't Hoff"]],
    ['hoff cagla', []],
    ['ergård', []],
    ['', []],
    ['  ', []],
    ['"', []],
    ['AND OR NOT', []],
    ['words:van*', []],
    ['-van', ['Amélie van de Berg', "Fatima van 't Hoff", 'Bram Vandenberg']],
  ])('%j finds %j', async (text, found) => {
    expect(await namesFor(text)).toEqual(found);
  });

  test('in the Flemish order when that is the setting', async () => {
    await program.call('settings.save', { nameOrder: 'be' });
    const found = await program.call('search.find', { text: 'van' });
    expect(found.students.map(({ listName }) => listName)).toEqual([
      'Van de Berg, Amélie',
      'Vandenberg, Bram',
      "Van 't Hoff, Fatima",
    ]);
    await program.call('settings.save', { nameOrder: 'nl' });
  });

  test('whatever is typed, it is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 100, unit: 'binary' }), async (text) => {
        const found = await program.backend.call('search.find', { text });
        expect(found.ok).toBe(true);
      }),
    );
  });

  test('every student is found by the beginning of every word of his name, as it is written or without accents', async () => {
    for (const [givenName, particle, surname] of people) {
      const name = [givenName, particle, surname].filter(Boolean).join(' ');
      for (const word of findWords(name))
        for (let length = 1; length <= word.length; length += 1)
          expect([word.slice(0, length), await namesFor(word.slice(0, length))]).toEqual([
            word.slice(0, length),
            expect.arrayContaining([name]),
          ]);
      expect(await namesFor(name)).toContain(name);
      expect(await namesFor(foldLetters(name))).toContain(name);
    }
  });
});

test('an agreement and a note are found with the words around what was looked for', async () => {
  expect(await program.call('search.find', { text: 'uberb zon' })).toMatchObject({
    students: [],
    agreements: [
      {
        studentId: ids.get('Bram'),
        displayName: 'Bram Vandenberg',
        outcome: 'open',
        excerpt: [
          { text: 'Elke ', found: false },
          { text: 'zondag', found: true },
          { text: ' de ', found: false },
          { text: 'Überblick', found: true },
        ],
      },
    ],
    notes: [],
  });
  const { notes } = await program.call('search.find', { text: 'ruimte' });
  expect(notes).toMatchObject([{ displayName: "Fatima van 't Hoff", changedOn: '2026-02-02' }]);
  expect(notes[0]?.excerpt.filter(({ found }) => found)).toEqual([{ text: 'ruimte', found: true }]);
});

test('at most eight of each kind are answered', async () => {
  using many = await openTestBackend();
  for (let number = 0; number < 12; number += 1) {
    const { id } = await many.call('students.save', studentDraft({ givenName: `Kind${number}` }));
    await many.call('agreements.save', agreementDraft(id, { text: `Kind plant ${number}` }));
    await many.call('notes.save', { studentId: id, text: `Kind leest ${number}` });
  }
  const found = await many.call('search.find', { text: 'kind' });
  expect([found.students.length, found.agreements.length, found.notes.length]).toEqual([8, 8, 8]);
  expect(found.notes[0]?.excerpt.map(({ text }) => text).join('')).toBe('Kind leest 11');
});

test('after a change only the new words are found, and the old ones are in no page of the file', async () => {
  using changing = await openTestBackend();
  const before = studentDraft({ givenName: 'Kwartelina', surname: 'Regenpijp' });
  const { id } = await changing.call('students.save', before);
  const agreement = await changing.call(
    'agreements.save',
    agreementDraft(id, { text: 'Zebrapad oversteken' }),
  );
  await changing.call('notes.save', { studentId: id, text: 'Houdt van vlierbes.' });
  await changing.call('students.save', { ...before, id, givenName: 'Noor', surname: 'Visser' });
  const { madeOn, settledOn, ...draft } = agreement;
  await changing.call('agreements.save', { ...draft, studentId: id, text: 'Op tijd komen' });
  const none = { students: [], agreements: [], notes: [] };
  expect(await changing.call('search.find', { text: 'kwartelina' })).toEqual(none);
  expect(await changing.call('search.find', { text: 'zebrapad' })).toEqual(none);
  expect((await changing.call('search.find', { text: 'visser' })).students).toHaveLength(1);
  expect((await changing.call('search.find', { text: 'tijd' })).agreements).toHaveLength(1);
  await changing.call('vault.lock', {});
  const file = (await decryptFolder(changing.dataDir, testPassphrase)).get('vault.db');
  expect(file?.includes('vlierbes')).toBe(true);
  for (const word of ['artelina', 'egenpijp', 'ebrapad']) expect(file?.includes(word)).toBe(false);
  expect([madeOn, settledOn]).toEqual(['2026-02-02', null]);
});
