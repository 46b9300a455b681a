/** The kiosk: the machine in somebody else's hands, for one form, until the mentor's passphrase. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test, testPassphrase } from './with-demo.ts';

const form = (page: Page) => page.getByRole('heading', { name: 'Bram, hoe zie jij het?' });

test('a student fills in the form by keyboard and reaches nothing else until the passphrase', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Bram');
  const others = (await app.call('students.list', {})).filter((row) => row.id !== id);
  await demo.open(`/student/${id}`);
  const handOut = page.getByRole('button', { name: 'Geef de computer even aan: Bram' });
  await handOut.focus();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(form(page)).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('navigation')).toHaveCount(0);

  for (const path of [
    '/',
    `/student/${id}`,
    `/student/${others[0]?.id ?? ''}/agenda`,
    '/settings',
    '/library',
  ]) {
    await demo.open(path);
    await page.reload();
    await expect(form(page)).toBeVisible();
    for (const { displayName } of others) await expect(page.locator('body')).not.toContainText(displayName);
  }
  const asked = await page.evaluate(async () => {
    const answer = await fetch('/call', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-driehoek-key': localStorage.getItem('driehoek-key') ?? '',
      },
      body: JSON.stringify({ name: 'students.list', input: {} }),
    });
    return answer.json();
  });
  expect(asked).toMatchObject({ ok: false, code: 'kiosk' });

  await page.keyboard.press('Enter');
  for (const key of ['3', '1', '0', '4', '2']) await page.keyboard.press(key);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { name: 'Dit koos je. Klopt het?' })).toBeVisible();
  await page.getByRole('button', { name: 'Klaar, bewaar dit' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();

  await page.getByRole('button', { name: 'Naar de mentor' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Terug naar de mentor' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('niet de wachtzin');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Dat is niet de wachtzin');
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const { views } = await app.call('students.get', { id });
  expect(views.find(({ by }) => by === 'student')).toMatchObject({
    goals: 3,
    planning: 1,
    help: null,
    reflection: 4,
    leading: 2,
    day: '2027-02-01',
  });
});

test('an adult can stop, and goes back to the form or hands the computer back', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Bram');
  const before = (await app.call('students.get', { id })).views;
  await demo.open(`/student/${id}`);
  await page.getByRole('button', { name: /Geef de computer even aan: (?!Bram)/u }).click();
  await expect(page.getByRole('heading', { name: 'Hoe ziet u het?' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Terug naar het formulier' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByLabel('Wachtzin').fill(testPassphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
  expect((await app.call('students.get', { id })).views).toEqual(before);
});
