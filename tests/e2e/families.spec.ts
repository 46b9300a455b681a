/** The family on the student's page, by keyboard alone: who is at home, in which home, and who is a brother or sister. */
import { studentDraft } from '../backend/examples.ts';
import { expect, expectAccessible, test } from './with-demo.ts';

test('two homes are named, chosen with a point, changed, removed and put back', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.change('Fatima', {
    family: { authority: 'both', together: false, permission: null, interpreter: false },
  });
  const family = () => app.call('families.get', { studentId: id });
  await page.reload();
  await demo.open(`/student/${id}`);
  const add = page.getByRole('button', { name: 'Ouder of verzorger toevoegen' });
  await add.press('Enter');
  const name = page.getByRole('textbox', { name: 'Naam' });
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul een naam in.')).toBeVisible();
  await expectAccessible(page);
  await name.focus();
  await page.keyboard.type('mevrouw Öztürk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await add.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.type('Mevrouw öztürk');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Zo heet al iemand in dit gezin')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('vader');
  await page.getByRole('checkbox', { name: 'Er is een tolk nodig' }).press('Space');
  await page.getByRole('textbox', { name: 'Taal van het gesprek' }).focus();
  await page.keyboard.type('Turks');
  await page.keyboard.press('Enter');
  await expect(page.getByText('huis 2 · spreekt Turks · met tolk')).toBeVisible();
  expect((await family()).guardians).toMatchObject([
    { name: 'mevrouw Öztürk', relation: 'mother', household: 1, interpreter: false },
    { name: 'vader', relation: 'father', household: 2, interpreter: true },
  ]);
  await expectAccessible(page);

  await page
    .getByRole('textbox', { name: /ouders/iu })
    .first()
    .focus();
  await page.keyboard.type('Hij leert beter als het stil is.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'mevrouw Öztürk' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Van wie?' })).toHaveValue('vader');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hij leert beter als het stil is.')).toBeVisible();
  const { points } = await app.call('students.get', { id });
  expect(points.at(-1)).toMatchObject({ by: 'parents', who: 'vader' });

  await page.getByRole('button', { name: 'Pas aan: vader' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).press('Enter');
  await expect(page.getByText('Deze persoon is verwijderd.')).toBeVisible();
  expect((await family()).guardians).toHaveLength(1);
  await page.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
  await expect(page.getByText('huis 2 · spreekt Turks')).toBeVisible();
  expect((await family()).guardians).toHaveLength(2);
});

test('a brother is linked from the question, takes over the parents, and can be unlinked', async ({
  page,
  demo,
  app,
}) => {
  const { id, particle, surname } = await demo.student('Fatima');
  const other = await app.call(
    'students.save',
    studentDraft({ givenName: 'Ömer', particle, surname, studentNumber: '99' }),
  );
  await app.call('families.saveGuardian', {
    studentId: id,
    name: 'moeder',
    relation: 'mother',
    household: 1,
    speaks: '',
    interpreter: false,
    contactWay: 'school-app',
  });
  await page.reload();
  await demo.open(`/student/${other.id}`);
  await page.getByRole('button', { name: /^Ja, Fatima .* is een broer of zus$/u }).press('Enter');
  await page.getByRole('button', { name: /^Neem de ouders over van Fatima/u }).press('Enter');
  await expect(page.getByText('1 persoon is overgenomen.')).toBeVisible();
  await expect(page.getByText('contact: app van school')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Fatima/u }).press('Enter');
  await expect(page.getByRole('link', { name: /^Ömer/u })).toBeVisible();
  await page.getByRole('button', { name: /^Geen broer of zus: Ömer/u }).press('Enter');
  await expect(page.getByRole('link', { name: /^Ömer/u })).toHaveCount(0);
  expect(await app.call('families.get', { studentId: id })).toMatchObject({
    siblings: [],
    maybeSiblings: [],
  });
});
