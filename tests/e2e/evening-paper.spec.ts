/** The paper of a parent evening by keyboard: everything made and read back, a talk moved, and only what changed printed again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CallOutput } from '../../shared/contract.ts';
import { readPdf } from '../pack/read-pdf.ts';
import type { App } from './open-app.ts';
import { expect, expectAccessible, test, testPassphrase } from './with-demo.ts';

/** Four students of the demo class, from 19:00 on the first of two dates. */
async function planEvening(app: App, ids: readonly string[]): Promise<CallOutput<'evenings.get'>> {
  const { id } = await app.call('evenings.save', {
    title: 'Ouderavond 3HB',
    occasion: 'voortgang',
    rhythm: { minutes: 15, changeover: 5, talksBeforeBreak: 4, breakMinutes: 15 },
    sessions: [
      { day: '2027-02-09', from: '19:00', to: '21:30', place: 'lokaal 114' },
      { day: '2027-02-11', from: '19:00', to: '21:30', place: 'lokaal 114' },
    ],
  });
  await app.call('evenings.addStudents', { id, studentIds: ids.slice(0, 4) });
  const { talks, sessions } = await app.call('evenings.get', { id });
  const session = sessions[0]?.id ?? '';
  for (const [index, talk] of talks.entries())
    await app.call('evenings.place', { talkId: talk.id, place: { session, start: `19:${index}0` } });
  return app.call('evenings.get', { id });
}

/** Goes on with Tab until the button has the focus, then presses it. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

const read = (app: App, name: string) => readFileSync(join(app.saveDir, name));

test('an evening goes on paper by keyboard, and after a change only what changed', async ({
  page,
  context,
  demo,
  app,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const evening = await planEvening(app, demo.ids);
  const [first, second] = evening.talks;
  if (first === undefined || second === undefined) throw new Error('two talks expected');
  await page.reload();
  await demo.open(`/evening/${evening.id}/paper`);
  await expect(page.getByRole('heading', { level: 1, name: 'Op papier' })).toBeFocused();
  await expectAccessible(page);

  await pressByKeyboard(page, 'Maak één pdf');
  await expect(page.getByText(/driehoek-ouderavond\.pdf/u)).toBeVisible({ timeout: 30_000 });
  const pack = await readPdf(read(app, 'driehoek-ouderavond.pdf'));
  expect(pack.texts[0]).toContain(`19:00${first.givenName}`);
  expect(pack.pages).toBe(2 + 4 * 5);
  await expect(page.getByText('Alles wat je printte, klopt nog.')).toBeVisible();

  await pressByKeyboard(page, 'Maak de brieven');
  await expect(page.getByText(/driehoek-brieven\.pdf/u)).toBeVisible({ timeout: 30_000 });
  expect((await readPdf(read(app, 'driehoek-brieven.pdf'))).pages).toBe(4);
  await pressByKeyboard(page, 'Maak de etiketten');
  await expect(page.getByText(/driehoek-etiketten\.pdf/u)).toBeVisible({ timeout: 30_000 });
  await pressByKeyboard(page, 'Bewaar voor mijn agenda');
  await expect(page.getByText(/driehoek-ouderavond\.ics/u)).toBeVisible();
  expect(read(app, 'driehoek-ouderavond.ics').toString()).toContain('DTSTART:20270209T190000');
  await pressByKeyboard(page, 'Bewaar de gegevens');
  await expect(page.getByText(/driehoek-samenvoegen\.csv/u)).toBeVisible();

  await pressByKeyboard(page, 'Laat de teksten zien');
  const summary = page.locator('summary', { hasText: `${first.displayName}, aan: ouders` });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Beste ouders van ${first.givenName},`)).toBeVisible();
  await pressByKeyboard(page, `Kopieer de tekst over ${first.displayName}, aan: ouders`);
  await expect(page.getByText('Gekopieerd.', { exact: true })).toBeVisible();
  await expectAccessible(page);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await clipboard()).toContain(`Beste ouders van ${first.givenName},`);
  // As behind another window: the page after the lock takes it off.
  await page.evaluate(() => Reflect.set(document, 'hasFocus', () => false));
  await pressByKeyboard(page, 'Op slot');
  await expect(page.getByRole('heading', { name: 'Driehoek is op slot' })).toBeVisible();
  await expect.poll(clipboard, 'the lock leaves nothing of ours on it').toBe('');
  await app.call('vault.unlock', { passphrase: testPassphrase });

  // The first goes to the other date.
  await app.call('evenings.place', {
    talkId: first.id,
    place: { session: evening.sessions[1]?.id ?? '', start: '20:00' },
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: '10 bladen kloppen niet meer' })).toBeVisible();
  await expect(page.getByText(`${first.displayName}: blad voor de leerling, `)).toBeVisible();
  await expect(page.getByText(`${second.displayName}: `)).toHaveCount(0);
  await expectAccessible(page);
  await pressByKeyboard(page, 'Print alleen deze bladen opnieuw');
  await expect(page.getByText(/driehoek-ouderavond-opnieuw\.pdf/u)).toBeVisible({ timeout: 30_000 });
  const again = await readPdf(read(app, 'driehoek-ouderavond-opnieuw.pdf'));
  // Two lists of each date, and the five pages of this talk.
  expect(again.pages).toBe(4 + 5);
  await pressByKeyboard(page, 'Print alleen deze brieven opnieuw');
  await expect(page.getByRole('button', { name: 'Print alleen deze brieven opnieuw' })).toHaveCount(0, {
    timeout: 30_000,
  });
  await pressByKeyboard(page, 'Print alleen deze etiketten opnieuw');
  await expect(page.getByText(/kloppen niet meer|klopt niet meer/u)).toHaveCount(0, { timeout: 30_000 });

  const actions = new Set((await app.call('privacy.log', {})).map(({ action }) => action));
  for (const action of [
    'evening-saved',
    'letters-saved',
    'labels-saved',
    'calendar-saved',
    'mail-merge-saved',
    'letter-copied',
  ] as const)
    expect(actions).toContain(action);
});
