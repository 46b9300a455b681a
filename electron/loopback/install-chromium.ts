/** Installs Debian's chromium where that is possible: as root, with apt-get. Asks first where somebody can answer. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { promisify } from 'node:util';
import { start as texts } from '../../shared/text/start.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { isRoot } from './chromium-switches.ts';
import { type Browser, findBrowser } from './find-browser.ts';

const run = promisify(execFile);
const aptGet = '/usr/bin/apt-get';
const text = texts[terminalLanguage()];

const say = (line: string) => console.error(line);

/** No answer, and nobody there to give one, both count as yes. */
async function mayInstall(): Promise<boolean> {
  if (!process.stdin.isTTY) return true;
  const dialog = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return !/^\s*n/iu.test(await dialog.question(text.askInstall));
  } finally {
    dialog.close();
  }
}

async function install(): Promise<boolean> {
  say(text.installing);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1 << 26 };
  try {
    await run(aptGet, ['update', '-q'], options);
    await run(aptGet, ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
    return true;
  } catch (error) {
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    say(`${text.installFailed}\n${stderr.trim()}`);
    return false;
  }
}

/**
 * The browser that is here, or the one that could be installed; null: neither.
 * `yes`: install without asking.
 */
export async function findOrInstallBrowser({ yes = false } = {}): Promise<Browser | null> {
  const found = findBrowser();
  if (found !== null) return found;
  if (!isRoot || !existsSync(aptGet)) return null;
  return (yes || (await mayInstall())) && (await install()) ? findBrowser() : null;
}
