/** What the window sees of backups, of vaults that were set aside, and of what was saved from a damaged vault. */
import { z } from 'zod';

/** A name in a list that the back end answered; never a path. */
export const BackupName = z.string().min(1).max(120);

export const BackupEntry = z.object({
  name: BackupName,
  /** ISO moment, UTC. */
  made: z.iso.datetime(),
  bytes: z.int(),
  /** false: cut off or changed, so that nothing can be got from it. */
  readable: z.boolean(),
});
export type BackupEntry = z.infer<typeof BackupEntry>;

export const SetAsideVault = z.object({
  name: BackupName,
  made: z.iso.datetime(),
  reason: z.enum(['restored', 'salvaged', 'put-back']),
});
export type SetAsideVault = z.infer<typeof SetAsideVault>;

/** Rows by the table that they stand in; tables without any are left out. */
const Rows = z.record(z.string(), z.int());
export type RowCounts = z.infer<typeof Rows>;

export const RestorePreview = z.object({
  made: z.iso.datetime(),
  /** What is in it. */
  holds: Rows,
  /**
   * How the vault of now was compared: not at all when there is none, when it is damaged, or when it is locked with
   * another passphrase.
   */
  now: z.enum(['compared', 'none', 'damaged', 'locked']),
  /** What is in the vault of now and not in the backup. */
  lost: Rows,
  /** What is in both, and was changed since. */
  older: Rows,
  /** What is in the backup and not in the vault of now: it was removed since, and comes back. */
  back: Rows,
  /** The names of students who would be lost, at most 12. */
  lostStudents: z.array(z.string()),
});
export type RestorePreview = z.infer<typeof RestorePreview>;

export const SalvageReport = z.object({
  saved: Rows,
  /** Tables of which something could not be read. */
  damaged: z.array(z.string()),
  /** Numbers of the pages that could not be read, from 1, at most 200 of them. */
  lostPages: z.array(z.int()),
  lostPageCount: z.int(),
  pageCount: z.int(),
});
export type SalvageReport = z.infer<typeof SalvageReport>;

/** What became of the automatic backups after an erasure; `waiting`: it is tried again at lock and unlock. */
export const ErasedBackups = z.object({ backups: z.enum(['renewed', 'waiting']) });
export type ErasedBackups = z.infer<typeof ErasedBackups>;

/** Bytes of a backup that a window sends in one call, at most. */
export const mostPieceBytes = 4_000_000;
