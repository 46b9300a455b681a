/**
 * Visits every screen of the program, light and dark, and checks each. `npm run screenshots` also writes the pictures
 * that the README shows to tests/screenshots; any other run leaves the folder alone. The same clock and the same
 * class every time, so that a picture changes only when a screen does.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoFile, loadDemo } from '../demo/load-demo.ts';
import { type App, expect, test as withApp } from './open-app.ts';
import { title, visit } from './visit.ts';
import { demoNow, test, testPassphrase } from './with-demo.ts';

withApp.describe('an empty program', () => {
  withApp.use({ fixedNow: demoNow });

  withApp('from the first start to the first class list', async ({ page, app }) => {
    withApp.setTimeout(120_000);
    await expect(title(page)).toBeVisible();
    await visit(page, 'create-vault');

    await app.call('vault.create', { passphrase: testPassphrase, recovery: false });
    await page.reload();
    await expect(title(page)).toHaveText('Nog geen leerlingen');
    await visit(page, 'students-empty');

    await page.goto(`${app.origin}/#/import`);
    await expect(title(page)).toBeVisible();
    await visit(page, 'import');
    await page.locator('input[type="file"]').setInputFiles(fileURLToPath(demoFile));
    await expect(page.getByText('Zonnebloem').first()).toBeVisible();
    await visit(page, 'import-preview');

    await app.call('vault.lock', {});
    await page.reload();
    await expect(page.locator('input[type="password"]')).toBeVisible();
    await visit(page, 'unlock-vault');
  });
});

test('the class, a student, and the way to the agenda', async ({ page, demo, app }) => {
  test.setTimeout(180_000);
  const { id } = await demo.student('Fatima');
  await demo.open('/');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await visit(page, 'students');

  await page.getByRole('button', { name: `Kies alle ${demo.ids.length}` }).click();
  await page.getByRole('button', { name: 'Gesprek klaarzetten' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit(page, 'prepare-dialog');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Druk bladen af' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit(page, 'pack-dialog');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Draag over' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit(page, 'transfer-dialog');
  await page.keyboard.press('Escape');
  await app.call('transfer.save', {
    studentIds: demo.ids.slice(0, 6),
    agreed: [],
    passphrase: testPassphrase,
    language: 'nl',
    job: 'transfer',
  });
  await demo.open('/transfer');
  await page.locator('input[type="file"]').setInputFiles(join(app.saveDir, 'driehoek-overdracht.driehoek'));
  await expect(page.getByLabel('Wachtzin van het bestand')).toBeFocused();
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Neem dit over' })).toBeVisible();
  await visit(page, 'transfer');
  await demo.open('/school-year');
  await expect(page.getByRole('textbox', { name: '3HB wordt' })).toBeVisible();
  await visit(page, 'school-year');

  await demo.open(`/student/${id}`);
  await expect(title(page)).toContainText('Fatima');
  await visit(page, 'student');
  const view = { studentId: id, goals: 4, planning: 3, help: null, reflection: 2, leading: 4 } as const;
  for (const [day, by] of [
    ['2026-06-08', 'student'],
    ['2027-01-25', 'student'],
    ['2027-01-25', 'mentor'],
  ] as const)
    await app.call('views.save', { ...view, day, by, who: '', planning: by === 'student' ? 1 : 3 });
  await page.reload();
  await page.getByRole('button', { name: 'Groei door de tijd' }).click();
  await page.locator('.growth-figure').nth(2).scrollIntoViewIfNeeded();
  await visit(page, 'student-growth');
  await demo.change('Fatima', {
    family: { authority: 'both', together: false, permission: null, interpreter: false },
  });
  const guardian = { studentId: id, speaks: '', interpreter: false } as const;
  for (const more of [
    { name: 'mevrouw Öztürk', relation: 'mother', household: 1, contactWay: 'school-app' },
    { name: 'vader', relation: 'father', household: 2, contactWay: 'phone' },
  ] as const)
    await app.call('families.saveGuardian', { ...guardian, ...more });
  await page.reload();
  await page.locator('#family-title').scrollIntoViewIfNeeded();
  await expect(page.getByText('mevrouw Öztürk')).toBeVisible();
  await visit(page, 'student-family');
  await page.getByRole('button', { name: 'Pas aan: vader' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit(page, 'guardian-dialog');
  await page.keyboard.press('Escape');
  await demo.open(`/student/${id}/edit`);
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await visit(page, 'student-form');
  await demo.open('/settings');
  await expect(title(page)).toHaveText('Instellingen');
  await visit(page, 'settings');
  await demo.open('/undo');
  await expect(title(page)).toHaveText('Ongedaan maken');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await visit(page, 'undo');
  await demo.open('/retention');
  await expect(title(page)).toHaveText('Bewaartermijnen');
  await visit(page, 'retention');
  await demo.open(`/student/${id}/file`);
  await expect(title(page)).toBeVisible();
  await visit(page, 'student-file');
  await demo.open('/forms');
  await expect(title(page)).toBeVisible();
  await visit(page, 'paper-forms');
});

test('the agenda and its three sheets', async ({ page, demo }) => {
  test.setTimeout(180_000);
  const { id } = await demo.student('Fatima');
  await demo.open(`/student/${id}/agenda`);
  await expect(title(page)).toHaveText('Fatima, keuzegesprek');
  await visit(page, 'agenda');
  await page.locator('.item-title').nth(3).click();
  await expect(page.getByText('Waarom staat dit hier?')).toBeVisible();
  await page.getByText('Ouders', { exact: true }).click();
  await page.locator('.item-open').scrollIntoViewIfNeeded();
  await visit(page, 'agenda-item');
  await page.getByText('Mentor', { exact: true }).click();
  await page.getByRole('button', { name: 'Wijzig' }).click();
  await page.evaluate(() => scrollTo(0, 0));
  await visit(page, 'agenda-settings');
});

test('the three-view form', async ({ page, demo }) => {
  test.setTimeout(120_000);
  const { id } = await demo.student('Fatima');
  await demo.open(`/student/${id}/view/student`);
  await expect(title(page)).toHaveText('Fatima, hoe zie jij het?');
  await visit(page, 'view-form-opening');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.keyboard.press('3');
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('2 van 5')).toBeVisible();
  await visit(page, 'view-form');
  for (const key of ['2', '3', '3', '0']) await page.keyboard.press(key);
  await expect(title(page)).toHaveText('Dit koos je. Klopt het?');
  await visit(page, 'view-form-check');
  await page.getByRole('button', { name: 'Klaar, bewaar dit' }).click();
  await expect(title(page)).toHaveText('Dank je wel');
  await visit(page, 'view-form-thanks');
});

test('the library', async ({ page, demo }) => {
  test.setTimeout(240_000);
  await demo.open('/library');
  await expect(title(page)).toHaveText('Vragenbank');
  await visit(page, 'library');
  await demo.open('/library/schoolType=vmbo_tl&year=3&stage=2&occasion=lob&month=2');
  await page.getByText('Beide talen naast elkaar').click();
  await expect(page.getByText('Comes up when').first()).toBeVisible();
  await visit(page, 'library-both-languages');
  await page.getByRole('searchbox').fill('xylofoon');
  await expect(page.getByText('Nergens staat “xylofoon”.')).toBeVisible();
  await visit(page, 'library-nothing');
});

test('the paper of an evening', async ({ page, demo, app }) => {
  test.setTimeout(180_000);
  const { id } = await app.call('evenings.save', {
    title: 'Ouderavond 3HB',
    occasion: 'voortgang',
    rhythm: { minutes: 15, changeover: 5, talksBeforeBreak: 4, breakMinutes: 15 },
    sessions: [{ day: '2027-02-09', from: '17:00', to: '22:00', place: 'lokaal 114' }],
  });
  await app.call('evenings.addStudents', { id, studentIds: demo.ids.slice(0, 12) });
  await app.call('evenings.propose', { id, fresh: true });
  await page.reload();
  await demo.open(`/evening/${id}/paper`);
  await page.getByRole('button', { name: 'Laat de teksten zien' }).click();
  await page
    .getByText(/, aan: ouders$/u)
    .first()
    .click();
  await page.evaluate(() => scrollTo(0, 0));
  await visit(page, 'evening-paper');
  await page.locator('.mail-text').first().scrollIntoViewIfNeeded();
  await visit(page, 'evening-paper-mails');
  await page.getByRole('button', { name: 'Maak één pdf' }).click();
  await expect(page.getByText(/driehoek-ouderavond\.pdf/u)).toBeVisible({ timeout: 60_000 });
  const { talks } = await app.call('evenings.get', { id });
  const [a, b] = talks.filter(({ place }) => place !== null);
  await app.call('evenings.swap', { talkId: a?.id ?? '', withId: b?.id ?? '' });
  await page.reload();
  await expect(page.getByText(/kloppen niet meer/u)).toBeVisible();
  await visit(page, 'evening-paper-again');
});

/** An evening of two dates for the whole class, with a wish that cannot be met and a talk that was moved by hand. */
async function fillEvening(app: App, studentIds: readonly string[], called: string): Promise<string> {
  const date = { from: '16:00', to: '21:30', place: '1.04' };
  const { id } = await app.call('evenings.save', {
    title: called,
    occasion: 'keuze',
    rhythm: { minutes: 15 },
    sessions: ['2027-02-09', '2027-02-11'].map((day) => ({ day, ...date })),
  });
  await app.call('evenings.addStudents', { id, studentIds: [...studentIds] });
  const { talks, sessions } = await app.call('evenings.get', { id });
  const [first, second] = talks;
  if (first === undefined || second === undefined) throw new Error('no class');
  const asks = { needed: true, interpreter: null, mayMeet: false };
  for (const [{ id: talkId }, change] of [
    [
      first,
      { minutes: 15, way: 'room', hard: true, wishes: [{ kind: 'after', time: '20:00', must: false }] },
    ],
    [second, { minutes: 30, way: 'online', hard: false, wishes: [{ kind: 'early', must: true }] }],
  ] as const)
    await app.call('evenings.saveTalk', {
      ...asks,
      ...change,
      id: talkId,
      elsewhere: [],
      wishes: [...change.wishes],
    });
  // In the order of the list: which of many equal plans a proposal takes hangs on ids, which are new every time.
  const { plan } = await app.call('evenings.get', { id });
  for (const [at, { id: talkId }] of talks.slice(1).entries()) {
    // The long talk takes the first two.
    const { session, start } = plan.slots[at === 0 ? 0 : at + 1] ?? { session: '', start: '' };
    await app.call('evenings.place', { talkId, place: { session, start } });
    await app.call('evenings.lock', { talkId, fixed: false });
  }
  const place = { session: sessions[0]?.id ?? '', start: '17:30' };
  await app.call('evenings.place', { talkId: first.id, place });
  return id;
}

