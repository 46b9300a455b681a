/** The mentor's own choice goes before every suggestion but safety, is kept, and is taken back (domain.md §1). */
import { expect, test } from 'vitest';
import { conversationDraft, studentDraft } from './examples.ts';
import { openTestBackend, testPassphrase } from './open-test-backend.ts';

const locker = 'Kan zij een ander kluisje krijgen?';

test('a choice is kept over a restart and a rebuild, and taken back', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  const agenda = async () => (await program.call('conversations.open', { studentId, language: 'nl' })).agenda;
  const inside = async () => (await agenda()).items.flatMap(({ points }) => points.map(({ text }) => text));
  const point = await program.call('points.save', { studentId, by: 'parents', text: locker });
  expect(await inside()).toEqual([]);
  expect((await agenda()).elsewhere).toMatchObject([{ text: locker, kind: 'logistics' }]);

  await program.call('points.save', { ...point, studentId, kind: 'involvement' });
  program.restart();
  await program.call('vault.unlock', { passphrase: testPassphrase });
  await program.call('conversations.save', conversationDraft(studentId, { occasion: 'mol', minutes: 30 }));
  expect(await inside()).toEqual([locker]);
  expect((await agenda()).elsewhere).toEqual([]);

  for (const kind of ['participation', 'home', 'subject', 'policy', 'sensitive'] as const) {
    await program.call('points.save', { ...point, studentId, kind });
    expect((await agenda()).elsewhere).toMatchObject([{ text: locker, kind, because: 'Dit koos je zelf.' }]);
  }
  await program.call('points.save', { ...point, studentId, kind: null });
  expect((await agenda()).elsewhere).toMatchObject([{ kind: 'logistics' }]);
});

test('about safety nobody chooses', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  const text = 'Ik wil niet meer leven.';
  const unsafe = { studentId, by: 'student', text, kind: 'involvement' } as const;
  expect((await program.refusal('points.save', unsafe)).code).toBe('safety');
  expect((await program.refusal('points.save', { ...unsafe, kind: 'safety' })).code).toBe('invalid-input');
  const classified = await program.call('points.classify', [{ by: 'student', text, chosen: 'involvement' }]);
  expect(classified).toMatchObject([{ kind: 'safety', text: '' }]);
});

test('a point with the name of another student is sensitive, on the agenda too, until the mentor says otherwise', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft({ givenName: 'Noor' }));
  await program.call(
    'students.save',
    studentDraft({ givenName: 'Youssef', surname: 'Amrani', particle: '' }),
  );
  const text = 'Noor let beter op als Youssef elders zit.';
  expect(await program.call('points.judge', { studentId, points: [{ by: 'mentor', text }] })).toMatchObject([
    { kind: 'sensitive', neutral: 'Noor let beter op als een klasgenoot elders zit.' },
  ]);
  const point = await program.call('points.save', { studentId, by: 'mentor', text });
  const elsewhere = async () =>
    (await program.call('conversations.open', { studentId, language: 'nl' })).agenda.elsewhere;
  expect(await elsewhere()).toMatchObject([{ kind: 'sensitive', text }]);
  await program.call('points.save', { ...point, studentId, kind: 'involvement' });
  expect(await elsewhere()).toEqual([]);
});
