/** Writes a file that may be large, whole or not at all. What stood there before stays until the very last step. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Job } from '../jobs.ts';
import { syncFolder } from '../write-atomically.ts';

const chunk = 1 << 20;

/**
 * Readable by the owner alone. Reports phase `writing` in bytes, and stops between chunks when the job is cancelled.
 * Rejects with the file system's own error; then nothing of the new file is left.
 */
export async function writeWholeFile(path: string, bytes: Uint8Array, job: Job): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w', 0o600);
    try {
      for (let done = 0; done < bytes.length; done += chunk) {
        await job.report('writing', done, bytes.length);
        await file.writeFile(bytes.subarray(done, done + chunk));
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await job.report('writing', bytes.length, bytes.length);
    await rename(part, path);
    syncFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
