/** What an evening gives to other programs: calendar files, the data for a mail merge, texts for mails. Read back by other programs' eyes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, property, record, string } from 'fast-check';
import Papa from 'papaparse';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCalendar } from '../../electron/backend/evening-paper/write-calendar.ts';
import { timeAfter } from '../../shared/domain/when.ts';
import { Language } from '../../shared/model/language.ts';
import { mailMerge } from '../../shared/text/mail-merge.ts';
import { adultAlone, type Evening, openEvening, type TestEvening, waiting } from './open-evening.ts';

interface CalendarEvent {
  uid: string;
  summary: string;
  location: string;
  description: string;
  /** Wall-clock: "2026-02-10 19:00". */
  start: string;
  end: string;
}

/** The parser reads a time without a zone as if it were of UTC. */
const onTheWall = (date: Date | undefined): string =>
  date?.toISOString().slice(0, 16).replace('T', ' ') ?? '';

const readCalendar = (bytes: Uint8Array): CalendarEvent[] =>
  (convertIcsCalendar(undefined, Buffer.from(bytes).toString('utf8')).events ?? []).map((event) => ({
    uid: event.uid,
    summary: event.summary,
    location: event.location ?? '',
    description: event.description ?? '',
    start: onTheWall(event.start.date),
    end: onTheWall(event.end?.date),
  }));

/** RFC 5545: lines end in CRLF and have at most 75 octets; a longer one goes on after a space. */
function expectLines(bytes: Uint8Array): void {
  const text = Buffer.from(bytes).toString('utf8');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
}

