/** The library: choosing, searching, both languages, printing; with the keyboard alone, and quick while somebody types. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPdf } from '../pack/read-pdf.ts';
import { type App, expect, expectAccessible, test as withApp } from './open-app.ts';
import { testPassphrase } from './with-demo.ts';

const test = withApp.extend<{ opened: void }>({
  opened: [
    async ({ page, app }, use) => {
      await app.call('vault.create', { passphrase: testPassphrase, recovery: false });
      await page.reload();
      await page.getByRole('link', { name: 'Vragenbank' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Vragenbank' })).toBeVisible();
      await use();
    },
    { auto: true },
  ],
});

const search = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in de teksten' });
const count = (page: Page) => page.getByRole('status').filter({ hasText: /teksten?$/u });
const entry = (page: Page, id: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(id, { exact: true }) });
const open = (page: Page, { origin }: App, choice: string) => page.goto(`${origin}/#/library/${choice}`);
const total = async (page: Page): Promise<number> =>
  Number.parseInt((await count(page).textContent()) ?? '', 10);

test('everything is there at first, each text with when it comes up, for whom, its source and its id', async ({
  page,
}) => {
  expect(await total(page)).toBeGreaterThan(400);
  const parts = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(parts.slice(0, 3)).toEqual(['Opening en doel', 'Woord van de leerling', 'Woord van de ouders']);
  expect(parts.slice(-4)).toEqual([
    'Wat er speelt, en wanneer',
    'Tips voor de mentor',
    'Meldingen voor de mentor',
    'Waarom iets op de agenda staat',
  ]);
  const first = entry(page, '1-L1');
  await expect(first).toContainText('Wat wil je dat we vandaag in elk geval bespreken?');
  await expect(first).toContainText('Komt in het gesprek als de leidfase “Ik volg” is.');
  await expect(first).toContainText('Aan de leerling · Bron: uitgangspunten §5');
  await expect(entry(page, 'mbo-application')).toContainText('Dit speelt van 1 november tot en met 1 april.');
  await expect(entry(page, 'mbo-application')).toContainText('gecontroleerd op');
  await expectAccessible(page);
});

test('a choice is made, kept in the address and taken back', async ({ page, app }) => {
  const all = await total(page);
  await page.getByRole('button', { name: /Schooltype$/u }).click();
  // The number of texts that each option would leave.
  await expect(page.getByRole('option', { name: /^havo \(\d+\)$/u })).toBeVisible();
  await page.getByRole('option', { name: /^havo/u }).click();
  await expect(page).toHaveURL(/#\/library\/schoolType=havo$/u);
  expect(await total(page)).toBeLessThan(all);
  await expect(entry(page, '8-L12-isk-language')).toHaveCount(0);
  await open(page, app, 'schoolType=havo&year=3&stage=2&occasion=keuze&month=2&to=student');
  await page.reload();
  await expect(
    page.getByText('van havo · leerjaar 3 · fase 2 Ik doe mee · keuzegesprek · februari'),
  ).toBeVisible();
  await expect(entry(page, '8-L12-profile-choice')).toBeVisible();
  await expect(entry(page, '8-O12-profile-choice')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Laat alles zien' }).click();
  await expect(page).toHaveURL(/#\/library$/u);
  expect(await total(page)).toBe(all);
  await open(page, app, 'schoolType=universiteit');
  await expect.poll(() => total(page)).toBe(all);
});

test('searching finds words of both languages, and says what to do where there is nothing', async ({
  page,
}) => {
  await search(page).fill('trots');
  await expect(count(page)).toContainText(' van ');
  await expect(entry(page, '5-L1')).toBeVisible();
  await expect(entry(page, '1-L1')).toHaveCount(0);
  await search(page).fill('proud of small');
  await expect(entry(page, '5-L1')).toBeVisible();
  await search(page).fill('5-l1');
  await expect(entry(page, '5-L1')).toBeVisible();
  await search(page).fill('xylofoon');
  await expect(page.getByText('Nergens staat “xylofoon”.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Wis het zoekwoord' }).click();
  await expect(entry(page, '1-L1')).toBeVisible();
  await expect(search(page)).toHaveValue('');
});

test('both languages stand side by side, each marked as what it is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByText('Beide talen naast elkaar').click();
  const english = entry(page, '1-L1').locator('[lang="en"]');
  await expect(english).toContainText('Welcome. This talk is about you.');
  await expect(english).toContainText('Comes up when the lead stage is “I follow”.');
  await expectAccessible(page);
});

test('with the keyboard alone: search, choose, go to a part', async ({ page, app }) => {
  await open(page, app, '');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Vragenbank' })).toBeFocused();
  const { keyboard } = page;
  await keyboard.press('Tab');
  await expect(search(page)).toBeFocused();
  await keyboard.type('stage');
  await expect(count(page)).toContainText(' van ');
  await keyboard.press('Escape');
  await expect(search(page)).toHaveValue('');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(entry(page, '1-L1').locator('[lang="en"]')).toBeVisible();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Maak een pdf' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /Schooltype$/u })).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.type('isk');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/schoolType=isk/u);
  await expect(page.getByRole('button', { name: /Leerjaar$/u })).toBeDisabled();
  const goTo = page.getByRole('navigation', { name: 'Ga naar' });
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await keyboard.press('Tab');
    if (
      await goTo
        .getByRole('button', { name: /^Woord van de ouders/u })
        .evaluate((b) => b === document.activeElement)
    )
      break;
  }
  await keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 2, name: 'Woord van de ouders' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('going to the last part shows its head', async ({ page }) => {
  for (const name of ['Meldingen voor de mentor', 'Hulp', 'Wat er speelt, en wanneer']) {
    await page
      .getByRole('navigation', { name: 'Ga naar' })
      .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
      .click();
    const heading = page.getByRole('heading', { level: 2, name });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  }
});

test('the present choice is printed and saved', async ({ page, app }) => {
  test.setTimeout(120_000);
  await open(page, app, 'schoolType=pro&occasion=lob');
  await page.getByText('Beide talen naast elkaar').click();
  await page.getByRole('button', { name: 'Maak een pdf' }).click();
  const done = page.getByText(/^Bewaard als /u);
  await expect(done).toBeVisible({ timeout: 90_000 });
  await expectAccessible(page);
  const [file = ''] = readdirSync(app.saveDir).filter((name) => name.endsWith('.pdf'));
  expect(file).toBe('driehoek-vragenbank.pdf');
  await expect(done).toContainText(file);
  const { pages, texts, tagged } = await readPdf(readFileSync(`${app.saveDir}/${file}`));
  await expect(done).toContainText(`(${pages} pagina’s)`);
  expect(tagged).toBe(true);
  const all = texts.join('');
  expect(all).toContain('praktijkonderwijs·loopbaangesprek');
  expect(all).toContain('Comesupwhen');
  expect(all).not.toContain('8-L12-isk-language');
});
