/**
 * A program of its own that fills the small disk that FOLDER is, and prints what the back end answered as JSON:
 * `node fill-disk.ts FOLDER`.
 */
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openTestBackend, testPassphrase } from '../backend/open-test-backend.ts';

const dataDir = process.argv[2] ?? '';
const filler = join(dataDir, 'filler');
function fill(): void {
  try {
    for (;;) appendFileSync(filler, Buffer.alloc(4096));
  } catch {
    // Full, as wanted.
  }
}

const test = await openTestBackend({ dataDir });
const { id: studentId } = await test.call('students.save', {
  givenName: 'Noor',
  particle: '',
  surname: 'Visser',
  studentNumber: '',
  classId: null,
  schoolType: 'havo',
  year: 2,
  birthDay: null,
  attributes: [],
  family: {},
  adults: 'parents',
  override: null,
});
const save = () => test.backend.call('points.save', { studentId, by: 'student', text: 'b'.repeat(400) });
const countPoints = async (): Promise<number> =>
  (await test.call('students.get', { id: studentId })).points.length;
const codeOf = async (name: string, input: unknown): Promise<string> => {
  const reply = await test.backend.call(name, input);
  return reply.ok ? 'ok' : reply.code;
};

await save();
fill();
let kept = 1;
let reply = await save();
for (; reply.ok; reply = await save()) kept += 1;

const report = {
  code: reply.code,
  readableWhenFull: (await countPoints()) === kept,
  settings: await codeOf('settings.save', { language: 'en', theme: 'dark' }),
  language: (await test.call('settings.get', {})).language,
  passphrase: await codeOf('vault.changePassphrase', {
    current: testPassphrase,
    next: 'zonnebloem wandelt traag',
  }),
  afterRoom: '',
  unlocked: '',
  keptAll: false,
};
rmSync(filler);
report.afterRoom = await codeOf('points.save', { studentId, by: 'student', text: 'c' });
test.restart();
report.unlocked = await codeOf('vault.unlock', { passphrase: testPassphrase });
report.keptAll = (await countPoints()) === kept + 1;
test.backend.close();
process.stdout.write(JSON.stringify(report));
