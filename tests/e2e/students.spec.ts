/** The class list, the student's page and the student form, as a mentor uses them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './with-demo.ts';

const search = 'Zoek op naam of klas';

test('the list is in Dutch order and is searched without accents', async ({ page, demo }) => {
  await demo.open('/');
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows.nth(1)).toContainText('Avondrood, Amir');
  await expectAccessible(page);
  await page.getByLabel(search).fill('amelie regen');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('Regenboog, Amélie van de');
  await page.getByLabel(search).fill('xyz');
  await expect(page.getByText('Niemand gevonden met “xyz”.')).toBeVisible();
  await page.getByRole('button', { name: 'Toon iedereen' }).click();
  await expect(rows.nth(1)).toContainText('Avondrood, Amir');
});

test('with the keyboard alone a student is found and opened, and two conversations are prepared', async ({
  page,
  demo,
  app,
}) => {
  await demo.open('/');
  const rows = page.getByRole('grid').getByRole('row');
  await expect(page.getByLabel(search)).toBeFocused();
  await page.keyboard.type('bliksem');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Dewi Bliksemschicht' })).toBeFocused();

  await demo.open('/');
  await page.getByLabel(search).press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 gekozen')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gesprek klaarzetten' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gesprek klaarzetten' }).press('Enter');
  await expect(dialog.getByText('Vul de dag van het gesprek in.')).toBeVisible();
  await dialog.getByLabel('Dag').fill('31-2-2027');
  await dialog.getByLabel('Dag').press('Enter');
  await expect(dialog.getByText(/Deze dag bestaat niet/u)).toBeVisible();
  await dialog.getByLabel('Dag').fill('9 maart 2027');
  await expect(dialog.getByText('di 9 mrt 2027')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Dag').press('Enter');
  await expect(page.getByText('2 gesprekken staan klaar.')).toBeVisible();
  const prepared = (await app.call('students.list', {})).filter(
    ({ conversation }) => conversation?.day === '2027-03-09',
  );
  expect(prepared.map(({ displayName }) => displayName)).toEqual(['Amir Avondrood', 'Dewi Bliksemschicht']);
});

test('a student is added, with every wrong field named and nothing lost, changed and archived', async ({
  page,
  demo,
}) => {
  await demo.open('/');
  await page.getByRole('button', { name: 'Leerling toevoegen' }).click();
  await page.getByLabel('Tussenvoegsel').fill("van 't");
  await page.getByLabel('Achternaam').fill('Hoff');
  await page.getByLabel('Geboortedatum').fill('31-2-2012');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByText('Vul de roepnaam in.')).toBeVisible();
  await expect(page.getByText(/Deze dag bestaat niet/u)).toBeVisible();
  await expect(page.getByLabel('Roepnaam')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('Fatima');
  await page.getByLabel('Geboortedatum').fill('3 mei 2012');
  await page.getByText('tweetalig onderwijs').click();
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('heading', { level: 1, name: "Fatima van 't Hoff" })).toBeVisible();
  await expect(page.getByText(/^havo 3 · 14 jaar · klas 3HB/u)).toBeVisible();

  await page.getByRole('button', { name: 'Gegevens aanpassen' }).click();
  await expect(page.getByLabel('Geboortedatum')).toHaveValue('03-05-2012');
  await expect(page.getByRole('checkbox', { name: 'tweetalig onderwijs' })).toBeChecked();
  await page.getByLabel('Roepnaam').fill('Fátima');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: "Fátima van 't Hoff" })).toBeVisible();

  await page.getByRole('link', { name: '‹ Klas 3HB' }).click();
  await page.getByLabel(search).fill('fatima van');
  await page.getByLabel(search).press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Archiveer' }).click();
  await expect(page.getByText('1 leerling staat nu in het archief.')).toBeVisible();
  await page.getByRole('button', { name: 'Archief' }).click();
  await page.getByRole('row', { name: /Fátima/u }).click();
  await page.getByRole('button', { name: 'Zet terug in de lijst' }).click();
  await expect(page.getByText('Deze leerling staat in het archief.')).toBeHidden();
});

test('a student joins a new class, and the class gets another name', async ({ page, demo }) => {
  const { id } = await demo.student('Bram');
  await demo.open(`/student/${id}/edit`);
  await page.getByRole('button', { name: /3HB Klas/u }).click();
  await page.getByRole('option', { name: 'Nieuwe klas …' }).click();
  await page.getByLabel('Naam van de nieuwe klas').fill('3HC');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByRole('link', { name: '‹ Klas 3HC' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '3HC' })).toBeVisible();
  await page.getByRole('button', { name: 'Klas aanpassen' }).click();
  await page.getByLabel('Naam van de klas').fill('3HD');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '3HD' })).toBeVisible();
  await page.getByText('Alle', { exact: true }).click();
  await expect(page.getByText(/^28 leerlingen/u)).toBeVisible();
});

test('points are added and put back, and what is about safety is refused and not kept', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Bram');
  await demo.open(`/student/${id}`);
  await expectAccessible(page);
  const own = page.getByLabel('Punt van Bram');
  await own.fill('Ik wil naar de havo.');
  await own.press('Enter');
  await expect(own).toHaveValue('');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ik wil naar de havo.' })).toBeVisible();
  await page.getByRole('button', { name: 'Verwijder: Ik wil naar de havo.' }).click();
  await expect(page.getByText('Het punt is verwijderd.')).toBeVisible();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByRole('button', { name: 'Verwijder: Ik wil naar de havo.' })).toBeVisible();

  await own.fill('Ik wil niet meer leven.');
  await own.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Bel hier iemand over' });
  await expect(dialog).toContainText('113');
  await dialog.getByRole('button', { name: 'Sluit' }).click();
  await expect(own).toHaveValue('');
  const kept = (await app.call('students.get', { id })).points.map(({ text }) => text);
  expect(kept).toContain('Ik wil naar de havo.');
  expect(kept.join(' ')).not.toContain('leven');
});

test('an agreement is made, set to not done, put back and removed', async ({ page, demo, app }) => {
  const { id } = await demo.student('Bram');
  await demo.open(`/student/${id}`);
  const newest = async () =>
    (await app.call('students.get', { id })).agreements.find(({ text }) => text.includes('fluit'));
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(dialog.getByText(/Schrijf op wat jullie afspreken/u)).toBeVisible();
  await dialog.getByLabel('Als …').fill('het tien uur is');
  await dialog.getByLabel('dan …').fill('fluit ik mijn hond');
  await dialog.getByLabel('We kijken terug op').fill('1-12-2026');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'Als het tien uur is, dan fluit ik mijn hond.' });
  await expect(line).toContainText('terugkijken di 1 dec');
  await line.getByText('niet gelukt', { exact: true }).click();
  await expect(page.getByText('Bewaard als: niet gelukt.')).toBeVisible();
  expect(await newest()).toMatchObject({ outcome: 'missed', timesMissed: 1, checkMoment: '2026-12-01' });
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(line.getByRole('radio', { name: 'loopt' })).toBeChecked();
  expect(await newest()).toMatchObject({ outcome: 'open', timesMissed: 0 });
  await line.getByRole('button', { name: 'Pas aan' }).click();
  await dialog.getByRole('button', { name: 'Verwijder' }).click();
  await expect(line).toBeHidden();
  expect(await newest()).toBeUndefined();
});

test('the three views are said in words, and the mentor may choose another stage with a reason', async ({
  page,
  demo,
}) => {
  const student = await demo.student('Bram');
  await demo.open(`/student/${student.id}`);
  await expect(
    page.getByRole('img', { name: /Bram: Ik doe mee, mentor: Ik doe mee/u }).first(),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: /Een streep staat bij Bram, 1\d jaar/u })).toBeVisible();
  await page.getByRole('button', { name: 'Kies zelf een fase' }).click();
  await page.locator('label').getByText('Ik ben eigenaar', { exact: true }).click();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText(/Schrijf kort op waarom/u)).toBeVisible();
  await page.getByLabel('Waarom?').fill('Hij heeft ADHD.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Bewaar toch zo' })).toBeVisible();
  await expect(page.getByText(/^Jij kiest:/u)).toBeHidden();
  await page.getByLabel('Waarom?').fill('Hij leidt al maanden de leerlingenraad.');
  await expect(page.getByRole('button', { name: 'Bewaar toch zo' })).toBeHidden();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(
    page.getByText('Jij kiest: Ik ben eigenaar. Hij leidt al maanden de leerlingenraad.'),
  ).toBeVisible();
  await expect(page.getByText(/^De beelden komen uit op:/u)).toBeVisible();
  await page.getByRole('button', { name: 'Volg de beelden weer' }).click();
  await expect(page.getByText(/^Jij kiest:/u)).toBeHidden();
});

test('two thousand students are drawn a window at a time', async ({ page, app, demo }) => {
  const lines = Array.from({ length: 2000 }, (_, n) => `Kind${n};Achternaam${String(n).padStart(4, '0')};1A`);
  const request = {
    fileName: 'groot.csv',
    content: Buffer.from(['Roepnaam;Achternaam;Klas', ...lines].join('\n')).toString('base64'),
  };
  await app.call('import.apply', {
    ...request,
    classes: [{ className: '1A', schoolType: 'havo', year: 1 }],
  });
  await page.reload();
  await demo.open('/');
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2029');
  await page.getByLabel(search).press('ArrowDown');
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { name: /Zonnebloem, Roos/u })).toBeInViewport();
  await page.getByLabel(search).fill('kind1999');
  await expect(rows).toHaveCount(2);
});

test('with the keyboard alone the chosen students are saved as a list, which says what is in it first', async ({
  page,
  demo,
  app,
}) => {
  await demo.open('/');
  await page.getByLabel(search).press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Bewaar als lijst' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lijst met 1 leerling' });
  await expect(dialog.getByText(/niet versleuteld/u)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bewaar de lijst' }).press('Enter');
  const path = join(app.saveDir, 'driehoek-klassenlijst.csv');
  await expect(dialog.getByText(path)).toBeVisible();
  await expectAccessible(page);
  expect(readFileSync(path, 'utf8').split('\r\n')).toHaveLength(3);
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 gekozen')).toBeVisible();
});

test('who turns 16 or 18 soon is found in the list, and the page says what changes', async ({
  page,
  demo,
}) => {
  const { id } = await demo.change('Fatima', { birthDay: '2011-04-30' });
  await page.reload();
  await demo.open('/');
  await page.getByRole('radio', { name: /^Bijna 16 of 18 \(/u }).press('Space');
  await expect(page.getByRole('row', { name: /Fatima/u })).toBeVisible();
  await page.getByRole('grid').focus();
  await expectAccessible(page);
  await demo.open(`/student/${id}`);
  await expect(page.getByText('Fatima wordt 16 op 30 april 2027')).toBeVisible();
  await expectAccessible(page);
});
