import { expect, test } from 'vitest';
import { terminalLanguage } from '../../electron/terminal-language.ts';

test.each([
  ['nl_NL.UTF-8', 'nl'],
  ['nl_BE', 'nl'],
  ['C', 'nl'],
  ['C.UTF-8', 'nl'],
  ['POSIX', 'nl'],
  ['en_GB.UTF-8', 'en'],
  ['de_DE', 'en'],
  ['cs_CZ', 'en'],
] as const)('on a system in %s commands speak %s', (LANG, language) => {
  expect(terminalLanguage({ LANG })).toBe(language);
  expect(terminalLanguage({ LANG: 'fr_FR', LC_ALL: LANG })).toBe(language);
});

test('where the environment names nothing, the system decides', () => {
  expect(terminalLanguage({}, 'nl-NL')).toBe('nl');
  expect(terminalLanguage({ LANG: '' }, 'en-GB')).toBe('en');
});
