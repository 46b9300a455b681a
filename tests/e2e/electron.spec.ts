/**
 * The main journeys in Electron itself, wherever its binary is: see `npm start`. Where it is not, this says so and
 * counts as skipped. It needs a binary with its inspect fuse on, which Electron's own has and a packaged one has not.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { installedElectron } from '../../electron/find-electron.ts';
import { isRoot } from '../../electron/loopback/chromium-switches.ts';
import { hasDisplay } from '../../electron/loopback/has-display.ts';
import type { Reply } from '../../shared/model/errors.ts';
import { demoFile, loadDemo } from '../demo/load-demo.ts';
import { readPdf } from '../pack/read-pdf.ts';
import { testPassphrase } from './with-demo.ts';

const binary = installedElectron();
const reason =
  binary === null
    ? 'Electron’s binary is not installed here'
    : hasDisplay()
      ? null
      : 'there is no display here';
if (reason !== null) console.log(`Skipped: the journeys in Electron, for ${reason}.`);

test.describe('in Electron', () => {
  test.skip(reason !== null, reason ?? '');
  let folder: string;
  let app: ElectronApplication;
  let page: Page;

  async function start(): Promise<void> {
    app = await _electron.launch({
      executablePath: binary ?? '',
      args: [resolve(import.meta.dirname, '../..'), `--data=${join(folder, 'data')}`],
      chromiumSandbox: !isRoot,
    });
    page = await app.firstWindow();
  }
  const call = (name: string, input: unknown) =>
    page.evaluate(([what, given]) => Reflect.get(window, 'bridge').call(what, given) as Promise<unknown>, [
      name,
      input,
    ] as const) as Promise<Reply<unknown>>;

  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'driehoek-electron-'));
    await start();
    await page.getByLabel('Kies een wachtzin', { exact: true }).fill(testPassphrase);
    await page.getByLabel('Nog een keer').fill(testPassphrase);
    await page.getByRole('button', { name: 'Maak de kluis' }).click();
    await expect.poll(() => call('vault.status', {})).toMatchObject({ value: { state: 'open' } });
  });
  test.afterEach(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const loadClass = async (): Promise<readonly string[]> => {
    const ids = await loadDemo(call, 'nl');
    await page.reload();
    return ids;
  };
  const show = (path: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, path);

  test('the vault is locked by the menu, and opened again', async () => {
    await app.evaluate(({ Menu }) => {
      const [file] = Menu.getApplicationMenu()?.items ?? [];
      file?.submenu?.items.find(({ label }) => label === 'Op slot')?.click();
    });
    await page.getByLabel('Wachtzin', { exact: true }).fill(testPassphrase);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Klassenlijst inlezen' })).toBeVisible();
  });

  test('a class list is read', async () => {
    await show('/import');
    await page.locator('input[type=file]').setInputFiles(fileURLToPath(demoFile));
    await page.getByRole('checkbox', { name: 'Klopt voor 3HB' }).press('Space');
    await page.getByRole('button', { name: 'Lees 28 leerlingen in' }).click();
    await expect(page.getByRole('heading', { name: '28 leerlingen ingelezen.' })).toBeVisible();
  });

  test('an agenda is made', async () => {
    const [id = ''] = await loadClass();
    await show(`/student/${id}/agenda`);
    await expect(page.getByRole('listitem').first()).toBeVisible();
  });

  test('a pack is printed to the place that the dialog answers', async () => {
    const ids = await loadClass();
    const filePath = join(folder, 'gesprekken.pdf');
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    }, filePath);
    const sheets = ['student', 'parents', 'mentor'];
    const job = { studentIds: ids.slice(0, 3), sheets, groupBy: 'student', language: 'nl', job: 'a' };
    expect(await call('print.pack', job)).toMatchObject({ ok: true, value: { path: filePath } });
    const { pages, texts } = await readPdf(readFileSync(filePath));
    expect(pages).toBeGreaterThanOrEqual(9);
    expect(texts.every((text) => text.length > 50)).toBe(true);
  });

  test('closing the window keeps what was typed a moment ago', async () => {
    const [id = ''] = await loadClass();
    await show(`/student/${id}`);
    await page.getByRole('button', { name: 'Notitie toevoegen' }).press('Enter');
    await page.keyboard.type('Leest');
    const closed = app.waitForEvent('close');
    await app.evaluate(({ app: program }) => program.quit());
    await closed;
    await start();
    await page.getByLabel('Wachtzin', { exact: true }).fill(testPassphrase);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect
      .poll(() => call('notes.list', { studentId: id }))
      .toMatchObject({ ok: true, value: [{ text: 'Leest' }] });
  });
});
