/** Runs a command that sees a folder as a small disk. Needs user namespaces, which not every machine allows. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Only the command sees the disk, and it is gone afterwards. Rejects when the command fails, or cannot be run so. */
export const onDiskOf = (megabytes: number, folder: string, ...command: string[]) =>
  run('unshare', [
    '--user',
    '--map-root-user',
    '--mount',
    'sh',
    '-c',
    `mount -t tmpfs -o size=${megabytes}m tmpfs "$0" && exec "$@"`,
    folder,
    ...command,
  ]);

/** A disk of 1 MB. */
export const onSmallDisk = (folder: string, ...command: string[]) => onDiskOf(1, folder, ...command);

export const canMountSmallDisk = (folder: string): Promise<boolean> =>
  onSmallDisk(folder, 'true').then(
    () => true,
    () => false,
  );
