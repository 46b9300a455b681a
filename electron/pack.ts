/**
 * `npm run pack -- --win|--mac|--linux [options of electron-builder]`: builds, writes the licences, packs, and adds up
 * what came out. Publishes nothing.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWindow } from './build-window.ts';
import { writeLegal } from './write-legal.ts';

const project = resolve(import.meta.dirname, '..');
const release = join(project, 'release');

/** In the form of `sha256sum`, which `sha256sum --check SHA256SUMS` reads back. */
function writeChecksums(): void {
  const lines = readdirSync(release, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:AppImage|deb|dmg|exe|zip)$/u.test(entry.name))
    .map(
      ({ name }) =>
        `${createHash('sha256')
          .update(readFileSync(join(release, name)))
          .digest('hex')}  ${name}`,
    )
    .toSorted((a, b) => a.localeCompare(b));
  if (lines.length > 0) writeFileSync(join(release, 'SHA256SUMS'), `${lines.join('\n')}\n`);
}

await buildWindow();
writeLegal();
const packer = join(project, 'node_modules/electron-builder/cli.js');
const args = [packer, '--publish', 'never', ...process.argv.slice(2)];
const packing = spawn(process.execPath, args, { cwd: project, stdio: 'inherit' });
const [code] = (await once(packing, 'exit')) as [number | null];
if (code === 0) writeChecksums();
process.exitCode = code ?? 1;
