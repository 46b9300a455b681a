/** Which browser the window opens in. */
import { expect, test } from 'vitest';
import { findBrowser } from '../../electron/loopback/find-browser.ts';

const find = (
  platform: NodeJS.Platform,
  env: Record<string, string>,
  ...installed: readonly string[]
): string | undefined =>
  findBrowser({ platform, env, home: '/home/noor' }, (path) => installed.includes(path))?.path;

test('Linux looks in the folders of PATH, in the order of the browsers', () => {
  const env = { PATH: '/usr/local/bin:/usr/bin:relative' };
  expect(find('linux', env, '/usr/bin/chromium', '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome');
  expect(find('linux', env, '/usr/bin/chromium-browser')).toBe('/usr/bin/chromium-browser');
  expect(find('linux', env, 'relative/chromium', '/opt/chromium')).toBeUndefined();
});

test('macOS looks in the folders for programs, the mentor’s own too', () => {
  const edge = '/home/noor/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(find('darwin', {}, edge)).toBe(edge);
});

test('Windows looks in the folders for programs, of the machine and of the mentor', () => {
  const env = {
    'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)`,
    LOCALAPPDATA: String.raw`C:\Users\noor\Local`,
  };
  const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
  const brave = String.raw`C:\Users\noor\Local\BraveSoftware\Brave-Browser\Application\brave.exe`;
  expect(find('win32', env, brave, edge)).toBe(edge);
  expect(find('win32', env, brave)).toBe(brave);
});

test('the variable CHROMIUM goes before all, and does not fall back to another browser', () => {
  const env = { CHROMIUM: '/opt/chromium', PATH: '/usr/bin' };
  expect(find('linux', env, '/opt/chromium', '/usr/bin/chromium')).toBe('/opt/chromium');
  expect(find('linux', env, '/usr/bin/chromium')).toBeUndefined();
});
