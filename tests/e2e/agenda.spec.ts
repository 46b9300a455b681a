/** The agenda screen: every edit at once on the list, on the page beside it, and in the vault. */
import { existsSync, readFileSync } from 'node:fs';
import type { Locator, Page, Route } from '@playwright/test';
import type { CallOutput } from '../../shared/contract.ts';
import { readPdf } from '../pack/read-pdf.ts';
import { expect, expectAccessible, test as base, type Demo } from './with-demo.ts';

interface AgendaPage {
  studentId: string;
  items: Locator;
  /** The row whose title begins with these words. */
  item(title: string): Locator;
  titles(): Promise<string[]>;
  /** The minutes of all items as shown, in order. */
  minutes(): Promise<number[]>;
  open(title: string): Promise<Locator>;
  /** What the vault holds. */
  stored(): Promise<CallOutput<'conversations.open'>>;
}

async function openAgenda(page: Page, demo: Demo, givenName: string): Promise<string> {
  const { id } = await demo.student(givenName);
  await demo.open(`/student/${id}/agenda`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toContainText(givenName);
  return id;
}

const test = base.extend<{ agenda: AgendaPage }>({
  agenda: async ({ page, demo, app }, use) => {
    const studentId = await openAgenda(page, demo, 'Amélie');
    const items = page.getByRole('list', { name: 'Onderdelen van het gesprek' }).locator(':scope > li');
    const item = (title: string) =>
      items.filter({ has: page.getByRole('button', { name: new RegExp(`^${title}`, 'u') }) });
    await use({
      studentId,
      items,
      item,
      titles: async () =>
        (await items.locator('.item-title').allTextContents()).map((title) =>
          title.replace(/aangepast$/u, ''),
        ),
      minutes: async () =>
        (await items.locator('.item-when span:last-child').allTextContents()).map((text) =>
          Number.parseInt(text, 10),
        ),
      async open(title) {
        await item(title)
          .getByRole('button', { name: new RegExp(`^${title}`, 'u') })
          .click();
        return item(title);
      },
      stored: () => app.call('conversations.open', { studentId, language: 'nl' }),
    });
  },
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const preview = (page: Page) => page.getByRole('region', { name: /^Voorbeeld van het blad/u });

test('the items stand with their clock times, and the page beside them', async ({ page, agenda }) => {
  const { agenda: planned } = await agenda.stored();
  expect(await agenda.titles()).toEqual(planned.items.map(({ title }) => title));
  expect(sum(await agenda.minutes())).toBe(15);
  await expect(agenda.items.first()).toContainText('16:40');
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(
    'Amélie, dit gesprek gaat over jou',
  );
  await expectAccessible(page);
});

test('the reason of an item is one click away', async ({ agenda, page }) => {
  const row = await agenda.open('Kracht');
  await expect(row).toContainText('Waarom staat dit hier?');
  await expect(row).toContainText('In elk gesprek komt minstens één kracht van Amélie op tafel.');
  await expectAccessible(page);
});

test('a minute more for one item comes from the others, at once and after a restart', async ({
  agenda,
  page,
}) => {
  const row = await agenda.open('Doel');
  await row.getByRole('button', { name: 'Minuut meer voor Doel' }).click();
  await row.getByRole('button', { name: 'Minuut meer voor Doel' }).click();
  await expect(row.locator('.item-when')).toContainText('4 min');
  const shown = await agenda.minutes();
  expect(sum(shown)).toBe(15);
  await expect
    .poll(async () => (await agenda.stored()).agenda.items.map(({ minutes }) => minutes))
    .toEqual(shown);
  await page.reload();
  await expect(agenda.item('Doel').locator('.item-when')).toContainText('4 min');
  expect(await agenda.minutes()).toEqual(shown);
});

test('an item that is taken out comes back with one button, or with Ctrl+Z', async ({ agenda, page }) => {
  const before = await agenda.titles();
  await (await agenda.open('Hulp')).getByRole('button', { name: 'Haal weg' }).click();
  await expect(agenda.item('Hulp')).toHaveCount(0);
  expect(sum(await agenda.minutes())).toBe(15);
  await expect(page.getByRole('status').filter({ hasText: 'Hulp is weggehaald' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Zet terug: Hulp' }).click();
  expect(await agenda.titles()).toEqual(before);

  await (await agenda.open('Hulp')).getByRole('button', { name: 'Haal weg' }).click();
  await expect(agenda.item('Hulp')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(agenda.item('Hulp')).toHaveCount(1);
  expect(await agenda.titles()).toEqual(before);
  await expect.poll(async () => (await agenda.stored()).agenda.removed).toEqual([]);
});

test('Alt with an arrow moves an item, says so, and keeps the focus', async ({ agenda, page }) => {
  const [first = '', second = '', third = ''] = await agenda.titles();
  const button = agenda.item(second).getByRole('button', { name: second });
  await button.focus();
  await page.keyboard.press('Alt+ArrowDown');
  expect((await agenda.titles()).slice(0, 3)).toEqual([first, third, second]);
  await expect(button).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: `${second} staat nu op plaats 3` })).toHaveCount(1);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  expect((await agenda.titles()).slice(0, 3)).toEqual([second, first, third]);
  await expect.poll(async () => (await agenda.stored()).agenda.items[0]?.title).toBe(second);
});

test('an item can be dragged to its place', async ({ agenda, page }) => {
  const [first = '', second = '', third = ''] = await agenda.titles();
  const handle = agenda.item(first).locator('.item-handle');
  const target = await agenda.item(third).boundingBox();
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(target?.x ?? 0, (target?.y ?? 0) + (target?.height ?? 0) * 0.7, { steps: 5 });
  await page.mouse.up();
  expect((await agenda.titles()).slice(0, 3)).toEqual([second, third, first]);
});

test('other questions and an own question appear on the page that asks them', async ({ agenda, page }) => {
  const row = await agenda.open('Woord van Amélie');
  await row.getByRole('button', { name: 'Andere vragen' }).click();
  const chosen = row.getByRole('checkbox', { checked: true });
  const count = await chosen.count();
  await row.getByRole('radio', { name: 'ouders' }).check({ force: true });
  await row.getByRole('textbox', { name: 'Eigen vraag' }).fill('Wat vertelt Amélie u over gym?');
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(count + 1);
  await page.getByRole('radio', { name: 'Ouders', exact: true }).check({ force: true });
  await expect(preview(page)).toContainText('Wat vertelt Amélie u over gym?');
  await page.getByRole('radio', { name: 'Leerling', exact: true }).check({ force: true });
  await expect(preview(page)).not.toContainText('gym');
  await expectAccessible(page);
  await row.getByRole('button', { name: /^Gooi deze eigen vraag weg/u }).click();
  await expect(chosen).toHaveCount(count);
  await expect.poll(async () => (await agenda.stored()).conversation.edits.own).toEqual({});
});

test('another length builds the agenda again and keeps what was changed', async ({ agenda, page }) => {
  await (await agenda.open('Doel')).getByRole('button', { name: 'Minuut meer voor Doel' }).click();
  await page.getByRole('button', { name: 'Wijzig' }).click();
  await page.getByRole('radio', { name: '30' }).check({ force: true });
  await expect.poll(async () => sum(await agenda.minutes())).toBe(30);
  await expect(agenda.item('Doel').locator('.item-when')).toContainText('3 min');
  await expect(agenda.item('Doel')).toContainText('aangepast');
  await expectAccessible(page);
});

test('tells which changed items another kind of conversation no longer has', async ({ agenda, page }) => {
  await (await agenda.open('Terugblik')).getByRole('button', { name: /^Omhoog/u }).click();
  await page.getByRole('button', { name: 'Wijzig' }).click();
  await page.getByRole('button', { name: /keuzegesprek Gesprek|Gesprek keuzegesprek/u }).click();
  await page.getByRole('option', { name: 'startgesprek' }).click();
  const told = page.getByText(/“Terugblik.*had je aangepast, maar/u);
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: 'Gelezen' }).click();
  await expect(told).toHaveCount(0);
  await expect.poll(async () => (await agenda.stored()).rebuilt).toEqual({ gone: [], added: [] });
});

test('time, day and place are saved as they are typed; a time that is none changes nothing', async ({
  agenda,
  page,
}) => {
  await page.getByRole('button', { name: 'Wijzig' }).click();
  const time = page.getByRole('textbox', { name: 'Tijd' });
  await time.fill('19.00');
  await time.blur();
  await expect(time).toHaveValue('19:00');
  await expect(agenda.items.first()).toContainText('19:00');
  await page.getByRole('textbox', { name: 'Plaats' }).fill('aula');
  await page.getByRole('textbox', { name: 'Dag' }).fill('3 maart 2027');
  await time.fill('half acht');
  await time.blur();
  await expect(page.getByText('Typ een tijd, zoals 19:00.')).toBeVisible();
  await expect
    .poll(async () => {
      const { day, time: at, place } = (await agenda.stored()).conversation;
      return { day, at, place };
    })
    .toEqual({ day: '2027-03-03', at: '19:00', place: 'aula' });
  await expect(preview(page)).toContainText('19:00 tot 19:15, aula');
});

test('a place that is still being judged takes nothing away from what is set meanwhile', async ({
  agenda,
  page,
}) => {
  const judging = Promise.withResolvers<Route>();
  await page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('points.judge') !== true) return route.continue();
    judging.resolve(route);
    return undefined;
  });
  await page.getByRole('button', { name: 'Wijzig' }).click();
  await page.getByRole('textbox', { name: 'Plaats' }).fill('aula');
  await page.getByRole('textbox', { name: 'Dag' }).fill('3 maart 2027');
  const held = await judging.promise;
  await expect.poll(async () => (await agenda.stored()).conversation.day).toBe('2027-03-03');
  await held.continue();
  await expect.poll(async () => (await agenda.stored()).conversation.place).toBe('aula');
  expect((await agenda.stored()).conversation.day).toBe('2027-03-03');
});

