/** Writes what goes beside the packed program: its SBOM (CycloneDX) and the licence texts of all that is in it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const project = resolve(import.meta.dirname, '..');

const Sbom = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z.array(z.object({ license: z.object({ id: z.string() }) })).default([]),
      properties: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
    }),
  ),
});
type Component = z.output<typeof Sbom>['components'][number];

/** The text that the package brings; not every package brings one. */
function licenceText({ name, properties }: Component): string {
  const path =
    properties.find((each) => each.name === 'cdx:npm:package:path')?.value ?? `node_modules/${name}`;
  const folder = join(project, path);
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/iu.test(each));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/** Answers how many packages are in it. */
export function writeLegal(): number {
  const folder = join(project, 'out/legal');
  mkdirSync(folder, { recursive: true });
  // Reads the lock file only, so it needs no network.
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  const { components } = Sbom.parse(JSON.parse(text));
  const own = readFileSync(join(project, 'LICENSE'), 'utf8').trim();
  const parts = components.map((component) => {
    const names = component.licenses.map(({ license }) => license.id).join(', ');
    return `${component.name} ${component.version} (${names})\n\n${licenceText(component)}`.trim();
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  writeFileSync(join(folder, 'sbom.json'), text);
  writeFileSync(join(folder, 'licences.txt'), `${[`Driehoek\n\n${own}`, ...parts].join(rule)}\n`);
  return components.length;
}
