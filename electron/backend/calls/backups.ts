/** The calls of backups: make one anywhere, look into one, put it back, and what was set aside. The work is under `backup/`. */
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backup } from '../../../shared/text/backup.ts';
import { backupExtension, receivedName } from '../backup/automatic-backups.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { discardSwap, listSetAside, prepareAside, prepareSwap, removeAside } from '../vault/swap-vault.ts';

type BackupCalls = HandlersOf<
  | 'backups.list'
  | 'backups.make'
  | 'backups.receive'
  | 'backups.preview'
  | 'backups.restore'
  | 'backups.remove'
  | 'backups.putBack'
  | 'backups.removeAside'
>;

export const backupCalls = (context: CallContext): BackupCalls => {
  const { host, vault, backups, jobs, today } = context;
  const place = { dataDir: host.dataDir, vault, backups };
  return {
    'backups.list': async () => {
      // What was begun at the lock or the unlock is part of the answer.
      await vault.settled();
      return { backups: backups.list(), setAside: listSetAside(host.dataDir), problem: backups.problem() };
    },

    'backups.make': ({ language, job }) =>
      jobs.run(job, async (running) => {
        const path = await host.saveAs(`${backup[language].fileName}-${today()}${backupExtension}`);
        if (path === null) throw new CallError('cancelled');
        // Asked again after the dialog: the vault may have been locked meanwhile.
        const step = (done: number, total: number) => running.report('writing', done, total);
        await backups.writeTo(path, vault.current(), 'hand', step);
        return { path };
      }),

    'backups.receive': ({ offset, content }) => {
      const path = join(dirname(backups.workPath()), receivedName);
      const bytes = Buffer.from(content, 'base64');
      const handle = openSync(path, offset === 0 ? 'w' : 'r+', 0o600);
      try {
        ftruncateSync(handle, offset);
        for (let done = 0; done < bytes.length;)
          done += writeSync(handle, bytes, done, bytes.length - done, offset + done);
      } finally {
        closeSync(handle);
      }
      return { name: receivedName };
    },

    'backups.preview': async ({ name, secret }) => {
      const { previewBackup } = await import('../backup/restore-backup.ts');
      return previewBackup(place, name, secret);
    },

    'backups.restore': async ({ name, secret }) => {
      const { restoreBackup } = await import('../backup/restore-backup.ts');
      await restoreBackup(place, name, secret);
      return {};
    },

    'backups.remove': ({ name }) => {
      backups.remove(name);
      return {};
    },

    'backups.putBack': async ({ name }) => {
      try {
        prepareAside(host.dataDir, name, prepareSwap(host.dataDir));
        await vault.replaceLocked('put-back');
      } finally {
        discardSwap(host.dataDir);
      }
      removeAside(host.dataDir, name);
      return {};
    },

    'backups.removeAside': ({ name }) => {
      removeAside(host.dataDir, name);
      return {};
    },
  };
};
