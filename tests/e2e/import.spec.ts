/** A class list in: choose the file, set right what was understood, answer the class, import, take it back. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { demoFile } from '../demo/load-demo.ts';
import { expect, expectAccessible, test as base } from './open-app.ts';

const test = base.extend({
  page: async ({ page, app }, use) => {
    await app.call('vault.create', { passphrase: 'ladder kompas citroen vlieger', recovery: false });
    await page.goto(`${app.origin}/#/import`);
    await page.reload();
    await use(page);
  },
});

const chooseFile = (page: Page, file: string | { name: string; content: string | Buffer }): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles(
      typeof file === 'string'
        ? file
        : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.content) },
    );

const meaning = (page: Page, header: string) =>
  page.getByRole('button', { name: new RegExp(`Betekenis van ${header}$`, 'u') });

test('a class list is imported, taken back in one click and imported again', async ({ page }) => {
  await expectAccessible(page);
  await chooseFile(page, fileURLToPath(demoFile));
  const apply = page.getByRole('button', { name: 'Lees 28 leerlingen in' });
  await expect(apply).toBeDisabled();
  await expect(page.getByText('Bevestig nog het schooltype van 3HB.')).toBeVisible();
  await expectAccessible(page);

  await meaning(page, 'Achternaam').click();
  await page.getByRole('option', { name: 'niet gebruiken' }).click();
  await expect(page.getByText(/Wijs nog de kolom met de naam aan/u)).toBeVisible();
  await meaning(page, 'Achternaam').click();
  await page.getByRole('option', { name: 'achternaam', exact: true }).click();

  await page.getByRole('checkbox', { name: 'Klopt voor 3HB' }).press('Space');
  await expect(apply).toBeEnabled();
  await apply.click();
  await expect(page.getByRole('heading', { name: '28 leerlingen ingelezen.' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByText('De lijst is teruggedraaid: 28 leerlingen verwijderd.')).toBeVisible();

  await chooseFile(page, fileURLToPath(demoFile));
  await page.getByRole('checkbox', { name: 'Klopt voor 3HB' }).press('Space');
  await apply.click();
  await page.getByRole('button', { name: 'Naar de leerlingen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '3HB' })).toBeVisible();
  await expect(page.getByText('havo 3 · 28 leerlingen')).toBeVisible();

  await page.getByRole('link', { name: 'Klassenlijst inlezen' }).click();
  await page.getByRole('button', { name: 'Draai deze lijst terug' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Draai deze lijst terug' }).click();
  await expect(page.getByText('De lijst is teruggedraaid: 28 leerlingen verwijderd.')).toBeVisible();
});

test('each line says what will happen, and what must not be kept is named', async ({ page }) => {
  const content = [
    'Stamnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas;Geboortedatum;Nationaliteit',
    "000123;Fatima;van 't;Hoff;2K1;03-05-2012;NL",
    '000123;Jan;;Jansen;2K1;04-05-2012;NL',
    '000124;Piet;;Pietersen;2K1;31-02-2012;NL',
    '000125;;;Zondervan;2K1;01-02-2012;NL',
  ].join('\r\n');
  await chooseFile(page, { name: 'lijst.csv', content });
  await expect(page.getByText(/De kolom Nationaliteit hoort niet in dit programma/u)).toBeVisible();
  await expect(page.getByText('3 opmerkingen')).toBeVisible();
  const line = (number: number) => page.getByRole('row', { name: new RegExp(`^${number} `, 'u') });
  await expect(line(3)).toContainText('overslaan');
  await expect(line(3)).toContainText('dit nummer staat al op een eerdere regel');
  await expect(line(4)).toContainText('toevoegen');
  await expect(line(4)).toContainText('geboortedatum niet te lezen');
  await expect(line(5)).toContainText('geen roepnaam of achternaam');
  await page.getByText('Alle 4').click();
  await expect(line(2)).toContainText("Fatima van 't Hoff");
  await expect(page.getByText('Nationaliteit', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('the school type of a class is asked and never taken over by itself', async ({ page, app }) => {
  await chooseFile(page, { name: 'lijst.csv', content: 'Roepnaam;Achternaam;Klas\nAnna;Boom;Eekhoorns\n' });
  const apply = page.getByRole('button', { name: 'Lees 1 leerling in' });
  await expect(page.getByRole('checkbox', { name: 'Klopt voor Eekhoorns' })).toBeDisabled();
  await page.getByRole('button', { name: /Schooltype, Eekhoorns/u }).click();
  await page.getByRole('option', { name: 'praktijkonderwijs' }).click();
  await expect(apply).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Klopt voor Eekhoorns' }).press('Space');
  await apply.click();
  await expect(page.getByRole('heading', { name: '1 leerling ingelezen.' })).toBeVisible();
  expect((await app.call('students.list', {})).map(({ schoolType }) => schoolType)).toEqual(['pro']);
});

test.describe('a file that is no class list', () => {
  for (const [what, content, sentence] of [
    ['an empty file', '', 'Dit bestand is leeg.'],
    [
      'a picture',
      readFileSync(new URL('../../node_modules/electron/LICENSE', import.meta.url)).fill(0),
      'geen tekstbestand',
    ],
    ['column names without students', 'Roepnaam;Achternaam\n', 'geen leerlingen'],
    ['one column', 'Naam\nAnna\nBart\n', 'maar één kolom'],
  ] as const)
    test(`${what} gets one clear sentence`, async ({ page }) => {
      await chooseFile(page, { name: 'lijst.csv', content });
      await expect(page.getByRole('alert')).toContainText(sentence);
      await page.getByRole('button', { name: 'Kies een ander bestand' }).click();
      await expect(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
    });
});
