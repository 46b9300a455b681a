/** What is about safety: the referral text stands in the way, and the sentence is nowhere in the window afterwards. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './with-demo.ts';

const sentence = 'Ik wil niet meer leven qzxv';
const trace = 'qzxv';

/** The page, its fields and every kind of storage that a page has. */
const everythingIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys();
    return JSON.stringify([
      document.documentElement.outerHTML,
      document.title,
      location.href,
      JSON.stringify(history.state),
      fields.map(({ value }) => value),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      databases,
      caches,
      document.cookie,
    ]);
  });

async function readAndClose(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Bel hier iemand over' });
  await expect(dialog).toContainText('Bel de aandachtsfunctionaris of zorgcoördinator');
  await expect(dialog).toContainText('113');
  expect(await everythingIn(page)).not.toContain(trace);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Sluit' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await everythingIn(page)).not.toContain(trace);
}

test('in a point of anybody it is refused, and gone after a reload as well', async ({ page, demo }) => {
  const { id, points } = await demo.student('Amélie');
  await demo.open(`/student/${id}`);
  for (const name of ['Punt van Amélie', 'Punt van de ouders', 'Punt van jou']) {
    await page.getByRole('textbox', { name }).fill(sentence);
    await page.keyboard.press('Enter');
    await readAndClose(page);
    await expect(page.getByRole('textbox', { name })).toHaveValue('');
  }
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Punt van Amélie' })).toBeVisible();
  expect(await everythingIn(page)).not.toContain(trace);
  expect((await demo.student('Amélie')).points).toEqual(points);
});

test('in an agreement, also divided over if and then, the words are wiped and the dialog stays', async ({
  page,
  demo,
}) => {
  const { id, agreements } = await demo.student('Amélie');
  await demo.open(`/student/${id}`);
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
  const ifPart = page.getByRole('textbox', { name: 'Als …' });
  await ifPart.fill('ik qzxv weer liever');
  await page.getByRole('textbox', { name: 'dan …' }).fill('dood wil zijn');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await readAndClose(page);
  await expect(ifPart).toHaveValue('');
  expect((await demo.student('Amélie')).agreements).toEqual(agreements);
});

test('in an own question it never reaches the list, the page beside it or the undo steps', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Amélie');
  await demo.open(`/student/${id}/agenda`);
  await page.getByRole('button', { name: /^Hulp/u }).click();
  await page.getByRole('button', { name: 'Andere vragen' }).click();
  await page.getByRole('textbox', { name: 'Eigen vraag' }).fill(sentence);
  await page.keyboard.press('Enter');
  await readAndClose(page);
  await expect(page.getByRole('button', { name: 'Maak ongedaan' })).toHaveCount(0);
  const { conversation } = await app.call('conversations.open', { studentId: id, language: 'nl' });
  expect(conversation.edits.own).toEqual({});
});

test('as the place of the talk it is not saved, not even its first words', async ({ page, demo, app }) => {
  const { id } = await demo.student('Amélie');
  const stored = async () =>
    (await app.call('conversations.open', { studentId: id, language: 'nl' })).conversation;
  const before = await stored();
  await demo.open(`/student/${id}/agenda`);
  await page.getByRole('button', { name: 'Wijzig' }).click();
  const place = page.getByRole('textbox', { name: 'Plaats' });
  await place.fill('');
  await place.pressSequentially(sentence);
  expect(await stored()).toEqual(before);
  await page.keyboard.press('Enter');
  await readAndClose(page);
  expect(await stored()).toEqual(before);
});

test('in the form of the parents it is wiped before the first question', async ({ page, demo }) => {
  const { id } = await demo.student('Amélie');
  await demo.open(`/student/${id}/view/parent`);
  await page.getByRole('combobox').fill(sentence);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Begin' }).click();
  await readAndClose(page);
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('as a name of a student it is refused and the fields are empty', async ({ page, demo }) => {
  const { id } = await demo.student('Amélie');
  await demo.open(`/student/${id}/edit`);
  await page.getByRole('textbox', { name: 'Roepnaam' }).fill(sentence);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await readAndClose(page);
  await expect(page.getByRole('textbox', { name: 'Roepnaam' })).toHaveValue('');
  expect((await demo.student('Amélie')).id).toBe(id);
});
