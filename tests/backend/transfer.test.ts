/** The hand-over between two real vaults: what goes, what does not, and every file that is not what it should be. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTransfer, writeTransfer } from '../../electron/backend/transfer/transfer-file.ts';
import { toFailure } from '../../electron/backend/reply.ts';
import { agreementDraft, guardianDraft, studentDraft, viewDraft } from './examples.ts';
import { dumpVault } from '../import/dump-vault.ts';
import { hashFolder } from '../store/hash-folder.ts';
import { openTestBackend, testDay, testPassphrase, type TestBackend } from './open-test-backend.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-transfer-'));
const path = join(folder, 'transfer.driehoek');
const passphrase = 'paraplu orgel tulp zeven';
const secret = 'qzgeheim';
let from: TestBackend;
let file: Buffer;
let ids: string[];

beforeAll(async () => {
  from = await openTestBackend({ saveAs: () => Promise.resolve(path) });
  const schoolClass = await from.call('classes.save', { name: '2h1', schoolType: 'havo', year: 2 });
  const add = async (givenName: string, studentNumber: string): Promise<string> => {
    const { id } = await from.call(
      'students.save',
      studentDraft({
        givenName,
        studentNumber,
        classId: schoolClass.id,
        attributes: ['opp'],
        override: { stage: 1, reason: secret },
      }),
    );
    await from.call('views.save', viewDraft(id, { day: '2026-01-12' }));
    await from.call('views.save', viewDraft(id, { goals: 4 }));
    await from.call('views.save', viewDraft(id, { by: 'mentor' }));
    await from.call('views.save', viewDraft(id, { by: 'parent', who: secret }));
    await from.call('points.save', { studentId: id, by: 'student', text: 'Ik wil zelf leren plannen.' });
    // Another student of this mentor: that name stays here.
    await from.call('points.save', {
      studentId: id,
      by: 'student',
      text: 'Ik wil leren plannen zoals Wiebrecht.',
    });
    await from.call('points.save', { studentId: id, by: 'parents', text: `Kan het beter? ${secret}` });
    await from.call('points.save', { studentId: id, by: 'mentor', text: `Doel kiezen ${secret}` });
    await from.call('agreements.save', agreementDraft(id));
    await from.call('agreements.save', agreementDraft(id, { text: secret, outcome: 'kept' }));
    await from.call('notes.save', { studentId: id, text: `Notitie ${secret}.` });
    await from.call('families.saveGuardian', guardianDraft(id, { name: secret }));
    return id;
  };
  await from.call(
    'students.save',
    studentDraft({ givenName: 'Wiebrecht', surname: 'Qzander', studentNumber: '9' }),
  );
  ids = [await add('Çağla', '00123'), await add("D'Souza", '00124')];
  await from.call('transfer.save', {
    studentIds: ids,
    agreed: ids.slice(0, 1),
    passphrase,
    language: 'nl',
    job: 'j',
  });
  file = readFileSync(path);
});
afterAll(() => {
  from.close();
  rmSync(folder, { recursive: true });
});

const content = (bytes = file): string => bytes.toString('base64');
const open = (bytes = file, typed = passphrase) => readTransfer(bytes, typed);
const codeOf = async (bytes: Buffer, typed = passphrase): Promise<string> => {
  try {
    await open(bytes, typed);
  } catch (error) {
    return toFailure(error, 'nl').code;
  }
  return 'opened';
};

test('the file shows nothing; opened it has the own words, and agreements of who agreed', async () => {
  for (const word of ['Çağla', "D'Souza", 'Hoff', '00123', 'plannen', secret])
    for (const encoding of ['utf8', 'utf16le'] as const)
      expect(file.includes(Buffer.from(word, encoding))).toBe(false);
  const { made, students } = await open();
  expect(made).toBe(testDay);
  expect(JSON.stringify(students)).not.toContain(secret);
  expect(students).toMatchObject([
    {
      givenName: 'Çağla',
      className: '2h1',
      points: ['Ik wil zelf leren plannen.'],
      agreedOn: testDay,
      agreements: [{ text: 'Elke zondag de week plannen' }],
    },
    { givenName: "D'Souza", agreedOn: null, agreements: [] },
  ]);
  expect(students.map(({ views }) => views.length)).toEqual([2, 2]);
  expect((await from.call('privacy.log', {}))[0]).toMatchObject({ action: 'handed-over', students: 2 });
});

test('another vault sees it first, takes it over in one step, and a second time changes nothing', async () => {
  using to = await openTestBackend();
  const preview = () => to.call('transfer.preview', { content: content(), passphrase });
  const apply = () => to.call('transfer.apply', { content: content(), passphrase, answers: [] });
  const before = await to.call('students.list', {});
  expect((await preview()).rows).toMatchObject([
    { displayName: "Çağla van 't Hoff", known: null, question: null, views: 2, points: 1, agreements: 1 },
    { known: null, views: 2, points: 1, agreements: 0 },
  ]);
  expect(await to.call('students.list', {})).toEqual(before);
  expect(await apply()).toEqual({ added: 2, completed: 0 });
  const rows = await to.call('students.list', {});
  expect(rows.map(({ className, openAgreements }) => ({ className, openAgreements }))).toEqual([
    { className: '2h1', openAgreements: 1 },
    { className: '2h1', openAgreements: 0 },
  ]);
  const taken = await to.call('students.get', { id: rows[0]?.id ?? '' });
  const given = await from.call('students.get', { id: ids[0] ?? '' });
  const ownViews = given.views.filter(({ by }) => by === 'student').map((view) => ({ ...view, id: '' }));
  expect(taken.views.map((view) => ({ ...view, id: '' }))).toEqual(ownViews);
  expect(taken).toMatchObject({
    attributes: [],
    override: null,
    birthDay: given.birthDay,
    studentNumber: '00123',
  });
  expect((await preview()).rows).toMatchObject([
    { known: { id: taken.id }, question: null, views: 0, points: 0, agreements: 0 },
    { views: 0, points: 0, agreements: 0 },
  ]);
  expect(await apply()).toEqual({ added: 0, completed: 0 });
  expect(await to.call('students.get', { id: taken.id })).toEqual(taken);
  const { back } = await to.call('undo.list', {});
  expect(back).toHaveLength(1);
  await to.call('undo.back', { step: back[0]?.step ?? 0 });
  expect(await to.call('students.list', {})).toEqual([]);
  expect(await to.call('classes.list', {})).toEqual([]);
});

test('a sentence about safety is not taken over, whoever made the file', async () => {
  using to = await openTestBackend();
  const [student] = (await open()).students;
  if (student === undefined) throw new Error('no student in the file');
  const unsafe = 'Ik wil niet meer leven qzxv';
  const write = async (change: Partial<typeof student>) =>
    content(await writeTransfer({ made: testDay, students: [{ ...student, ...change }] }, passphrase));
  const words = await write({
    points: [unsafe, 'Ik wil zelf leren plannen.'],
    agreements: student.agreements.map((one) => ({ ...one, thenPart: unsafe })),
  });
  const { rows } = await to.call('transfer.preview', { content: words, passphrase });
  expect(rows).toMatchObject([{ points: 1, agreements: 0 }]);
  await to.call('transfer.apply', { content: words, passphrase, answers: [] });
  const dump = JSON.stringify(await dumpVault(to.dataDir, testPassphrase));
  expect(dump).toContain('Ik wil zelf leren plannen.');
  expect(dump).not.toContain('qzxv');
  for (const change of [{ surname: unsafe }, { className: unsafe }, { studentNumber: unsafe }]) {
    const input = { content: await write(change), passphrase };
    expect((await to.refusal('transfer.preview', input)).code).toBe('safety');
  }
  const helpLine = await to.call('transfer.preview', {
    content: await write({ className: '113', studentNumber: '113' }),
    passphrase,
  });
  expect(helpLine.rows).toHaveLength(1);
});

test('who may be somebody else is asked about; unanswered is left out, the answer decides', async () => {
  using to = await openTestBackend();
  const known = await to.call(
    'students.save',
    studentDraft({ givenName: 'Çağla', studentNumber: '123', birthDay: null }),
  );
  const apply = (answers: { index: number; same: boolean }[]) =>
    to.call('transfer.apply', { content: content(), passphrase, answers });
  const { rows } = await to.call('transfer.preview', { content: content(), passphrase });
  expect(rows[0]).toMatchObject({ known: { id: known.id }, question: 'zeros' });
  expect(await apply([])).toEqual({ added: 1, completed: 0 });
  expect((await to.call('students.get', { id: known.id })).views).toEqual([]);
  expect(await apply([{ index: 0, same: true }])).toEqual({ added: 0, completed: 1 });
  const after = await to.call('students.get', { id: known.id });
  expect(after).toMatchObject({ studentNumber: '123', birthDay: null });
  expect(after.views).toHaveLength(2);
});

describe('a file that is not what it should be', () => {
  test('is told by what is wrong with it, and nothing of the vault changes', async () => {
    using to = await openTestBackend();
    const before = hashFolder(to.dataDir);
    const envelope = JSON.parse(file.toString()) as Record<string, unknown>;
    const altered = (change: object): Buffer => Buffer.from(JSON.stringify({ ...envelope, ...change }));
    const cases: [bytes: Buffer, code: string][] = [
      [Buffer.from(''), 'transfer-unknown'],
      [Buffer.from('Roepnaam;Achternaam\nNoor;Visser\n'), 'transfer-unknown'],
      [Buffer.from('{"constructor":1}'), 'transfer-unknown'],
      [file.subarray(0, file.length / 2), 'transfer-damaged'],
      [file.subarray(0, file.length - 3), 'transfer-damaged'],
      [altered({ version: 2 }), 'transfer-newer'],
      [altered({ extra: 1 }), 'transfer-damaged'],
      [altered({ content: 'AAAA' }), 'transfer-damaged'],
      [altered({ kdf: { name: 'argon2id', memoryKiB: 1_048_576, passes: 3, lanes: 1 } }), 'transfer-damaged'],
    ];
    for (const [bytes, code] of cases)
      for (const name of ['transfer.preview', 'transfer.apply']) {
        const input = {
          content: content(bytes),
          passphrase,
          ...(name.endsWith('apply') ? { answers: [] } : {}),
        };
        expect({ name, ...(await to.refusal(name, input)) }).toMatchObject({ name, code });
      }
    const wrong = await to.refusal('transfer.preview', { content: content(), passphrase: 'een andere zin' });
    expect(wrong.code).toBe('transfer-passphrase');
    expect(JSON.stringify(wrong)).not.toContain('een andere zin');
    expect(hashFolder(to.dataDir)).toEqual(before);
  });

  test('of which any byte was changed or left out is never opened', async () => {
    const codes = new Set<string>();
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 3000; round += 1) {
      const at = next(file.length);
      const kind = next(3);
      const bytes =
        kind === 0
          ? file.subarray(0, at)
          : kind === 1
            ? Buffer.concat([file.subarray(0, at), file.subarray(at + 1 + next(20))])
            : Buffer.from(file);
      if (kind === 2) bytes[at] = (bytes[at] ?? 0) ^ (1 + next(255));
      // Only the line end at the very end says nothing.
      if (bytes.toString().trim() === file.toString().trim()) continue;
      codes.add(await codeOf(bytes));
    }
    expect([...codes].toSorted()).toEqual(
      ['transfer-damaged', 'transfer-newer', 'transfer-unknown'].filter((code) => codes.has(code)),
    );
    expect(codes).toContain('transfer-damaged');
  });

  test('stays shut when somebody who changed it made its checksum fit', async () => {
    const envelope = JSON.parse(file.toString()) as Record<string, string> & {
      kdf: object;
      key: Record<string, string>;
    };
    const fit = (change: object): Buffer => {
      const { checksum: _, ...changed } = { ...envelope, ...change } as typeof envelope;
      const checksum = createHash('sha256')
        .update(
          JSON.stringify([
            changed['format'],
            changed['version'],
            changed.kdf,
            changed.key,
            changed['nonce'],
            changed['content'],
          ]),
        )
        .digest('base64');
      return Buffer.from(JSON.stringify({ ...changed, checksum }));
    };
    const flip = (text: string): string => {
      const bytes = Buffer.from(text, 'base64');
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      return bytes.toString('base64');
    };
    expect(await codeOf(fit({}))).toBe('opened');
    expect(await codeOf(fit({ content: flip(envelope['content'] ?? '') }))).toBe('transfer-damaged');
    expect(await codeOf(fit({ nonce: flip(envelope['nonce'] ?? '') }))).toBe('transfer-damaged');
    expect(await codeOf(fit({ key: { ...envelope.key, salt: flip(envelope.key['salt'] ?? '') } }))).toBe(
      'transfer-passphrase',
    );
    expect(await codeOf(fit({ kdf: { ...envelope.kdf, passes: 2 } }))).toBe('transfer-passphrase');
  });
});

test('a weak passphrase is refused before a file is made, and an unknown student as well', async () => {
  writeFileSync(path, 'as it was');
  const input = { studentIds: ids, agreed: [], passphrase: 'welkom123', language: 'nl', job: 'j' } as const;
  expect((await from.refusal('transfer.save', input)).code).toBe('weak-passphrase');
  expect((await from.refusal('transfer.save', { ...input, passphrase, studentIds: ['nobody'] })).code).toBe(
    'not-found',
  );
  expect(readFileSync(path, 'utf8')).toBe('as it was');
});
