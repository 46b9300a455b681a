/** A class list in: choose the file, set right what was understood, answer the class, import, take it back. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { samples } from '../import/samples/write-samples.ts';
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

/** Goes on with the Tab key until this control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

test('a workbook is imported with the keyboard alone', async ({ page, app }) => {
  // The browser gets this wish along another way than its keys: in the same moment, the key may be first.
  const asked = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('button', { name: 'Kies een bestand' }));
  await page.keyboard.press('Enter');
  const chooser = await asked;
  await chooser.setFiles({
    name: 'class-list.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: samples['class-list.xlsx'] ?? Buffer.alloc(0),
  });
  await expect(page.getByText('Soort bestand: Excel-werkmap.')).toBeVisible();
  await expect(page.getByText(/De kolom BSN hoort niet in dit programma/u)).toBeVisible();
  await expect(page.getByRole('button', { name: /Leerlingen Werkblad|Werkblad/u })).toBeVisible();
  await expectAccessible(page);
  for (const className of ['3HB', '3HC']) {
    await tabTo(page, page.getByRole('checkbox', { name: `Klopt voor ${className}` }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, page.getByRole('button', { name: 'Lees 6 leerlingen in' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '6 leerlingen ingelezen.' })).toBeVisible();
  expect((await app.call('students.list', {})).map(({ displayName }) => displayName)).toContain(
    '=1+1 toString',
  );
});

test('an EDEXML file is read, with what is dropped from it', async ({ page }) => {
  await chooseFile(page, { name: 'edexml.xml', content: samples['edexml-2.1.xml'] ?? '' });
  await expect(page.getByText('Soort bestand: EDEXML.')).toBeVisible();
  await expect(
    page.getByText(/eckid, etniciteit, land en bsn_ondwnr-4 horen niet in dit programma/u),
  ).toBeVisible();
  await expectAccessible(page);
});

test('a newer list shows what is otherwise, asks what is not certain, and is taken back', async ({
  page,
  app,
}) => {
  const header = 'Stamnummer;Roepnaam;Achternaam;Klas';
  const list = (...lines: string[]) => ({ name: 'lijst.csv', content: [header, ...lines].join('\n') });
  await chooseFile(page, list('00417;Sem;Eik;3HB', '00418;Bo;Els;3HB', '00419;Nora;Linde;3HB'));
  await page.getByRole('checkbox', { name: 'Klopt voor 3HB' }).press('Space');
  await page.getByRole('button', { name: 'Lees 3 leerlingen in' }).click();
  await page.getByRole('button', { name: 'Naar de leerlingen' }).click();
  await page.getByRole('link', { name: 'Klassenlijst inlezen' }).click();

  await chooseFile(page, list('00417;Sam;Eik;3HB', '418;Bo;Elst;3HB', '00420;Ada;Berk;3HB'));
  await expect(page.getByRole('row', { name: /naam: Sem Eik → Sam Eik/u })).toBeVisible();
  await expect(page.getByText('Hetzelfde nummer, op de nullen vooraan na')).toBeVisible();
  await expect(page.getByText('In Driehoek: Bo Els, 3HB, 00418')).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('radiogroup', { name: /Regel 3, Bo Elst/u })
    .getByText('dezelfde', { exact: true })
    .click();
  await expect(page.getByRole('row', { name: /naam: Bo Els → Bo Elst/u })).toBeVisible();
  const gone = page.getByRole('checkbox', { name: 'Nora Linde, 3HB' });
  await expect(gone).not.toBeChecked();
  await gone.press('Space');

  const leave = page.getByRole('checkbox', { name: 'Wijziging overnemen voor Sam Eik' });
  await leave.press('Space');
  await expect(leave).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Klopt voor 3HB' }).press('Space');
  await page.getByRole('button', { name: 'Neem over: 1 nieuw, 1 gewijzigd, 1 naar archief' }).click();
  await expect(
    page.getByRole('heading', {
      name: '1 leerling ingelezen, 1 gewijzigd, 1 naar het archief, 1 overgeslagen.',
    }),
  ).toBeVisible();
  const names = async () =>
    (await app.call('students.list', {})).map(({ displayName }) => displayName).toSorted();
  expect(await names()).toEqual(['Ada Berk', 'Bo Elst', 'Sem Eik']);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByText('1 leerling verwijderd, 2 leerlingen weer zoals eerst')).toBeVisible();
  expect(await names()).toEqual(['Bo Els', 'Nora Linde', 'Sem Eik']);
});

test('columns that nobody knows are mapped once, remembered, and forgotten when asked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const content = (name: string) => ({ name: 'lijst.csv', content: `Wie;Wat\n${name};Eik\n` });
  await chooseFile(page, content('Sem'));
  await page.getByText('Kopieer de kolomkoppen').first().click();
  await page.getByRole('button', { name: 'Kopieer de kolomkoppen' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Wie; Wat');
  for (const [header, field] of [
    ['Wie', 'roepnaam'],
    ['Wat', 'achternaam'],
  ] as const) {
    await meaning(page, header).click();
    await page.getByRole('option', { name: field, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Lees 1 leerling in' }).click();
  await page.getByRole('button', { name: 'Naar de leerlingen' }).click();
  await page.getByRole('link', { name: 'Klassenlijst inlezen' }).click();
  await chooseFile(page, content('Bo'));
  await expect(page.getByText(/zoals de vorige keer/u)).toBeVisible();
  await expect(meaning(page, 'Wie')).toContainText('roepnaam');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vergeet dit en kijk opnieuw' }).click();
  await expect(page.getByText(/zoals de vorige keer/u)).toBeHidden();
  await expect(meaning(page, 'Wie')).toContainText('niet gebruiken');
});

test.describe('a file that is no class list', () => {
  for (const [what, content, sentence] of [
    ['an empty file', '', 'Dit bestand is leeg.'],
    [
      'a picture',
      readFileSync(new URL('../../node_modules/electron/LICENSE', import.meta.url)).fill(0),
      'geen tekstbestand',
    ],
    [
      'a workbook of before 2007',
      Buffer.from('d0cf11e0a1b11ae1'.padEnd(600, '0'), 'hex'),
      'bewaar het als .xlsx of .csv',
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
