/**
 * Asks the back end for what the first screen shows, before the rest of the window is even loaded. Draws nothing and
 * loads nothing but the bridge.
 */
import type { CallName } from '../shared/contract.ts';
import { bridge } from './bridge.ts';

/** What cannot be read here is asked again by the screen that needs it, which also says what went wrong. */
const ask = <N extends CallName, I>(name: N, input: I) => ({
  name,
  input,
  reply: bridge.call(name, input).catch(() => null),
});

export const firstReads = [
  ask('settings.get', {}),
  ask('vault.status', {}),
  ask('kiosk.state', {}),
  ask('students.list', { archived: false }),
  ask('classes.list', {}),
];
