/** Chooses where a file goes when there is no dialog to ask with: a free name in the download folder. Writes nothing. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, parse, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Linux desktops translate the folder's name ("Downloads", "Téléchargements") and tell it through this command. */
async function askDesktop(): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  try {
    const { stdout } = await run('xdg-user-dir', ['DOWNLOAD'], { timeout: 2000 });
    return stdout.trim();
  } catch {
    return null;
  }
}

/** The folder for downloads; the home folder where there is none. */
async function downloadFolder(): Promise<string> {
  const asked = await askDesktop();
  const usual = join(homedir(), 'Downloads');
  return [asked, usual].find((path) => path !== null && isAbsolute(path) && existsSync(path)) ?? homedir();
}

/** "pack.pdf", or "pack (2).pdf" where that exists, and so on. */
function freeName(folder: string, fileName: string, taken: (path: string) => boolean): string {
  const { name, ext } = parse(fileName);
  let path = join(folder, fileName);
  for (let number = 2; taken(path); number += 1) path = join(folder, `${name} (${number})${ext}`);
  return path;
}

/** A `saveAs` for the back end's host. `chosen` (the option `--save-dir`) goes before the download folder. */
export const createSaveAs =
  (chosen?: string) =>
  async (suggestedName: string): Promise<string> => {
    const folder = chosen === undefined ? await downloadFolder() : resolve(chosen);
    // The part file of a pack that is being written holds its name too.
    return freeName(folder, suggestedName, (path) => existsSync(path) || existsSync(`${path}.part`));
  };
