/** A disk that is full, at any moment and by any amount, and one that cannot be written to: told in sentences, nothing lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { canMountSmallDisk, onDiskOf } from '../small-disk.ts';
import { deeds } from './disk/deeds.ts';
import type { DiskReport } from './disk/live-on-full-disk.ts';
import type { ReadOnlyReport } from './disk/live-on-read-only-disk.ts';
import { howMuch, patience, seed, tell } from './how-much.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-disk-'));
const canMount = await canMountSmallDisk(folder);
const rounds = howMuch(1, 5);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a program says that runs on a disk of 5 MB. */
async function live(program: string, ...more: readonly string[]): Promise<unknown> {
  const path = join(import.meta.dirname, 'disk', program);
  const { stdout } = await onDiskOf(5, folder, process.execPath, path, folder, ...more);
  return JSON.parse(stdout);
}

test.runIf(canMount)(
  `seed ${seed}: on a full disk everything that writes is refused whole or done whole`,
  async () => {
    const report = (await live('live-on-full-disk.ts', `${seed}`, `${rounds}`)) as DiskReport;
    expect(report.faults).toEqual([]);
    expect(report.done).toBe(rounds * Object.keys(deeds).length);
    const refused = Object.values(report.refused).reduce((sum, times) => sum + times, 0);
    expect(refused).toBeGreaterThan(3 * rounds);
    tell({
      what: 'full disk',
      times: report.done,
      note: `${refused} refused: ${Object.keys(report.refused).join(', ')}`,
    });
  },
  patience,
);

test.runIf(canMount)('on a disk that cannot be written to everything that writes is refused', async () => {
  const report = (await live('live-on-read-only-disk.ts')) as ReadOnlyReport;
  expect(report).toEqual({
    codes: {
      'vault.unlock': 'no-access',
      'backups.restore': 'no-access',
      'backups.receive': 'no-access',
      'vault.salvage': 'no-access',
      'settings.save': 'no-access',
      'vault.create': 'no-access',
    },
    faults: [],
  });
  tell({ what: 'read-only disk', times: 6, note: 'all refused with no-access' });
});
