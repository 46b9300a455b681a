/** The mentor's notes: kept while they are typed, never half a sentence about safety, nothing lost at lock or reload. */
import { expect, expectAccessible, test, testPassphrase } from './with-demo.ts';

const boxName = 'Nieuwe notitie';

test('with the keyboard alone a note is written, kept at a pause, changed, removed and put back', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Bram');
  const kept = async () => (await app.call('notes.list', { studentId: id })).map(({ text }) => text);
  await demo.open(`/student/${id}`);
  await page.getByRole('button', { name: 'Notitie toevoegen' }).press('Enter');
  const box = page.getByRole('textbox', { name: boxName });
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(/Het gezin mag dit lezen\./u);
  await page.keyboard.type('Plant zijn week op zondag. Leest');
  await expect(page.getByText('Bewaard tot en met de laatste hele zin.')).toBeVisible();
  expect(await kept()).toEqual(['Plant zijn week op zondag.']);
  await expectAccessible(page);
  await page.keyboard.type(' graag.');
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(box).toHaveCount(0);
  expect(await kept()).toEqual(['Plant zijn week op zondag. Leest graag.']);
  await page.reload();
  await page.getByRole('button', { name: 'Pas aan: Plant zijn week' }).press('Enter');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nVraagt om hulp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The words stand in the box as well while they are being kept.
  await expect(page.getByRole('textbox', { name: 'Notitie', exact: true })).toHaveCount(0);
  await expect(page.getByText('Vraagt om hulp')).toBeVisible();
  expect(await kept()).toEqual(['Plant zijn week op zondag. Leest graag.\nVraagt om hulp']);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verwijder: Plant zijn week' }).press('Enter');
  await expect(page.getByText('De notitie is verwijderd.')).toBeVisible();
  expect(await kept()).toEqual([]);
  await page.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
  await expect(page.getByText('Vraagt om hulp')).toBeVisible();
});

test('a sentence about safety is not kept, neither its beginning nor after leaving the page at once', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Bram');
  const kept = async () => (await app.call('notes.list', { studentId: id })).map(({ text }) => text);
  const dialog = page.getByRole('dialog', { name: 'Bel hier iemand over' });
  await demo.open(`/student/${id}`);
  await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
  const box = page.getByRole('textbox', { name: boxName });
  await box.pressSequentially('Plant goed. Hij wil niet');
  await expect(page.getByText('Bewaard tot en met de laatste hele zin.')).toBeVisible();
  expect(await kept()).toEqual(['Plant goed.']);
  await box.pressSequentially(' meer leven qzxv');
  await expect(dialog).toContainText('113');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Sluit' }).click();
  await expect(box).toHaveValue('Plant goed.');
  expect(await kept()).toEqual(['Plant goed.']);

  // The beginning is kept when the box is left; it goes with the rest of the sentence.
  await box.fill('Plant goed. Hij wil niet');
  await box.blur();
  await expect.poll(kept).toEqual(['Plant goed. Hij wil niet']);
  await box.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' meer leven qzxv');
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await expect(dialog).toContainText('113');
  await dialog.getByRole('button', { name: 'Sluit' }).click();
  expect(await kept()).toEqual(['Plant goed.']);
  expect(await app.call('undo.list', {})).toEqual({ back: [], again: [] });
  await demo.open(`/student/${id}`);
  await expect(page.getByText('Plant goed.')).toBeVisible();
  expect(await page.content()).not.toContain('qzxv');
});

test('a sensitive sentence is kept only after a choice, and waits when the page is left', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Bram');
  const kept = async () => (await app.call('notes.list', { studentId: id })).map(({ text }) => text);
  await demo.open(`/student/${id}`);
  await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
  const box = page.getByRole('textbox', { name: boxName });
  await box.fill('Plant goed. Hij heeft ADHD.');
  await expect(page.getByText('Nog niet bewaard: kies eerst hieronder.')).toBeVisible();
  await expect(page.getByText('Over “Hij heeft ADHD.”')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await demo.open(`/student/${id}`);
  await expect(box).toHaveValue('Plant goed. Hij heeft ADHD.');
  expect(await kept()).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar toch zo' }).click();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await box.press('Control+End');
  await page.keyboard.type(' Leest graag.');
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await expect.poll(kept).toEqual(['Plant goed. Hij heeft ADHD. Leest graag.']);
});

test('locking in the middle of a sentence keeps it', async ({ page, demo, app }) => {
  const { id } = await demo.student('Bram');
  await demo.open(`/student/${id}`);
  await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
  await page.getByRole('textbox', { name: boxName }).fill('Midden in een');
  await page.getByRole('button', { name: 'Op slot' }).click();
  await expect(page.locator('input[type="password"]')).toBeVisible();
  await app.call('vault.unlock', { passphrase: testPassphrase });
  expect((await app.call('notes.list', { studentId: id })).map(({ text }) => text)).toEqual([
    'Midden in een',
  ]);
});
