/** Remembers the tables that were made last of an open vault, for saving what was just looked at. Makes none itself. */
import { createHash } from 'node:crypto';
import type { Job } from '../jobs.ts';
import type { Store } from '../store/store.ts';
import type { MadeTables, TablesWork } from './make-tables.ts';
import { runTables } from './run-tables.ts';

/**
 * By the store that is open: a lock lets go of it, and what was remembered goes with it. Published numbers only: of the
 * question no more than a digest.
 */
export type NewestTables = WeakMap<Store, { digest: string; made: MadeTables }>;

const digestOf = (work: TablesWork): string =>
  createHash('sha256').update(JSON.stringify(work)).digest('hex');

/** As `runTables`, unless the newest tables of this store answer the same question. */
export async function runOrRemember(
  work: TablesWork,
  job: Job,
  { store, newest }: { store: Store; newest: NewestTables },
): Promise<MadeTables> {
  const digest = digestOf(work);
  const before = newest.get(store);
  if (before?.digest === digest) return before.made;
  const made = await runTables(work, job);
  // A solver that did not get there may get there another time.
  if (made.status === 'made') newest.set(store, { digest, made });
  return made;
}
