/** The family as records: adults at home in households, brothers and sisters, and what of it reaches agenda, file and paper. */
import { expect, test } from 'vitest';
import { guardianDraft, studentDraft } from './examples.ts';
import { openTestBackend, type TestBackend } from './open-test-backend.ts';

const add = async (program: TestBackend, change: Parameters<typeof studentDraft>[0] = {}): Promise<string> =>
  (await program.call('students.save', studentDraft(change))).id;

test('a guardian is kept, changed, removed and put back as it was', async () => {
  using program = await openTestBackend();
  const studentId = await add(program);
  const names = async () =>
    (await program.call('families.get', { studentId })).guardians.map(({ name }) => name);
  const saved = await program.call(
    'families.saveGuardian',
    guardianDraft(studentId, { name: 'Çağla Öztürk' }),
  );
  const { id, ...rest } = saved;
  expect(rest).toEqual({
    name: 'Çağla Öztürk',
    relation: 'mother',
    household: 1,
    speaks: '',
    interpreter: false,
    contactWay: 'phone',
  });
  await program.call('families.saveGuardian', { ...rest, id, studentId, speaks: 'Turks', household: 2 });
  expect((await program.call('families.get', { studentId })).guardians).toEqual([
    { ...saved, speaks: 'Turks', household: 2 },
  ]);
  await program.call('families.removeGuardian', { id });
  expect(await names()).toEqual([]);
  const { back } = await program.call('undo.list', {});
  expect(back.map(({ text }) => text)).toEqual([
    'Ouder of verzorger van Fatima verwijderd',
    'Ouder of verzorger van Fatima aangepast',
    'Ouder of verzorger van Fatima toegevoegd',
    'Leerling Fatima toegevoegd',
  ]);
  await program.call('undo.back', { step: back[0]?.step ?? 0 });
  expect((await program.call('families.get', { studentId })).guardians).toEqual([
    { ...saved, speaks: 'Turks', household: 2 },
  ]);
});

test('two of one name cannot be told apart: refused, whatever the capitals, and nothing changes', async () => {
  using program = await openTestBackend();
  const studentId = await add(program);
  await program.call('families.saveGuardian', guardianDraft(studentId));
  const twice = guardianDraft(studentId, { name: ' Moeder ', relation: 'other' });
  expect(await program.refusal('families.saveGuardian', twice)).toMatchObject({ code: 'guardian-twice' });
  const other = await add(program, { givenName: 'Noor' });
  await program.call('families.saveGuardian', guardianDraft(other));
  expect((await program.call('families.get', { studentId })).guardians).toHaveLength(1);
});

test('of somebody else’s student, or of nobody, nothing is changed', async () => {
  using program = await openTestBackend();
  const studentId = await add(program);
  const other = await add(program, { givenName: 'Noor', surname: 'Visser' });
  const { id } = await program.call('families.saveGuardian', guardianDraft(studentId));
  for (const [name, input] of [
    ['families.saveGuardian', { ...guardianDraft(other), id }],
    ['families.saveGuardian', guardianDraft('nobody')],
    ['families.removeGuardian', { id: 'nobody' }],
    ['families.get', { studentId: 'nobody' }],
    ['families.judgeSibling', { studentId, siblingId: studentId, linked: true }],
    ['families.judgeSibling', { studentId, siblingId: 'nobody', linked: true }],
    ['families.copyGuardians', { studentId: other, siblingId: studentId }],
  ] as const)
    expect({ name, ...(await program.refusal(name, input)) }).toMatchObject({ name, code: 'not-found' });
  expect((await program.call('families.get', { studentId: other })).guardians).toEqual([]);
  expect((await program.call('families.get', { studentId })).guardians).toHaveLength(1);
});

test('brothers and sisters are asked about by surname, linked both ways, and never asked again', async () => {
  using program = await openTestBackend();
  const [a, b, c] = [
    await add(program),
    await add(program, { givenName: 'Ömer', particle: 'Van ’t' }),
    await add(program, { givenName: 'Lies', surname: 'Hof' }),
  ] as [string, string, string];
  const of = (studentId: string) => program.call('families.get', { studentId });
  expect((await of(a)).maybeSiblings.map(({ displayName }) => displayName)).toEqual(['Ömer Van ’t Hoff']);
  expect((await of(c)).maybeSiblings).toEqual([]);
  await program.call('families.judgeSibling', { studentId: b, siblingId: a, linked: true });
  expect(await of(a)).toMatchObject({ siblings: [{ id: b }], maybeSiblings: [] });
  expect(await of(b)).toMatchObject({ siblings: [{ id: a }], maybeSiblings: [] });
  await program.call('families.saveGuardian', guardianDraft(a));
  await program.call('families.saveGuardian', guardianDraft(a, { name: 'vader', relation: 'father' }));
  await program.call('families.saveGuardian', guardianDraft(b, { name: 'VADER', relation: 'father' }));
  const both = { studentId: b, siblingId: a };
  expect(await program.call('families.copyGuardians', both)).toEqual({ copied: 1 });
  expect(await program.call('families.copyGuardians', both)).toEqual({ copied: 0 });
  expect((await of(b)).guardians.map(({ name }) => name)).toEqual(['VADER', 'moeder']);
  await program.call('families.judgeSibling', { studentId: a, siblingId: b, linked: false });
  for (const one of [a, b]) expect(await of(one)).toMatchObject({ siblings: [], maybeSiblings: [] });
});

test('an erased student leaves no link behind', async () => {
  using program = await openTestBackend();
  const [a, b] = [await add(program), await add(program, { givenName: 'Ömer' })];
  await program.call('families.judgeSibling', { studentId: a, siblingId: b, linked: true });
  await program.call('privacy.erase', { id: a, givenName: 'Fatima' });
  expect(await program.call('families.get', { studentId: b })).toMatchObject({ siblings: [] });
});

test('an interpreter for one of them is an interpreter at the talk', async () => {
  using program = await openTestBackend();
  const studentId = await add(program);
  const rules = async () =>
    (await program.call('conversations.open', { studentId, language: 'nl' })).plan.notices.map(
      ({ rule }) => rule,
    );
  expect(await rules()).not.toContain('law.interpreter');
  await program.call('families.saveGuardian', guardianDraft(studentId, { interpreter: true }));
  expect(await rules()).toContain('law.interpreter');
});

test('the file says who is at home only where adults are asked for, and who is a brother or sister', async () => {
  using program = await openTestBackend();
  const [id, sibling] = [await add(program), await add(program, { givenName: 'Ömer' })];
  await program.call(
    'families.saveGuardian',
    guardianDraft(id, { name: 'Qzmama', speaks: 'Turks', interpreter: true, household: 2 }),
  );
  await program.call('families.judgeSibling', { studentId: id, siblingId: sibling, linked: true });
  const read = async (withAdults: boolean) =>
    JSON.stringify(
      (await program.call('privacy.file', { id, language: 'nl', withAdults })).parts.find(
        ({ title }) => title === 'Gezin',
      )?.entries,
    );
  expect(await read(true)).toBe(
    JSON.stringify([
      {
        heading: 'Qzmama',
        lines: ['moeder, huis 2', 'spreekt Turks', 'met tolk', 'contact: bellen'],
      },
      { heading: "Ömer van 't Hoff", lines: ['broer of zus'] },
    ]),
  );
  expect(await read(false)).not.toContain('Qzmama');
  expect(await read(false)).toContain('Ömer');
});
