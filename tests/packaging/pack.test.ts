/**
 * What users get, packed for three systems out of stand-ins for Electron: which files, which fuses, whole or not, and
 * how large. The installers themselves need tools that are fetched from elsewhere, and are not made here.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import { makeTables, type TablesWork } from '../../electron/backend/summary-page/make-tables.ts';
import { readFuses, wantedFuses } from '../../electron/read-fuses.ts';
import { writeLegal } from '../../electron/write-legal.ts';
import { project } from '../architecture/read-modules.ts';
import { anySchool } from '../summary-page/any-school.ts';
import { fakeLinux, fakeMac, fakeWindows } from './fake-electron.ts';

const load = createRequire(join(project, 'node_modules/app-builder-lib/package.json'));
const asar = load('@electron/asar') as {
  listPackage: (archive: string) => string[];
  getRawHeader: (archive: string) => { headerString: string };
  extractAll: (archive: string, into: string) => void;
};

const systems = {
  linux: {
    flag: '--linux',
    fake: fakeLinux,
    unpacked: 'linux-unpacked',
    program: 'driehoek',
    resources: 'resources',
  },
  windows: {
    flag: '--win',
    fake: fakeWindows,
    unpacked: 'win-unpacked',
    program: 'Driehoek.exe',
    resources: 'resources',
  },
  mac: {
    flag: '--mac',
    fake: fakeMac,
    unpacked: 'mac',
    program: 'Driehoek.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    resources: 'Driehoek.app/Contents/Resources',
  },
} as const;
const natives = {
  linux: ['linux-x64.node'],
  windows: ['win32-x64.node'],
  mac: ['darwin-arm64.node', 'darwin-x64.node'],
} as const;

const folder = mkdtempSync(join(tmpdir(), 'driehoek-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function pack(name: keyof typeof systems): Promise<string> {
  const { flag, fake, unpacked } = systems[name];
  const [electron, release] = [join(folder, name, 'electron'), join(folder, name, 'release')];
  mkdirSync(electron, { recursive: true });
  await fake(electron);
  const packer = join(project, 'node_modules/electron-builder/cli.js');
  const set = [`-c.electronDist=${electron}`, `-c.directories.output=${release}`];
  const args = [packer, flag, 'dir', '--x64', '--publish', 'never', ...set];
  // Signing would look for an identity, which nobody has here.
  const env = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
  await promisify(execFile)(process.execPath, args, { cwd: project, env });
  return join(release, unpacked);
}

const isBuilt = existsSync(join(project, 'out/main/index.js'));
let packed: Promise<Record<keyof typeof systems, string>> | null = null;
const packAll = async () => {
  writeLegal();
  const [linux, windows, mac] = await Promise.all([pack('linux'), pack('windows'), pack('mac')]);
  return { linux, windows, mac };
};

const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));

describe.runIf(isBuilt).each(['linux', 'windows', 'mac'] as const)('packed for %s', (name) => {
  const { program, resources } = systems[name];
  const open = async () => join((await (packed ??= packAll()))[name], resources);

  test('has the files that are needed and no others', async () => {
    const archive = join(await open(), 'app.asar');
    const files = asar.listPackage(archive).map((path) => path.replaceAll('\\', '/'));
    for (const path of [
      '/out/main/index.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/package.json',
    ])
      expect(files).toContain(path);
    const wrong =
      /\.(?:map|ts|tsx|tsbuildinfo|woff|csv)$|\/(?:tests|deps|src|legal|\.[^/]+)(?:\/|$)|node-linux|playwright/u;
    expect(files.filter((path) => wrong.test(path))).toEqual([]);
    const modules = files.filter(
      (path) => /^\/node_modules\/(?:@[^/]+\/)?[^/]+$/u.test(path) && !/\/@[^/]+$/u.test(path),
    );
    expect(modules.toSorted()).toEqual(
      ['@fontsource/inter', 'better-sqlite3', 'highs'].map((kept) => `/node_modules/${kept}`),
    );
  });

  test('has the native module of its system alone, outside the archive', async () => {
    const below = filesBelow(await open());
    const unpackedFiles = below.filter((path) => path.includes('app.asar.unpacked'));
    const folderOf = join('app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds');
    expect(unpackedFiles.toSorted()).toEqual(natives[name].map((file) => join(folderOf, file)));
    expect(below).not.toContain('default_app.asar');
  });

  test('brings the licences and the SBOM', async () => {
    const legal = join(await open(), 'legal');
    const text = readFileSync(join(legal, 'licences.txt'), 'utf8');
    for (const holder of [
      'The Driehoek authors',
      'react-aria-components',
      'SIL OPEN FONT LICENSE',
      'better-sqlite3',
    ])
      expect(text).toContain(holder);
    const sbom = z.object({ bomFormat: z.literal('CycloneDX'), components: z.array(z.unknown()) });
    expect(
      sbom.parse(JSON.parse(readFileSync(join(legal, 'sbom.json'), 'utf8'))).components.length,
    ).toBeGreaterThan(20);
  });

  test('has its fuses set', async () => {
    await open();
    const all = await packed;
    expect(readFuses(join(all?.[name] ?? '', program))).toEqual(wantedFuses);
  });

  test('is not larger than it has to be', async () => {
    const top = await open();
    const size = filesBelow(top).reduce((sum, path) => sum + statSync(join(top, path)).size, 0);
    // In bytes; Electron itself comes on top. A dependency that slips in is larger than the room that is left.
    expect(size).toBeLessThan(name === 'mac' ? 20_000_000 : 16_000_000);
  });
});

describe.runIf(isBuilt)('the archive', () => {
  const hashOf = (archive: string) =>
    createHash('sha256').update(asar.getRawHeader(archive).headerString).digest('hex');

  test('is known by its hash to the programs of Windows and macOS, which refuse another', async () => {
    const { windows, mac } = await (packed ??= packAll());
    const exe = readFileSync(join(windows, 'Driehoek.exe')).toString('latin1');
    expect(exe).toContain(hashOf(join(windows, 'resources/app.asar')));
    const info = readFileSync(join(mac, 'Driehoek.app/Contents/Info.plist'), 'utf8');
    expect(info).toContain(hashOf(join(mac, 'Driehoek.app/Contents/Resources/app.asar')));
  });

  test('holds all that the thread of the summaries needs: it runs from what is unpacked of it', async () => {
    const { linux } = await (packed ??= packAll());
    // Node reads no archive, so its files are taken out; nothing else of the project is above that folder.
    const taken = join(folder, 'taken');
    asar.extractAll(join(linux, 'resources/app.asar'), taken);
    const people = anySchool(4, [28]);
    const work: TablesWork = { people, questions: ['led'], breakdowns: [], mode: 'rounded', earlier: [] };
    const worker = new Worker(join(taken, 'out/main/tables-worker.js'), { workerData: work });
    const said: unknown[] = [];
    worker.on('message', (message) => said.push(message));
    const [code] = await once(worker, 'exit');
    expect(code).toBe(0);
    const made = makeTables(work, await loadSolver(), () => undefined);
    expect(made).toMatchObject({ status: 'made', questions: [{ published: { mode: 'rounded' } }] });
    expect(said).toEqual([{ done: 0 }, { made }]);
  });

  test('of macOS asks for no device and no insecure load, and knows the kinds of files', async () => {
    const { mac } = await (packed ??= packAll());
    const info = readFileSync(join(mac, 'Driehoek.app/Contents/Info.plist'), 'utf8');
    expect(info).not.toContain('UsageDescription');
    expect(info).toMatch(/<key>NSAllowsArbitraryLoads<\/key>\s*<false\/>/u);
    for (const kind of ['driehoek', 'driehoek-backup'])
      expect(info).toMatch(
        new RegExp(`<key>CFBundleTypeExtensions</key>\\s*<array>\\s*<string>${kind}</string>`, 'u'),
      );
  });
});

test('no start of the program goes without its sandbox', () => {
  const config = readFileSync(join(project, 'electron-builder.yml'), 'utf8');
  expect(config).toContain('appImage: { executableArgs: [] }');
});

test('the icons of all systems are drawn in all their sizes', () => {
  const icons = join(project, 'electron/icons');
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const png = readFileSync(join(icons, `${size}x${size}.png`));
    // Width and height stand in the first chunk (PNG specification §11.2.1).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  expect(readFileSync(join(icons, 'icon.ico')).readUInt16LE(4)).toBe(7);
  const icns = readFileSync(join(icons, 'icon.icns'));
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
});
