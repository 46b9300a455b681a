/** Kills the program at one moment of a session, and hears what it had said to be done. Looks at no file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Orders } from './sacrifice.ts';

export interface Kill {
  /** Which act; -1: the unlock. */
  act: number;
  /** Milliseconds after it began. */
  after: number;
}

export interface Killed {
  /** Whether the act was said to be done before the kill. */
  acknowledged: boolean;
  /** A recovery key that was shown. */
  offered: string | null;
}

/** `cache`: a folder for compiled code. Rejects when the program ends by itself, which is a fault of its own. */
export async function killOnce(orders: Orders, { act, after }: Kill, cache: string): Promise<Killed> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sacrifice.ts')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  child.stdin.end(JSON.stringify(orders));
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const killed: Killed = { acknowledged: false, offered: null };
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    const [word, value = ''] = line.split(' ');
    if (word === 'offered') killed.offered = value;
    if (word === 'done' && Number(value) === act) killed.acknowledged = true;
    if (word === 'begin' && Number(value) === act) void wait(after).then(() => child.kill('SIGKILL'));
  });
  // Both, because what was said just before the kill may still be on its way.
  const [[code, signal]] = (await Promise.all([once(child, 'close'), once(reader, 'close')])) as [
    [number | null, string | null],
    unknown,
  ];
  if (signal !== 'SIGKILL') throw new Error(`the program ended by itself, with ${code}: ${complaint}`);
  return killed;
}
