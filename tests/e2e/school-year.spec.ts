/** The turn of the school year, by keyboard alone; and the log as a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectAccessible, test as base } from './with-demo.ts';

const test = base.extend({ fixedNow: new Date('2027-07-12T10:00:00Z') });

test('classes and students move up, one repeats and one leaves, and it is taken back as a whole', async ({
  page,
  demo,
  app,
}) => {
  await demo.open('/settings');
  await page.getByRole('link', { name: 'Nieuw schooljaar' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Naar schooljaar 2027-2028' })).toBeVisible();
  const name = page.getByRole('textbox', { name: '3HB wordt' });
  await expect(name).toHaveValue('4HB');
  await name.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Vul een naam in.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zet over' })).toBeDisabled();
  await page.keyboard.type('4HC');
  await expectAccessible(page);
  const choose = async (student: RegExp, outcome: string) => {
    await page.getByRole('button', { name: student }).press('Enter');
    await page.getByRole('option', { name: outcome }).press('Enter');
  };
  await choose(/Bram Duimelot: wat gebeurt er/u, 'doet het jaar over');
  await choose(/Amir Avondrood: wat gebeurt er/u, 'gaat van school');
  await expect(page.getByText(/26 over, 1 doet het jaar over, 1 van school\./u)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zet over' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'De klassen zijn over naar 2027-2028.' })).toBeVisible();
  const list = await app.call('students.list', {});
  expect(list).toHaveLength(27);
  expect(list.filter(({ className, year }) => className === '4HC' && year === 4)).toHaveLength(26);
  const bram = await demo.student('Bram');
  expect(bram).toMatchObject({ className: '3HB', year: 3 });
  await demo.open(`/student/${bram.id}`);
  await expect(page.getByText('2026-2027: 3HB, havo, leerjaar 3, doet het jaar over')).toBeVisible();
  await demo.open('/undo');
  await page
    .getByRole('button', { name: 'Maak ongedaan: Klassen over naar het nieuwe schooljaar' })
    .press('Enter');
  await expect(page.getByText(/^Ongedaan gemaakt/u)).toBeVisible();
  expect((await demo.student('Bram')).className).toBe('3HB');
  expect(await app.call('students.list', {})).toHaveLength(28);
});

test('who left is shown among what may go, and leads to what is kept; the log is saved as a file', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Amir');
  await app.call('students.archive', { ids: [id], archived: true });
  await app.call('privacy.printed', { students: 3 });
  await demo.open('/retention');
  await page.reload();
  await expect(page.getByText('in het archief sinds 12 juli 2027').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bekijk en verwijder alles van Amir Avondrood' }).press('Enter');
  await page.getByRole('textbox', { name: 'Typ Amir om dit te bevestigen' }).focus();
  await page.keyboard.type('Amir');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Alles over deze leerling is verwijderd/u)).toBeVisible();
  await demo.open('/settings');
  await page.getByRole('button', { name: 'Bewaar deze lijst (CSV)' }).press('Enter');
  const path = join(app.saveDir, 'driehoek-logboek.csv');
  await expect(page.getByText(path)).toBeVisible({ timeout: 20_000 });
  expect(readFileSync(path, 'utf8')).toBe(
    '\uFEFFDag;Wat;Leerlingen\r\n2027-07-12;1 leerling voorgoed verwijderd;1\r\n2027-07-12;bladen van 3 leerlingen naar de printer;3\r\n',
  );
  await expectAccessible(page);
});
