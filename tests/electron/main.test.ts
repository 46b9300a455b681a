/**
 * The built bundles of the Electron shell, run on a stand-in for the module `electron`: they load, start in order, and
 * their parts do what they are for. What Electron itself does with that, nobody has seen yet (README, "Not verified").
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/content-security.ts';
import { readFuses, wantedFuses } from '../../electron/read-fuses.ts';
import { countSent } from '../../electron/read-net-log.ts';
import { project } from '../architecture/read-modules.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-electron-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Of each journey a folder of its own. */
const folderOf = (journey: string): string => join(folder, journey);

async function drive(journey: string): Promise<Record<string, unknown>> {
  const here = import.meta.dirname;
  mkdirSync(folderOf(journey));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    join(here, 'use-stand-in.ts'),
    join(here, 'drive.ts'),
    folderOf(journey),
    journey,
  ]);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n'))) as Record<string, unknown>;
}

describe.runIf(existsSync(join(project, 'out/main/index.js')))('the built shell on a stand-in', () => {
  test('starts in order, guards its page, prints, locks, breaks and closes without loss', async () => {
    const seen = await drive('work');
    const { told, options } = seen['start'] as { told: string[]; options: object };
    const at = (what: string) => told.findIndex((each) => each.startsWith(what));
    expect(at('protocol.registerSchemes'), 'before ready').toBe(0);
    expect(at('app.enableSandbox')).toBe(1);
    expect(told).toContain('app.commandLine.appendSwitch host-resolver-rules=MAP * ~NOTFOUND');
    for (const name of ['default', 'vault', 'print']) {
      const first = told.findIndex((each) => each.startsWith('session.') && each.endsWith(` ${name}`));
      expect(told[first], 'or the dictionary is fetched').toContain('setSpellCheckerDictionaryDownloadURL');
      expect(told).toContain(`session.setProxy socks5://127.0.0.1:9 ${name}`);
    }
    expect(at('contents.setWebRTCIPHandlingPolicy disable_non_proxied_udp')).toBeGreaterThan(0);
    expect(options).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(seen).toMatchObject({
      start: { labels: ['Bestand', 'Bewerk', 'Beeld', 'Venster'] },
      page: { policy: contentSecurityPolicy, body: '<!doctype html>' },
      strangers: [
        ['no frame', 'Error: forbidden'],
        ['a frame inside', 'Error: forbidden'],
        ['another page', 'Error: forbidden'],
      ],
      left: 'Error: forbidden',
      prevented: [true, true, true, true],
      'loads itself anew': [
        [true, true],
        [false, false],
        [false, false],
        [false, false],
      ],
      download: true,
      'window.open': { action: 'deny' },
      requests: [true, true, true, true, true, true, false, false, false],
      permissions: [false, false, false, false, true],
      served: [200, 403, 403, 404],
      follows: [['File', 'Edit', 'View', 'Window'], 'dark'],
      printed: { ok: true, file: true },
      'asked where': join(tmpdir(), 'driehoek-library.pdf'),
      clipboard: [['een\r\ntwee'], ''],
      'locked by hand': ['locked', 'app://vault/index.html#/student/1'],
      unlocked: 'open',
      'locked by suspend': ['locked', true],
      'a stuck page holds up no sleep': 'locked',
      // The printing window is the second one.
      'second start': [1, 2],
      'answers again': [0, 1],
      'opened again when asked': [1, 0],
      'first crash': [6, true],
      'second crash': 'Everything that was saved is in the vault.',
      'after that': [8, 3],
      'runs on': null,
      'goes back': [false, 2, null],
      closed: [3, 0, { ok: false, code: 'locked' }],
    });
  });

  test.each(['no-sandbox', 'remote-debugging-port', 'remote-debugging-pipe'])(
    'a packaged program refuses to start with --%s',
    async (name) => {
      const refused = { code: 1, windows: 0, asked: ['Driehoek start niet zonder afscherming'] };
      expect(await drive(name)).toEqual(refused);
    },
  );

  test('a file that is opened by a double click waits for its screen, and a stranger’s words open nothing', async () => {
    expect(await drive('files')).toEqual({
      'at the start': ['backup', ['first.driehoek-backup', 'one'], 0],
      once: [null, null, 0],
      'from a second start': ['transfer', ['second.DRIEHOEK', 'two'], 1],
      'from a stranger': [null, null, 1],
      macOS: [true, 'transfer', ['third.driehoek', 'three'], 2],
      'another page': ['Error: forbidden', 'Error: forbidden'],
    });
  });

  test('the keystore of the system opens the vault where it is a real one, and nowhere else', async () => {
    const off = { state: 'off' };
    expect(await drive('keystore')).toEqual({
      before: off,
      'not available': ['keystore-unavailable', off],
      'basic text': ['keystore-unavailable', off],
      unknown: ['keystore-unavailable', off],
      'the key in the source': ['keystore-unavailable', off],
      on: [{}, { state: 'on' }],
      'no longer real': 'keystore-unavailable',
      unlocked: [{}, { state: 'open', waitSeconds: 0 }],
    });
    expect(await drive('carried')).toEqual({ ok: true, value: { state: 'none' } });
  });

  test('a second start opens nothing', async () => {
    expect(await drive('stand-in-second')).toEqual({ code: 0, windows: 0, asked: [] });
  });

  test('the self-test looks at everything, in a folder of its own, and finds that this is no Electron', async () => {
    expect(await drive('self-test')).toEqual({ code: 1 });
    const report = JSON.parse(readFileSync(join(folderOf('self-test'), 'report.json'), 'utf8')) as {
      checks: { name: string; ok: boolean }[];
    };
    expect(report.checks.map(({ name, ok }) => [name, ok])).toEqual([
      ['versions', true],
      ['sandbox', true],
      ['handlers', true],
      ['page', true],
      ['reload', true],
      ['vault', true],
      ['keystore', true],
      ['thread', true],
      ['print', true],
      // Node, on which this runs, has no fuses.
      ['fuses', false],
      ['sent', true],
    ]);
  });
});

test('fuses are read from where Electron has them', () => {
  const binary = join(folder, 'binary');
  const wire = (letters: string) => `\x01${String.fromCharCode(letters.length)}${letters}`;
  writeFileSync(binary, `ELF dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX${wire('000011001')} more`, 'latin1');
  expect(readFuses(binary)).toEqual(wantedFuses);
  writeFileSync(binary, `ELF dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX${wire('10r1')} more`, 'latin1');
  expect(readFuses(binary)).toMatchObject({ runAsNode: true, nodeOptions: false, nodeInspect: true });
  writeFileSync(binary, 'ELF');
  expect(readFuses(binary)).toBeNull();
});

test('a net log is counted by kind, and one that says nothing is not believed', () => {
  const log = (types: Record<string, number>, ...seen: number[]) =>
    JSON.stringify({ constants: { logEventTypes: types }, events: seen.map((type) => ({ type })) });
  const types = { TCP_CONNECT_ATTEMPT: 3, UDP_BYTES_SENT: 7, URL_REQUEST: 9 };
  expect(countSent(log(types, 9, 9))).toEqual({});
  expect(countSent(log(types, 3, 9, 7, 7))).toEqual({ TCP_CONNECT_ATTEMPT: 1, UDP_BYTES_SENT: 2 });
  expect(() => countSent(log({ URL_REQUEST: 9 }, 9))).toThrow('without the kinds');
});
