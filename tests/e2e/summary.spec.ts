/**
 * The summary of one class, from talks that were held to the file: by keyboard, honest about what cannot be said. The
 * screens at rest are looked at with axe in `summary-screenshots.spec.ts`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SummaryDocument } from '../../shared/model/summary-page.ts';
import { sealedFile } from '../../shared/text/sealed-file.ts';
import { summaryScreen } from '../../shared/text/summary-screen.ts';
import type { App } from './open-app.ts';
import { expect, expectAccessible, test } from './with-demo.ts';

/** The evening; moved on when the period is over. */
const moment = new Date('2027-01-20T18:00:00Z');
test.use({ fixedNow: moment });

/** Every talk of the class is held on one evening. */
async function holdTalks(app: App, studentIds: readonly string[]): Promise<void> {
  const { id } = await app.call('evenings.save', {
    title: 'Ouderavond januari',
    occasion: 'voortgang',
    rhythm: { minutes: 10 },
    sessions: [{ day: '2027-01-20', from: '19:00', to: '22:00', place: 'B12' }],
  });
  await app.call('evenings.addStudents', { id, studentIds: [...studentIds] });
  const { talks } = await app.call('evenings.get', { id });
  for (const talk of talks) {
    await app.call('run.start', { talkId: talk.id });
    await app.call('run.end', { talkId: talk.id });
  }
}

test('a class, from its talks to the file', async ({ page, demo, app }) => {
  test.setTimeout(120_000);
  const text = summaryScreen.nl;
  moment.setTime(Date.parse('2027-01-20T18:00:00Z'));
  await holdTalks(app, demo.ids);
  moment.setTime(Date.parse('2027-02-02T10:00:00Z'));
  await page.clock.setFixedTime(moment);

  await demo.open('/summary');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title);
  await page.getByRole('button', { name: text.closePeriod('eerste helft van 2026-2027') }).press('Enter');

  const paper = page.locator('.sheet-host');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(
    'Overzicht van de gesprekken in een klas',
    { timeout: 20_000 },
  );
  await expect(paper).toContainText('Klas 3HB, eerste helft van 2026-2027');
  await expectAccessible(page);
  // Of nobody a name, and in the table nothing that is not rounded.
  const shown = (await paper.innerText()).replaceAll(/\s+/gu, ' ');
  for (const row of await app.call('students.list', {})) expect(shown).not.toContain(row.givenName);

  // One subject, by keyboard.
  await page.getByRole('button', { name: text.slot.tables }).press('Enter');
  await page.keyboard.type('fase');
  await page.keyboard.press('Enter');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveCount(2, { timeout: 20_000 });
  await page.getByRole('button', { name: 'Bewaar als JSON' }).press('Enter');
  await expect(page.getByText(/Bewaard/u).first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(text.repeated)).toBeVisible({ timeout: 20_000 });

  const [name = ''] = readdirSync(app.saveDir).filter((file) => file.endsWith('.json'));
  expect(name).toBe('driehoek-samenvatting-klas-eerste-helft-2026-2027.json');
  const saved = SummaryDocument.parse(JSON.parse(readFileSync(join(app.saveDir, name), 'utf8')));
  const numbers = saved.parts.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.flatMap((row) => row.numbers)),
  );
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers) expect((number ?? 0) % 5).toBe(0);
  await expectAccessible(page);
});

test('counts for a coordinator are called personal data, are merged and taken away again', async ({
  page,
  demo,
  app,
}) => {
  test.setTimeout(120_000);
  const text = summaryScreen.nl;
  moment.setTime(Date.parse('2027-01-20T18:00:00Z'));
  await holdTalks(app, demo.ids);
  moment.setTime(Date.parse('2027-02-02T10:00:00Z'));
  await page.clock.setFixedTime(moment);
  await app.call('summary.closePeriod', {
    schoolYear: 2026,
    name: 'first-half',
    starts: '2026-08-01',
    ends: '2027-01-31',
  });
  await demo.open('/summary/merge');
  await expect(page.getByText('Het is dus niet anoniem.')).toBeVisible();
  const passphrase = 'tulp ladder kompas vlieger citroen';
  await app.call('summary.saveBundle', {
    periodId: '2026-first-half',
    passphrase,
    language: 'nl',
    job: 'bundle',
  });
  await page
    .locator('input[type="file"]')
    .setInputFiles(join(app.saveDir, 'driehoek-tellingen.driehoek-telling'));
  await page.getByLabel(sealedFile.nl.passphrase).fill(passphrase);
  await page.getByLabel(sealedFile.nl.passphrase).press('Enter');
  await expect(page.getByText('28 leerlingen uit 3HB')).toBeVisible();
  await page.getByRole('button', { name: text.mergeTake }).press('Enter');
  await expect(page.getByText(text.mergeHere(28, 'eerste helft van 2026-2027'))).toBeVisible();
  await page.getByRole('button', { name: text.mergeRemove }).press('Enter');
  await expect(page.getByText(text.mergeRemoved)).toBeVisible();
});

test('the page for the data protection officer can be read and saved', async ({ page, demo, app }) => {
  await demo.open('/privacy');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Argon2id')).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar als pdf' }).press('Enter');
  await expect(page.getByText(/Bewaard/u).first()).toBeVisible({ timeout: 20_000 });
  expect(readdirSync(app.saveDir)).toContain('driehoek-privacy.pdf');
});
