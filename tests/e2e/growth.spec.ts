/** Growth over time on the student's page, and the page that is the student's own; by keyboard alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../pack/read-pdf.ts';
import { expect, expectAccessible, test } from './with-demo.ts';

test('after a second moment growth is drawn, and the student takes only the own answers along', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await demo.student('Fatima');
  await demo.open(`/student/${id}`);
  await expect(page.getByText('3 ingevulde beelden')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Groei door de tijd' })).toHaveCount(0);
  const view = {
    studentId: id,
    day: '2027-01-25',
    goals: 4,
    planning: 3,
    help: null,
    reflection: 2,
    leading: 4,
  } as const;
  await app.call('views.save', { ...view, by: 'student', who: '' });
  await app.call('views.save', { ...view, by: 'parent', who: 'Qztante' });
  // Every drawing at its highest: with a place for what was not seen.
  const unseen = { goals: null, planning: null, help: null, reflection: null, leading: null };
  await app.call('views.save', { ...view, ...unseen, day: '2026-12-01', by: 'student', who: '' });
  await page.reload();
  await page.getByRole('button', { name: 'Groei door de tijd' }).press('Enter');
  const drawings = page.locator('.growth-figure');
  await expect(drawings).toHaveCount(5);
  await expect(drawings.nth(0)).toHaveAccessibleName(
    /^Fatima: .*25 januari 2027 Ik ben eigenaar; .*Qztante: 25 januari 2027/u,
  );
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Bewaar als pdf voor Fatima' }).press('Enter');
  const path = join(app.saveDir, 'driehoek-mijn-groei.pdf');
  await expect(page.getByText(path)).toBeVisible({ timeout: 20_000 });
  const { texts } = await readPdf(readFileSync(path));
  const words = texts.join('');
  // One page, also then.
  expect(texts).toHaveLength(1);
  expect(words).toContain('Fatima,zozagjijhet');
  expect(words).toContain('25jan2027');
  expect(words).toContain('nietgezien');
  for (const other of ['Qztante', 'moeder', 'mentor', 'ouders']) expect(words).not.toContain(other);
  expect((await app.call('privacy.log', {}))[0]).toMatchObject({ action: 'growth-saved', students: 1 });
});
