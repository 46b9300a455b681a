/** The mentor's notes: kept, judged before, refused when they are about safety, and gone when they are removed. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences, wholeSentences } from '../../shared/domain/sentences.ts';
import { schoolYearEnd } from '../../shared/domain/school-year.ts';
import { decryptFolder } from './decrypt-folder.ts';
import { studentDraft } from './examples.ts';
import { openTestBackend, testDay, testPassphrase } from './open-test-backend.ts';

test('a note knows when it was made and changed, and the end of its school year', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  const made = await program.call('notes.save', { studentId, text: '  Leest graag.\n\tVraagt om hulp.  ' });
  expect(made).toMatchObject({
    text: 'Leest graag.\n\tVraagt om hulp.',
    createdOn: testDay,
    changedOn: testDay,
    keptUntil: '2026-07-31',
  });
  program.clock.now = new Date('2026-09-01T10:00:00');
  const changed = await program.call('notes.save', { id: made.id, studentId, text: 'Leest graag.' });
  expect(changed).toEqual({ ...made, text: 'Leest graag.', changedOn: '2026-09-01' });
  const later = await program.call('notes.save', { studentId, text: 'Nieuw schooljaar.' });
  expect(later.keptUntil).toBe('2027-07-31');
  expect(await program.call('notes.list', { studentId })).toEqual([later, changed]);
});

test('a note stays with its student, and a student who is not there has none', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  const { id: other } = await program.call('students.save', studentDraft({ givenName: 'Bram' }));
  const note = await program.call('notes.save', { studentId, text: 'Leest graag.' });
  for (const [name, input] of [
    ['notes.save', { id: note.id, studentId: other, text: 'Anders.' }],
    ['notes.save', { id: 'nobody', studentId, text: 'Anders.' }],
    ['notes.save', { studentId: 'nobody', text: 'Anders.' }],
    ['notes.list', { studentId: 'nobody' }],
    ['notes.judge', { studentId: 'nobody', text: 'Anders.' }],
    ['notes.remove', { id: 'nobody' }],
  ] as const)
    expect(await program.refusal(name, input)).toMatchObject({ code: 'not-found' });
  expect(await program.call('notes.list', { studentId })).toEqual([note]);
  await program.call('notes.remove', { id: note.id });
  expect(await program.call('notes.list', { studentId })).toEqual([]);
});

describe('before it is kept', () => {
  test('a note about safety is told, and none of it is said again', async () => {
    using program = await openTestBackend();
    const { id: studentId } = await program.call('students.save', studentDraft());
    const text = 'Werkt goed. Zij wil niet meer leven qzxv. Daan is ziek.';
    expect(await program.call('notes.judge', { studentId, text })).toEqual({ safety: true, sensitive: [] });
  });

  test('each sentence that is better not kept is named, the others are not', async () => {
    using program = await openTestBackend();
    const { id: studentId } = await program.call('students.save', studentDraft());
    await program.call('students.save', studentDraft({ givenName: 'Dewi', surname: 'Bliksem' }));
    const judged = await program.call('notes.judge', {
      studentId,
      text: 'Plant goed. Hij heeft ADHD. Dewi leidt hem af!',
    });
    expect(judged.safety).toBe(false);
    expect(judged.sensitive.map(({ text }) => text)).toEqual(['Hij heeft ADHD.', 'Dewi leidt hem af!']);
    for (const { because } of judged.sensitive) expect(because).not.toBe('');
  });
});

test('what is removed or written over is in no page of the file any more, nor in the index', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  await program.call('notes.save', { studentId, text: 'Blijft zonnebloemveld.' });
  const over = await program.call('notes.save', { studentId, text: 'Eerst kwartelei.' });
  await program.call('notes.save', { studentId, id: over.id, text: 'Daarna iets anders.' });
  const gone = await program.call('notes.save', { studentId, text: 'Weg regenpijp.' });
  await program.call('notes.remove', { id: gone.id });
  await program.call('vault.lock', {});
  const file = (await decryptFolder(program.dataDir, testPassphrase)).get('vault.db');
  expect(file?.includes('zonnebloemveld')).toBe(true);
  for (const word of ['kwartelei', 'artelei', 'regenpijp', 'egenpijp'])
    expect(file?.includes(word)).toBe(false);
});

describe('sentences', () => {
  test.each([
    ['Ik wil niet meer', ''],
    ['Plant goed. Ik wil niet', 'Plant goed.'],
    ['Plant goed. ', 'Plant goed.'],
    ['Hij zei: "Ik doe het!" En', 'Hij zei: "Ik doe het!"'],
    ['Cijfer 6.5 voor', ''],
    ['Eerste regel\nTweede', 'Eerste regel\n'],
    ['', ''],
  ])('of %j the whole ones are %j', (text, whole) => {
    expect(wholeSentences(text)).toBe(whole);
  });

  test('no word is lost or moved by taking a text apart, and no part is longer than asked', () => {
    const words = (text: string): string => text.replace(/\s+/gu, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '!', '\n', '"', '5') }),
        fc.integer({ min: 5, max: 30 }),
        (text, longest) => {
          const parts = splitSentences(text, longest);
          expect(words(parts.join(''))).toBe(words(text));
          expect(parts.every((part) => part.length > 0 && part.length <= longest)).toBe(true);
          expect(text.startsWith(wholeSentences(text))).toBe(true);
        },
      ),
    );
  });
});

test.each([
  ['2026-08-01', '2027-07-31'],
  ['2026-07-31', '2026-07-31'],
  ['2027-01-01', '2027-07-31'],
])('the school year of %s ends on %s', (day, end) => {
  expect(schoolYearEnd(day)).toBe(end);
});
