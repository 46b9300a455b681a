/**
 * The back end as a mentor uses it, pressed together: many rounds of unlocking, reading, typing, planning, printing,
 * importing and locking with the demo class. Prints after each stretch what is held once garbage is collected, a line of
 * JSON each. Run with `node --expose-gc`; the folder is its argument.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createBackend } from '../../../electron/backend/create-backend.ts';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract.ts';
import { demoFile, loadDemo } from '../../demo/load-demo.ts';

const passphrase = 'ladder kompas citroen vlieger';
const stretches = 8;
const roundsEach = 4;
const folder = process.argv[2] ?? '';

const collect = globalThis.gc;
if (collect === undefined) throw new Error('run with --expose-gc');

let calls = 0;
const backend = createBackend({
  dataDir: join(folder, 'data'),
  // The pages are made; the browser that prints them has its own memory.
  htmlToPdf: (html) => Promise.resolve(Buffer.from(`%PDF-1.7 ${html.length}`)),
  saveAs: (name) => Promise.resolve(join(folder, name)),
  now: () => new Date(),
  newId: randomUUID,
});
async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  calls += 1;
  const reply = await backend.call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${reply.message}`);
  return reply.value as CallOutput<N>;
}

const list = { fileName: 'klas.csv', content: readFileSync(demoFile).toString('base64') };
const oneMore = {
  fileName: 'een.csv',
  content: Buffer.from('Roepnaam;Achternaam;Klas\nNieuw;Hier;3HB\n').toString('base64'),
  classes: [{ className: '3HB', schoolType: 'havo' as const, year: 3 as const }],
};
const language = 'nl';

async function readAndType(studentId: string): Promise<void> {
  await call('students.get', { id: studentId });
  await call('conversations.open', { studentId, language });
  await call('families.get', { studentId });
  await call('points.classify', [
    { by: 'parents', text: 'Hoe helpen wij thuis bij het plannen van de week?' },
  ]);
  const { id: note } = await call('notes.save', { studentId, text: 'Vraagt zelf om hulp bij wiskunde.' });
  await call('notes.save', { id: note, studentId, text: 'Vraagt zelf om hulp bij wiskunde en Engels.' });
  await call('notes.remove', { id: note });
  const { id: view } = await call('views.save', {
    studentId,
    by: 'mentor',
    who: '',
    day: '2027-01-12',
    goals: 3,
    planning: 2,
    help: 3,
    reflection: null,
    leading: 2,
  });
  await call('views.remove', { id: view });
  await call('privacy.file', { id: studentId, language, withAdults: true });
}

async function round(studentIds: readonly string[]): Promise<void> {
  await call('vault.unlock', { passphrase });
  await call('students.list', {});
  for (const id of studentIds) await readAndType(id);
  for (const text of ['hoff', 'plannen', 'wiskunde', 'a']) await call('search.find', { text });
  await call('undo.list', {});
  await call('evening.plan', {
    sessions: [{ id: 'di', day: '2027-02-09', from: '16:00', to: '21:00' }],
    rhythm: { minutes: 10 },
    talks: studentIds.slice(0, 12).map((id) => ({ id, name: id, family: id, minutes: 10 })),
  });
  const job = randomUUID();
  const sheets = ['student', 'parents', 'mentor'] as const;
  await call('print.pack', {
    studentIds: [...studentIds],
    sheets: [...sheets],
    groupBy: 'student',
    language,
    job,
  });
  await call('print.library', { language, job: randomUUID() });
  await call('import.preview', list);
  const { importId } = await call('import.apply', oneMore);
  await call('import.undo', { importId });
  await call('retention.list', {});
  await call('backups.make', { language, job: randomUUID() });
  await call('backups.list', {});
  await call('vault.lock', {});
}

await call('vault.create', { passphrase, recovery: false });
const studentIds = await loadDemo((name, input) => backend.call(name, input), language);
await call('vault.lock', {});
for (let stretch = 0; stretch < stretches; stretch += 1) {
  for (let at = 0; at < roundsEach; at += 1) await round(studentIds);
  // What WebAssembly holds goes only in a later turn.
  for (let turn = 0; turn < 3; turn += 1) {
    collect();
    await nextTurn();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  console.log(JSON.stringify({ calls, heap: heapUsed + external, rss }));
}
backend.close();
