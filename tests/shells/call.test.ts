/** The command line: one call, JSON in, JSON out. IT staff and checks from outside rely on its shape and exit codes. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Agenda } from '../../shared/model/agenda.ts';
import { openTestBackend, testPassphrase } from '../backend/open-test-backend.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-call-'));
afterAll(() => rmSync(folder, { recursive: true }));

const facts = {
  day: '2026-02-10',
  language: 'nl',
  occasion: 'lob',
  minutes: 30,
  student: { givenName: 'Bram', schoolType: 'vmbo_tl', year: 3, birthDay: '2010-06-01', attributes: [] },
  present: ['student', 'mentor', 'parents'],
  family: { authority: 'both', together: true, permission: null, interpreter: false },
  views: [],
  agreements: [],
  points: [{ by: 'student', text: 'Ik wil naar de havo.' }],
};
const factsFile = join(folder, 'facts.json');
const missing = join(folder, 'data');
const call = (args: readonly string[], input?: string) =>
  runCommand('call.ts', [...args, '--data', missing], input === undefined ? {} : { input });

beforeAll(() => writeFileSync(factsFile, JSON.stringify(facts)));

describe('a call without the store', () => {
  test('prints the bare value, the same bytes for the same input, and makes no file', async () => {
    const [first, second] = await Promise.all([
      call(['agenda.preview', factsFile]),
      call(['agenda.preview', '-'], JSON.stringify(facts)),
    ]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toBe(first.stdout);
    const agenda: unknown = JSON.parse(first.stdout);
    expect(Agenda.parse(agenda)).toEqual(agenda);
    expect(existsSync(missing)).toBe(false);
  });

  test('takes a file that a spreadsheet saved, with a byte-order mark', async () => {
    const { code } = await call(['agenda.preview', '-'], `\uFEFF${JSON.stringify(facts)}`);
    expect(code).toBe(0);
  });

  test('needs no input where there is none to give', async () => {
    const { code, stdout } = await call(['vault.status']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ state: 'none', waitSeconds: 0 });
  });
});

describe('a failure is JSON with exit code 1', () => {
  test.each([
    [{ ...facts, occasion: 'feest' }, 'occasion'],
    [{ ...facts, student: { ...facts.student, birthDay: '2010-02-30' } }, 'student.birthDay'],
    [{ ...facts, colour: 'red' }, 'colour'],
    [
      {
        ...facts,
        points: [
          { by: 'student', text: 'a' },
          { by: 'dog', text: 'b' },
        ],
      },
      'points.1.by',
    ],
  ])('that names the wrong field', async (input, field) => {
    const { code, stdout } = await call(['agenda.preview', '-'], JSON.stringify(input));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\{"ok":false,"code":"invalid-input",/u);
    expect(JSON.parse(stdout)).toMatchObject({ fields: [{ path: field }] });
  });

  test.each([
    ['{\n  "day": "2026-02-10",\n  "minutes": dertig\n}', 'regel 3, teken 14'],
    ['', 'regel 1, teken 1'],
    ['{"a": [1, 2', 'regel 1, teken 12'],
  ])('that names the place where the input stops being JSON, and quotes nothing', async (input, place) => {
    const { code, stdout } = await call(['agenda.preview', '-'], input);
    expect(code).toBe(1);
    const failure: unknown = JSON.parse(stdout);
    expect(failure).toMatchObject({
      ok: false,
      code: 'invalid-input',
      fields: [{ path: 'input', problem: place }],
    });
    expect(stdout).not.toContain('dertig');
  });

  test('for a file that is not there, or is no text', async () => {
    const image = join(folder, 'photo.json');
    writeFileSync(image, Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    for (const file of [join(folder, 'absent.json'), folder, image]) {
      const { code, stdout } = await call(['agenda.preview', file]);
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ ok: false, code: 'invalid-input' });
      expect(stdout).not.toContain(folder);
    }
  });

  test('for an unknown call', async () => {
    const { code, stdout } = await call(['agenda.paint']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, code: 'unknown-call' });
  });
});

test.each([[[]], [['--colour']], [['agenda.preview', 'a.json', 'b.json']], [['agenda.preview', '--data']]])(
  'a wrong command line explains itself on standard error, with exit code 2: %j',
  async (args) => {
    const { code, stdout, stderr } = await runCommand('call.ts', args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm run --silent call --');
  },
);

describe('a call with the store', () => {
  const passphraseFile = join(folder, 'passphrase.txt');
  const wrongFile = join(folder, 'wrong.txt');

  test('opens the vault with the passphrase from a file, and answers locked without it', async () => {
    using vault = await openTestBackend();
    await vault.call('classes.save', { name: '3HB', schoolType: 'havo', year: 3 });
    vault.backend.close();
    writeFileSync(passphraseFile, `${testPassphrase}\n`);
    writeFileSync(wrongFile, 'iets anders');
    const list = (...args: string[]) =>
      runCommand('call.ts', ['classes.list', '--data', vault.dataDir, ...args]);

    const locked = await list();
    expect(locked.code).toBe(1);
    expect(JSON.parse(locked.stdout)).toMatchObject({ code: 'locked' });

    const open = await list('--passphrase-file', passphraseFile);
    expect(open).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(open.stdout)).toMatchObject([{ name: '3HB' }]);

    const wrong = await list('--passphrase-file', wrongFile);
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({ code: 'wrong-passphrase' });
    expect(wrong.stdout).not.toContain('iets anders');

    const absent = await list('--passphrase-file', join(folder, 'absent.txt'));
    expect(JSON.parse(absent.stdout)).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(readdirSync(vault.dataDir).filter((name) => name.includes('part'))).toEqual([]);
  });
});
