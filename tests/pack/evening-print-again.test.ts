/** After a change: exactly the pages that are not true any more are named, and printed again. Prints no real PDF. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EveningPart, type PageToPrint } from '../../shared/model/evening-paper.ts';
import { adultAlone, eveningDays, openEvening, type TestEvening } from './open-evening.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-again-'));
let school: TestEvening;
/** What was printed last. */
let html = '';

beforeAll(async () => {
  school = await openEvening({
    htmlToPdf: (page) => {
      html = page;
      return Promise.resolve(Buffer.from('a file'));
    },
    saveAs: (name) => Promise.resolve(join(folder, name)),
  });
});
afterAll(() => {
  school.close();
  rmSync(folder, { recursive: true });
});

const printPack = (more: { parts?: EveningPart[]; changedOnly?: boolean; language?: 'nl' | 'en' } = {}) =>
  school.call('evenings.printPack', {
    id: school.eveningId,
    parts: [...EveningPart.options],
    language: 'nl',
    job: 'print',
    ...more,
  });
const changes = async (): Promise<PageToPrint[]> =>
  (await school.call('evenings.toPrintAgain', { id: school.eveningId })).pages;
const named = async (): Promise<string[]> =>
  (await changes()).map(({ of, page, reason }) => `${of}: ${page} (${reason})`);

const [tuesday, thursday] = ['dinsdag 10 februari', 'donderdag 12 februari'] as const;
const sheetsOf = (name: string, reason: PageToPrint['reason'], left: readonly string[] = []): string[] =>
  ['blad voor de leerling', 'blad voor thuis', 'blad voor jou', 'formulier voor afspraken']
    .filter((page) => !left.includes(page))
    .map((page) => `${name}: ${page} (${reason})`);
const lists = (...days: readonly string[]): string[] =>
  (['deurlijst', 'rooster'] as const).flatMap((page) => days.map((day) => `${day}: ${page} (content)`));
const sorted = (list: readonly string[]): string[] => list.toSorted((a, b) => a.localeCompare(b));

test('before anything is printed nothing must be printed again', async () => {
  expect(await school.call('evenings.toPrintAgain', { id: school.eveningId })).toEqual({
    printed: false,
    pages: [],
  });
  await school.change(await school.talkOf('Roos'), { hard: true });
  expect(await named()).toEqual([]);
});

