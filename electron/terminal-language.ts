/** The language of the terminal, for what commands say there. The window has its own setting. */
import type { Language } from '../shared/model/language.ts';

/** "C.UTF-8", "POSIX": a locale that names no language. */
const namesNone = /^(?:c|posix)(?:[._@]|$)/iu;

/** POSIX calls a locale that is not set "C"; Windows and macOS keep theirs elsewhere. */
const unset = (): string =>
  process.platform === 'linux' ? 'C' : new Intl.DateTimeFormat().resolvedOptions().locale;

/**
 * Dutch, the program's own, where the system is Dutch or names no language; English elsewhere. POSIX gives LC_ALL
 * precedence over LC_MESSAGES over LANG; `systemLocale` counts where none is set.
 */
export function terminalLanguage(
  env: Readonly<Record<string, string | undefined>> = process.env,
  systemLocale: string = unset(),
): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale;
  return namesNone.test(locale) || locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