test('a place with something sensitive in it is warned about, and can be kept or emptied', async ({
  agenda,
  page,
}) => {
  await page.getByRole('button', { name: 'Wijzig' }).click();
  const place = page.getByRole('textbox', { name: 'Plaats' });
  await place.fill('kamer van de psychiater');
  await place.press('Enter');
  await page.getByRole('button', { name: 'Bewaar toch zo' }).click();
  await expect.poll(async () => (await agenda.stored()).conversation.place).toBe('kamer van de psychiater');
  await place.fill('');
  await place.blur();
  await expect.poll(async () => (await agenda.stored()).conversation.place).toBe('');
});

test('somebody who is not there has no sheet', async ({ page, agenda }) => {
  await page.getByRole('button', { name: 'Wijzig' }).click();
  await page.getByRole('checkbox', { name: 'ouders' }).uncheck({ force: true });
  await expect(page.getByRole('radio', { name: 'Ouders', exact: true })).toHaveCount(0);
  await expect(agenda.item('Woord van de ouders')).toHaveCount(0);
  expect(sum(await agenda.minutes())).toBe(15);
});

test('restoring everything gives the agenda as it was built', async ({ agenda, page }) => {
  const before = await agenda.stored();
  await (await agenda.open('Doel')).getByRole('button', { name: 'Minuut meer voor Doel' }).click();
  await agenda.item('Doel').getByRole('button', { name: 'Omhoog: Doel' }).click();
  await page.getByRole('button', { name: 'Herstel alles' }).click();
  await expect(page.getByRole('button', { name: 'Herstel alles' })).toHaveCount(0);
  expect(await agenda.titles()).toEqual(before.agenda.items.map(({ title }) => title));
  await expect
    .poll(async () => (await agenda.stored()).conversation.edits)
    .toEqual(before.conversation.edits);
});

