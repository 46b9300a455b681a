/**
 * Visits every screen of the program, light and dark, and checks each. `npm run screenshots` also writes the pictures
 * that the README shows to tests/screenshots; any other run leaves the folder alone. The same clock and the same
 * class every time, so that a picture changes only when a screen does.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { demoFile, loadDemo } from '../demo/load-demo.ts';
import { expect, test as withApp } from './open-app.ts';
import { demoNow, expectAccessible, test, testPassphrase } from './with-demo.ts';

/** Set by npm: which script runs. */
const writes = process.env['npm_lifecycle_event'] === 'screenshots';
const folder = join(import.meta.dirname, '../screenshots');

/** Checks what is on the screen, light and dark; the title of the page tells that it is there. */
async function visit(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    if (writes)
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

const title = (page: Page) => page.getByRole('heading', { level: 1 }).first();

withApp.describe('an empty program', () => {
  withApp.use({ fixedNow: demoNow });

  withApp('from the first start to the first class list', async ({ page, app }) => {
    withApp.setTimeout(120_000);
    await expect(title(page)).toBeVisible();
    await visit(page, 'create-vault');

    await app.call('vault.create', { passphrase: testPassphrase, recovery: false });
    await page.reload();
    await expect(title(page)).toHaveText('Nog geen leerlingen');
    await visit(page, 'students-empty');

    await page.goto(`${app.origin}/#/import`);
    await expect(title(page)).toBeVisible();
    await visit(page, 'import');
    await page.locator('input[type="file"]').setInputFiles(fileURLToPath(demoFile));
    await expect(page.getByText('Zonnebloem').first()).toBeVisible();
    await visit(page, 'import-preview');

    await app.call('vault.lock', {});
    await page.reload();
    await expect(page.locator('input[type="password"]')).toBeVisible();
    await visit(page, 'unlock-vault');
  });
});

test('the class, a student, and the way to the agenda', async ({ page, demo, app }) => {
  test.setTimeout(180_000);
  const { id } = await demo.student('Fatima');
  await demo.open('/');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await visit(page, 'students');

  await page.getByRole('button', { name: `Kies alle ${demo.ids.length}` }).click();
  await page.getByRole('button', { name: 'Gesprek klaarzetten' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit(page, 'prepare-dialog');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Druk bladen af' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit(page, 'pack-dialog');
  await page.keyboard.press('Escape');

  await demo.open(`/student/${id}`);
  await expect(title(page)).toContainText('Fatima');
  await visit(page, 'student');
  const view = { studentId: id, goals: 4, planning: 3, help: null, reflection: 2, leading: 4 } as const;
  for (const [day, by] of [
    ['2026-06-08', 'student'],
    ['2027-01-25', 'student'],
    ['2027-01-25', 'mentor'],
  ] as const)
    await app.call('views.save', { ...view, day, by, who: '', planning: by === 'student' ? 1 : 3 });
  await page.reload();
  await page.getByRole('button', { name: 'Groei door de tijd' }).click();
  await page.locator('.growth-figure').nth(2).scrollIntoViewIfNeeded();
  await visit(page, 'student-growth');
  await demo.open(`/student/${id}/edit`);
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await visit(page, 'student-form');
  await demo.open('/settings');
  await expect(title(page)).toHaveText('Instellingen');
  await visit(page, 'settings');
  await demo.open('/undo');
  await expect(title(page)).toHaveText('Ongedaan maken');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await visit(page, 'undo');
  await demo.open('/retention');
  await expect(title(page)).toHaveText('Bewaartermijnen');
  await visit(page, 'retention');
  await demo.open(`/student/${id}/file`);
  await expect(title(page)).toBeVisible();
  await visit(page, 'student-file');
  await demo.open('/forms');
  await expect(title(page)).toBeVisible();
  await visit(page, 'paper-forms');
});

test('the agenda and its three sheets', async ({ page, demo }) => {
  test.setTimeout(180_000);
  const { id } = await demo.student('Fatima');
  await demo.open(`/student/${id}/agenda`);
  await expect(title(page)).toHaveText('Fatima, keuzegesprek');
  await visit(page, 'agenda');
  await page.locator('.item-title').nth(3).click();
  await expect(page.getByText('Waarom staat dit hier?')).toBeVisible();
  await page.getByText('Ouders', { exact: true }).click();
  await page.locator('.item-open').scrollIntoViewIfNeeded();
  await visit(page, 'agenda-item');
  await page.getByText('Mentor', { exact: true }).click();
  await page.getByRole('button', { name: 'Wijzig' }).click();
  await page.evaluate(() => scrollTo(0, 0));
  await visit(page, 'agenda-settings');
});

test('the three-view form', async ({ page, demo }) => {
  test.setTimeout(120_000);
  const { id } = await demo.student('Fatima');
  await demo.open(`/student/${id}/view/student`);
  await expect(title(page)).toHaveText('Fatima, hoe zie jij het?');
  await visit(page, 'view-form-opening');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.keyboard.press('3');
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('2 van 5')).toBeVisible();
  await visit(page, 'view-form');
  for (const key of ['2', '3', '3', '0']) await page.keyboard.press(key);
  await expect(title(page)).toHaveText('Dit koos je. Klopt het?');
  await visit(page, 'view-form-check');
  await page.getByRole('button', { name: 'Klaar, bewaar dit' }).click();
  await expect(title(page)).toHaveText('Dank je wel');
  await visit(page, 'view-form-thanks');
});

test('the library', async ({ page, demo }) => {
  test.setTimeout(240_000);
  await demo.open('/library');
  await expect(title(page)).toHaveText('Vragenbank');
  await visit(page, 'library');
  await demo.open('/library/schoolType=vmbo_tl&year=3&stage=2&occasion=lob&month=2');
  await page.getByText('Beide talen naast elkaar').click();
  await expect(page.getByText('Comes up when').first()).toBeVisible();
  await visit(page, 'library-both-languages');
  await page.getByRole('searchbox').fill('xylofoon');
  await expect(page.getByText('Nergens staat “xylofoon”.')).toBeVisible();
  await visit(page, 'library-nothing');
});

withApp.describe('in English', () => {
  withApp.use({ fixedNow: demoNow });

  withApp('the list, the agenda, the form and the library', async ({ page, app, loopback }) => {
    withApp.setTimeout(120_000);
    await app.call('settings.save', { language: 'en', theme: 'system' });
    await app.call('vault.create', { passphrase: testPassphrase, recovery: false });
    const [, , , id = ''] = await loadDemo(loopback.call, 'en');
    await page.reload();
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await visit(page, 'students-en');
    await page.goto(`${app.origin}/#/student/${id}/agenda`);
    await expect(title(page)).toContainText('choice conversation');
    await visit(page, 'agenda-en');
    await page.goto(`${app.origin}/#/student/${id}/view/parent`);
    await expect(title(page)).toHaveText('How do you see it?');
    await visit(page, 'view-form-en');
    await page.goto(`${app.origin}/#/library/schoolType=havo&occasion=keuze`);
    await expect(title(page)).toHaveText('Library');
    await visit(page, 'library-en');
  });
});
