/** Backups in the window, by keyboard: one saved elsewhere, one looked into and restored; and a vault that was damaged. */
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoNow, expect, expectAccessible, test, testPassphrase } from './with-demo.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function press(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  await page.getByRole(role, { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

test('a backup is saved elsewhere, looked into, and restored; what made room can be put back', async ({
  page,
  demo,
  app,
}) => {
  await demo.open('/settings');
  await expect(page.getByRole('navigation')).toContainText('Nog geen reservekopie.');
  await press(page, 'button', 'Bewaar een kopie op een andere plek');
  const saved = page.getByText(/^Bewaard en nagekeken: /u);
  await expect(saved).toBeVisible();
  const path = join(app.saveDir, 'driehoek-reservekopie-2027-02-01.driehoek-backup');
  expect(await saved.textContent()).toContain(path);
  expect(existsSync(path)).toBe(true);
  await expectAccessible(page);

  await app.call('privacy.erase', { id: (await demo.student('Amir')).id, givenName: 'Amir' });
  await app.call('notes.save', {
    studentId: (await demo.student('Bram')).id,
    text: 'Wil meer oefenen met breuken.',
  });
  await press(page, 'link', 'Zet een reservekopie terug');
  await expect(heading(page, 'Reservekopie terugzetten')).toBeVisible();
  await expect(page.getByText('Op deze computer staat nog geen reservekopie.')).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(page.getByText('Gekozen: driehoek-reservekopie-2027-02-01.driehoek-backup')).toBeVisible();
  await page.getByLabel('Wachtzin of herstelsleutel van deze kopie').focus();
  await page.keyboard.type('niet de wachtzin');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('niet de wachtzin');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  const preview = page.getByRole('region', { name: 'De kopie van 1 februari 2027, 11:00' });
  await expect(preview).toContainText(`${demo.ids.length}\u00A0leerlingen`);
  await expect(preview.getByRole('alert')).toContainText('1\u00A0notitie');
  await expect(preview).toContainText('Dit komt terug: het is sindsdien verwijderd1\u00A0leerling');
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'Zet deze kopie terug' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('De reservekopie is teruggezet.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Amir/u })).toBeVisible();

  await demo.open('/settings');
  await expect(page.getByText('1 februari 2027, 11:00, voor een reservekopie')).toBeVisible();
  await expectAccessible(page);
  await press(page, 'button', 'Zet terug: de kluis van 1 februari 2027, 11:00');
  await expect(heading(page, 'Driehoek is op slot')).toBeVisible();
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Instellingen')).toBeVisible();
  await demo.open('/');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await expect(page.getByRole('row', { name: /Amir/u })).toHaveCount(0);
});

test('left alone it locks and comes back to its place; held elsewhere it asks, damaged it explains and saves', async ({
  page,
  demo,
  app,
}) => {
  await demo.open('/settings');
  await page.getByText('5 minuten', { exact: true }).click();
  await expect(page.getByRole('radio', { name: '5 minuten', exact: true })).toBeChecked();
  await page.clock.setFixedTime(new Date(demoNow.getTime() + 6 * 60_000));
  await expect(heading(page, 'Driehoek is op slot')).toBeVisible({ timeout: 15_000 });
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Instellingen')).toBeVisible();
  await expect(page.getByRole('navigation')).toContainText('Laatste reservekopie: vandaag 11:00.');
  await page.getByRole('button', { name: 'Op slot' }).press('Enter');
  await expect(heading(page, 'Driehoek is op slot')).toBeVisible();

  // As another computer left it, before it lost its power.
  const holder = join(app.dataDir, 'vault.holder');
  const since = '2027-02-01T08:00:00.000Z';
  writeFileSync(holder, JSON.stringify({ id: 'other', machine: 'lokaal-12', process: 1, since }));
  utimesSync(holder, new Date(since), new Date(since));
  const vault = join(app.dataDir, 'vault.db');
  const bytes = readFileSync(vault);
  // The page that says which tables there are.
  bytes.fill(0x55, 2000, 3000);
  writeFileSync(vault, bytes);
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(
    /De kluis is sinds 1 februari 2027, \d\d:00 open op de computer lokaal-12/u,
  );
  await expectAccessible(page);
  await press(page, 'button', 'Open toch op deze computer');
  await expect(heading(page, 'De kluis is beschadigd')).toBeVisible();
  await expect(page.getByText('De nieuwste goede reservekopie is van 1 februari 2027, 11:00.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zet een reservekopie terug' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Welke kopie/u })).toContainText('1 februari 2027, 11:00');
  await expectAccessible(page);
  await press(page, 'button', 'Terug');
  await press(page, 'button', 'Red wat te lezen is');
  await expect(page.getByLabel('Wachtzin', { exact: true })).toBeFocused();
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Dit is gered')).toBeVisible();
  await expect(page.getByText(/waren? er \d+ niet meer te lezen|was er 1 niet meer te lezen/u)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
});
