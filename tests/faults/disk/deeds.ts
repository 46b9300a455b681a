/** What is tried while a disk is full: everything that writes. Each is made ready with room, and done without. */
import { readFileSync } from 'node:fs';
import type { CallName } from '../../../shared/contract.ts';
import { studentDraft, viewDraft } from '../../backend/examples.ts';
import type { TestBackend } from '../../backend/open-test-backend.ts';

/** The call to make, and its input. */
export type Deed = (program: TestBackend, keys: DiskKeys) => Promise<readonly [CallName, unknown]>;
export interface DiskKeys {
  passphrase: string;
  next: string;
  /** Of a backup by hand that was made with room. */
  backupPath: string;
}

const newestBackup = async ({ call }: TestBackend): Promise<string> =>
  (await call('backups.list', {})).backups.find(({ readable }) => readable)?.name ?? '';
/** Nobody of it is there already: the moment makes it another list each time. */
const newList = ({ clock }: TestBackend): string => {
  const rows = Array.from({ length: 80 }, (_, row) => `Noor;Achternaam${clock.now.getTime()}x${row};9z`);
  return Buffer.from(['Roepnaam;Achternaam;Klas', ...rows].join('\n')).toString('base64');
};

export const deeds: Readonly<Record<string, Deed>> = {
  student: () => Promise.resolve(['students.save', studentDraft()]),
  note: () => Promise.resolve(['notes.save', { studentId: 's1', text: 'Leest graag. '.repeat(300) }]),
  view: () => Promise.resolve(['views.save', viewDraft('s1', { day: '2026-01-31' })]),
  import: (program) =>
    Promise.resolve([
      'import.apply',
      {
        fileName: 'klas.csv',
        content: newList(program),
        classes: [{ className: '9z', schoolType: 'havo', year: 1 }],
      },
    ]),
  async undo({ call }) {
    await call('points.save', { studentId: 's1', by: 'student', text: 'Meer lezen.' });
    return ['undo.back', { step: (await call('undo.list', {})).back[0]?.step ?? 0 }];
  },
  settings: () => Promise.resolve(['settings.save', { theme: 'dark' }]),
  backup: () => Promise.resolve(['backups.make', { language: 'nl', job: 'j' }]),
  receive: (_program, { backupPath }) =>
    Promise.resolve(['backups.receive', { offset: 0, content: readFileSync(backupPath).toString('base64') }]),
  lock: () => Promise.resolve(['vault.lock', {}]),
  async unlock({ call }, { passphrase }) {
    await call('vault.lock', {});
    return ['vault.unlock', { passphrase }];
  },
  async preview(program, { passphrase }) {
    return ['backups.preview', { name: await newestBackup(program), secret: passphrase }];
  },
  async restore(program, { passphrase }) {
    return ['backups.restore', { name: await newestBackup(program), secret: passphrase }];
  },
  async restoreLocked(program, { passphrase }) {
    await program.call('vault.lock', {});
    return ['backups.restore', { name: await newestBackup(program), secret: passphrase }];
  },
  async putBack(program, { passphrase }) {
    await program.call('backups.restore', { name: await newestBackup(program), secret: passphrase });
    const [aside] = (await program.call('backups.list', {})).setAside;
    return ['backups.putBack', { name: aside?.name ?? '' }];
  },
  async salvage({ call }, { passphrase }) {
    await call('vault.lock', {});
    return ['vault.salvage', { secret: passphrase }];
  },
  changePassphrase: (_program, { passphrase, next }) =>
    Promise.resolve(['vault.changePassphrase', { current: passphrase, next }]),
  async recoveryKey({ call }, { passphrase }) {
    return [
      'vault.keepRecoveryKey',
      { recoveryKey: (await call('vault.offerRecoveryKey', { passphrase })).recoveryKey },
    ];
  },
  async erase({ call }) {
    const { id } = await call('students.save', studentDraft({ givenName: 'Weg' }));
    return ['privacy.erase', { id, givenName: 'Weg' }];
  },
};
