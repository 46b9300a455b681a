/**
 * The window as the Electron shell has it: the built page behind a bridge instead of a loopback address, a keystore of a
 * system, and files that the system opens. The back end and the file server are the real ones; Electron is not there.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import { type Backend, createBackend } from '../../electron/backend/create-backend.ts';
import { serve } from '../../electron/serve.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import type { Reply } from '../../shared/model/errors.ts';
import { openKeystore, type TestKeystore } from '../backend/open-keystore.ts';

export { expect };

/** Nobody is there: every request is answered by the test. */
export const origin = 'http://127.0.0.1:1';

export interface Shell {
  page: Page;
  keystore: TestKeystore;
  folder: string;
  call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  /** As by a double click; the page is told when it is there. */
  openFile: (path: string) => Promise<void>;
}

const rendererDir = resolve(import.meta.dirname, '../../out/renderer');

async function serveWindow(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const reply = await serve(rendererDir, new Request(route.request().url()));
    await route.fulfill({
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      body: Buffer.from(await reply.arrayBuffer()),
    });
  });
}

/** Runs in the page, before any script of it. What a test exposes takes and gives JSON. */
function putBridge(): void {
  const ask = (what: string, ...given: unknown[]): Promise<unknown> =>
    (Reflect.get(window, what) as (...words: unknown[]) => Promise<unknown>)(...given);
  const tell: { opened: () => void } = { opened: () => undefined };
  Reflect.set(window, 'tellOpened', () => tell.opened());
  Reflect.set(window, 'bridge', {
    call: (name: string, input: unknown) => ask('shellCall', name, input),
    openedKind: () => ask('shellOpenedKind'),
    takeOpened: async () => {
      const taken = (await ask('shellTakeOpened')) as { name: string; content: string } | null;
      return (
        taken && {
          name: taken.name,
          content: Uint8Array.from(atob(taken.content), (sign) => sign.charCodeAt(0)),
        }
      );
    },
    onOpened: (listener: () => void) => {
      tell.opened = listener;
    },
  });
}

export const test = base.extend<{ shell: Shell }>({
  shell: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-shell-'));
    const keystore = openKeystore();
    const backend: Backend = createBackend({
      dataDir: join(folder, 'data'),
      keystore: keystore.port,
      htmlToPdf: () => Promise.reject(new Error('prints nothing')),
      saveAs: (name) => Promise.resolve(join(folder, name)),
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
    });
    let waiting: string | null = null;
    await page.exposeFunction('shellCall', (name: string, input: unknown) => backend.call(name, input));
    await page.exposeFunction('shellOpenedKind', () =>
      waiting === null ? null : waiting.endsWith('.driehoek-backup') ? 'backup' : 'transfer',
    );
    await page.exposeFunction('shellTakeOpened', () => {
      const taken = waiting;
      waiting = null;
      return taken === null ? null : { name: basename(taken), content: readFileSync(taken, 'base64') };
    });
    await page.addInitScript(putBridge);
    await serveWindow(page);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${origin}/`);
    await use({
      page,
      keystore,
      folder,
      async call(name, input) {
        const reply = (await backend.call(name, input)) as Reply<CallOutput<typeof name>>;
        if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${reply.message}`);
        return reply.value;
      },
      async openFile(path) {
        waiting = path;
        await page.evaluate(() => (Reflect.get(window, 'tellOpened') as () => void)());
      },
    });
    expect(faults).toEqual([]);
    backend.close();
    rmSync(folder, { recursive: true });
  },
});
