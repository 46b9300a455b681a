/**
 * The anonymised summary and all that belongs to it, of a school of five classes: as in `screenshots.spec.ts`, light and
 * dark, and only `npm run screenshots` keeps the pictures.
 */
import type { Page } from '@playwright/test';
import type { Language } from '../../shared/model/language.ts';
import { sealedFile } from '../../shared/text/sealed-file.ts';
import { summaryPage } from '../../shared/text/summary-page.ts';
import { summaryScreen } from '../../shared/text/summary-screen.ts';
import { anySchool } from '../summary-page/any-school.ts';
import { fillPeriod, testPeriodId, withStore } from '../summary-page/fill-vault.ts';
import type { App } from './open-app.ts';
import { expect, test, testPassphrase } from './with-demo.ts';
import { title, visit } from './visit.ts';

/** As schools call them; the last is too small to say anything of, the longest is as long as a name may be. */
const classes = [
  { className: '3HB', schoolType: 'havo', year: 3, size: 28 },
  { className: 'Gym/Ath-2b', schoolType: 'gymnasium', year: 2, size: 27 },
  { className: '4TL-Sport', schoolType: 'vmbo_tl', year: 4, size: 30 },
  { className: 'h3.2', schoolType: 'havo', year: 3, size: 26 },
  { className: '2K', schoolType: 'vmbo_kb', year: 2, size: 8 },
] as const;

/** 119 students with counts of a closed period, put into the vault while it is locked. */
async function fillSchool(app: App, page: Page): Promise<void> {
  const people = classes.flatMap(({ size, ...known }, at) =>
    anySchool(31 + at, [size]).map(({ person, counts }) => ({
      person,
      counts: { ...counts, known: { ...counts.known, ...known } },
    })),
  );
  await app.call('vault.lock', {});
  await withStore(app.dataDir, testPassphrase, (store) => fillPeriod(store, people));
  await app.call('vault.unlock', { passphrase: testPassphrase });
  await page.reload();
}

/** Chooses by keyboard, as the sentence is made for. */
async function choose(page: Page, slot: string, word: string): Promise<void> {
  await page.getByRole('button', { name: slot }).press('Enter');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
}

const isReady = (page: Page) =>
  expect(page.locator('.summary-right')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });

/** By year, and exact with holes, which takes a school of a hundred. */
async function lookAtSchool(page: Page, language: Language): Promise<void> {
  const { slot, byOne, mode } = summaryScreen[language];
  await choose(page, slot.breakdown, byOne(summaryPage[language].breakdown.year));
  await choose(page, slot.mode, mode.holes);
  await isReady(page);
}

test('the summary of a school, of a class, and of a class that is too small', async ({ page, demo, app }) => {
  test.setTimeout(180_000);
  const text = summaryScreen.nl;
  await demo.open('/summary');
  await expect(title(page)).toHaveText(text.title);
  await visit(page, 'summary-empty');
  await fillSchool(app, page);
  await isReady(page);
  await visit(page, 'summary');
  await lookAtSchool(page, 'nl');
  await visit(page, 'summary-exact');
  await choose(page, text.slot.population, 'klas 2K');
  await isReady(page);
  await expect(page.getByText(text.nothingSafe)).toBeVisible();
  await visit(page, 'summary-refused');
  await demo.open('/summary/periods');
  await expect(title(page)).toHaveText(text.closeTitle);
  await visit(page, 'summary-periods');
});

test('counts for a coordinator, the page for the officer, and restoring a backup', async ({
  page,
  demo,
  app,
}) => {
  test.setTimeout(120_000);
  const text = summaryScreen.nl;
  await fillSchool(app, page);
  const bundle = { periodId: testPeriodId, passphrase: testPassphrase, language: 'nl', job: 'a' } as const;
  const { path } = await app.call('summary.saveBundle', bundle);
  await demo.open('/summary/merge');
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.getByLabel(sealedFile.nl.passphrase).fill(testPassphrase);
  await page.getByLabel(sealedFile.nl.passphrase).press('Enter');
  await expect(page.getByRole('button', { name: text.mergeTake })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await visit(page, 'summary-merge');
  await demo.open('/privacy');
  await expect(page.getByText('Argon2id')).toBeVisible();
  await visit(page, 'privacy');
  const copy = await app.call('backups.make', { language: 'nl', job: 'b' });
  await demo.open('/backup');
  await page.locator('input[type="file"]').setInputFiles(copy.path);
  await page.getByLabel('Wachtzin of herstelsleutel van deze kopie').fill(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Zet deze kopie terug' })).toBeVisible();
  await visit(page, 'backup');
});

test.describe('in English', () => {
  test('the summary of a school and the page for the officer', async ({ page, demo, app }) => {
    test.setTimeout(120_000);
    await app.call('settings.save', { language: 'en', theme: 'system' });
    await fillSchool(app, page);
    await demo.open('/summary');
    await expect(title(page)).toHaveText(summaryScreen.en.title);
    await isReady(page);
    await lookAtSchool(page, 'en');
    await visit(page, 'summary-exact-en');
    await demo.open('/privacy');
    await expect(page.getByText('Argon2id')).toBeVisible();
    await visit(page, 'privacy-en');
  });
});
