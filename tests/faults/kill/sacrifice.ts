/**
 * A program of its own that lives one session and then waits to be killed: `node sacrifice.ts`, with the session on its
 * input. Says on its output what begins and what is done, before it goes on: what is said to be done must never be lost.
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { text } from 'node:stream/consumers';
import type { Session } from './plan.ts';
import { openProgram, setClock } from './program.ts';
import { type Keys, passphraseOf, runAct } from './acts.ts';

export interface Orders {
  place: string;
  session: Session;
  keys: Keys;
}

const say = (...words: readonly (string | number)[]): void => void writeSync(1, `${words.join(' ')}\n`);

// Killed, it would leave nothing to the next one: starting is half of the work.
flushCompileCache();
let { place, session, keys } = JSON.parse(await text(process.stdin)) as Orders;
const program = await openProgram(place, session);
say('begin', -1);
await program.call('vault.unlock', { passphrase: passphraseOf(keys.passphrase) });
await program.call('backups.list', {});
say('done', -1);
for (const [index, act] of session.acts.entries()) {
  setClock(program, session.day, index);
  say('begin', index);
  keys = await runAct(act, { program, place, keys, onOffer: (recoveryKey) => say('offered', recoveryKey) });
  say('done', index);
}
// Until the kill: nothing else keeps the program alive.
setInterval(() => undefined, 60_000);
