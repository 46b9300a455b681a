/** Work to finish before the vault is locked: what was typed a moment ago is kept first. Locks nothing itself. */

const unfinished = new Set<() => Promise<void>>();

/** Answers how to withdraw the work. */
export function finishBeforeLock(work: () => Promise<void>): () => void {
  unfinished.add(work);
  return () => unfinished.delete(work);
}

/** Resolves when all of it is done; what cannot be kept is told by whoever wanted it kept, and never stops the lock. */
export async function finishAll(): Promise<void> {
  await Promise.allSettled([...unfinished].map((work) => work()));
}
