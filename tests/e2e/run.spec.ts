/** An evening from the first talk to the last by keyboard alone, and what is there after a kill in the middle of one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain, type Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import type { Reply } from '../../shared/model/errors.ts';
import { addStudents, openEvening } from '../backend/open-evening.ts';
import { expect, expectAccessible, test, testPassphrase } from './with-evening.ts';

const atTable = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
const said = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeAttached();

test('a whole evening by keyboard: late, swapped, put off, absent, agreed, noted and parked', async ({
  page,
  context,
  evening,
  app,
}) => {
  test.setTimeout(120_000);
  const [fatima, bram, caglaTalk, maximiliaan] = evening.talks;
  const state = () => app.call('run.state', { sessionId: evening.sessionId, language: 'nl' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await evening.open();
  await atTable(page, 'Fatima');
  await expect(page.getByText('over 2 minuten')).toBeVisible();
  await expectAccessible(page);

  // Fatima starts four minutes late; the next one is told.
  await evening.setTime('19:04');
  await page.keyboard.press('Space');
  await said(page, 'Het gesprek met Fatima is begonnen.');
  await expect(page.getByText('het wordt ongeveer 19.24 uur')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Het gesprek' })).toHaveAttribute(
    'aria-valuetext',
    'nog 15 minuten',
  );
  await expect(page.getByRole('heading', { level: 2, name: 'Het begin' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 2, name: 'Fatima vertelt' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 2, name: 'Het begin' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 2, name: 'Fatima vertelt' })).toBeVisible();
  await expectAccessible(page);

  // Nothing private is in the page until it is asked for.
  for (const hidden of ['Tel na een vraag', 'profielen bij mij', 'Verschil van beeld', 'Çağla'])
    expect(await page.content()).not.toContain(hidden);
  await page.keyboard.press('v');
  await expect(page.getByText('Alleen voor jou')).toBeVisible();
  await expect(page.getByText('Verschil van beeld')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('v');
  await expect(page.getByText('Verschil van beeld')).toHaveCount(0);

  await page.keyboard.press('a');
  await page.keyboard.type('Op zondag plan ik mijn week.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('het zondagavond is');
  await page.keyboard.press('Tab');
  await page.keyboard.type('zet ik mijn toetsen in mijn agenda');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Fatima' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('14 feb');
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await atTable(page, 'Fatima');
  await expect(page.getByRole('region', { name: 'Afgesproken' })).toContainText(
    'Op zondag plan ik mijn week.',
  );

  await page.keyboard.press('t');
  await expect(page.getByText('Het gezin mag dit lezen.')).toBeVisible();
  await page.keyboard.type('Vertelt zelf hoe het gaat.');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await atTable(page, 'Fatima');
  await page.keyboard.press('p');
  await page.keyboard.type('Een bijbaan zoeken.');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await said(page, 'Bewaard voor later.');
  await expect(page.getByText('1 punt voor later')).toBeVisible();

  // Over time: a sentence and a second tone, nothing more.
  await evening.setTime('19:22');
  await expect(page.getByRole('progressbar', { name: 'Het gesprek' })).toHaveAttribute(
    'aria-valuetext',
    '3 minuten over',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Terug naar de avond?' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Space');
  await said(page, 'Het gesprek met Fatima is afgerond.');
  await atTable(page, 'Bram');
  await page.keyboard.press('u');
  await said(page, 'Teruggenomen.');
  await atTable(page, 'Fatima');
  await page.keyboard.press('Space');
  await atTable(page, 'Bram');
  await expect(page.getByText('het wordt ongeveer 19.27 uur')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('1');
  await expect(page.getByText('genoeg aan het woord')).toHaveCount(0);

  await page.keyboard.press('w');
  await atTable(page, 'Çağla');
  await page.keyboard.press('s');
  await said(page, 'Çağla komt later op de avond.');
  await atTable(page, 'Bram');
  await page.keyboard.press('o');
  await said(page, 'Bram: niet gekomen.');
  await atTable(page, 'Maximiliaan-Alexander');
  await page.keyboard.press('Space');
  await said(page, 'Het gesprek met Maximiliaan-Alexander is begonnen.');
  await page.keyboard.press('Space');
  await atTable(page, 'Çağla');
  await expect(page.getByText('uitgesteld tot later op de avond')).toBeVisible();
  await page.keyboard.press('Space');
  await said(page, 'Het gesprek met Çağla is begonnen.');
  await expect(page.getByText('Hierna komt niemand meer.')).toBeVisible();
  await page.keyboard.press('Space');
  await atTable(page, 'Dat was het laatste gesprek');
  await expectAccessible(page);
  expect(
    Object.fromEntries((await state()).talks.map((talk) => [talk.id, [talk.state, talk.share]])),
  ).toEqual({
    [fatima?.id ?? '']: ['held', 'kept'],
    [bram?.id ?? '']: ['absent', null],
    [caglaTalk?.id ?? '']: ['held', null],
    [maximiliaan?.id ?? '']: ['held', null],
  });

  // Afterwards: who does what, the text for school, and the next agenda.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await atTable(page, 'Na Ouderavond februari');
  await expect(page.getByText('Op zondag plan ik mijn week.')).toBeVisible();
  await expect(page.getByText('Bram van ’t Hoff').or(page.getByText("Bram van 't Hoff"))).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: "Kopieer voor het schoolsysteem: Fatima van 't Hoff" })
    .press('Enter');
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await clipboard()).toBe(
    [
      'Voortgangsgesprek, 9 februari 2027.',
      'Afgesproken:',
      '1. Op zondag plan ik mijn week. (Fatima; Als het zondagavond is, dan zet ik mijn toetsen in mijn agenda; eerste keer zondag 14 februari)',
    ].join('\n'),
  );
  await page.clock.fastForward(60_000);
  await expect(page.getByText('Het klembord is weer leeg.')).toBeVisible();
  expect(await clipboard()).toBe('');
  await page.getByRole('button', { name: 'Terugblik, alleen voor jou' }).press('Enter');
  await expect(page.getByText('Genoeg: 1, deels: 0, te weinig: 0, niet gezegd: 2.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: "Plan opnieuw: Bram van 't Hoff" }).press('Enter');
  await expect(page.getByText('Het gesprek staat weer op de lijst')).toBeVisible();

  const studentId = fatima?.studentId ?? '';
  await app.call('conversations.prepare', {
    studentIds: [studentId],
    occasion: 'voortgang',
    day: '2027-05-11',
    minutes: 15,
  });
  const next = await app.call('conversations.open', { studentId, language: 'nl' });
  expect(next.sheet.mentor.agreements.map(({ text }) => text)).toEqual(['Op zondag plan ik mijn week.']);
  expect(next.agenda.items.some(({ block }) => block === 'lookback')).toBe(true);
  expect(next.student.points.map(({ text }) => text)).toEqual(['Een bijbaan zoeken.']);
  expect((await app.call('notes.list', { studentId })).map(({ text }) => text)).toEqual([
    'Vertelt zelf hoe het gaat.',
  ]);
});

test('what is about safety is refused in every form of run mode, and locking comes back to the same place', async ({
  page,
  evening,
  app,
}) => {
  const referral = page.getByRole('dialog', { name: 'Bel hier iemand over' });
  await evening.open();
  await atTable(page, 'Fatima');
  await page.keyboard.press('Space');
  await said(page, 'is begonnen');
  await page.keyboard.press('a');
  await page.keyboard.type('Ik wil niet');
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await page.keyboard.type(' meer leven qzxv');
  await expect(referral).toContainText('113');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'In de woorden van Fatima' })).toHaveValue('');
  expect(await app.call('undo.list', {})).toEqual({ back: [], again: [] });
  await page.keyboard.press('Escape');
  await atTable(page, 'Fatima');
  await page.keyboard.press('p');
  await page.keyboard.type('Ik wil niet meer leven qzxv');
  await page.keyboard.press('Enter');
  await expect(referral).toContainText('113');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await atTable(page, 'Fatima');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const { running } = await app.call('run.state', { sessionId: evening.sessionId, language: 'nl' });
  expect(running).toMatchObject({ agreements: [], parked: 0 });

  await app.call('vault.lock', {});
  await page.keyboard.press('n');
  await page.locator('input[type="password"]').fill(testPassphrase);
  await page.keyboard.press('Enter');
  await atTable(page, 'Fatima');
});

/** The program as a process of its own, which can be killed. Answers its one-time address. */
async function startProgram(dataDir: string): Promise<{ program: ChildProcess; address: string }> {
  const program = spawn(process.execPath, [join(import.meta.dirname, 'start-loopback.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const part of program.stdout ?? []) {
    printed += String(part);
    const address = /http:\/\/127\.0\.0\.1:\d+\/enter\?token=\S+/u.exec(printed)?.[0];
    if (address !== undefined) return { program, address };
  }
  throw new Error('the program printed no address');
}

async function kill(program: ChildProcess): Promise<void> {
  program.kill('SIGKILL');
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
}

plain(
  'after a kill -9 while an agreement is typed, the next unlock goes on in the same talk',
  async ({ page }) => {
    plain.setTimeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-kill-'));
    const dataDir = join(folder, 'data');
    let { program, address } = await startProgram(dataDir);
    try {
      const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
        const reply = await page.evaluate(async (body) => {
          const key = localStorage.getItem('driehoek-key') ?? '';
          const headers = { 'content-type': 'application/json', 'x-driehoek-key': key };
          return (await fetch('/call', { method: 'POST', headers, body })).json() as Promise<unknown>;
        }, JSON.stringify({ name, input }));
        const answer = reply as Reply<CallOutput<N>>;
        if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
        return answer.value;
      };
      await page.goto(address);
      await page.waitForURL(({ pathname }) => pathname === '/');
      await call('vault.create', { passphrase: testPassphrase, recovery: false });
      const evening = await openEvening({ call }, await addStudents({ call }, ['Fatima', 'Bram']));
      await page.reload();
      await page.goto(`${new URL(address).origin}/#/evening/${evening.eveningId}/run/${evening.sessionId}`);
      await atTable(page, 'Fatima');
      await page.keyboard.press('Space');
      await said(page, 'is begonnen');
      await page.keyboard.press('n');
      await expect(page.getByRole('heading', { level: 2, name: 'Fatima vertelt' })).toBeVisible();
      const before = await call('run.running', {});
      await page.keyboard.press('a');
      await page.keyboard.press('Tab');
      await page.keyboard.type('het zondagavond is');
      await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
      await page.keyboard.press('Tab');
      await page.keyboard.type('zet ik');
      await kill(program);

      ({ program, address } = await startProgram(dataDir));
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator('input[type="password"]').fill(testPassphrase);
      await page.keyboard.press('Enter');
      await atTable(page, 'Fatima');
      await expect(page.getByRole('heading', { level: 2, name: 'Fatima vertelt' })).toBeVisible();
      expect(await call('run.running', {})).toEqual(before);
      await expect(page.getByRole('region', { name: 'Afgesproken' })).toContainText('Als het zondagavond is');
      await page.keyboard.press('a');
      await expect(page.getByRole('textbox', { name: 'Als …' })).toHaveValue('Als het zondagavond is');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Space');
      await atTable(page, 'Bram');
    } finally {
      await kill(program);
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
