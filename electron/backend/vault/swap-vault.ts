/**
 * Puts another vault in the place of the present one, which is set aside as a whole and destroyed by nobody. Killed at any
 * instant, the old vault is there or the new one is: everything is ready beside it before one rename decides, and what
 * comes after that rename is done again by `finishSwap` at the next start.
 */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CallError } from '../call-error.ts';
import { makeFolder } from '../make-folder.ts';
import { syncFolder, syncFile, writeAtomically } from '../write-atomically.ts';

const About = z.object({
  name: z.string(),
  /** ISO moment, UTC. */
  made: z.iso.datetime(),
  reason: z.enum(['restored', 'salvaged', 'put-back']),
});
export type SetAside = z.infer<typeof About>;

const asideFolder = (folder: string): string => join(folder, 'set-aside');
const ready = (folder: string): string => join(folder, 'incoming');
/** The log before the file that it belongs to. */
const files = ['vault.db-wal', 'vault.db-shm', 'vault.db.new', 'vault.db', 'vault.key'] as const;
/** Of a vault that is put back with its log, that comes after its file. */
const incomingFiles = ['vault.db', 'vault.db-wal', 'vault.key'] as const;

/** An empty folder in which `vault.db` and `vault.key` are made; nothing happens until `swapIn`. */
export function prepareSwap(folder: string): string {
  const part = `${ready(folder)}.part`;
  discardSwap(folder);
  makeFolder(part);
  return part;
}

/** Forgets what was prepared and not swapped in; after a swap, or without anything prepared, nothing happens. */
export const discardSwap = (folder: string): void =>
  rmSync(`${ready(folder)}.part`, { recursive: true, force: true });

/** The vault must be closed. */
export function swapIn(folder: string, reason: SetAside['reason'], now: Date): void {
  const part = `${ready(folder)}.part`;
  const stem = now.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '');
  let name = stem;
  for (let number = 2; existsSync(join(asideFolder(folder), name)); number += 1) name = `${stem} (${number})`;
  const about: SetAside = { name, made: now.toISOString(), reason };
  for (const file of incomingFiles) if (existsSync(join(part, file))) syncFile(join(part, file));
  writeAtomically(join(part, 'about.json'), JSON.stringify(about));
  renameSync(part, ready(folder));
  syncFolder(folder);
  finishSwap(folder);
}

export const isSwapping = (folder: string): boolean => existsSync(ready(folder));

/** Does what is left to do of a swap that was decided; without one, nothing. */
export function finishSwap(folder: string): void {
  const incoming = ready(folder);
  if (!existsSync(incoming)) return;
  const aboutPath = join(incoming, 'about.json');
  if (existsSync(aboutPath)) {
    const text = readFileSync(aboutPath, 'utf8');
    const aside = join(asideFolder(folder), About.parse(JSON.parse(text)).name);
    makeFolder(aside);
    if (!existsSync(join(aside, 'about.json'))) writeAtomically(join(aside, 'about.json'), text);
    // While the new file is still in its folder, the one in its place is the old one.
    for (const file of incomingFiles) {
      if (!existsSync(join(incoming, file))) continue;
      for (const old of file === 'vault.db-wal' ? [] : files)
        if (old.startsWith(file) && existsSync(join(folder, old)))
          renameSync(join(folder, old), join(aside, old));
      renameSync(join(incoming, file), join(folder, file));
    }
    syncFolder(aside);
    syncFolder(folder);
    // There was no vault before, as on a new computer.
    if (!files.some((file) => existsSync(join(aside, file)))) rmSync(aside, { recursive: true });
    rmSync(aboutPath);
  }
  rmSync(incoming, { recursive: true });
}

/** Newest first. */
export function listSetAside(folder: string): SetAside[] {
  const parent = asideFolder(folder);
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .flatMap((name) => {
      const about = About.safeParse(parse(join(parent, name, 'about.json')));
      return about.success && about.data.name === name ? [about.data] : [];
    })
    .toSorted((a, b) => b.made.localeCompare(a.made));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** The name as the list has it: a path to anywhere else is none. Throws `CallError` with `not-found`. */
function requireAside(folder: string, name: string): string {
  if (!listSetAside(folder).some((aside) => aside.name === name)) throw new CallError('not-found');
  return join(asideFolder(folder), name);
}

/**
 * Copies a vault that was set aside to where `prepareSwap` said. The index of its log is left out, as SQLite makes it
 * anew; a database that had no name yet when it was set aside gets its name.
 */
export function prepareAside(folder: string, name: string, part: string): void {
  const aside = requireAside(folder, name);
  const copy = (file: string, to: string): void => {
    if (existsSync(join(aside, file))) cpSync(join(aside, file), join(part, to));
  };
  if (!existsSync(join(aside, 'vault.db'))) copy('vault.db.new', 'vault.db');
  for (const file of incomingFiles) copy(file, file);
}

export const removeAside = (folder: string, name: string): void =>
  rmSync(requireAside(folder, name), { recursive: true });