describe('after the whole pack was printed', () => {
  beforeEach(async () => {
    await printPack();
  });

  test('nothing must be printed again', async () => {
    expect(await named()).toEqual([]);
  });

  test('moving one talk names its sheets, and the lists of the dates that it left and came to', async () => {
    const talk = await school.talkOf('Roos');
    const { sessions } = await school.evening();
    const to = sessions.find(({ id }) => id !== talk.place?.session);
    await school.call('evenings.place', {
      talkId: talk.id,
      place: { session: to?.id ?? '', start: '21:40' },
    });
    expect(sorted(await named())).toEqual(
      sorted([...lists(tuesday, thursday), ...sheetsOf(talk.displayName, 'time')]),
    );
  });

  test('moving it within its date names the lists of that date only', async () => {
    const talk = await school.talkOf('Dewi');
    const session = talk.place?.session ?? '';
    const { sessions } = await school.evening();
    const day = sessions.find(({ id }) => id === session)?.day === eveningDays[0] ? tuesday : thursday;
    await school.call('evenings.place', { talkId: talk.id, place: { session, start: '21:20' } });
    expect(sorted(await named())).toEqual(sorted([...lists(day), ...sheetsOf(talk.displayName, 'time')]));
  });

  test('moving the talk of one home names nothing of the other', async () => {
    const talk = await school.talkOf('Chloé', 1);
    const session = talk.place?.session ?? '';
    await school.call('evenings.place', { talkId: talk.id, place: { session, start: '21:05' } });
    const sheets = (await named()).filter((line) => line.startsWith('Chloé'));
    expect(sheets).toEqual(sheetsOf(talk.displayName, 'time'));
    // Besides the list and the schedule of its own date nothing of anybody.
    expect(await named()).toHaveLength(sheets.length + 2);
  });

  test('two talks that change places name both', async () => {
    const [a, b] = [await school.talkOf('Sean'), await school.talkOf('Çağla')];
    await school.call('evenings.swap', { talkId: a.id, withId: b.id });
    const people = new Set(
      (await changes()).filter(({ studentId }) => studentId !== null).map(({ of }) => of),
    );
    expect(people).toEqual(new Set([a.displayName, b.displayName]));
  });

  test('a point of the student is on the sheets of the student and the mentor, and only there', async () => {
    const { studentId, displayName } = await school.talkOf('Inês');
    await school.call('points.save', { studentId, by: 'student', text: 'Ik wil leren plannen.' });
    expect(sorted(await named())).toEqual(
      sorted(sheetsOf(displayName, 'content', ['blad voor thuis', 'formulier voor afspraken'])),
    );
  });

  test('what only the mentor knows changes no other sheet', async () => {
    const { studentId, displayName } = await school.talkOf('Inês');
    const { family, ...student } = await school.call('students.get', { id: studentId });
    expect(family.together).toBe(true);
    await school.call('points.save', { studentId, by: 'mentor', text: 'Zij vraagt vaker om hulp.' });
    expect(student.givenName).toBe('Inês');
    expect(await named()).toEqual([`${displayName}: blad voor jou (content)`]);
  });

  test('who comes on the evening later is new, with every kind that was printed', async () => {
    const row = (await school.call('students.list', {})).find(({ givenName }) => givenName === 'Fatima');
    await school.call('evenings.addStudents', { id: school.eveningId, studentIds: [row?.id ?? ''] });
    const lines = await named();
    expect(lines).toContain('Fatima van ’t Verzonnen: stroken (new)'.replace('’', "'"));
    expect(lines.filter((line) => line.endsWith('(new)'))).toHaveLength(5);
    expect(lines).toContain('Nog geen tijd: rooster (content)');
  });

  test('who needs no talk any more is told to be thrown away, until the next print', async () => {
    const talk = await school.talkOf('Amir');
    await school.change(talk, { needed: false });
    const gone = (await named()).filter((line) => line.endsWith('(gone)'));
    expect(gone).toEqual([...sheetsOf(talk.displayName, 'gone'), `${talk.displayName}: stroken (gone)`]);
    await printPack({ changedOnly: true });
    expect(await named()).toEqual([]);
  });

  test('a talk that is taken off the evening as a whole is gone too', async () => {
    const talk = await school.talkOf('=1+1');
    await school.call('evenings.removeTalk', { id: talk.id });
    const gone = (await named()).filter((line) => line.endsWith('(gone)'));
    expect(gone).toHaveLength(5);
    for (const line of gone) expect(line.startsWith('=1+1 =1+1: ')).toBe(true);
    // Thrown away, they are not named again; what must be printed still is.
    await school.call('evenings.discardGone', { id: school.eveningId });
    const left = await named();
    expect(left).toHaveLength(2);
    expect(left.filter((line) => line.endsWith('(content)'))).toEqual(left);
  });

  test('only what changed is printed again: these pages and no other', async () => {
    const talk = await school.talkOf('Maximiliaan-Alexander');
    const session = talk.place?.session ?? '';
    await school.call('evenings.place', { talkId: talk.id, place: { session, start: '21:30' } });
    const expected = (await changes()).length;
    await printPack({ changedOnly: true });
    // A sheet is a <div class="sheet …">, on one paper each.
    expect(html.match(/<div class="sheet /gu)).toHaveLength(expected);
    expect(html.match(/<h1[^>]*>[^<]*Maximiliaan/gu)?.length).toBe(4);
    expect(html).not.toMatch(/<h1[^>]*>(?:Roos|Dewi|Sean)\b/u);
    expect(await named()).toEqual([]);
    const failure = await school.refusal('evenings.printPack', {
      id: school.eveningId,
      parts: ['student'],
      changedOnly: true,
      language: 'nl',
      job: 'print',
    });
    expect(failure.code).toBe('nothing-to-print');
  });

  test('a print of one part leaves what is known of the others', async () => {
    const talk = await school.talkOf('Dewi');
    const session = talk.place?.session ?? '';
    await school.call('evenings.place', { talkId: talk.id, place: { session, start: '21:25' } });
    await printPack({ parts: ['door', 'schedule', 'student'] });
    expect(sorted(await named())).toEqual(
      sorted(sheetsOf(talk.displayName, 'time', ['blad voor de leerling'])),
    );
  });
});

test('the paper of each language is followed by itself', async () => {
  await printPack();
  await printPack({ parts: ['parents'], language: 'en' });
  const talk = await school.talkOf('Mehmet', 2);
  const session = talk.place?.session ?? '';
  await school.call('evenings.place', { talkId: talk.id, place: { session, start: '21:10' } });
  const home = (await named()).filter((line) => line.includes('voor thuis'));
  expect(home).toEqual([
    `${talk.displayName}: blad voor thuis (time)`,
    `${talk.displayName}: blad voor thuis (Engels) (time)`,
  ]);
});

test('letters and labels are followed too, and their changed ones printed by themselves', async () => {
  await printPack();
  await printPack({ parts: ['parents'], language: 'en' });
  const print = { id: school.eveningId, language: 'nl', job: 'print' } as const;
  await school.call('evenings.printLetters', print);
  await school.call('evenings.printLabels', print);
  expect(await named()).toEqual([]);
  const talk = await school.talkOf(adultAlone.givenName);
  await school.change(talk, { way: 'online' });
  const pages = (await changes()).filter(({ kind }) => kind === 'letter' || kind === 'label');
  expect(pages.map(({ of, kind, reason }) => [of, kind, reason])).toEqual([
    [talk.displayName, 'letter', 'time'],
  ]);
  await school.call('evenings.printLetters', { ...print, changedOnly: true });
  expect(html.match(/<div class="sheet /gu)).toHaveLength(1);
  expect(html).toContain('Online. Je krijgt de link van je mentor.');
});

test('what leaves the program is in the log, without a name', async () => {
  const log = await school.call('privacy.log', {});
  const actions = new Set(log.map(({ action }) => action));
  for (const action of ['evening-saved', 'letters-saved', 'labels-saved'] as const)
    expect(actions).toContain(action);
  expect(JSON.stringify(log)).not.toMatch(/Roos|Dewi/u);
});

test('an erased student leaves no print behind', async () => {
  const talk = await school.talkOf('Dewi');
  await school.call('privacy.erase', { id: talk.studentId, givenName: 'Dewi' });
  expect((await changes()).map(({ studentId }) => studentId)).not.toContain(talk.studentId);
});

test('nobody is asked for a place for an evening that is not there', async () => {
  const failure = await school.refusal('evenings.printLetters', {
    id: 'nothing',
    language: 'nl',
    job: 'print',
  });
  expect(failure.code).toBe('not-found');
});
