/** Finds a browser of the Chromium family that is installed here. Starts nothing. */
import { statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { here, type Surroundings } from '../data-dir.ts';

export interface Browser {
  /** As people know it: "Chrome". */
  name: string;
  path: string;
}

interface Candidate {
  name: string;
  /** Names of the command on Linux, the usual one first. */
  commands: readonly string[];
  /** Below /Applications. */
  mac: string;
  /** Below the folders for programs of Windows. */
  windows: string;
}

const candidates: readonly Candidate[] = [
  {
    name: 'Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Brave',
    commands: ['brave-browser-stable', 'brave-browser'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
];

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function placesOf({ commands, mac, windows }: Candidate, { platform, env, home }: Surroundings): string[] {
  if (platform === 'darwin')
    return ['/Applications', posix.join(home, 'Applications')].map((folder) => posix.join(folder, mac));
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .map((folder) => win32.join(folder, windows));
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  return commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}

/** The first of Chrome, Edge, Brave and Chromium, or the one that the variable CHROMIUM names; null: none. */
export function findBrowser(surroundings: Surroundings = here, exists = isFile): Browser | null {
  const chosen = surroundings.env['CHROMIUM'];
  if (chosen !== undefined) return exists(chosen) ? { name: 'Chromium', path: chosen } : null;
  for (const candidate of candidates)
    for (const path of placesOf(candidate, surroundings))
      if (exists(path)) return { name: candidate.name, path };
  return null;
}
