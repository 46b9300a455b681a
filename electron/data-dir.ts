/** Where the vault lives on this machine: the same folder for the Electron and the loopback shell. Makes nothing. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

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

/**
 * The folder of a program that is carried along, on a stick: that of the portable Windows program, or of an AppImage
 * with a file `portable.txt` beside it. Both starters put the place of the program into a variable. null: installed.
 */
function carriedFolder({ env }: Surroundings, exists: (path: string) => boolean): string | null {
  if (env['PORTABLE_EXECUTABLE_DIR']) return env['PORTABLE_EXECUTABLE_DIR'];
  const image = env['APPIMAGE'] ? dirname(env['APPIMAGE']) : null;
  return image !== null && exists(join(image, 'portable.txt')) ? image : null;
}

/** Whether the program is carried from one computer to another, whose keystores know nothing of each other. */
export const isCarried = (surroundings: Surroundings = here, exists = existsSync): boolean =>
  carriedFolder(surroundings, exists) !== null;

/** The absolute path of the data folder; `chosen` (the option `--data`) goes before every other place. */
export function dataDir(chosen?: string, surroundings: Surroundings = here, exists = existsSync): string {
  if (chosen !== undefined) return resolve(chosen);
  return join(carriedFolder(surroundings, exists) ?? settingsFolder(surroundings), folderName);
}
