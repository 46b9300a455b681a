/** Opens the program in a window of its own of the browser. Leaves nothing behind when it closes. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { windowSwitches } from './chromium-switches.ts';

export interface Window {
  /** Settles when the window has been closed. */
  closed: Promise<void>;
  close: () => void;
}

/** A process that is started detached leads a group of its own, which can be ended as a whole. */
const hasGroups = process.platform !== 'win32';

/** Chromium from a snap may write only below its own folder, and not in hidden ones. */
function profileParent(browserPath: string, dataDir: string): string {
  return realpathSync(browserPath).startsWith('/snap/') || realpathSync(browserPath) === '/usr/bin/snap'
    ? join(homedir(), 'snap', 'chromium', 'common')
    : dataDir;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Removes the profiles of starts that were killed. Those of other running starts stay. */
function sweepProfiles(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = /^window-(\d+)-/u.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** What would offer to keep, complete or send what is on the screen. A switch does not turn these off. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  search: { suggest_enabled: false },
};

/**
 * A profile for this start alone: nothing of the mentor's own browser is in it, and the browser cannot hand the window
 * to one that is open already and end at once, which would look like closing it.
 */
function makeProfile(parent: string): string {
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  sweepProfiles(parent);
  const profile = mkdtempSync(join(parent, `window-${process.pid}-`));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/**
 * A page that steps to the address. The list of processes, with their arguments, can be read by everybody on the
 * machine; this file only by the mentor. So the token is here and not on the command line.
 */
function writeLauncher(profile: string, address: string): string {
  const path = join(profile, 'open.html');
  const page = `<!doctype html><meta http-equiv="refresh" content="0;url=${address}"><title>Driehoek</title>`;
  writeFileSync(path, page, { mode: 0o600 });
  return pathToFileURL(path).href;
}

/**
 * The browser ends by itself when the pipe through which it could be driven is closed, and the system closes that when
 * this program ends, however it does. So no window outlives its program, to talk to whoever takes its port.
 */
const leash = {
  switch: '--remote-debugging-pipe',
  stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
} as const;

/**
 * Ends every process that the browser started. They live a moment longer than the browser itself, and one that still
 * writes would make the profile anew behind the back of whoever removes it. Windows refuses to remove a file that is
 * in use, so there the removal waits by itself.
 */
async function endGroup(leader: number): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      process.kill(-leader, 'SIGKILL');
    } catch {
      // Nobody is left.
      return;
    }
    await pause(20);
  }
}

async function leaveNothing(ended: Promise<void>, pid: number | undefined, profile: string): Promise<void> {
  await ended;
  if (hasGroups && pid !== undefined) await endGroup(pid);
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

export function openWindow(browserPath: string, address: string, dataDir: string): Window {
  const profile = makeProfile(profileParent(browserPath, dataDir));
  const launcher = writeLauncher(profile, address);
  const browser = spawn(
    browserPath,
    [
      ...windowSwitches(new URL(address).host),
      `--user-data-dir=${profile}`,
      '--window-size=1280,860',
      leash.switch,
      `--app=${launcher}`,
    ],
    { stdio: [...leash.stdio], detached: hasGroups },
  );
  // Nobody drives it: what it says there is not looked at, and a pipe that breaks with it is no fault.
  for (const pipe of browser.stdio) pipe?.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    browser.once('exit', () => resolve());
    browser.once('error', () => resolve());
  });
  return { closed: leaveNothing(ended, browser.pid, profile), close: () => void browser.kill() };
}
