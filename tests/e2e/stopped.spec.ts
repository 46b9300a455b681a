/** A window whose program has ended keeps nothing of what it showed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openLoopback } from '../../electron/loopback/open-loopback.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { expectAccessible } from './open-app.ts';

test('the screen is emptied and says what to do', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-stopped-'));
  const program = await openLoopback({
    dataDir: folder,
    saveAs: () => Promise.resolve(null),
    rendererDir: resolve(import.meta.dirname, '../../out/renderer'),
    browser: null,
  });
  await program.call('vault.create', { passphrase: 'ladder kompas citroen vlieger', recovery: false });
  await loadDemo(program.call, 'nl');
  await page.goto(program.oneTimeAddress);
  const body = page.locator('body');
  await expect(body).toContainText('28 leerlingen');
  await program.close();
  await expect(page.getByRole('heading', { name: 'Driehoek is gestopt' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText(/Sluit dit venster en start Driehoek opnieuw/u);
  await expect(body).not.toContainText('28 leerlingen');
  await expectAccessible(page);
  rmSync(folder, { recursive: true });
});
