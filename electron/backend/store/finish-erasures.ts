/** Rewrites the file without what was erased. Erases nothing itself. */
import type { Store } from './store.ts';

/**
 * After the rows of a student are gone, their bytes may still stand in free parts of pages and in the log of the
 * database. Until this was done the erasure counts as unfinished, and it is done again when the vault is next opened.
 */
export function finishErasures(store: Store): void {
  const { query, first, run } = store;
  const unfinished = query.selectFrom('privacy_log').select('sequence').where('finished', '=', 0);
  if (first(unfinished) === undefined) return;
  store.rewrite();
  run(query.updateTable('privacy_log').set({ finished: 1 }).where('finished', '=', 0));
}
