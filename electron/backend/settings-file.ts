/** Settings in a readable file beside the vault, because the lock screen needs them. Never holds anything personal. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Settings } from '../../shared/contract.ts';
import { writeAtomically } from './write-atomically.ts';

const defaults: Settings = { language: 'nl', theme: 'system' };

export interface SettingsFile {
  /** A missing or broken file gives the defaults: settings must never keep a mentor from the vault. */
  read: () => Settings;
  save: (settings: Settings) => Settings;
}

function parse(text: string): Settings {
  try {
    const kept = Settings.partial().safeParse(JSON.parse(text));
    return kept.success
      ? { language: kept.data.language ?? defaults.language, theme: kept.data.theme ?? defaults.theme }
      : defaults;
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
  return {
    read: () => (current ??= parse(readText(path))),
    save(settings) {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeAtomically(path, `${JSON.stringify(settings, null, 2)}\n`);
      current = settings;
      return settings;
    },
  };
};
