/** What a mentor does in a plan, through the calls. Every one of them must succeed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreementDraft, studentDraft, viewDraft } from '../../backend/examples.ts';
import type { TestBackend } from '../../backend/open-test-backend.ts';
import { handIn, traceOf } from './program.ts';

/** All of them strong enough; the first is that of the new vault. */
export const passphrases = [
  'fiets lamp koe wolk',
  'zonnebloem wandelt traag',
  'tulp ladder kompas vlieger',
] as const;
export const passphraseOf = (index: number): string => passphrases[index] ?? '';

/** What is known when an act begins. */
export interface Keys {
  /** Index in `passphrases`. */
  passphrase: number;
  recoveryKey: string;
  /** Words of students who were erased since the last restore. */
  erased: readonly string[];
  /** Index of the passphrase of the backup by hand, and of the vault that was set aside. */
  hand: number;
  aside: number;
}

interface Scene {
  program: TestBackend;
  place: string;
  keys: Keys;
  /** Hears of a new recovery key before it counts. */
  onOffer: (recoveryKey: string) => void;
}
/** `number`: whom it concerns, or how many. Answers what changed of the keys. */
type Do = (scene: Scene, number: number) => Promise<Partial<Keys>>;

async function choose({ program: { call } }: Scene, number: number) {
  const lists = [
    await call('students.list', { archived: false }),
    await call('students.list', { archived: true }),
  ];
  const all = lists.flat().toSorted((a, b) => a.id.localeCompare(b.id));
  const one = all[number % all.length];
  if (one === undefined) throw new Error('no student');
  // The surname, which is a trace of its own.
  return { ...one, trace: one.displayName.split(' ').at(-1) ?? '' };
}
const traceNow = ({ program }: Scene, number: number): string =>
  traceOf(`${program.clock.now.toISOString()} ${number}`);

export const writes = {
  async student(scene, number) {
    const surname = traceNow(scene, number);
    await scene.program.call('students.save', studentDraft({ particle: '', surname, studentNumber: '' }));
    return {};
  },
  async point(scene, number) {
    const { id, trace } = await choose(scene, number);
    const text = `Meer tijd voor ${trace}`;
    await scene.program.call('points.save', { studentId: id, by: 'student', text });
    return {};
  },
  async note(scene, number) {
    const { id, trace } = await choose(scene, number);
    const text = `${trace} leest graag.\n`.repeat(1 + (number % 40));
    await scene.program.call('notes.save', { studentId: id, text });
    return {};
  },
  async agreement(scene, number) {
    const { id, trace } = await choose(scene, number);
    await scene.program.call('agreements.save', agreementDraft(id, { text: `${trace} ${number}` }));
    return {};
  },
  async settle(scene, number) {
    const { id } = await choose(scene, number);
    const { agreements } = await scene.program.call('students.get', { id });
    const open = agreements.find(({ outcome }) => outcome === 'open');
    if (open === undefined) return {};
    const { madeOn: _made, settledOn: _settled, ...agreement } = open;
    await scene.program.call('agreements.save', { ...agreement, studentId: id, outcome: 'kept' });
    return {};
  },
  async view(scene, number) {
    const { id } = await choose(scene, number);
    await scene.program.call('views.save', viewDraft(id, { goals: number % 2 === 0 ? 3 : 4 }));
    return {};
  },
  async archive(scene, number) {
    const { id, archived } = await choose(scene, number);
    await scene.program.call('students.archive', { ids: [id], archived: !archived });
    return {};
  },
  async undo({ program: { call } }) {
    const [newest] = (await call('undo.list', {})).back;
    if (newest !== undefined) await call('undo.back', { step: newest.step });
    return {};
  },
} as const satisfies Record<string, Do>;

export const acts = {
  ...writes,
  async import(scene, number) {
    const className = `${scene.program.clock.now.getDate()}h1`;
    const rows = Array.from({ length: number }, (_, row) => `Noor;${traceNow(scene, row)};${className}`);
    const content = Buffer.from(['Roepnaam;Achternaam;Klas', ...rows].join('\n')).toString('base64');
    const classes = [{ className, schoolType: 'havo', year: 2 } as const];
    await scene.program.call('import.apply', { fileName: 'klas.csv', content, classes });
    return {};
  },
  async undoImport({ program: { call } }) {
    const last = await call('import.last', {});
    if (last !== null) await call('import.undo', { importId: last.importId });
    return {};
  },
  async makeBackup({ program, keys }) {
    await program.call('backups.make', { language: 'nl', job: 'j' });
    return { hand: keys.passphrase };
  },
  async lock({ program }) {
    await program.call('vault.lock', {});
    return {};
  },
  async restore({ program, place, keys }) {
    const [file = ''] = readdirSync(handIn(place)).filter((name) => name.endsWith('.driehoek-backup'));
    const content = readFileSync(join(handIn(place), file)).toString('base64');
    const { name } = await program.call('backups.receive', { offset: 0, content });
    await program.call('backups.restore', { name, secret: passphraseOf(keys.hand) });
    return { passphrase: keys.hand, aside: keys.passphrase, erased: [] };
  },
  async putBack({ program: { call }, keys }) {
    const aside = (await call('backups.list', {})).setAside.find(({ reason }) => reason === 'restored');
    if (aside === undefined) throw new Error('nothing was set aside');
    await call('backups.putBack', { name: aside.name });
    return { passphrase: keys.aside, aside: keys.passphrase, erased: [] };
  },
  async erase(scene, number) {
    const { id, givenName, trace } = await choose(scene, number);
    await scene.program.call('privacy.erase', { id, givenName });
    return { erased: [...scene.keys.erased, trace] };
  },
  async changePassphrase({ program, keys }, number) {
    const to = number === keys.passphrase ? 0 : number;
    const change = { current: passphraseOf(keys.passphrase), next: passphraseOf(to) };
    await program.call('vault.changePassphrase', change);
    return { passphrase: to };
  },
  async replaceRecoveryKey({ program: { call }, keys, onOffer }) {
    const passphrase = passphraseOf(keys.passphrase);
    const { recoveryKey } = await call('vault.offerRecoveryKey', { passphrase });
    onOffer(recoveryKey);
    await call('vault.keepRecoveryKey', { recoveryKey });
    return { recoveryKey };
  },
} as const satisfies Record<string, Do>;

/** One thing that a mentor does: a call, or the few that belong together. */
export interface Act {
  what: keyof typeof acts;
  number: number;
}

export async function runAct({ what, number }: Act, scene: Scene): Promise<Keys> {
  return { ...scene.keys, ...(await acts[what](scene, number)) };
}
