/** Reads what the first screen shows while the rest of the window is still being started. Draws nothing. */
import { prefetchRead } from './api.ts';

/**
 * Ends when all of it is in the query cache, so that the first screen is drawn once. Whatever could not be read (the
 * vault is locked, or there is none) is asked again by the screen that needs it.
 */
export const firstReads: Promise<unknown> = Promise.all([
  prefetchRead('settings.get', {}),
  prefetchRead('vault.status', {}),
  prefetchRead('students.list', { archived: false }),
  prefetchRead('classes.list', {}),
]);
