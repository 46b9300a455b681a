/** Printing the whole class from the list: which sheets, in what order, how far it is, and stopping it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPdf } from '../pack/read-pdf.ts';
import { expect, expectAccessible, test, type Demo } from './with-demo.ts';

async function openDialog(page: Page, demo: Demo): Promise<void> {
  await demo.open('/');
  await page.getByRole('button', { name: `Kies alle ${demo.ids.length}` }).click();
  await page.getByRole('button', { name: 'Druk bladen af' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}
const make = (page: Page) => page.getByRole('button', { name: 'Maak één pdf' });
const pdfsIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.pdf'));

test('one file with every sheet of the class, and where it is', async ({ page, demo, app }) => {
  test.setTimeout(120_000);
  await openDialog(page, demo);
  await expect(page.getByRole('dialog', { name: 'Bladen van 28 leerlingen' })).toBeVisible();
  await expectAccessible(page);
  await make(page).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible(page);
  const done = page.getByText(/^Bewaard als /u);
  await expect(done).toBeVisible({ timeout: 90_000 });
  const [file = ''] = pdfsIn(app.saveDir);
  await expect(done).toContainText(file);
  const { pages, texts } = await readPdf(readFileSync(`${app.saveDir}/${file}`));
  await expect(done).toContainText(`(${pages} pagina’s)`);
  expect(texts.filter((text) => text.includes('ditgesprekgaatoverjou'))).toHaveLength(28);
  expect(pages).toBeGreaterThanOrEqual(28 * 3);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('only the sheets that were ticked', async ({ page, demo, app }) => {
  await openDialog(page, demo);
  await page.getByRole('checkbox', { name: /^Voor de leerling/u }).uncheck({ force: true });
  await page.getByRole('checkbox', { name: /^Voor jou/u }).uncheck({ force: true });
  await page.getByRole('radio', { name: 'Per soort blad' }).check({ force: true });
  await make(page).click();
  await expect(page.getByText(/^Bewaard als /u)).toBeVisible({ timeout: 60_000 });
  const [file = ''] = pdfsIn(app.saveDir);
  const { pages, texts } = await readPdf(readFileSync(`${app.saveDir}/${file}`));
  expect(pages).toBe(28);
  for (const text of texts) expect(text).toContain('uluistertmee');
});

test('with nothing ticked it says what to do', async ({ page, demo }) => {
  await openDialog(page, demo);
  for (const name of [/^Voor de leerling/u, /^Voor thuis/u, /^Voor jou/u])
    await page.getByRole('checkbox', { name }).uncheck({ force: true });
  await expect(page.getByText('Kies minstens één soort blad.')).toBeVisible();
  await expect(make(page)).toBeDisabled();
});

test('stopping leaves no file', async ({ page, demo, app }) => {
  await openDialog(page, demo);
  await make(page).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Gestopt. Er is geen bestand gemaakt.')).toBeVisible({ timeout: 30_000 });
  expect(pdfsIn(app.saveDir)).toEqual([]);
  await expect(make(page)).toBeEnabled();
});
