/** Finding by the keyboard from any screen, and lists that are still as they were chosen tomorrow. */
import { agreementDraft, studentDraft } from '../backend/examples.ts';
import { expect, expectAccessible, test } from './with-demo.ts';

const field = 'Zoek een leerling, afspraak of notitie';

test('from any screen, with the keyboard alone, a student, an agreement and a note are found and opened', async ({
  page,
  demo,
  app,
}) => {
  const bram = await demo.student('Bram');
  await app.call('notes.save', {
    studentId: bram.id,
    text: 'Bouwt thuis aan een zeilboot en vertelt daar goed over.',
  });
  await demo.open('/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const input = page.getByRole('searchbox', { name: field });
  await expect(input).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('amelie reg');
  const options = page.getByRole('option');
  await expect(options).toHaveCount(1);
  await expect(options.first()).toContainText('Regenboog, Amélie van de');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Amélie van de Regenboog' })).toBeFocused();
  await expect(input).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('zeilb');
  await expect(page.getByRole('group', { name: 'Notities' })).toContainText('zeilboot');
  await page.keyboard.press('Escape');
  await expect(input).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('b');
  await expect(page.getByRole('group', { name: 'Leerlingen' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Afspraken' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('ouwt');
  await expect(options).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: bram.displayName })).toBeVisible();

  await page.getByRole('button', { name: 'Zoek' }).press('Enter');
  await page.keyboard.type('xyzzy');
  await expect(page.getByText('Niets gevonden met “xyzzy”.')).toBeVisible();
});

test('who types on at once after the shortcut types into the search', async ({ page, demo }) => {
  await demo.open('/settings');
  // Loaded in a moment without work.
  const loaded = page.waitForResponse(/search-dialog/u);
  await page.reload();
  await (await loaded).finished();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('amelie');
  await expect(page.getByRole('searchbox', { name: field })).toHaveValue('amelie');
});

test('a list that was chosen is still chosen after a reload, and the Flemish order as well', async ({
  page,
  demo,
  app,
}) => {
  const rows = page.getByRole('grid').getByRole('row');
  const bram = await demo.student('Bram');
  await demo.open('/');
  await expect(rows.nth(1)).toBeVisible();
  await app.call('students.save', studentDraft({ givenName: 'Noor', surname: 'Ochtendgloren' }));
  const unprepared = (await app.call('students.list', {})).filter(
    ({ conversation }) => conversation === null,
  );
  const agreement = { text: 'Elke zondag de week plannen', checkMoment: '2027-02-05' };
  await app.call('agreements.save', agreementDraft(bram.id, agreement));
  const due = (await app.call('students.list', {})).filter((row) => row.due !== null);
  await page.reload();
  await page.getByText(`Nog niet klaargezet (${unprepared.length})`).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(unprepared.length + 1));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Terugkijken deze week/u })).toBeChecked();
  await expect(rows).toHaveCount(due.length + 1);
  await expect(page.getByRole('row', { name: /Bram/u })).toContainText(
    'vr 5 feb: Elke zondag de week plannen',
  );
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Terugkijken deze week/u })).toBeChecked();
  await expect(rows).toHaveCount(due.length + 1);

  await demo.open('/settings');
  await page.getByText('Van den Berg, Noor').click();
  await expect(page.getByRole('radio', { name: 'Van den Berg, Noor' })).toBeChecked();
  await expectAccessible(page);
  await demo.open('/');
  await page.getByText('Iedereen', { exact: true }).click();
  await page.getByLabel('Zoek op naam of klas').fill('amelie regen');
  await expect(rows.nth(1)).toContainText('Van de Regenboog, Amélie');
});
