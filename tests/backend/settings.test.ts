/** Settings work without a vault, survive a restart, and a broken file keeps nobody out. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestBackend } from './open-test-backend.ts';

const defaults = {
  language: 'nl',
  theme: 'system',
  nameOrder: 'nl',
  listFilter: 'all',
  listClass: null,
  lockAfter: '10',
};
const english = { ...defaults, language: 'en', theme: 'dark' };

test('start in Dutch and with the theme of the system', async () => {
  using backend = await openTestBackend({ vault: false });
  expect(await backend.call('settings.get', {})).toEqual(defaults);
  expect(readdirSync(backend.dataDir)).toEqual([]);
});

test('are kept over a restart in a file that a person can read', async () => {
  using backend = await openTestBackend({ vault: false });
  await backend.call('settings.save', { language: 'en', theme: 'dark' });
  backend.restart();
  expect(await backend.call('settings.get', {})).toEqual(english);
  expect(JSON.parse(readFileSync(join(backend.dataDir, 'settings.json'), 'utf8'))).toEqual(english);
});

test('one that is changed leaves the others as they are', async () => {
  using backend = await openTestBackend({ vault: false });
  await backend.call('settings.save', { nameOrder: 'be' });
  await backend.call('settings.save', { listFilter: 'due', listClass: 'c' });
  expect(await backend.call('settings.save', { theme: 'dark' })).toEqual({
    ...defaults,
    theme: 'dark',
    nameOrder: 'be',
    listFilter: 'due',
    listClass: 'c',
  });
});

test.each([
  ['empty', '', defaults],
  ['not JSON', '{"language":', defaults],
  ['of another kind', '[1, 2]', defaults],
  ['with an unknown language', '{"language":"fr","theme":"dark"}', defaults],
  ['with only a theme', '{"theme":"dark"}', { ...defaults, theme: 'dark' }],
  [
    'with something of a later version',
    '{"language":"en","theme":"light","size":2}',
    { ...defaults, language: 'en', theme: 'light' },
  ],
])('a file that is %s does not stop the program', async (_name, content, expected) => {
  using backend = await openTestBackend({ vault: false });
  writeFileSync(join(backend.dataDir, 'settings.json'), content);
  expect(await backend.call('settings.get', {})).toEqual(expected);
  await backend.call('settings.save', { language: 'en', theme: 'dark' });
  expect(await backend.call('settings.get', {})).toEqual(english);
});

test('a folder where the file should be does not stop the program either', async () => {
  using backend = await openTestBackend({ vault: false });
  mkdirSync(join(backend.dataDir, 'settings.json'));
  expect(await backend.call('settings.get', {})).toEqual(defaults);
});
