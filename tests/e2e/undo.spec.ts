/** Undo across screens: the list of what was changed, step by step back and again, by keyboard alone. */
import { expect, expectAccessible, test, testPassphrase } from './with-demo.ts';

test('what was done on other screens is taken back and put back, by keyboard alone', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Bram');
  const points = async () => (await app.call('students.get', { id })).points.map(({ text }) => text);
  const before = await points();
  await app.call('points.save', { studentId: id, by: 'student', text: 'Ik wil mijn week plannen.' });
  await app.call('notes.save', { studentId: id, text: 'Leest graag.' });
  await app.call('students.archive', { ids: [id], archived: true });
  await demo.open('/');
  await page.getByRole('link', { name: 'Ongedaan maken' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ongedaan maken' })).toBeVisible();
  const lines = page.getByRole('listitem');
  await expect(lines.nth(0)).toContainText('Gegevens van Bram aangepast');
  await expect(lines.nth(1)).toContainText('Notitie van Bram toegevoegd');
  await expect(lines.nth(2)).toContainText('Punt van Bram toegevoegd');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Maak ongedaan: Gegevens van Bram aangepast' }).press('Enter');
  await expect(page.getByText('Ongedaan gemaakt: Gegevens van Bram aangepast.')).toBeVisible();
  expect((await app.call('students.list', {})).map((student) => student.id)).toContain(id);

  await lines
    .nth(1)
    .getByRole('button', { name: 'Terug tot en met hier: Punt van Bram toegevoegd' })
    .press('Enter');
  await expect(page.getByText('2 wijzigingen ongedaan gemaakt.')).toBeVisible();
  expect(await points()).toEqual(before);
  expect(await app.call('notes.list', { studentId: id })).toEqual([]);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Doe weer: Punt van Bram toegevoegd' }).press('Enter');
  await expect(page.getByText('Weer gedaan: Punt van Bram toegevoegd.')).toBeVisible();
  expect((await points()).toSorted()).toEqual(['Ik wil mijn week plannen.', ...before].toSorted());
});

test('an empty list says so, also after a lock', async ({ page, demo, app }) => {
  await app.call('vault.lock', {});
  await app.call('vault.unlock', { passphrase: testPassphrase });
  await demo.open('/undo');
  await page.reload();
  await expect(page.getByText('Er is niets om ongedaan te maken.')).toBeVisible();
  await expectAccessible(page);
});
