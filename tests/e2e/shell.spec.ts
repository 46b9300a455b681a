/** What only a shell of a system has: unlocking by its keystore, and files that it opens by a double click. */
import { join } from 'node:path';
import { studentDraft } from '../backend/examples.ts';
import { expectAccessible } from './open-app.ts';
import { expect, origin, test } from './with-shell.ts';

const passphrase = 'ladder kompas citroen vlieger';

test('the keystore opens the vault once it was switched on with the passphrase, until it is switched off', async ({
  shell: { page, keystore, call },
}) => {
  await call('vault.create', { passphrase, recovery: false });
  await page.goto(`${origin}/#/settings`);
  await page.reload();
  const setting = page.getByRole('region', { name: 'Openen zonder wachtzin' });
  await expect(setting).toContainText('ook na een automatisch slot');
  const field = setting.getByLabel('Je wachtzin, om dit aan te zetten');
  const on = setting.getByRole('button', { name: 'Zet aan' });
  keystore.isReal = false;
  await field.fill(passphrase);
  await on.press('Enter');
  await expect(setting.getByRole('alert')).toContainText('geen sleutelbos die echt op slot is');
  await expectAccessible(page);
  keystore.isReal = true;
  await field.fill(passphrase);
  await on.press('Enter');
  await expect(setting.getByRole('status')).toContainText('Staat aan');
  await expectAccessible(page);

  await call('vault.lock', {});
  await page.goto(`${origin}/#/`);
  await page.reload();
  const open = page.getByRole('button', { name: 'Open zonder wachtzin' });
  keystore.isReal = false;
  await open.press('Enter');
  await expect(page.getByRole('alert')).toContainText('open de kluis met je wachtzin');
  await expectAccessible(page);
  keystore.isReal = true;
  await open.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nog geen leerlingen' })).toBeVisible();

  await page.goto(`${origin}/#/settings`);
  await setting.getByRole('button', { name: 'Zet uit' }).press('Enter');
  await expect(on).toBeVisible();
  await call('vault.lock', {});
  await page.reload();
  await expect(page.getByLabel('Wachtzin', { exact: true })).toBeFocused();
  await expect(open).toBeHidden();
});

test('a file that the system opens is chosen on its screen: a backup before and after unlocking, a hand-over after it', async ({
  shell: { page, folder, call, openFile },
}) => {
  await call('vault.create', { passphrase, recovery: false });
  const { id } = await call('students.save', studentDraft());
  const { path } = await call('backups.make', { language: 'nl', job: 'a' });
  const handed = await call('transfer.save', {
    language: 'nl',
    job: 'b',
    passphrase: 'paraplu orgel tulp zeven',
    studentIds: [id],
    agreed: [],
  });
  await call('vault.lock', {});
  await page.reload();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Driehoek is op slot');
  await openFile(path);
  await expect(heading).toHaveText('Reservekopie terugzetten');
  const chosen = page.getByText(`Gekozen: ${path.slice(folder.length + 1)}`);
  await expect(chosen).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terug', exact: true }).press('Enter');
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('navigation')).toBeVisible();
  await expect(heading).toHaveText('Reservekopie terugzetten');
  await openFile(path);
  await expect(page).toHaveURL(`${origin}/#/backup`);
  await expect(chosen).toBeVisible({ timeout: 20_000 });
  await openFile(join(folder, handed.path.slice(folder.length + 1)));
  await expect(heading).toHaveText('Overdracht openen');
  await expect(page.getByText('Gekozen: driehoek-overdracht.driehoek')).toBeVisible();
  await expectAccessible(page);
});
