/** Builds the window and the Electron shell when they are missing or older than their sources. Quiet unless it fails. */
import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { start as texts } from '../shared/text/start.ts';
import { terminalLanguage } from './terminal-language.ts';

const run = promisify(execFile);
const project = resolve(import.meta.dirname, '..');
const sources = ['electron', 'renderer', 'shared', 'package-lock.json'];
const built = ['out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Milliseconds since 1970; of a folder, its newest file. */
function changedAt(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

function isUpToDate(): boolean {
  const newestSource = Math.max(...sources.map((path) => changedAt(join(project, path))));
  return built.every((path) => {
    const status = statSync(join(project, path), { throwIfNoEntry: false });
    return status !== undefined && status.mtimeMs >= newestSource;
  });
}

/** Rejects, after saying what the builder said, when the build fails. */
export async function buildWindow(): Promise<void> {
  if (isUpToDate()) return;
  const text = texts[terminalLanguage()];
  console.error(text.building);
  const builder = join(project, 'node_modules/electron-vite/bin/electron-vite.js');
  const config = join(project, 'electron/electron.vite.config.ts');
  try {
    await run(process.execPath, [builder, 'build', '--config', config], { cwd: project });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    console.error(`${text.buildFailed}\n${said.trim()}`);
    throw error;
  }
}
