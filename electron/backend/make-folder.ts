/** Makes a folder, and says truly why it cannot. Asked for all folders at once, Node 24 says ENOENT on a read-only disk. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** With the folders above it; for the owner alone. Nothing happens when it is there. Throws the file system's own error. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}