test('printing gives the page and not the window', async ({ page, agenda }) => {
  await agenda.open('Doel');
  const one = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(one.pages).toBe(1);
  expect(one.texts[0]).toContain('Amélie,ditgesprekgaatoverjou');
  expect(one.texts[0]).not.toContain('Instellingen');

  await page.getByRole('checkbox', { name: 'Alle bladen' }).check({ force: true });
  const all = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(all.pages).toBeGreaterThanOrEqual(3);
  expect(all.pages).toBeLessThanOrEqual(4);
  for (const text of all.texts) expect(text).not.toBe('');
});

test('saves the shown sheet as a pdf and says where', async ({ page, agenda, app }) => {
  expect(await agenda.items.count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Bewaar als pdf' }).click();
  const done = page.getByText(/^Bewaard als .*\(1 pagina\)\.$/u);
  await expect(done).toBeVisible({ timeout: 20_000 });
  const path = /^Bewaard als (.*) \(/u.exec((await done.textContent()) ?? '')?.[1] ?? '';
  expect(path.startsWith(app.saveDir)).toBe(true);
  expect(existsSync(path)).toBe(true);
  expect((await readPdf(readFileSync(path))).texts[0]).toContain('Amélie,ditgesprekgaatoverjou');
});

test('works with the keyboard alone', async ({ page, agenda }) => {
  const [first = ''] = await agenda.titles();
  const focused = page.locator(':focus');
  // From the title of the page: the way on is Tab.
  await page.getByRole('heading', { level: 1 }).first().focus();
  for (let press = 0; press < 10 && (await focused.textContent()) !== first; press += 1)
    await page.keyboard.press('Tab');
  await expect(focused).toHaveText(first);
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  if ((await focused.getAttribute('aria-label')) !== `Minuut meer voor ${first}`)
    await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName(`Minuut meer voor ${first}`);
  await page.keyboard.press('Space');
  await expect(agenda.items.first().locator('.item-when')).toContainText('2 min');
  await page.keyboard.press('Control+z');
  await expect(agenda.items.first().locator('.item-when')).toContainText('1 min');
});

test('is complete in a narrow window, in the dark, and in English', async ({ page, agenda, app }) => {
  await app.call('settings.save', { language: 'en', theme: 'dark' });
  await page.setViewportSize({ width: 900, height: 700 });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('Amélie, choice conversation');
  expect(await agenda.items.count()).toBe(0);
  await expect(page.getByRole('list', { name: 'Parts of the conversation' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as pdf' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
  await expectAccessible(page);
});

test('asks for the school type where it is not known yet', async ({ page, demo, app }) => {
  const { id } = await app.call('students.save', {
    givenName: 'Noor',
    particle: '',
    surname: 'Onbekend',
    studentNumber: '',
    classId: null,
    schoolType: null,
    year: null,
    birthDay: null,
    attributes: [],
    family: {},
    adults: 'parents',
    override: null,
  });
  await demo.open(`/student/${id}/agenda`);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('link', { name: /schooltype te kiezen/u })).toHaveAttribute(
    'href',
    `#/student/${id}`,
  );
  await expectAccessible(page);
});
