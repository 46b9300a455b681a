/** Handing students over, from one vault to the other, by keyboard alone. */
import { join } from 'node:path';
import { expect, expectAccessible, test } from './with-demo.ts';

const passphrase = 'paraplu orgel tulp zeven';

test('students are handed over with what they agreed to, looked at and taken over', async ({
  page,
  demo,
  app,
}) => {
  await page.reload();
  await demo.open('/');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+A');
  await page.getByRole('button', { name: 'Draag over' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: '28 leerlingen overdragen' })).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Fatima .* vindt het goed/u }).press('Space');
  await dialog.getByRole('textbox', { name: 'Wachtzin voor dit bestand' }).focus();
  await page.keyboard.type(passphrase);
  await expect(dialog.getByText('Sterk', { exact: false }).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Nog een keer' }).focus();
  await page.keyboard.type(passphrase);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  const path = join(app.saveDir, 'driehoek-overdracht.driehoek');
  await expect(dialog.getByText(path)).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Escape');

  const { id } = await demo.student('Fatima');
  await app.call('privacy.erase', { id, givenName: 'Fatima' });
  await demo.open('/import');
  await page.reload();
  await page.getByRole('link', { name: 'Kreeg je een overdracht van een collega?' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Overdracht openen' })).toBeVisible();
  await expectAccessible(page);
  await page.locator('input[type=file]').setInputFiles(path);
  const field = page.getByLabel('Wachtzin van het bestand');
  await expect(field).toBeFocused();
  await page.keyboard.type('verkeerd');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dat is niet de wachtzin van dit bestand.')).toBeVisible();
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  const lines = page.getByRole('listitem').filter({ hasText: '·' });
  await expect(lines).toHaveCount(28);
  const fatima = lines.filter({ hasText: /^Fatima/u });
  await expect(fatima).toContainText('nieuw bij jou');
  await expect(fatima).toContainText('1 afspraak');
  await expect(lines.filter({ hasText: 'staat er al' })).toHaveCount(27);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Neem dit over' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^1 leerling is toegevoegd\./u })).toBeVisible();
  const taken = await demo.student('Fatima');
  expect(taken.views.every(({ by }) => by === 'student')).toBe(true);
  expect(taken.agreements).toHaveLength(1);
  await expectAccessible(page);
});
