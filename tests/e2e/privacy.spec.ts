/** The rights of a student in the window: see everything, take it along, be erased; with the keyboard as well. */
import { existsSync, readFileSync } from 'node:fs';
import { readPdf } from '../pack/read-pdf.ts';
import { expect, expectAccessible, test } from './with-demo.ts';

test('everything that is kept about a student can be read and saved, and the list says that it was', async ({
  page,
  demo,
}) => {
  const { id } = await demo.student('Fatima');
  await demo.open(`/student/${id}`);
  await page.getByRole('button', { name: 'Wat is bewaard?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Alles over Fatima' })).toBeVisible();
  const points = page.getByRole('region', { name: 'Om over te praten' });
  await expect(points).toContainText('Ik wil na de havo naar het vwo.');
  await expect(page.getByRole('region', { name: 'Beelden' }).getByRole('listitem')).toHaveCount(3);
  await page
    .getByRole('checkbox', { name: 'Met wat ouders zelf invulden en inbrachten' })
    .uncheck({ force: true });
  await expect(page.getByRole('region', { name: 'Beelden' }).getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Bewaar als pdf' }).click();
  const saved = page.getByText(/^Bewaard als .*\.pdf \(/u);
  await expect(saved).toBeVisible({ timeout: 20_000 });
  const path =
    /^Bewaard als (?<path>.+\.pdf)/u.exec((await saved.textContent()) ?? '')?.groups?.['path'] ?? '';
  expect((await readPdf(readFileSync(path))).texts.join('')).toContain('AllesoverFatima');
  await page.getByRole('button', { name: 'Bewaar als data (JSON)' }).click();
  const data = page.getByText(/^Bewaard als .*\.json\.$/u);
  await expect(data).toBeVisible();
  expect(
    existsSync(
      /^Bewaard als (?<path>.+\.json)/u.exec((await data.textContent()) ?? '')?.groups?.['path'] ?? '',
    ),
  ).toBe(true);

  await page.getByRole('link', { name: 'Instellingen' }).click();
  const log = page.getByRole('region', { name: 'Wat het programma verliet of verwijderd is' });
  await expect(log.getByRole('listitem')).toHaveText([
    '1 februari 2027: alles over 1 leerling bewaard als bestand',
    '1 februari 2027: alles over 1 leerling bewaard als bestand',
  ]);
  await expectAccessible(page);
});

test('with the keyboard alone a student is erased, only when the name is typed', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Fatima');
  await demo.open(`/student/${id}/file`);
  const confirm = page.getByRole('textbox', { name: 'Typ Fatima om dit te bevestigen' });
  await confirm.focus();
  await page.keyboard.type('Amélie');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Er is niets verwijderd');
  await confirm.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('fatima');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Alles over deze leerling is verwijderd, ook uit de automatische reservekopieën.'),
  ).toBeVisible();
  await expectAccessible(page);
  const rows = await app.call('students.list', {});
  expect(rows.some((row) => row.id === id)).toBe(false);
  await page.getByRole('link', { name: 'Naar de leerlingen' }).press('Enter');
  await expect(page.getByRole('row', { name: /Verzonnen/u })).toHaveCount(0);
});

test('where parents come apart, what they said is left out until it is asked for', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Fatima');
  const student = await app.call('students.get', { id });
  const {
    particle,
    surname,
    givenName,
    studentNumber,
    classId,
    schoolType,
    year,
    birthDay,
    attributes,
    adults,
    override,
  } = student;
  await app.call('students.save', {
    id,
    particle,
    surname,
    givenName,
    studentNumber,
    classId,
    schoolType,
    year,
    birthDay,
    attributes,
    adults,
    override,
    family: { ...student.family, together: false },
  });
  await demo.open(`/student/${id}/file`);
  await page.reload();
  await expect(page.getByText('Geef de een niet wat de ander schreef')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Met wat/u })).not.toBeChecked();
  await expect(page.getByRole('region', { name: 'Beelden' }).getByRole('listitem')).toHaveCount(2);
});
