/** The gate: making the vault, a wrong passphrase, locking, the recovery key, and another passphrase. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './open-app.ts';

/** Each only ever seals the empty folder of one test. */
const first = 'ladder kompas citroen vlieger';
const second = 'zadel oktober pinda lantaarn';

test('the one-time token does not stay in the address, and the window survives a reload', async ({
  page,
  app,
}) => {
  const open = heading(page, 'Welkom bij Driehoek');
  await expect(open).toBeVisible();
  expect(page.url()).toBe(`${app.origin}/`);
  await page.reload();
  await expect(open).toBeVisible();
});

async function choose(page: Page, label: string, passphrase: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(passphrase);
  await page.getByLabel('Nog een keer').fill(passphrase);
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a vault is made, locked, opened, recovered with the printed key and given another passphrase', async ({
  page,
}) => {
  // Nine times Argon2id, and more pages to check than most.
  test.setTimeout(120_000);
  await expect(heading(page, 'Welkom bij Driehoek')).toBeVisible();
  await expectAccessible(page);
  await choose(page, 'Kies een wachtzin', 'welkom01');
  await expect(page.getByText(/te zwak|meteen geraden/iu)).toBeVisible();
  await page.getByRole('button', { name: 'Maak de kluis' }).click();
  await expect(page.getByRole('alert')).toContainText('te snel te raden');
  await choose(page, 'Kies een wachtzin', first);
  await expect(page.getByText(/^Sterk/u)).toBeVisible();
  await page.getByRole('button', { name: 'Maak de kluis' }).click();

  await expect(heading(page, 'Je herstelsleutel')).toBeVisible();
  await expectAccessible(page);
  const recoveryKey = await page.locator('.recovery-key').innerText();
  await page.getByRole('button', { name: 'Ik heb hem bewaard, verder' }).click();
  await expect(heading(page, 'Nog geen leerlingen')).toBeVisible();

  await page.getByRole('button', { name: 'Op slot' }).click();
  await expect(heading(page, 'Driehoek is op slot')).toBeVisible();
  await expectAccessible(page);
  await unlock(page, 'verkeerde woorden');
  await expect(page.getByRole('alert')).toContainText('niet de wachtzin');
  await expect(page.getByLabel('Wachtzin', { exact: true })).toHaveValue('');
  await unlock(page, first);
  await expect(heading(page, 'Nog geen leerlingen')).toBeVisible();

  await page.getByRole('button', { name: 'Op slot' }).click();
  await page.getByRole('button', { name: 'Wachtzin vergeten?' }).click();
  await expectAccessible(page);
  await page.getByLabel('Herstelsleutel').fill(recoveryKey.toLowerCase());
  await choose(page, 'Nieuwe wachtzin', second);
  await page.getByRole('button', { name: 'Kies deze wachtzin en open' }).click();
  await expect(heading(page, 'Nog geen leerlingen')).toBeVisible();

  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByLabel('Huidige wachtzin').fill(first);
  await choose(page, 'Nieuwe wachtzin', first);
  await page.getByRole('button', { name: 'Wijzig de wachtzin' }).click();
  await expect(page.getByRole('alert')).toContainText('niet de wachtzin');
  await page.getByLabel('Huidige wachtzin').fill(second);
  await page.getByRole('button', { name: 'Wijzig de wachtzin' }).click();
  await expect(page.getByText('De wachtzin is gewijzigd.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Op slot' }).click();
  await unlock(page, second);
  await expect(page.getByRole('alert')).toContainText('niet de wachtzin');
  await unlock(page, first);
  await expect(heading(page, 'Instellingen')).toBeVisible();
});

test('after several wrong passphrases the window counts down and then takes the right one', async ({
  page,
  app,
}) => {
  await app.call('vault.create', { passphrase: first, recovery: false });
  await app.call('vault.lock', {});
  await page.reload();
  for (const guess of ['een', 'twee', 'drie']) {
    await unlock(page, guess);
    await expect(page.getByRole('alert')).toContainText('niet de wachtzin');
    await expect(page.getByLabel('Wachtzin', { exact: true })).toHaveValue('');
    await expect(page.getByText(/^Probeer het over/u)).toBeHidden({ timeout: 10_000 });
  }
  await unlock(page, first);
  await expect(heading(page, 'Nog geen leerlingen')).toBeVisible();
});

test('the gate works in English and with the keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await expect(heading(page, 'Welcome to Driehoek')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Choose a passphrase').focus();
  await page.keyboard.type(first);
  await page.keyboard.press('Tab');
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Your recovery key')).toBeVisible();
});
