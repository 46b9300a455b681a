/** What the lists say: agreements to look back at, and the two orders of names. */
import { expect, test } from 'vitest';
import { endOfWeek } from '../../shared/domain/days.ts';
import { agreementDraft, studentDraft } from './examples.ts';
import { openTestBackend } from './open-test-backend.ts';

test.each([
  ['2026-02-02', '2026-02-08'],
  ['2026-02-08', '2026-02-08'],
  ['2026-02-09', '2026-02-15'],
  ['2025-12-31', '2026-01-04'],
])('the week of %s ends on Sunday %s', (day, sunday) => {
  expect(endOfWeek(day)).toBe(sunday);
});

test('an open agreement of this week or before is due, the earliest first', async () => {
  using program = await openTestBackend();
  const { id } = await program.call('students.save', studentDraft());
  const due = async () => [
    (await program.call('students.list', {})).find((row) => row.id === id)?.due,
    (await program.call('students.get', { id })).due,
  ];
  const save = (text: string, checkMoment: string | null) =>
    program.call('agreements.save', agreementDraft(id, { text, checkMoment }));
  await save('Zonder dag', null);
  await save('Volgende week', '2026-02-09');
  expect(await due()).toEqual([null, null]);
  await save('Zondag', '2026-02-08');
  const late = await save('Vorige maand', '2026-01-12');
  const both = { day: '2026-01-12', text: 'Vorige maand', count: 2 };
  expect(await due()).toEqual([both, both]);
  const { madeOn: _, settledOn: __, ...draft } = late;
  await program.call('agreements.save', { ...draft, studentId: id, outcome: 'kept' });
  const sunday = { day: '2026-02-08', text: 'Zondag', count: 1 };
  expect(await due()).toEqual([sunday, sunday]);
});

test('the list is in the Dutch order, or in the Flemish one when that is the setting', async () => {
  using program = await openTestBackend();
  for (const [givenName, particle, surname] of [
    ['Amir', '', 'Avondrood'],
    ['Fatima', "van 't", 'Hoff'],
    ['Noor', 'van den', 'Berg'],
    ['Zoë', '', 'Vanhoof'],
    ['Bram', '', 'Jansen'],
    ['Ilse', 'de', 'Wit'],
  ] as const)
    await program.call('students.save', studentDraft({ givenName, particle, surname }));
  const names = async () => (await program.call('students.list', {})).map(({ listName }) => listName);
  expect(await names()).toEqual([
    'Avondrood, Amir',
    'Berg, Noor van den',
    "Hoff, Fatima van 't",
    'Jansen, Bram',
    'Vanhoof, Zoë',
    'Wit, Ilse de',
  ]);
  await program.call('settings.save', { nameOrder: 'be' });
  expect(await names()).toEqual([
    'Avondrood, Amir',
    'De Wit, Ilse',
    'Jansen, Bram',
    'Van den Berg, Noor',
    'Vanhoof, Zoë',
    "Van 't Hoff, Fatima",
  ]);
});
