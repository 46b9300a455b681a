/** Thirty paper forms by keyboard only, counted keystroke by keystroke. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readPdf } from '../pack/read-pdf.ts';
import { studentDraft } from '../backend/examples.ts';
import { readDigits, sumOf } from '../../shared/domain/read-digits.ts';
import { expect, expectAccessible, test } from './with-demo.ts';

const line = (index: number): string =>
  [0, 1, 2, 3, 4].map((place) => '1234-0'[(index * 7 + place * 5 + index * place) % 6]).join('');

/** Presses one key after the other and counts them. */
function typist(page: Page) {
  let count = 0;
  return {
    async press(...keys: string[]) {
      for (const key of keys) {
        await page.keyboard.press(key);
        count += 1;
      }
    },
    count: () => count,
  };
}

test('thirty forms take six keystrokes each, and each line is kept as it was typed', async ({
  page,
  demo,
  app,
}) => {
  for (let more = demo.ids.length; more < 30; more += 1)
    await app.call('students.save', studentDraft({ surname: `Zwart ${more}`, studentNumber: `${more}` }));
  const rows = await app.call('students.list', {});
  expect(rows).toHaveLength(30);
  await page.reload();
  await demo.open('/forms');
  await expect(page.getByRole('textbox', { name: rows[0]?.listName ?? '', exact: true })).toBeFocused();

  const hands = typist(page);
  for (const index of rows.keys()) await hands.press(...line(index).split(''), 'Enter');
  expect(hands.count()).toBe(30 * 6);

  const expected = rows.map((row, index) => ({ row, ratings: readDigits(line(index)) }));
  const sum = expected.reduce((all, { ratings }) => all + (ratings === null ? 0 : sumOf(ratings)), 0);
  await expect(page.getByText(`30 van 30 bewaard. Alle cijfers samen: ${sum}.`)).toBeVisible();
  for (const { row, ratings } of expected) {
    const { views } = await app.call('students.get', { id: row.id });
    expect(views.find(({ by, day }) => by === 'student' && day === '2027-02-01')).toMatchObject({
      ...ratings,
    });
  }
  await expectAccessible(page);
});

test('the forms are saved as a PDF to print, for home without who may not have one', async ({
  page,
  demo,
  app,
}) => {
  await demo.change('Fatima', { birthDay: '2009-01-01' });
  await page.reload();
  await demo.open('/forms');
  await page.getByRole('radio', { name: 'ouders of verzorgers' }).press('Space');
  await page.getByRole('button', { name: 'Bewaar de formulieren voor thuis' }).press('Enter');
  const path = join(app.saveDir, 'driehoek-formulieren-ouders.pdf');
  await expect(page.getByText(path)).toBeVisible({ timeout: 20_000 });
  const { texts } = await readPdf(readFileSync(path));
  const others = await app.call('students.list', {});
  expect(texts.length).toBeGreaterThanOrEqual(others.length - 1);
  expect(texts.join('')).not.toContain('Fatima');
  await expectAccessible(page);
});

test('a wrong line stays, an empty one is skipped, and the last one is taken back to what it was', async ({
  page,
  demo,
  app,
}) => {
  const [first, second, third] = await app.call('students.list', {});
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('The class is too small.');
  const ofDay = async (id: string) =>
    (await app.call('students.get', { id })).views.filter(
      ({ by, day }) => by === 'student' && day === '2027-02-01',
    );
  const before = await ofDay(first.id);
  expect(before).toEqual([]);
  await demo.open('/forms');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await expect(field(first.listName)).toBeFocused();
  const hands = typist(page);
  await hands.press('1', '2', '9', '3', '4', 'Enter');
  await expect(page.getByText('deze regel is nog niet bewaard')).toBeVisible();
  await expect(field(first.listName)).toBeFocused();
  await expectAccessible(page);
  expect(await ofDay(first.id)).toEqual([]);

  await hands.press('Control+A', '1', '2', '3', '4', '1', 'Enter', 'Enter', '4', '4', '4', '4', '0', 'Enter');
  await expect(page.getByText(/2 van \d+ bewaard\. Alle cijfers samen: 27\./u)).toBeVisible();
  expect(await ofDay(second.id)).toEqual([]);
  const kept = await ofDay(first.id);

  await field(first.listName).focus();
  await hands.press('2', '2', '2', '2', '2', 'Enter');
  await expect(page.getByText(/Alle cijfers samen: 26\./u)).toBeVisible();
  await hands.press('Control+Z');
  await expect(page.getByText(/Alle cijfers samen: 27\./u)).toBeVisible();
  await expect(field(first.listName)).toBeFocused();
  expect(await ofDay(first.id)).toMatchObject(
    kept.map(({ goals, planning, help, reflection, leading }) => ({
      goals,
      planning,
      help,
      reflection,
      leading,
    })),
  );
  await hands.press('Control+Z', 'Control+Z');
  await expect(page.getByText(/0 van \d+ bewaard/u)).toBeVisible();
  expect(await ofDay(third.id)).toEqual([]);
  expect(await ofDay(first.id)).toEqual([]);
});
