/** Where the vault lives on this machine: the same folder for the Electron and the loopback shell. Makes nothing. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const folderName = 'Driehoek';

export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}
export const here: Surroundings = { platform: process.platform, env: process.env, home: homedir() };

function settingsFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  // An empty value counts as not set (XDG Base Directory Specification).
  return env['XDG_CONFIG_HOME'] || join(home, '.config');
}

/** The absolute path of the data folder; `chosen` (the option `--data`) goes before the system's own place. */
export const dataDir = (chosen?: string, surroundings: Surroundings = here): string =>
  chosen === undefined ? join(settingsFolder(surroundings), folderName) : resolve(chosen);
