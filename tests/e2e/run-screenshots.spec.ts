/**
 * Run mode and what comes after it, in the two sizes of screen that stand on tables, light and dark. As in
 * `screenshots.spec.ts`, only `npm run screenshots` writes the pictures; any other run looks at the dark ones with axe
 * (the light ones are looked at where an evening is played).
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { agreementDraft } from '../backend/examples.ts';
import { expect, expectAccessible, test } from './with-evening.ts';

const writes = process.env['npm_lifecycle_event'] === 'screenshots';
const folder = join(import.meta.dirname, '../screenshots');
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

async function visit(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const size of sizes)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const path = join(folder, `${name}-${size.width}-${colorScheme}.png`);
      if (writes) await page.screenshot({ path, animations: 'disabled' });
    }
  const [wide, high] = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight];
  });
  // Nobody scrolls at a table.
  expect([wide, name.startsWith('run') ? high : 768]).toEqual([1366, 768]);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('an evening that runs, and what comes after it', async ({ page, evening, app }) => {
  test.setTimeout(120_000);
  const [first, second, third] = evening.talks;
  const title = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await evening.open();
  await title('Fatima');
  await visit(page, 'run-before');

  await evening.setTime('19:01');
  await page.keyboard.press('Space');
  await expect(page.getByText('Hierna')).toBeVisible();
  await evening.setTime('19:05:20');
  await app.call('run.agree', {
    ...agreementDraft(first?.studentId ?? '', {
      text: 'Als het zondagavond is, dan zet ik mijn toetsen in mijn agenda.',
      ifPart: 'Als het zondagavond is',
      thenPart: 'dan zet ik mijn toetsen in mijn agenda',
      firstMoment: '2027-02-14',
      checkMoment: '2027-03-02',
    }),
    talkId: first?.id ?? '',
  });
  await page.keyboard.press('n');
  await expect(page.getByText('zondagavond')).toBeVisible();
  await evening.setTime('19:07');
  await expect(page.getByRole('progressbar', { name: 'Dit onderdeel' })).toHaveAttribute(
    'aria-valuenow',
    '1',
  );
  await visit(page, 'run-talk');
  await page.getByRole('button', { name: 'Pas aan: Als het zondagavond' }).press('Enter');
  await title('Wat spreken we af?');
  await visit(page, 'run-agreement');
  await page.keyboard.press('Escape');
  await title('Fatima');
  await page.keyboard.press('v');
  await expect(page.getByText('Verschil van beeld')).toBeVisible();
  await visit(page, 'run-private');
  await page.keyboard.press('v');
  await evening.setTime('19:19');
  await expect(page.getByRole('progressbar', { name: 'Het gesprek' })).toHaveAttribute(
    'aria-valuetext',
    '3 minuten over',
  );
  await visit(page, 'run-over');
  await page.keyboard.press('Space');
  await expect(page.getByText('genoeg aan het woord')).toBeVisible();
  await visit(page, 'run-between');

  await app.call('run.absent', { talkId: second?.id ?? '' });
  await app.call('run.start', { talkId: third?.id ?? '' });
  await evening.setTime('19:31');
  await app.call('run.agree', {
    ...agreementDraft(third?.studentId ?? '', {
      text: 'Ik vraag op vrijdag wat Çağla deze week lukte.',
      ifPart: '',
      thenPart: '',
      owner: 'mentor',
    }),
    talkId: third?.id ?? '',
  });
  await app.call('run.end', { talkId: third?.id ?? '' });
  await page.goto(`${app.origin}/#/evening/${evening.eveningId}/after`);
  await title('Na Ouderavond februari');
  await page.getByRole('button', { name: 'Terugblik, alleen voor jou' }).click();
  await page.evaluate(() => scrollTo(0, 0));
  await visit(page, 'after');
});
