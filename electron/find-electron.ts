/** Finds Electron's binary, and fetches it the first time. Never loads the package, which would download without a limit. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const packageFolder = resolve(import.meta.dirname, '../node_modules/electron');
/** A line that cannot fetch 110 MB in this time, or drops everything, should not keep a mentor waiting. */
const patience = 180_000;

/** null: not here. Fetches nothing. */
export function installedElectron(): string | null {
  try {
    const path = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8').trim());
    return statSync(path).isFile() ? path : null;
  } catch {
    return null;
  }
}

async function download(): Promise<void> {
  const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: patience,
  });
  await once(installer, 'exit');
}

/** The path of the binary; null: it is not here and cannot be fetched. `onDownload` is told before a download starts. */
export async function findElectron(onDownload: () => void): Promise<string | null> {
  const installed = installedElectron();
  if (installed !== null) return installed;
  onDownload();
  await download();
  return installedElectron();
}
