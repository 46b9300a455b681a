/** The backups that the program makes and clears away by itself, in a folder beside the vault. Opens no database and holds no key. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { backupsToKeep } from '../../../shared/domain/backups-to-keep.ts';
import type { BackupEntry } from '../../../shared/model/backup.ts';
import type { ErrorCode } from '../../../shared/model/errors.ts';
import { CallError } from '../call-error.ts';
import { makeFolder } from '../make-folder.ts';
import { localDay, localTime } from '../local-day.ts';
import { codeOf } from '../reply.ts';
import { finishErasures } from '../store/finish-erasures.ts';
import type { Keeper, OpenVault } from '../vault/vault-types.ts';
import { type BackupHead, readBackupHead, sealBackupAnew, type Step, writeBackup } from './backup-file.ts';

export const backupExtension = '.driehoek-backup';
/** The one that a window handed over, to look into. */
export const receivedName = 'received';

export interface AutomaticBackups extends Keeper {
  /** Newest first; also those that cannot be read. */
  list: () => BackupEntry[];
  /** Why the last one could not be made; null: it was. */
  problem: () => ErrorCode | null;
  /** Of the list, or the received one. Throws `CallError` with `not-found`. */
  pathOf: (name: string) => string;
  /** A path in the folder for work that ends before anything else begins; the folder is there. */
  workPath: () => string;
  remove: (name: string) => void;
  /** Writes a backup anywhere, checked. Throws as `copyDatabase` and `writeBackup` do. */
  writeTo: (path: string, vault: OpenVault, by: BackupHead['by'], step: Step) => Promise<void>;
  /**
   * Before rows are deleted for good: from here on the backups that hold them have to go, also after a kill. Answers how to
   * take that back when nothing was deleted.
   */
  beforeErasure: () => () => void;
  /**
   * The file is built anew without what was erased, then a new backup is made, and then the older ones go. `waiting`: there
   * was no room for it; it is tried again at lock and unlock.
   */
  afterErasure: (vault: OpenVault) => Promise<'renewed' | 'waiting'>;
}

/** Lets others in. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createAutomaticBackups(dataDir: string, now: () => Date): AutomaticBackups {
  const folder = join(dataDir, 'backups');
  const renewal = join(folder, 'renew');
  const vaultPath = join(dataDir, 'vault.db');
  const heads = new Map<string, { stamp: string; head: BackupHead | null }>();
  let problem: ErrorCode | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** A lock may come while the backups are made anew after an erasure. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  /** Of a file that changes, another text; read from the disk once for each. */
  const stampOf = (path: string): string => {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  };
  const headOf = (path: string): BackupHead | null => {
    const stamp = stampOf(path);
    const known = heads.get(path);
    if (known?.stamp === stamp) return known.head;
    let head: BackupHead | null = null;
    try {
      head = readBackupHead(path);
    } catch {
      // Listed as one that cannot be used.
    }
    heads.set(path, { stamp, head });
    return head;
  };
  const names = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);
  const all = () =>
    names()
      .filter((name) => name.endsWith(backupExtension))
      .map((name) => {
        const path = join(folder, name);
        return { name, path, head: headOf(path) };
      });
  const ofVault = ({ id }: OpenVault) =>
    all().flatMap(({ name, path, head }) =>
      head?.vault === id ? [{ name, path, made: head.made, day: localDay(new Date(head.made)), head }] : [],
    );

  const ownWork = `work-${randomUUID()}-`;
  let works = 0;
  const workPath = (): string => {
    makeFolder(folder);
    works += 1;
    return join(folder, `${ownWork}${works}.db`);
  };
  const write: AutomaticBackups['writeTo'] = async (path, vault, by, step) => {
    const copy = workPath();
    try {
      const source = stampOf(vaultPath);
      await vault.store.copyTo(copy, pause);
      const { id, keyFile } = vault;
      await writeBackup(path, copy, { made: now().toISOString(), by, vault: id, source, keyFile }, step);
    } finally {
      for (const suffix of ['', '-journal']) rmSync(`${copy}${suffix}`, { force: true });
    }
  };
  const make = async (vault: OpenVault): Promise<string> => {
    const moment = now();
    const stem = `automatic-${localDay(moment)}-${localTime(moment).replace(':', '')}`;
    let name = `${stem}${backupExtension}`;
    for (let number = 2; existsSync(join(folder, name)); number += 1)
      name = `${stem}-${number}${backupExtension}`;
    await write(join(folder, name), vault, 'program', pause);
    return name;
  };

  const renew = async (vault: OpenVault): Promise<void> => {
    const old = ofVault(vault);
    if (old.length > 0) {
      await make(vault);
      for (const { path } of old) rmSync(path);
    }
    rmSync(renewal, { force: true });
  };
  /** A backup when there is none of the vault as it is, and none too many of the earlier ones. */
  const keepUp = (vault: OpenVault, first: () => void): Promise<void> =>
    inTurn(async () => {
      try {
        first();
        finishErasures(vault.store);
        // So that the file alone is the vault, and its stamp that of the backup.
        vault.store.settle();
        if (existsSync(renewal)) await renew(vault);
        const source = stampOf(vaultPath);
        if (!ofVault(vault).some(({ head }) => head.source === source)) await make(vault);
        const kept = new Set(backupsToKeep(ofVault(vault), now().toISOString()).map(({ name }) => name));
        // That of the vault as it is stays in any case: the clock may say that there is a newer one.
        for (const { name, path, head } of ofVault(vault))
          if (!kept.has(name) && head.source !== source) rmSync(path);
        problem = null;
      } catch (error) {
        problem = codeOf(error);
      }
    });
  /** What a kill left, and what was handed over to look into. */
  const sweep = (): void => {
    for (const name of names())
      if ((/^work-|\.part$/u.test(name) && !name.startsWith(ownWork)) || name === receivedName)
        rmSync(join(folder, name), { force: true });
  };

  return {
    list: () =>
      all()
        .map(({ name, path, head }) => ({
          name,
          made: head?.made ?? statSync(path).mtime.toISOString(),
          bytes: statSync(path).size,
          readable: head !== null,
        }))
        .toSorted((a, b) => b.made.localeCompare(a.made) || b.name.localeCompare(a.name)),
    problem: () => problem,
    pathOf(name) {
      const known = names().includes(name) && (name.endsWith(backupExtension) || name === receivedName);
      if (!known) throw new CallError('not-found');
      return join(folder, name);
    },
    workPath,
    remove(name) {
      rmSync(this.pathOf(name));
    },
    // The copies of one database are made one at a time.
    writeTo: (...asked) => inTurn(() => write(...asked)),
    entered: (vault) =>
      keepUp(vault, () => {
        sweep();
        for (const { path, head } of ofVault(vault))
          if (!isDeepStrictEqual(head.keyFile, vault.keyFile)) sealBackupAnew(path, vault.keyFile);
      }),
    leaving: (vault) => keepUp(vault, () => undefined),
    beforeErasure() {
      makeFolder(folder);
      const begun = existsSync(renewal);
      writeFileSync(renewal, '');
      return () => {
        if (!begun) rmSync(renewal, { force: true });
      };
    },
    afterErasure: (vault) =>
      inTurn(async () => {
        try {
          finishErasures(vault.store);
          await renew(vault);
          return 'renewed';
        } catch (error) {
          problem = codeOf(error);
          return 'waiting';
        }
      }),
  };
}
