/** The parent evening: planned by keyboard alone, by mouse, and from an existing schedule. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './with-demo.ts';

/** What the screen says happened, where a screen reader follows it. */
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

const twoDates = [
  { day: '2027-02-09', from: '16:00', to: '21:00', place: 'lokaal 1.04' },
  { day: '2027-02-11', from: '16:00', to: '21:00', place: 'lokaal 1.04' },
];
const evening = {
  title: 'Keuzegesprekken',
  occasion: 'keuze',
  rhythm: { minutes: 15 },
  sessions: twoDates,
} as const;

test('from an empty list to a planned evening by keyboard alone: a wish, a move, a swap, a pin, an undo', async ({
  page,
  demo,
  app,
}) => {
  test.setTimeout(120_000);
  await demo.open('/');
  await page.getByRole('link', { name: 'Ouderavond' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nog geen ouderavond' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nieuwe ouderavond' }).press('Enter');

  await expect(page.getByRole('textbox', { name: 'Dag' })).toBeFocused();
  await page.keyboard.type('9-2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('16.00');
  await expect(page.getByText('20 te weinig')).toBeHidden();
  await page.getByRole('button', { name: 'Nog een datum' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Dag' }).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul de dag in.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('11-2');
  await expect(page.getByText('Er passen 30 gesprekken van 15 minuten (15 + 15).')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Driehoeksgesprek, februari 2027' }),
  ).toBeVisible();
  await expect(page.getByText('28 gesprekken, nog zonder plaats')).toBeVisible();
  await expectAccessible(page);

  // A wish: open, type, Enter, Enter.
  await page.getByRole('button', { name: "Wensen van Fatima van 't Verzonnen" }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wens toevoegen' })).toBeFocused();
  await page.keyboard.type('vanaf 20.00');
  await expect(page.getByText('Enter voegt toe: vanaf 20.00 uur')).toBeVisible();
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(said(page, "De wensen van Fatima van 't Verzonnen zijn bewaard.")).toBeVisible();
  await page.getByRole('button', { name: 'Maak een voorstel' }).press('Enter');
  await expect(said(page, 'Alle 28 gesprekken hebben een plaats.')).toBeVisible();
  await expectAccessible(page);

  const [summary] = await app.call('evenings.list', {});
  const read = async () => {
    const { talks, plan } = await app.call('evenings.get', { id: summary?.id ?? '' });
    const fatima = talks.find(({ givenName }) => givenName === 'Fatima');
    return { talks, plan, fatima };
  };
  const planned = await read();
  expect(Number(planned.fatima?.place?.start.slice(0, 2))).toBeGreaterThanOrEqual(20);

  // A swap with whoever holds the place before it, then further until the wish is not met any more.
  const block = page.getByRole('button', { name: /^Fatima van 't Verzonnen \d/ });
  await block.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(
    said(page, /^Fatima van 't Verzonnen en .* hebben geruild\. Fatima van 't Verzonnen staat nu op/u),
  ).toBeVisible();
  await expect(block).toBeFocused();
  for (let step = 0; step < 8 && (await block.getByText('wil vanaf 20.00').count()) === 0; step += 1) {
    const { start = '' } = (await read()).fatima?.place ?? {};
    await page.keyboard.press('Alt+ArrowUp');
    await expect(block).not.toHaveAccessibleName(new RegExp(`Verzonnen ${start.replace(':', '.')}`, 'u'));
    await expect(block).toBeFocused();
  }
  await expect(block.getByText('wil vanaf 20.00')).toBeVisible();
  await expectAccessible(page);

  // Undo once, then a pin and off the timeline.
  const moved = (await read()).fatima?.place;
  await page.keyboard.press('Control+z');
  await expect(said(page, 'Dat is ongedaan gemaakt.')).toBeVisible();
  expect((await read()).fatima?.place).not.toEqual(moved);
  const other = page.getByRole('button', { name: /^Kwame Zevenmijl (?:\d|nog)/ });
  await other.focus();
  await page.keyboard.press('p');
  await expect(said(page, 'Kwame Zevenmijl staat vast.')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(said(page, 'Kwame Zevenmijl heeft geen plaats meer.')).toBeVisible();
  await expect(other).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Nog zonder plaats: 1' })).toBeVisible();

  // A move: from the tray into the first free place.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said(page, /^Kwame Zevenmijl staat nu op/u)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Iedereen heeft een plaats' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Wat vraagt het gezin van Kwame Zevenmijl?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('keys that come faster than they are kept lose nothing: three steps, and three times back', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await app.call('evenings.save', evening);
  await app.call('evenings.addStudents', { id, studentIds: demo.ids.slice(0, 6) });
  const proposed = await app.call('evenings.propose', { id, fresh: false });
  await demo.open(`/evening/${id}`);
  const last = (await app.call('evenings.get', { id })).talks.find(
    (talk) => talk.id === proposed.placed.at(-1)?.talk,
  );
  const placeNow = async () =>
    (await app.call('evenings.get', { id })).talks.find((talk) => talk.id === last?.id)?.place;
  const block = page.getByRole('button', { name: new RegExp(`^${last?.displayName} \\d`, 'u') });
  await block.focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(placeNow)
    .toEqual({ session: last?.place?.session, start: proposed.placed.at(-4)?.start });
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+z');
  await expect.poll(placeNow).toEqual(last?.place);
  await expect(block).toBeFocused();
});

test('talks that are longer than the slots are said, and one button divides the evening anew', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await app.call('evenings.save', { ...evening, rhythm: { minutes: 10 } });
  await app.call('evenings.addStudents', { id, studentIds: demo.ids.slice(0, 6) });
  await demo.open(`/evening/${id}`);
  await expect(page.getByText('De meeste gesprekken duren 20 minuten')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verdeel in 20 minuten' }).press('Enter');
  await expect(said(page, 'De avond is verdeeld in stukken van 20 minuten.')).toBeVisible();
  await expect(page.getByText('De meeste gesprekken duren')).toBeHidden();
  expect((await app.call('evenings.get', { id })).rhythm.minutes).toBe(20);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('De meeste gesprekken duren 20 minuten')).toBeVisible();
});

test('dragging: onto a free place, onto another talk, and off the timeline; what clashes says so and may stay', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await app.call('evenings.save', evening);
  await app.call('evenings.addStudents', { id, studentIds: demo.ids.slice(0, 6) });
  await app.call('evenings.propose', { id, fresh: false });
  await demo.open(`/evening/${id}`);
  const { talks, plan, sessions } = await app.call('evenings.get', { id });
  const [a, b] = plan.placed.map(({ talk }) => talks.find((one) => one.id === talk));
  if (a === undefined || b === undefined) throw new Error('two talks are needed');
  const talkOf = async (talk: typeof a) =>
    (await app.call('evenings.get', { id })).talks.find((one) => one.id === talk.id);
  const drag = async (name: string, target: ReturnType<typeof page.locator>) => {
    const block = page.getByRole('button', { name: new RegExp(`^${name} \\d`, 'u') });
    await block.hover();
    await page.mouse.down();
    // Over the block itself first, as a hand does; what lies under the pointer on the way is of no account.
    await block.hover({ position: { x: 30, y: 20 }, force: true });
    await target.hover({ position: { x: 60, y: 18 }, force: true });
  };

  await drag(a.displayName, page.getByRole('button', { name: new RegExp(`^${b.displayName} \\d`, 'u') }));
  await expect(page.locator('.drag-goes')).toHaveText(`ruil met ${b.displayName}`);
  await expect(page.locator('.session-drop-swap')).toBeVisible();
  await page.mouse.up();
  await expect(said(page, `${a.displayName} en ${b.displayName} hebben geruild.`)).toBeVisible();
  expect(await talkOf(a)).toMatchObject({ place: b.place, fixed: true });

  const second = sessions[1]?.id ?? '';
  await drag(a.displayName, page.locator(`[data-session="${second}"] .session-free`).nth(2));
  await page.mouse.up();
  const moved = page.locator(`[data-session="${second}"]`).getByRole('button', { name: a.displayName });
  await expect(moved).toBeVisible();
  expect((await talkOf(a))?.place?.session).toBe(second);

  // Escape leaves everything as it was.
  const before = await talkOf(a);
  await drag(a.displayName, page.getByRole('button', { name: new RegExp(`^${b.displayName} \\d`, 'u') }));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await talkOf(a)).toEqual(before);

  await drag(a.displayName, page.locator('[data-tray]'));
  await page.mouse.up();
  await expect(said(page, `${a.displayName} heeft geen plaats meer.`)).toBeVisible();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect.poll(async () => (await talkOf(a))?.place).toEqual(before?.place);

  // Two at one time, past the window: the screen shows the clash on both, and leaves it.
  const place = (await talkOf(b))?.place ?? null;
  await app.call('evenings.place', { talkId: a.id, place });
  await page.reload();
  await expect(page.locator('.talk-clash')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Dit botst' })).toContainText(a.displayName);
  await expectAccessible(page);
});

test('an existing schedule is read, a doubt is answered, and its times are fixed', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await app.call('evenings.save', { ...evening, sessions: twoDates.slice(0, 1) });
  await demo.open(`/evening/${id}`);
  await page.getByRole('link', { name: 'Lees een bestaand rooster in' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Een bestaand rooster inlezen' })).toBeVisible();
  await expectAccessible(page);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'rooster.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      "Tijd;Leerling\n16.00;Fatima van 't Verzonnen\n16.20;Amelie van de Regenboog\n16.40;Jan Onbekend\n",
    ),
  });
  await expect(page.getByText('2 gesprekken krijgen een vaste tijd.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Wie is Jan Onbekend/u }).press('Enter');
  await page.getByRole('option', { name: 'Bram Duimelot' }).press('Enter');
  await page.getByRole('button', { name: 'Neem 3 tijden over' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Bram Duimelot 16\.40, staat vast/u })).toBeVisible();
  expect((await app.call('evenings.get', { id })).talks.map(({ fixed }) => fixed)).toEqual([
    true,
    true,
    true,
  ]);
  await expectAccessible(page);

  // The others of the class come from the class list.
  await demo.open('/');
  await page.getByRole('button', { name: `Kies alle ${demo.ids.length}` }).press('Enter');
  await page.getByRole('button', { name: 'Zet op de ouderavond' }).press('Enter');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Zet op de ouderavond' }).press('Enter');
  await expect(page.getByText('28 gesprekken, 3 met een plaats')).toBeVisible();
});

test('an evening that is too short says why, and one button makes room; undo takes that back as one', async ({
  page,
  demo,
  app,
}) => {
  const { id } = await app.call('evenings.save', {
    ...evening,
    sessions: [{ day: '2027-02-09', place: '', from: '19:00', to: '19:35' }],
  });
  await app.call('evenings.addStudents', { id, studentIds: demo.ids.slice(0, 3) });
  await demo.open(`/evening/${id}`);
  await page.getByRole('button', { name: 'Maak een voorstel' }).press('Enter');
  await expect(said(page, '2 van de 3 gesprekken hebben een plaats.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Zo zou iedereen een plaats hebben' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Doe dit: De avond duurt .* langer/u }).press('Enter');
  await expect(said(page, 'Dat is opgegeven, en er is opnieuw gepland.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Iedereen heeft een plaats' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(said(page, 'Dat is ongedaan gemaakt.')).toBeVisible();
  const { sessions, plan } = await app.call('evenings.get', { id });
  expect(sessions[0]?.to).toBe('19:35');
  expect(plan.placed).toHaveLength(2);
});
