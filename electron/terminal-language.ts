/** The language of the terminal, for what commands say there. The window has its own setting. */
import type { Language } from '../shared/model/language.ts';

/** Dutch where the system is Dutch, English elsewhere: POSIX gives LC_ALL precedence over LC_MESSAGES over LANG. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>> = process.env): Language {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  const locale = named ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
