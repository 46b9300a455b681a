/** The program as a mentor gets it: `test` gives each test a fresh one, opened through its one-time address. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';
import { type Loopback, openLoopback } from '../../electron/loopback/open-loopback.ts';
import { createSaveAs } from '../../electron/loopback/save-as.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import type { Reply } from '../../shared/model/errors.ts';
import { chromiumPath } from '../chromium.ts';

export { expect };

export interface App {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Holds the vault; empty at the start. */
  dataDir: string;
  /** Where packs are saved. */
  saveDir: string;
  /** A call past the window, to prepare what a test is not about. Throws when it is refused. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
}

interface Fixtures {
  /** The moment at which the program and its window live; null: now. */
  fixedNow: Date | null;
  app: App;
  /** The window. A console warning or error, a page error, or a request to anywhere else fails the test. */
  page: Page;
}

const rendererDir = resolve(import.meta.dirname, '../../out/renderer');

/** Answers whatever the page did that a quiet, offline program does not do. */
function watch(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      seen.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:')
      seen.push(`request: ${url.origin}`);
  });
  return seen;
}

export const test = base.extend<Fixtures & { loopback: Loopback & { folder: string } }>({
  fixedNow: [null, { option: true }],
  loopback: async ({ fixedNow }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-e2e-'));
    const loopback = await openLoopback({
      dataDir: join(folder, 'data'),
      saveAs: createSaveAs(folder),
      rendererDir,
      browser: chromiumPath,
      ...(fixedNow === null ? {} : { now: () => fixedNow }),
    });
    await use({ ...loopback, folder });
    await loopback.close();
    rmSync(folder, { recursive: true });
  },
  app: async ({ loopback }, use) => {
    await use({
      origin: loopback.origin,
      dataDir: join(loopback.folder, 'data'),
      saveDir: loopback.folder,
      async call(name, input) {
        const reply = (await loopback.call(name, input)) as Reply<CallOutput<typeof name>>;
        if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${reply.message}`);
        return reply.value;
      },
    });
  },
  page: async ({ page, loopback, fixedNow }, use) => {
    const seen = watch(page, loopback.origin);
    if (fixedNow !== null) await page.clock.setFixedTime(fixedNow);
    await page.goto(loopback.oneTimeAddress);
    await page.waitForURL(({ pathname }) => pathname === '/');
    await use(page);
    expect(seen, 'what the console and the network saw').toEqual([]);
  },
});

/** No violation of WCAG 2.2 AA in what is on the screen now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // One run in the page itself, in half the time: the program has no frames, for which axe opens an empty page.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target),
  }));
  expect(found).toEqual([]);
}
