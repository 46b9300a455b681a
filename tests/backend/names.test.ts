/** Names are text: whatever a parent called a child survives, and the list is in Dutch order. */
import { expect, test } from 'vitest';
import { studentDraft } from './examples.ts';
import { openTestBackend } from './open-test-backend.ts';

const people: [givenName: string, particle: string, surname: string][] = [
  ['Fatima', "van 't", 'Hoff'],
  ['Ryan', '', "D'Souza"],
  ['Çağla', '', 'Öztürk'],
  ['constructor', '', '__proto__'],
  ['__proto__', '', 'constructor'],
  ['=1+1', '', '=1+1'],
  ['Noor', 'de', 'Vries'],
  ['Noor', '', 'Vries'],
  ['Łukasz', '', 'Żółć'],
  ["Robert'); DROP TABLE student;--", '', '%_"'],
  ['👩‍🚀', '', '李'],
  ['null', '', 'undefined'],
];

test('every name comes back letter for letter, after a restart too', async () => {
  using backend = await openTestBackend();
  const ids: string[] = [];
  for (const [givenName, particle, surname] of people)
    ids.push((await backend.call('students.save', studentDraft({ givenName, particle, surname }))).id);
  backend.restart();
  await backend.call('vault.unlock', { passphrase: 'fiets lamp koe wolk' });
  for (const [index, [givenName, particle, surname]] of people.entries())
    expect(await backend.call('students.get', { id: ids[index] ?? '' })).toMatchObject({
      givenName,
      particle,
      surname,
    });
});

test('the list is sorted by surname, then particle, then given name, without regard to accents', async () => {
  using backend = await openTestBackend();
  const shuffled: [string, string, string][] = [
    ['Sem', '', 'Zeeman'],
    ['Çağla', '', 'Öztürk'],
    ['Noor', 'de', 'Vries'],
    ['Fatima', "van 't", 'Hoff'],
    ['Olaf', '', 'Ozon'],
    ['Ryan', '', "D'Souza"],
    ['Noor', '', 'Vries'],
    ['Anna', 'de', 'Vries'],
    ['Dirk', '', 'Drost'],
  ];
  for (const [givenName, particle, surname] of shuffled)
    await backend.call('students.save', studentDraft({ givenName, particle, surname }));
  const names = (await backend.call('students.list', {})).map(({ displayName }) => displayName);
  expect(names).toEqual([
    'Dirk Drost',
    "Ryan D'Souza",
    "Fatima van 't Hoff",
    'Olaf Ozon',
    'Çağla Öztürk',
    'Noor Vries',
    'Anna de Vries',
    'Noor de Vries',
    'Sem Zeeman',
  ]);
});

test.each(['Noor\u0000', 'Noor\nVisser', 'No\u2028or', ' ', ''])(
  'a given name %j is refused',
  async (givenName) => {
    using backend = await openTestBackend();
    expect(await backend.refusal('students.save', studentDraft({ givenName }))).toMatchObject({
      code: 'invalid-input',
      fields: [{ path: 'givenName' }],
    });
  },
);

test('a list of 2,000 students comes quickly', async () => {
  using backend = await openTestBackend();
  const content = ['Roepnaam;Achternaam;Klas']
    .concat(Array.from({ length: 2000 }, (_, n) => `Noor${n};Visser${n % 300};2h${n % 70}`))
    .join('\n');
  const request = {
    fileName: 'klas.csv',
    content: Buffer.from(content).toString('base64'),
    classes: Array.from({ length: 70 }, (_, n) => ({
      className: `2h${n}`,
      schoolType: 'havo' as const,
      year: 2,
    })),
  };
  expect((await backend.call('import.apply', request)).added).toBe(2000);
  const [first] = await backend.call('students.list', {});
  await backend.call('points.save', { studentId: first?.id ?? '', by: 'student', text: 'Planning' });
  const start = performance.now();
  const list = await backend.call('students.list', {});
  // One query for each student would take ten times as long.
  expect(performance.now() - start).toBeLessThan(1500);
  expect(list).toHaveLength(2000);
  expect(list[0]?.points).toBe(1);
});
