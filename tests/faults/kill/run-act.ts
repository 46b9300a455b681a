/** Does what a plan says, through the calls. Every one of them must succeed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreementDraft, studentDraft, viewDraft } from '../../backend/examples.ts';
import type { TestBackend } from '../../backend/open-test-backend.ts';
import { type Act, passphrases } from './plan.ts';
import { handIn, traceOf } from './program.ts';

/** What is known when an act begins, and what came of it. */
export interface Keys {
  /** Index in `passphrases`. */
  passphrase: number;
  recoveryKey: string;
  /** Words of students who were erased since the last restore. */
  erased: readonly string[];
  /** Index of the passphrase of what stands elsewhere. */
  hand: number;
  aside: number;
}

export const passphraseOf = (index: number): string => passphrases[index] ?? '';

/** `onOffer` hears of a new recovery key before it counts. */
export async function runAct(
  program: TestBackend,
  place: string,
  act: Act,
  keys: Keys,
  onOffer: (recoveryKey: string) => void = () => undefined,
): Promise<Keys> {
  const { call } = program;
  const students = async () => {
    const lists = [
      await call('students.list', { archived: false }),
      await call('students.list', { archived: true }),
    ];
    return lists.flat().toSorted((a, b) => a.id.localeCompare(b.id));
  };
  const student = async (pick: number) => {
    const all = await students();
    const one = all[pick % all.length];
    if (one === undefined) throw new Error('no student');
    // The surname, which is a trace of its own.
    return { ...one, trace: one.displayName.split(' ').at(-1) ?? '' };
  };
  const current = passphraseOf(keys.passphrase);
  switch (act.what) {
    case 'student': {
      const surname = traceOf(`${program.clock.now.toISOString()} ${act.pick}`);
      await call('students.save', studentDraft({ particle: '', surname, studentNumber: '' }));
      return keys;
    }
    case 'point': {
      const { id, trace } = await student(act.pick);
      await call('points.save', { studentId: id, by: 'student', text: `Meer tijd voor ${trace}` });
      return keys;
    }
    case 'note': {
      const { id, trace } = await student(act.pick);
      await call('notes.save', { studentId: id, text: `${trace} leest graag.\n`.repeat(1 + (act.pick % 40)) });
      return keys;
    }
    case 'agreement': {
      const { id, trace } = await student(act.pick);
      await call('agreements.save', agreementDraft(id, { text: `${trace} ${act.pick}` }));
      return keys;
    }
    case 'settle': {
      const { id } = await student(act.pick);
      const open = (await call('students.get', { id })).agreements.find(({ outcome }) => outcome === 'open');
      if (open === undefined) return keys;
      const { madeOn: _made, settledOn: _settled, ...agreement } = open;
      await call('agreements.save', { ...agreement, studentId: id, outcome: 'kept' });
      return keys;
    }
    case 'view': {
      const { id } = await student(act.pick);
      await call('views.save', viewDraft(id, { goals: ((act.pick % 4) + 1) as 1 | 2 | 3 | 4 }));
      return keys;
    }
    case 'archive': {
      const { id, archived } = await student(act.pick);
      await call('students.archive', { ids: [id], archived: !archived });
      return keys;
    }
    case 'undo': {
      const [newest] = (await call('undo.list', {})).back;
      if (newest !== undefined) await call('undo.back', { step: newest.step });
      return keys;
    }
    case 'import': {
      const { now } = program.clock;
      const name = (row: number): string => traceOf(`${now.toISOString()} ${row}`);
      const rows = Array.from({ length: act.rows }, (_, row) => `Noor;${name(row)};${now.getDate()}h1`);
      const content = Buffer.from(['Roepnaam;Achternaam;Klas', ...rows].join('\n')).toString('base64');
      const classes = [{ className: `${now.getDate()}h1`, schoolType: 'havo', year: 2 } as const];
      await call('import.apply', { fileName: 'klas.csv', content, classes });
      return keys;
    }
    case 'undoImport': {
      const last = await call('import.last', {});
      if (last !== null) await call('import.undo', { importId: last.importId });
      return keys;
    }
    case 'makeBackup':
      await call('backups.make', { language: 'nl', job: 'j' });
      return { ...keys, hand: keys.passphrase };
    case 'lock':
      await call('vault.lock', {});
      return keys;
    case 'restore': {
      const [file = ''] = readdirSync(handIn(place)).filter((name) => name.endsWith('.driehoek-backup'));
      const content = readFileSync(join(handIn(place), file)).toString('base64');
      const { name } = await call('backups.receive', { offset: 0, content });
      await call('backups.restore', { name, secret: passphraseOf(keys.hand) });
      return { ...keys, passphrase: keys.hand, aside: keys.passphrase, erased: [] };
    }
    case 'putBack': {
      const aside = (await call('backups.list', {})).setAside.find(({ reason }) => reason === 'restored');
      if (aside === undefined) throw new Error('nothing was set aside');
      await call('backups.putBack', { name: aside.name });
      return { ...keys, passphrase: keys.aside, aside: keys.passphrase, erased: [] };
    }
    case 'erase': {
      const { id, givenName, trace } = await student(act.pick);
      await call('privacy.erase', { id, givenName });
      return { ...keys, erased: [...keys.erased, trace] };
    }
    case 'changePassphrase': {
      const to = act.to === keys.passphrase ? 0 : act.to;
      await call('vault.changePassphrase', { current, next: passphraseOf(to) });
      return { ...keys, passphrase: to };
    }
    case 'replaceRecoveryKey': {
      const { recoveryKey } = await call('vault.offerRecoveryKey', { passphrase: current });
      onOffer(recoveryKey);
      await call('vault.keepRecoveryKey', { recoveryKey });
      return { ...keys, recoveryKey };
    }
  }
}
