/** The vault is where people and backups look for it, on every system. */
import { expect, test } from 'vitest';
import { dataDir } from '../../electron/data-dir.ts';

test.runIf(process.platform !== 'win32').each([
  ['linux', {}, '/home/noor/.config/Driehoek'],
  ['linux', { XDG_CONFIG_HOME: '' }, '/home/noor/.config/Driehoek'],
  ['linux', { XDG_CONFIG_HOME: '/data/settings' }, '/data/settings/Driehoek'],
  ['darwin', { XDG_CONFIG_HOME: '/data/settings' }, '/home/noor/Library/Application Support/Driehoek'],
  ['win32', { APPDATA: '/appdata' }, '/appdata/Driehoek'],
  ['win32', {}, '/home/noor/AppData/Roaming/Driehoek'],
] as const)('on %s with %j', (platform, env, expected) => {
  expect(dataDir(undefined, { platform, env, home: '/home/noor' })).toBe(expected);
});

test('a chosen folder goes before it, as an absolute path', () => {
  expect(dataDir('somewhere', { platform: 'linux', env: {}, home: '/home/noor' })).toBe(
    `${process.cwd()}/somewhere`.replaceAll('/', process.platform === 'win32' ? '\\' : '/'),
  );
});
