/** What the build made, and how it will be packed. Runs after `npm run build`; without one there is nothing to look at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSync } from 'vite';
import { z } from 'zod';
import { project } from './read-modules.ts';

/** What is used of the packer, which has no types for it. */
interface Packer {
  getConfig: (folder: string, file: string, more: null) => Promise<unknown>;
  validateConfiguration: (config: unknown, log: unknown) => Promise<void>;
}

const out = join(project, 'out');

describe.runIf(existsSync(out))('the build', () => {
  test('has a preload of one CommonJS file that requires Electron and nothing else', () => {
    expect(readdirSync(join(out, 'preload'))).toEqual(['preload.cjs']);
    const text = readFileSync(join(out, 'preload/preload.cjs'), 'utf8');
    const { module } = parseSync('preload.cjs', text);
    expect(module.staticImports).toEqual([]);
    expect(module.dynamicImports).toEqual([]);
    const required = [...text.matchAll(/\brequire\(([^)]*)\)/gu)].map(([, name]) => name?.slice(1, -1));
    expect(required).toEqual(['electron']);
  });

  test('leaves out of main only Electron, Node’s own modules and the packages that are packed', () => {
    const folder = join(out, 'main');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const names = files.flatMap((name) =>
      parseSync(name, readFileSync(join(folder, name), 'utf8')).module.staticImports.map(
        ({ moduleRequest }) => moduleRequest.value,
      ),
    );
    const outside = names.filter((name) => !name.startsWith('.') && !/^(?:node:|electron$)/u.test(name));
    expect(outside).toEqual([]);
  });

  test('has a window without inline scripts or styles, and without addresses', () => {
    const html = readFileSync(join(out, 'renderer/index.html'), 'utf8');
    expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\bon\w+=|(?:src|href)="https?:/u);
  });
});

test('the packaging is one that the packer knows', async () => {
  const load = createRequire(join(project, 'package.json'));
  const { getConfig, validateConfiguration } = load('app-builder-lib/out/util/config/config.js') as Packer;
  const { DebugLogger } = load('builder-util') as { DebugLogger: new (on: boolean) => unknown };
  const config: unknown = await getConfig(project, 'electron-builder.yml', null);
  await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  const Fuses = z.object({ electronFuses: z.record(z.string(), z.boolean()) });
  expect(Fuses.parse(config).electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});
