/** A full disk keeps nobody from locking: what could not be made is told, and made when there is room. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canMountSmallDisk, onDiskOf } from '../small-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-full-'));
const canMount = await canMountSmallDisk(folder);

test.runIf(canMount)('locked all the same; told at the next unlock, and made then', async () => {
  try {
    const program = join(import.meta.dirname, 'backup-on-full-disk.ts');
    const { stdout } = await onDiskOf(3, folder, process.execPath, program, folder);
    const { erased, last, ...report } = JSON.parse(stdout) as Record<string, unknown>;
    expect(report).toEqual({
      byHand: 'disk-full',
      locked: true,
      state: 'locked',
      problem: 'disk-full',
      kept: true,
      problemAfterRoom: null,
      made: true,
      rest: [],
    });
    // Erasing needs room itself; where there was enough for it, the backups wait for more.
    expect(['refused', { backups: 'waiting' }]).toContainEqual(erased);
    expect(last).toEqual({ backups: 1, problem: null });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
