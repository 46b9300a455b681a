/** The gate of the back end, call by call over the whole contract. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallName, contract, isCallName } from '../../shared/contract.ts';
import { toFailure } from '../../electron/backend/reply.ts';
import { CallError } from '../../electron/backend/call-error.ts';
import { ErrorCode, Failure } from '../../shared/model/errors.ts';
import { errors } from '../../shared/text/errors.ts';
import { examples } from './examples.ts';
import { openTestBackend, type TestBackend } from './open-test-backend.ts';

const names = Object.keys(contract).filter(isCallName);
const needStore = names.filter((name) => contract[name].store === 'open');

let open: TestBackend;
let empty: TestBackend;
let locked: TestBackend;
beforeAll(async () => {
  open = await openTestBackend();
  empty = await openTestBackend({ vault: false });
  locked = await openTestBackend();
  await locked.call('vault.lock', {});
});
afterAll(() => {
  open.close();
  empty.close();
  locked.close();
});

describe('a call that needs the store', () => {
  test.each(needStore)('%s answers locked while the vault is locked, whatever is sent', async (name) => {
    expect(await locked.refusal(name, examples[name])).toMatchObject({ code: 'locked' });
    expect(await locked.refusal(name, { nonsense: true })).toMatchObject({ code: 'locked' });
  });

  test.each(needStore)('%s answers that there is no vault while there is none', async (name) => {
    expect(await empty.refusal(name, examples[name])).toMatchObject({ code: 'no-vault' });
  });
});

const wrongInputs: unknown[] = [undefined, null, 'text', 7, [[]], { nonsense: true }];

describe('wrong input', () => {
  test.each(names)('is refused by %s with the field by name', async (name) => {
    for (const input of wrongInputs) {
      const failure = await open.refusal(name, input);
      expect(failure.code).toBe('invalid-input');
      expect(failure.fields?.length).toBeGreaterThan(0);
      for (const { path } of failure.fields ?? []) expect(failure.message).toContain(path);
    }
  });

  test.each(names.filter((name) => !Array.isArray(examples[name])))(
    'an unknown key beside a valid input of %s is named',
    async (name) => {
      const failure = await open.refusal(name, Object.assign({ colour: 'red' }, examples[name]));
      expect(failure).toMatchObject({ code: 'invalid-input', fields: [{ path: 'colour' }] });
    },
  );

  test('an unknown key deep inside is named by its path', async () => {
    const facts = examples['agenda.preview'];
    const failure = await open.refusal('agenda.preview', {
      ...facts,
      student: { ...facts.student, colour: 'red' },
    });
    expect(failure.fields).toEqual([{ path: 'student.colour', problem: 'bestaat niet' }]);
    expect(failure.message).toBe('Dit veld klopt niet: student.colour. Verbeter het; er is niets veranderd.');
  });

  test.each([
    [{ minutes: 17 }, 'minutes', 'moet een van deze zijn: 10, 15, 20, 30, 45'],
    [{ day: '2026-02-30' }, 'day', 'is geen bestaande dag (jjjj-mm-dd)'],
    [{ occasion: undefined }, 'occasion', 'ontbreekt'],
    [{ points: [{ by: 'student', text: 'a'.repeat(401) }] }, 'points.0.text', 'is te lang (hoogstens 400)'],
    [{ present: ['mentor', 'mentor'] }, 'present', 'klopt niet'],
    [{ views: 'none' }, 'views', 'is een ander soort gegeven'],
  ])('agenda.preview with %j names what is expected', async (change, path, problem) => {
    const failure = await open.refusal('agenda.preview', { ...examples['agenda.preview'], ...change });
    expect(failure.fields).toEqual([{ path, problem }]);
  });

  test('a value that was sent is never repeated', async () => {
    const failure = await open.refusal('agenda.preview', {
      ...examples['agenda.preview'],
      occasion: 'geheim-van-Noor',
      student: { givenName: 'Noor', schoolType: 'geheim', year: 'geheim', birthDay: 'geheim' },
    });
    expect(JSON.stringify(failure)).not.toMatch(/geheim|Noor/u);
  });

  test('a hundred thousand wrong points give a short answer', async () => {
    const points = Array.from({ length: 100_000 }, () => ({ by: 'nobody', text: 1 }));
    const failure = await open.refusal('points.classify', points);
    expect(failure.fields?.length).toBeLessThanOrEqual(20);
  });
});

test.each(['students.drop', 'constructor', '__proto__', 'toString', '', 'agenda.preview '])(
  'the name %j is not a call',
  async (name) => {
    expect(await open.refusal(name, {})).toMatchObject({ code: 'unknown-call' });
  },
);

test('the answer holds nothing beyond what the output schema names', async () => {
  const reply = await open.backend.call('agenda.preview', examples['agenda.preview']);
  expect(reply.ok && contract['agenda.preview'].output.strict().safeParse(reply.value).success).toBe(true);
});

test('the failure speaks the language of the settings', async () => {
  using english = await openTestBackend({ vault: false });
  expect((await english.refusal('classes.list', {})).message).toBe(errors.nl.plain['no-vault']);
  await english.call('settings.save', { language: 'en', theme: 'system' });
  expect((await english.refusal('classes.list', {})).message).toBe(errors.en.plain['no-vault']);
});

describe('a thrown error', () => {
  const withCode = (code: string): Error => Object.assign(new Error('Noor, /home/mentor'), { code });
  test.each([
    ['ENOSPC', 'disk-full'],
    ['SQLITE_FULL', 'disk-full'],
    ['EACCES', 'no-access'],
    ['EPERM', 'no-access'],
    ['EROFS', 'no-access'],
    ['SQLITE_CORRUPT_VTAB', 'vault-damaged'],
    ['SQLITE_NOTADB', 'vault-damaged'],
    ['SQLITE_BUSY_SNAPSHOT', 'vault-busy'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'unexpected'],
    ['EWHATEVER', 'unexpected'],
  ])('%s becomes %s and gives away nothing', (code, expected) => {
    const failure = toFailure(withCode(code), 'nl');
    expect(failure.code).toBe(expected);
    expect(JSON.stringify(failure)).not.toMatch(/Noor|home/u);
  });

  test.each([new Error('Noor'), 'Noor', undefined, null, { code: 'ENOSPC' }])(
    'that was not foreseen becomes "unexpected" without its message',
    (thrown) => {
      expect(toFailure(thrown, 'nl')).toEqual({
        ok: false,
        code: 'unexpected',
        message: errors.nl.plain.unexpected,
      });
    },
  );

  test.each(ErrorCode.options)('%s has a sentence in both languages', (code) => {
    const error = new CallError(code, { seconds: 2, fields: [{ path: 'day', problem: 'x' }] });
    const dutch = Failure.parse(toFailure(error, 'nl')).message;
    const english = Failure.parse(toFailure(error, 'en')).message;
    expect(dutch).toMatch(/^[A-Z].*\.$/u);
    expect(english).toMatch(/^[A-Z].*\.$/u);
    expect(dutch).not.toBe(english);
  });
});

test('every call has an example, so that these tables are complete', () => {
  expect(Object.keys(examples).toSorted()).toEqual([...names].toSorted() satisfies CallName[]);
});
