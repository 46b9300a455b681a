/** The real back end on a vault that tests kill: its ids, its clock and its files are the same in every run of a session. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openTestBackend, type TestBackend } from '../../backend/open-test-backend.ts';
import type { Session } from './plan.ts';

/** The folder of the vault, and the one where the mentor saves backups by hand. */
export const vaultIn = (place: string): string => join(place, 'vault');
export const handIn = (place: string): string => join(place, 'hand');

/** Half past nine, so many days after the first. */
export const momentOf = (day: number, minute = 0): Date => new Date(2026, 1, 2 + day, 9, 30 + minute);

/** Letters that stand in nothing else, also not at the beginning: an index keeps only what differs from the word before. */
export const traceOf = (id: string): string =>
  [...createHash('sha256').update(id).digest().subarray(0, 7)]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + digit))
    .join('');

/** Locked. `close` of what is answered would remove the folder: use `backend.close`. */
export async function openProgram(place: string, { day }: Pick<Session, 'day'>): Promise<TestBackend> {
  mkdirSync(handIn(place), { recursive: true });
  let ids = 0;
  const program = await openTestBackend({
    dataDir: vaultIn(place),
    vault: false,
    saveAs: (name) => Promise.resolve(join(handIn(place), name)),
    newId: () => `d${day}n${++ids}`,
  });
  program.clock.now = momentOf(day);
  return program;
}

/** The clock at an act: minutes apart, so that no two are one step of undo. */
export const setClock = (program: TestBackend, day: number, act: number): void => {
  program.clock.now = momentOf(day, 2 * (act + 1));
};