test('the parent evening: the list, the form, who is coming and the timeline', async ({
  page,
  demo,
  app,
}) => {
  test.setTimeout(180_000);
  await demo.open('/evenings');
  await expect(title(page)).toHaveText('Nog geen ouderavond');
  await visit(page, 'evenings-empty');
  await demo.open('/evening/new');
  await expect(page.getByRole('textbox', { name: 'Dag' })).toBeFocused();
  await page.keyboard.type('9-2');
  await expect(page.getByText('20 te weinig')).toBeVisible();
  await visit(page, 'evening-form');
  const id = await fillEvening(app, demo.ids, 'Keuzegesprekken, februari 2027');
  await demo.open('/evenings');
  await page.reload();
  await expect(title(page)).toHaveText('Ouderavonden');
  await visit(page, 'evenings');
  await demo.open(`/evening/${id}`);
  await page.locator('[data-talk]').nth(4).focus();
  await expect(page.getByRole('region', { name: 'Het gekozen gesprek' })).toBeVisible();
  await visit(page, 'evening-timeline');
  await page.getByText('Wie er komen').click();
  await expect(page.getByRole('list', { name: 'Gesprekken van deze avond' })).toBeVisible();
  await visit(page, 'evening-talks');
  await page
    .getByRole('button', { name: /^Wensen van/u })
    .first()
    .press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit(page, 'evening-talk-dialog');
  await page.keyboard.press('Escape');
  await demo.open(`/evening/${id}/file`);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'rooster.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      "Datum;Tijd;Leerling\n9-2;16.00;Fatima van 't Verzonnen\n9-2;16.20;Amelie\n9-2;16.40;Jan\n",
    ),
  });
  await expect(page.getByText('Regel voor regel')).toBeVisible();
  await visit(page, 'evening-file');
});

