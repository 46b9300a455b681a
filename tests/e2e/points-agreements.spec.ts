/** Points that are judged and overruled, questions with hints, and agreements that go on, get smaller or stop. */
import { expect, expectAccessible, test } from './with-demo.ts';

test('a point that names a classmate is warned about; the neutral wording is one click', async ({
  page,
  demo,
}) => {
  const { id } = await demo.student('Amélie');
  const { givenName: other } = await demo.student('Bram');
  await demo.open(`/student/${id}`);
  const field = page.getByRole('textbox', { name: 'Punt van jou' });
  await field.fill(`Zit graag niet meer naast ${other} in de les.`);
  await page.keyboard.press('Enter');
  const warning = page.getByText('Dit is een gevoelig gegeven.');
  await expect(warning).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Neem over/u }).click();
  await expect(field).toHaveValue('Zit graag niet meer naast een klasgenoot in de les.');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  expect((await demo.student('Amélie')).points.at(-1)?.text).toBe(
    'Zit graag niet meer naast een klasgenoot in de les.',
  );
});

test('a suggestion is overruled with one click, kept, and followed again with one click', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Amélie');
  const text = 'Kan zij een ander kluisje krijgen?';
  await app.call('points.save', { studentId: id, by: 'parents', text });
  const agenda = async () => (await app.call('conversations.open', { studentId: id, language: 'nl' })).agenda;
  const isInside = async () =>
    (await agenda()).items.some(({ points }) => points.some((one) => one.text === text));
  await demo.open(`/student/${id}/agenda`);
  await page.getByRole('button', { name: `Bespreek toch: ${text}` }).click();
  await expect(page.getByRole('heading', { name: 'Punten die jij een plaats gaf' })).toBeVisible();
  expect(await isInside()).toBe(true);
  await app.call('conversations.prepare', {
    studentIds: [id],
    occasion: 'voortgang',
    day: '2027-02-20',
    minutes: 30,
  });
  await page.reload();
  expect(await isInside()).toBe(true);
  await expectAccessible(page);
  await page.getByRole('button', { name: `Volg de suggestie weer: ${text}` }).click();
  await expect(page.getByRole('button', { name: `Bespreek toch: ${text}` })).toBeVisible();
  expect(await isInside()).toBe(false);
});

test('on the student page a point is sent elsewhere by the mentor, and back', async ({ page, demo, app }) => {
  const { id } = await demo.student('Amélie');
  const text = 'Ik wil beter leren plannen.';
  await app.call('points.save', { studentId: id, by: 'student', text });
  await demo.open(`/student/${id}`);
  await page.getByRole('button', { name: `Hoort elders: ${text}` }).click();
  await page.getByRole('menuitem', { name: 'over een vak' }).click();
  await expect(page.getByText('Jij koos: over een vak.')).toBeVisible();
  const { agenda } = await app.call('conversations.open', { studentId: id, language: 'nl' });
  expect(agenda.elsewhere).toContainEqual(
    expect.objectContaining({ text, kind: 'subject', because: 'Dit koos je zelf.' }),
  );
  await page.getByRole('button', { name: `Volg de suggestie weer: ${text}` }).click();
  await expect(page.getByRole('button', { name: `Hoort elders: ${text}` })).toBeVisible();
});

test('a closed question gets a hint that is read out, and may stay as it is', async ({ page, demo }) => {
  const { id } = await demo.student('Amélie');
  await demo.open(`/student/${id}/agenda`);
  await page.getByRole('button', { name: /^Hulp/u }).click();
  await page.getByRole('button', { name: 'Andere vragen' }).click();
  const field = page.getByRole('textbox', { name: 'Eigen vraag' });
  await field.fill('Heb je hulp gevraagd?');
  const said = page.locator('.question-advice');
  await expect(said).toHaveAttribute('aria-live', 'polite');
  await expect(said).toContainText('Hierop past ja of nee.');
  await expectAccessible(page);
  await field.fill('Waarom heb je niet geleerd?');
  await expect(said).toContainText('klinkt als een verwijt');
  await field.fill('Wie helpt je als je vastloopt?');
  await expect(said).toHaveText('');
  await field.fill('Heb je hulp gevraagd?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Heb je hulp gevraagd?' })).toBeChecked();
});

test('an agreement goes on once; missed twice it only gets smaller or is let go', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await app.call('students.save', {
    givenName: 'Noor',
    particle: '',
    surname: 'Tak',
    studentNumber: '',
    classId: null,
    schoolType: 'havo',
    year: 3,
    birthDay: '2012-05-05',
    attributes: [],
    family: { authority: 'both' },
    adults: 'parents',
    override: null,
  });
  const text = 'Elke zondag plan ik mijn week.';
  await app.call('agreements.save', {
    studentId: id,
    text,
    ifPart: '',
    thenPart: '',
    owner: 'student',
    firstMoment: null,
    checkMoment: null,
    supportEnds: null,
    outcome: 'open',
    timesMissed: 0,
  });
  await demo.open(`/student/${id}`);
  const running = page.getByRole('region', { name: 'Afspraken' }).getByRole('listitem').first();
  await running.getByRole('radio', { name: 'niet gelukt' }).click({ force: true });
  await page.getByRole('button', { name: 'Neem mee' }).click();
  const dialog = page.getByRole('dialog', { name: 'De afspraak gaat mee: wanneer nu?' });
  await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(running).toContainText('Eén keer eerder niet gelukt.');
  await expect(page.getByText('1 afgeronde afspraak')).toBeVisible();

  await running.getByRole('radio', { name: 'niet gelukt' }).click({ force: true });
  await expect(running).toContainText('2 keer niet gelukt');
  await expect(page.getByRole('button', { name: 'Neem mee' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Maak kleiner' }).click();
  const smaller = page.getByRole('dialog', { name: 'Maak de afspraak kleiner' });
  await expect(smaller.getByRole('textbox', { name: 'Of in andere woorden' })).toHaveValue(text);
  await smaller.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(smaller).toContainText('Dit is nog dezelfde afspraak.');
  await smaller
    .getByRole('textbox', { name: 'Of in andere woorden' })
    .fill('Zondag zet ik één toets in mijn agenda.');
  await expectAccessible(page);
  await smaller.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(smaller).toHaveCount(0);
  const { agreements } = await app.call('students.get', { id });
  expect(agreements.map(({ outcome, timesMissed, follows }) => [outcome, timesMissed, follows])).toEqual([
    ['missed', 1, null],
    ['missed', 2, agreements[0]?.id],
    ['open', 0, agreements[1]?.id],
  ]);
});

test('too many agreements, and those of adults, are warned about and still kept', async ({ page, demo }) => {
  const { id } = await demo.student('Amélie');
  await demo.open(`/student/${id}`);
  for (const words of ['Ik lees elke dag.', 'Ik vraag hulp.', 'Ik maak een lijst.']) {
    await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Afspraak toevoegen' });
    await dialog.getByRole('textbox', { name: 'Of in andere woorden' }).fill(words);
    if (words === 'Ik maak een lijst.') await expect(dialog).toContainText('Jij beslist.');
    await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }
  expect((await demo.student('Amélie')).agreements.at(-1)?.text).toBe('Ik maak een lijst.');
});
