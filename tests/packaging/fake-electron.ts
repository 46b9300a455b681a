/**
 * Stand-ins for what Electron's three archives unpack to: as little as the packer needs, with the fuses of a fresh
 * Electron. Nothing of them can run.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../architecture/read-modules.ts';

const load = createRequire(join(project, 'node_modules/app-builder-lib/package.json'));

/** Version 1, nine fuses, as Electron 45 comes. */
const freshFuses = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x09101100101';
const binary = (kind: string) => Buffer.from(`${kind}${freshFuses}`, 'latin1');

function write(path: string, content: string | Buffer): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content, { mode: 0o755 });
}

async function writeArchive(path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-default-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"fake","main":"main.js"}');
  writeFileSync(join(folder, 'main.js'), '');
  const { createPackage } = load('@electron/asar') as {
    createPackage: (from: string, to: string) => Promise<void>;
  };
  mkdirSync(join(path, '..'), { recursive: true });
  await createPackage(folder, path);
  rmSync(folder, { recursive: true });
}

const languages = ['nl', 'en-US', 'en-GB', 'de'];

export async function fakeLinux(folder: string): Promise<void> {
  write(join(folder, 'electron'), binary('ELF'));
  write(join(folder, 'version'), '45.4.1');
  for (const language of languages) write(join(folder, `locales/${language}.pak`), '');
  await writeArchive(join(folder, 'resources/default_app.asar'));
}

interface Executable {
  generate(): ArrayBuffer;
}
interface Executables {
  createEmpty(is32Bit: boolean, isDll: boolean): Executable;
}
interface Resource {
  entries: unknown[];
  outputResource(into: Executable): void;
}
interface Resources {
  from(executable: Executable): Resource;
}
interface Version {
  setFileVersion(text: string, language: number): void;
  setStringValues(language: { lang: number; codepage: number }, values: Record<string, string>): void;
  outputToResourceEntries(entries: unknown[]): void;
}

/** Windows' number for the language of Electron's own resources. */
const american = 1033;

/** An empty program of Windows with a version in it, which the packer overwrites. */
function windowsProgram(): Buffer {
  const library = load('resedit') as {
    NtExecutable: Executables;
    NtExecutableResource: Resources;
    Resource: { VersionInfo: { createEmpty(): Version } };
  };
  const executable = library.NtExecutable.createEmpty(false, false);
  const resource = library.NtExecutableResource.from(executable);
  const version = library.Resource.VersionInfo.createEmpty();
  version.setFileVersion('45.4.1.0', american);
  version.setStringValues({ lang: american, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resource.entries);
  resource.outputResource(executable);
  return Buffer.concat([Buffer.from(executable.generate()), binary('')]);
}

export async function fakeWindows(folder: string): Promise<void> {
  write(join(folder, 'electron.exe'), windowsProgram());
  write(join(folder, 'version'), '45.4.1');
  for (const language of languages) write(join(folder, `locales/${language}.pak`), '');
  await writeArchive(join(folder, 'resources/default_app.asar'));
}

const plist = (name: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string><key>CFBundleName</key><string>${name}</string>
<key>NSCameraUsageDescription</key><string>wanted by Electron</string></dict></plist>`;

function writeBundle(folder: string, name: string, program: Buffer): void {
  write(join(folder, 'Contents/Info.plist'), plist(name));
  write(join(folder, `Contents/MacOS/${name}`), program);
}

export async function fakeMac(folder: string): Promise<void> {
  const app = join(folder, 'Electron.app');
  writeBundle(app, 'Electron', Buffer.from('MACHO'));
  const frameworks = join(app, 'Contents/Frameworks');
  write(join(frameworks, 'Electron Framework.framework/Electron Framework'), binary('MACHO'));
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)'])
    writeBundle(
      join(frameworks, `Electron Helper${kind}.app`),
      `Electron Helper${kind}`,
      Buffer.from('MACHO'),
    );
  for (const language of ['nl', 'en', 'en_GB', 'de']) {
    const inFramework = `Electron Framework.framework/Versions/A/Resources/${language}.lproj`;
    write(join(app, `Contents/Resources/${language}.lproj/locale.pak`), '');
    write(join(frameworks, inFramework, 'locale.pak'), '');
  }
  write(join(folder, 'version'), '45.4.1');
  await writeArchive(join(app, 'Contents/Resources/default_app.asar'));
}