const folder = mkdtempSync(join(tmpdir(), 'driehoek-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Language.options)('an evening in %s', (language) => {
  let school: TestEvening;
  let evening: Evening;
  const asked: string[] = [];
  beforeAll(async () => {
    school = await openEvening(
      {
        htmlToPdf: () => Promise.reject(new Error('nothing is printed here')),
        saveAs: (name) => {
          asked.push(name);
          return Promise.resolve(join(folder, name));
        },
      },
      language,
    );
    await school.change(await school.talkOf('Roos'), { way: 'phone' });
    evening = await school.evening();
  });
  afterAll(() => school.close());

  const ask = () => ({ id: school.eveningId, language, job: 'file' });
  const dayOf = (talk: Evening['talks'][number]): string =>
    evening.sessions.find(({ id }) => id === talk.place?.session)?.day ?? '';
  const placed = () => evening.talks.filter(({ place }) => place !== null);

  async function calendar(more: { talkId?: string; fullNames?: boolean } = {}) {
    const { path, talks } = await school.call('evenings.saveCalendar', { ...ask(), ...more });
    const bytes = readFileSync(path);
    expectLines(bytes);
    return { bytes, talks, events: readCalendar(bytes), text: bytes.toString('utf8') };
  }

  test('the mentor’s calendar has every talk with a time, by given name and initial only', async () => {
    const { events, talks, text } = await calendar();
    expect(talks).toBe(placed().length);
    expect(events).toHaveLength(placed().length);
    for (const talk of placed()) {
      const event = events.find(({ uid }) => uid.startsWith(`${talk.id}@`));
      const start = talk.place?.start ?? '';
      expect(event).toMatchObject({
        start: `${dayOf(talk)} ${start}`,
        end: `${dayOf(talk)} ${timeAfter(start, talk.minutes)}`,
      });
      expect(event?.summary.startsWith(talk.givenName)).toBe(true);
    }
    expect(events.map(({ summary }) => summary)).toContain('Çağla Ö.');
    expect(events.map(({ location }) => location)).toContain('lokaal 2.07, trap B');
    expect(text).not.toMatch(/Öztürk|Souza|Hoogenboezem|Wies|\bSanne\b/u);
    // A time of day is meant as the clock on the wall says it: no zone, no Z but at the moment of writing.
    expect(text).toMatch(/DTSTART:2026\d{4}T\d{6}\r\n/u);
    expect(text).not.toMatch(/TZID|VTIMEZONE|DT(?:START|END):\S*Z/u);
    expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z/u);
  });

  test('whole names are in it only where they are asked for', async () => {
    const { events } = await calendar({ fullNames: true });
    expect(events.map(({ summary }) => summary)).toContain('Çağla Öztürk');
    expect(events.map(({ summary }) => summary)).toContain("Sean D'Souza");
  });

  test('a family’s file has its own talk and no name of another child or home', async () => {
    const some = placed().filter(
      ({ household, givenName }) => household > 0 || givenName === adultAlone.givenName,
    );
    expect(some).toHaveLength(7);
    for (const talk of some) {
      const { events, text } = await calendar({ talkId: talk.id });
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({ start: `${dayOf(talk)} ${talk.place?.start ?? ''}` });
      const others = evening.talks.filter(({ id }) => id !== talk.id);
      const names = others.flatMap(({ givenName, who }) => [givenName, ...who.split(', ')]);
      const own = [talk.givenName, ...talk.who.split(', ')];
      const theirs = names.filter((name) => name !== '' && !own.some((one) => one.includes(name)));
      expect([...theirs, ...others.map(({ id }) => `${id}@`)].filter((word) => text.includes(word))).toEqual(
        [],
      );
    }
    expect(asked.at(-1)).toMatch(/^driehoek-(?:gesprek|talk)\.ics$/u);
  });

  test('who is called has no room in the file', async () => {
    const { events } = await calendar({ talkId: (await school.talkOf('Roos')).id });
    expect(events[0]?.location).toMatch(/telefoon|phone/u);
  });

  test('a talk without a time has no file', async () => {
    const talkId = (await school.talkOf(waiting.givenName)).id;
    const failure = await school.refusal('evenings.saveCalendar', { ...ask(), talkId });
    expect(failure.code).toBe('nothing-to-print');
  });

  test('the mail merge has a row for each letter, with its own data and nothing that a spreadsheet computes', async () => {
    const { path, rows } = await school.call('evenings.saveMailMerge', ask());
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors, meta } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(meta.delimiter).toBe(';');
    expect(meta.fields).toEqual(Object.values(mailMerge[language].columns));
    expect(data).toHaveLength(evening.talks.length);
    expect(rows).toBe(data.length);
    const column = mailMerge[language].columns;
    for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    expect(data.map((row) => row[column.student])).toContain("'=1+1 =1+1");
    for (const talk of evening.talks.filter(({ household }) => household > 0)) {
      const own = data.filter(
        (row) =>
          row[column.student] === talk.displayName &&
          row[column.date] === dayOf(talk) &&
          row[column.from] === talk.place?.start,
      );
      expect(own).toHaveLength(1);
      const others = evening.talks.filter(
        ({ studentId, id }) => studentId === talk.studentId && id !== talk.id,
      );
      const words = Object.values(own[0] ?? {}).join(' ');
      for (const other of others) {
        for (const name of other.who.split(', ').filter((one) => one !== ''))
          expect(words).not.toContain(name);
        expect(words).not.toContain(other.place?.start);
      }
    }
    const alone = data.find((row) => row[column.givenName] === adultAlone.givenName);
    expect(alone?.[column.to]).toBe({ nl: 'leerling', en: 'student' }[language]);
  });

  test('the texts for mails are the letters, one for each home', async () => {
    const texts = await school.call('evenings.letterTexts', { id: school.eveningId, language });
    expect(texts.map(({ talkId }) => talkId).toSorted()).toEqual(
      evening.talks.map(({ id }) => id).toSorted(),
    );
    for (const { talkId, subject, body } of texts) {
      const talk = evening.talks.find(({ id }) => id === talkId);
      expect(`${subject} ${body}`).toContain(talk?.givenName);
      for (const other of evening.talks.filter(
        ({ studentId, id }) => studentId === talk?.studentId && id !== talkId,
      ))
        for (const name of other.who.split(', ').filter((one) => one !== ''))
          expect(body).not.toContain(name);
    }
  });

  test('what was taken along is in the log', async () => {
    const talkId = evening.talks[0]?.id ?? '';
    await school.call('evenings.letterCopied', { talkId });
    const actions = (await school.call('privacy.log', {})).map(({ action }) => action);
    for (const action of ['calendar-saved', 'mail-merge-saved', 'letter-copied'] as const)
      expect(actions).toContain(action);
    expect((await school.refusal('evenings.letterCopied', { talkId: 'nobody' })).code).toBe('not-found');
  });
});

test('any words survive a calendar file: commas, semicolons, backslashes, lines, other scripts', () => {
  const word = string({ unit: 'grapheme', maxLength: 120 }).map((text) =>
    text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ').trim(),
  );
  assert(
    property(
      record({ title: word.filter((text) => text !== ''), place: word, description: word }),
      (words) => {
        const talk = { id: 'a', day: '2026-02-10', start: '23:50', minutes: 20, ...words };
        const bytes = writeCalendar([talk], new Date('2026-02-02T09:30:00Z'));
        expectLines(bytes);
        const [event] = readCalendar(bytes);
        expect(event).toMatchObject({
          summary: words.title,
          location: words.place,
          description: words.description,
          start: '2026-02-10 23:50',
          end: '2026-02-11 00:10',
        });
      },
    ),
    { numRuns: 300, examples: [[{ title: 'Çağla Öztürk, "x"; a\\n', place: '=1+1', description: ',;\\' }]] },
  );
});

test('lines of a text stay lines', () => {
  const talk = { id: 'a', day: '2026-02-10', start: '19:00', minutes: 15, title: 'x', place: '' };
  const bytes = writeCalendar([{ ...talk, description: 'een\ntwee' }], new Date('2026-02-02T09:30:00Z'));
  expectLines(bytes);
  expect(readCalendar(bytes)[0]?.description).toBe('een\ntwee');
});
