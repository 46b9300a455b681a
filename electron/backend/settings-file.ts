/** Settings in a readable file beside the vault, because the lock screen needs them. Never holds anything personal. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ParsedInput } from '../../shared/contract.ts';
import { Settings } from '../../shared/model/settings.ts';
import { makeFolder } from './make-folder.ts';
import { writeAtomically } from './write-atomically.ts';

const defaults: Settings = {
  language: 'nl',
  theme: 'system',
  nameOrder: 'nl',
  listFilter: 'all',
  listClass: null,
  lockAfter: '10',
};

export interface SettingsFile {
  /** A missing or broken file gives the defaults: settings must never keep a mentor from the vault. */
  read: () => Settings;
  /** Changes what is named; answers all of them. */
  save: (changes: ParsedInput<'settings.save'>) => Settings;
}

function parse(text: string): Settings {
  try {
    const kept = Settings.partial().safeParse(JSON.parse(text));
    return kept.success ? Settings.parse({ ...defaults, ...kept.data }) : defaults;
  } catch {
    return defaults;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

export const createSettingsFile = (path: string): SettingsFile => {
  let current: Settings | undefined;
  const read = (): Settings => (current ??= parse(readText(path)));
  return {
    read,
    save(changes) {
      const settings = Settings.parse({ ...read(), ...changes });
      makeFolder(dirname(path));
      writeAtomically(path, `${JSON.stringify(settings, null, 2)}\n`);
      current = settings;
      return settings;
    },
  };
};
