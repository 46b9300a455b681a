/** Erases in the vault, its file and the automatic backups, which hold the rows as they were. Does not know what is erased. */
import type { ErasedBackups } from '../../../shared/model/backup.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Store } from '../store/store.ts';

/**
 * `erase`: one transaction, which ends with `startErasure`; a refusal of it is a `CallError`. Once it is done the rows are
 * gone, and what fails after it is told as `waiting`. Killed in between, or after any other error, the file and the
 * backups are made anew at the next unlock. What was saved by hand, and vaults that were set aside, are not reached: the words of erasing say so.
 */
export async function eraseEverywhere<T>(
  { vault, backups }: Pick<CallContext, 'vault' | 'backups'>,
  erase: (store: Store) => T,
): Promise<{ erased: T } & ErasedBackups> {
  const open = vault.current();
  const takeBack = backups.beforeErasure();
  let erased: T;
  try {
    erased = erase(open.store);
  } catch (error) {
    if (error instanceof CallError) takeBack();
    throw error;
  }
  return { erased, backups: await backups.afterErasure(open) };
}
