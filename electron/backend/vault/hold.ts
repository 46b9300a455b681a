/**
 * One program at a time has the vault open: a small file beside it names the computer and the process. The locks of
 * SQLite are not enough. On a network drive they may be granted to two computers at once, or to none (SQLite, "How To
 * Corrupt", §2.1), the index of the log is memory that machines do not share, and a stick that is pulled out and put in
 * elsewhere carries no lock at all. Names a computer and a process, and nothing of a person.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { CallError } from '../call-error.ts';

/** Milliseconds between two signs of life. [design] */
const signEvery = 20_000;
/** Milliseconds without a sign after which a holder counts as silent: six signs. [design] */
export const silentAfter = 120_000;

const HoldFile = z.object({
  id: z.string(),
  machine: z.string(),
  process: z.int(),
  since: z.iso.datetime(),
});
type HoldFile = z.infer<typeof HoldFile>;

export interface Hold {
  /** Lets go, so that another one may open the vault. Of a hold that was taken over: nothing happens. */
  release: () => void;
}

interface Options {
  now: () => Date;
  /** The mentor was told that the holder is silent, and what opening it all the same risks. */
  takeOver: boolean;
  /** Somebody else took over: from here on nothing may be written. */
  onLost: () => void;
}

/** Those of this very process: a file with its number may be left from before the machine was started again. */
const own = new Set<string>();

/** Unreadable, or half written by a machine that lost its power: a holder of whom nothing is known. */
function read(path: string): { held: HoldFile | null; sign: number } | null {
  try {
    const sign = statSync(path).mtimeMs;
    const held = HoldFile.safeParse(parse(readFileSync(path, 'utf8')));
    return { held: held.data ?? null, sign };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is one that runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the file was left by a process of this computer that is gone, or has not been heard of. */
function isLeftHere({ id, machine, process: pid }: HoldFile, silent: boolean): boolean {
  if (machine !== hostname() || own.has(id)) return false;
  return silent || pid === process.pid || !isRunning(pid);
}

/** Throws `CallError` with `vault-busy` and the holder; or the file system's own error. */
export function takeHold(folder: string, { now, takeOver, onLost }: Options): Hold {
  const path = join(folder, 'vault.holder');
  const id = randomUUID();
  const sign = (): void => utimesSync(path, now(), now());

  const write = (): boolean => {
    let handle: number;
    try {
      handle = openSync(path, 'wx', 0o600);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
    let isWritten = false;
    try {
      const mine: HoldFile = { id, machine: hostname(), process: process.pid, since: now().toISOString() };
      writeSync(handle, JSON.stringify(mine));
      isWritten = true;
    } finally {
      closeSync(handle);
      // On a full disk: an empty file would count as somebody, and keep everybody out for two minutes.
      if (!isWritten) rmSync(path, { force: true });
    }
    sign();
    return true;
  };

  const refuse = (held: HoldFile | null, silent: boolean): CallError =>
    new CallError('vault-busy', {
      holder: {
        machine: held?.machine ?? '?',
        since: held?.since ?? now().toISOString(),
        silent,
      },
    });

  /** Out of the way in one step, so that of two that find the same old file only one goes on. */
  const clear = (old: HoldFile | null): void => {
    const aside = `${path}.${id}`;
    renameSync(path, aside);
    const moved = read(aside);
    // Between looking and moving somebody else took hold: give it back.
    if (moved?.held?.id !== old?.id) {
      renameSync(aside, path);
      throw refuse(moved?.held ?? null, false);
    }
    rmSync(aside, { force: true });
  };

  if (!write()) {
    const found = read(path);
    if (found !== null) {
      // A sign from the future is of a clock that is wrong: nothing is known then either.
      const silent = Math.abs(now().getTime() - found.sign) > silentAfter;
      const mayTake = found.held === null ? silent : isLeftHere(found.held, silent);
      if (!mayTake && !(takeOver && silent && !own.has(found.held?.id ?? '')))
        throw refuse(found.held, silent);
      clear(found.held);
    }
    if (!write()) throw refuse(read(path)?.held ?? null, false);
  }

  own.add(id);
  const timer = setInterval(() => {
    try {
      const found = read(path);
      if (found?.held?.id === id) sign();
      else if (found !== null || !write()) onLost();
    } catch {
      // The drive does not answer: the database will say so when it is needed.
    }
  }, signEvery).unref();

  return {
    release() {
      clearInterval(timer);
      if (!own.delete(id)) return;
      if (read(path)?.held?.id === id) rmSync(path, { force: true });
    },
  };
}