withApp.describe('in English', () => {
  withApp.use({ fixedNow: demoNow });

  withApp('the list, the agenda, the form and the library', async ({ page, app, loopback }) => {
    withApp.setTimeout(240_000);
    await app.call('settings.save', { language: 'en', theme: 'system' });
    await app.call('vault.create', { passphrase: testPassphrase, recovery: false });
    const ids = await loadDemo(loopback.call, 'en');
    const [, , , id = ''] = ids;
    await page.reload();
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await visit(page, 'students-en');
    await page.goto(`${app.origin}/#/student/${id}/agenda`);
    await expect(title(page)).toContainText('choice conversation');
    await visit(page, 'agenda-en');
    await page.goto(`${app.origin}/#/student/${id}/view/parent`);
    await expect(title(page)).toHaveText('How do you see it?');
    await visit(page, 'view-form-en');
    await page.goto(`${app.origin}/#/library/schoolType=havo&occasion=keuze`);
    await expect(title(page)).toHaveText('Library');
    await visit(page, 'library-en');
    const evening = await fillEvening(app, ids, 'Choice conversations, February 2027');
    await page.goto(`${app.origin}/#/evening/${evening}`);
    await expect(page.getByRole('region', { name: 'Talks on Tuesday 9 February' })).toBeVisible();
    await visit(page, 'evening-timeline-en');
    await page.goto(`${app.origin}/#/evening/${evening}/paper`);
    await expect(title(page)).toHaveText('On paper');
    await visit(page, 'evening-paper-en');
  });
});
