/** The three-view form: alone at the screen, one dimension a page, saved once at the end. */
import type { Page } from '@playwright/test';
import { rubric } from '../../shared/library/rubric.ts';
import { expect, expectAccessible, test, type Demo } from './with-demo.ts';

async function openForm(page: Page, demo: Demo, givenName: string, by: string): Promise<string> {
  const { id } = await demo.student(givenName);
  await demo.open(`/student/${id}/view/${by}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return id;
}

test('a student fills it in alone with the keyboard, and it is saved in one go', async ({
  page,
  demo,
  app,
}) => {
  const id = await openForm(page, demo, 'Bram', 'student');
  const before = (await app.call('students.get', { id })).views;
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 van 5')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'hulp zoeken' })).toBeVisible();
  await page.keyboard.press('4');
  await page.keyboard.press('2');
  expect((await app.call('students.get', { id })).views).toEqual(before);
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Dit koos je. Klopt het?' })).toBeVisible();
  await expect(page.getByText(rubric.goals[3].student.nl)).toBeVisible();
  await expectAccessible(page);
  expect((await app.call('students.get', { id })).views).toEqual(before);

  await page.getByRole('button', { name: 'Klaar, bewaar dit' }).click();
  await expect(page.getByText('Geef de computer terug aan je mentor.')).toBeVisible();
  await expectAccessible(page);
  const { views } = await app.call('students.get', { id });
  expect(views).toHaveLength(before.length + 1);
  expect(views[0]).toMatchObject({
    by: 'student',
    goals: 3,
    planning: 1,
    help: 4,
    reflection: 2,
    leading: 2,
  });
});

test('shows nothing of what the others answered', async ({ page, demo }) => {
  await openForm(page, demo, 'Zoë', 'student');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let step = 0; step < 5; step += 1) {
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText('vorige keer');
    await page.getByRole('button', { name: /^Niet gezien/u }).click();
  }
  await expect(page.getByText('Niet gezien: dit kwam')).toHaveCount(5);
});

test('parents are addressed with u, and may say who they are', async ({ page, demo, app }) => {
  const id = await openForm(page, demo, 'Bram', 'parent');
  await page.getByRole('combobox', { name: 'Wie bent u?' }).fill('stiefmoeder');
  await page.getByRole('heading', { level: 1 }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let step = 0; step < 5; step += 1) {
    await expect(page.locator('main')).toContainText('Bram');
    await expect(page.locator('main')).not.toContainText(/\b(je|jij|jou)\b/u);
    await page
      .getByRole('button', { name: /Bram|Als/u })
      .nth(1)
      .click();
  }
  await page.getByRole('button', { name: 'Klaar, bewaar dit' }).click();
  await expect(page.getByText('Geef de computer terug aan de mentor.')).toBeVisible();
  const { views } = await app.call('students.get', { id });
  expect(views.find(({ who }) => who === 'stiefmoeder')).toMatchObject({
    by: 'parent',
    goals: 2,
    planning: 2,
    help: 2,
    reflection: 2,
    leading: 2,
  });
});

test('an answer can be changed on the last page', async ({ page, demo, app }) => {
  const id = await openForm(page, demo, 'Bram', 'mentor');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const key of ['1', '1', '1', '1', '1']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Wijzig: terugkijken' }).click();
  await expect(page.locator('[aria-pressed="true"]')).toContainText('Bram zegt dat het goed of slecht ging');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Klaar, bewaar dit' }).click();
  await expect(page.getByText('Je antwoorden zijn bewaard.')).toBeVisible();
  expect((await app.call('students.get', { id })).views[0]).toMatchObject({
    by: 'mentor',
    goals: 1,
    reflection: 4,
  });
});

test('asks before half a form is thrown away, and then saves nothing', async ({ page, demo, app }) => {
  const id = await openForm(page, demo, 'Bram', 'student');
  const before = (await app.call('students.get', { id })).views;
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.keyboard.press('2');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('dialog', { name: 'Stoppen?' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Ga door' }).click();
  await expect(page.getByText('2 van 5')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Stop zonder te bewaren' }).click();
  await expect(page).toHaveURL(new RegExp(`/student/${id}$`, 'u'));
  expect((await app.call('students.get', { id })).views).toEqual(before);
});

test('the program can be locked before the computer goes back', async ({ page, demo }) => {
  await openForm(page, demo, 'Bram', 'student');
  await page.keyboard.press('Enter');
  for (const key of ['1', '1', '1', '1', '1']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Klaar, bewaar dit' }).click();
  await page.getByRole('button', { name: 'Op slot' }).click();
  await expect(page.getByRole('heading', { name: 'Dank je wel' })).toHaveCount(0);
  await expect(page.locator('input[type="password"]')).toBeVisible();
});

test('every target is large enough for a finger, also on a small window', async ({ page, demo }) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await openForm(page, demo, 'Bram', 'student');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const button of await page.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('an address that names nobody says so', async ({ page, demo }) => {
  const { id } = await demo.student('Bram');
  await demo.open(`/student/${id}/view/inspector`);
  await expect(page.getByRole('alert')).toContainText('Dit formulier bestaat niet.');
});
