/** The retention clocks in the window: shown, kept longer for a reason, removed; nothing by itself. */
import { expect, expectAccessible, test as base } from './with-demo.ts';

// More than thirteen months after the views of the demo class were given.
const test = base.extend({ fixedNow: new Date('2028-01-10T10:00:00Z') });

test('what was kept long enough is told on the list, kept longer for a reason, and removed, by keyboard alone', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Fatima');
  const before = (await app.call('students.get', { id })).views.length;
  await demo.open('/');
  await expect(page.getByText(/lang genoeg bewaard\. Bekijk het/u)).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk het' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bewaartermijnen' })).toBeVisible();
  await expectAccessible(page);

  const line = page.getByRole('listitem').filter({ hasText: 'Fatima' });
  await line.getByRole('button', { name: /^Bewaar langer: .* van Fatima/u }).press('Enter');
  await line.getByRole('button', { name: 'de leerling vroeg erom' }).press('Enter');
  await expect(page.getByText('Dit blijft tot en met 10 februari 2028.')).toBeVisible();
  await expect(line).toContainText('je bewaart dit tot en met 10 februari 2028: de leerling vroeg erom');
  expect((await app.call('students.get', { id })).views).toHaveLength(before);

  await line.getByRole('button', { name: /^Verwijder: .* van Fatima/u }).press('Enter');
  await expect(page.getByText(/verwijderd\.$/u)).toBeVisible();
  await expect(line).toHaveCount(0);
  expect((await app.call('students.get', { id })).views).toEqual([]);

  await page.getByRole('link', { name: '‹ Instellingen' }).press('Enter');
  await expect(
    page.getByText('10 januari 2028: van 1 leerling verwijderd wat lang genoeg bewaard was'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Bewaartermijnen' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bewaartermijnen' })).toBeVisible();
});
