/** Everything that an evening prints, made as the product makes it and read back: order, times, names, and nothing of another home. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '../../electron/loopback/pdf.ts';
import { dayInWords, timeAfter } from '../../shared/domain/when.ts';
import { EveningPart } from '../../shared/model/evening-paper.ts';
import { Language } from '../../shared/model/language.ts';
import { eveningPaper } from '../../shared/text/evening-paper.ts';
import { sheets } from '../../shared/text/sheets.ts';
import { chromiumPath } from '../chromium.ts';
import {
  adultAlone,
  type Evening,
  openEvening,
  type Talk,
  type TestEvening,
  waiting,
} from './open-evening.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-evening-'));
const path = join(folder, 'evening.pdf');
let printer: PdfPrinter;

beforeAll(() => {
  printer = createPdfPrinter(chromiumPath);
});
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true });
});

/** As the text of a PDF is read back: without spaces. */
const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');

const startOf = ({ place }: Talk): string => place?.start ?? '';
/** By date and time, those without a time last. */
const inOrder = ({ talks, sessions }: Evening): Talk[] => [
  ...sessions.flatMap(({ id }) =>
    talks
      .filter(({ place, needed }) => needed && place?.session === id)
      .toSorted((a, b) => startOf(a).localeCompare(startOf(b))),
  ),
  ...talks.filter(({ place, needed }) => needed && place === null),
];

type Print = 'evenings.printPack' | 'evenings.printLetters' | 'evenings.printLabels';

async function print(school: TestEvening, what: Print, language: Language): Promise<ReadPdf> {
  const input = { id: school.eveningId, language, job: 'print' };
  if (what === 'evenings.printPack') await school.call(what, { ...input, parts: [...EveningPart.options] });
  else await school.call(what, input);
  return readPdf(readFileSync(path));
}

/** The pages of one talk in the pack, as they were read back. */
interface TalkPages {
  student: string;
  /** null: nobody at home may have paper. */
  parents: string | null;
  mentor: [string, string];
  recap: string;
  strips: string;
}

describe.each(Language.options)('an evening in %s', (language) => {
  let school: TestEvening;
  let talks: Talk[];
  let sessions: Evening['sessions'];
  let pack: ReadPdf;
  const text = eveningPaper[language];

  beforeAll(async () => {
    const host = { htmlToPdf: printer.htmlToPdf, saveAs: () => Promise.resolve(path) };
    school = await openEvening(host, language);
    await school.change(await school.talkOf('Roos'), { way: 'online' });
    await school.change(await school.talkOf('Dewi'), { hard: true });
    await school.change(await school.talkOf('Amir'), { needed: false });
    const evening = await school.evening();
    talks = inOrder(evening);
    sessions = evening.sessions;
    pack = await print(school, 'evenings.printPack', language);
  });
  afterAll(() => school.close());

  const dayOf = (talk: Talk): string => sessions.find(({ id }) => id === talk.place?.session)?.day ?? '';
  const spanOf = (talk: Talk): string =>
    sheets[language].untilTime(startOf(talk), timeAfter(startOf(talk), talk.minutes));
  /** Student, home where somebody may come, two sides for the mentor, and the form for agreements. */
  const pageCount = ({ givenName }: Talk): number => (givenName === adultAlone.givenName ? 4 : 5);
  function pagesOf(talk: Talk): TalkPages {
    let at = 0;
    for (const session of [...sessions.map(({ id }) => id), null]) {
      const own = talks.filter(({ place }) => (place?.session ?? null) === session);
      // The list for the door and the schedule; who has no time yet is on a schedule only.
      at += session === null ? 1 : 2;
      for (const one of own) {
        if (one === talk) {
          const pages = pack.texts.slice(at, at + pageCount(one));
          const [student = '', ...rest] = pages;
          const parents = pages.length === 5 ? (rest.shift() ?? '') : null;
          const [front = '', back = '', recap = ''] = rest;
          const strips = pack.texts[pack.pages - talks.length + talks.indexOf(talk)] ?? '';
          return { student, parents, mentor: [front, back], recap, strips };
        }
        at += pageCount(one);
      }
    }
    throw new Error('this talk is not on the evening');
  }
  const displayNames = (): string[] => [...new Set(talks.map(({ displayName }) => displayName))];

  test('is one file in the order of the evening, with every name at its time, and no talk that is not needed', () => {
    expect(pack.tagged).toBe(true);
    expect(JSON.stringify(pack.info)).not.toMatch(/Roos|3HB|Chrome/u);
    expect(pack.texts.every((words) => words.length > 40)).toBe(true);
    expect(pack.texts.join('')).not.toContain('Amir');

    let at = 0;
    for (const session of sessions) {
      const own = talks.filter(({ place }) => place?.session === session.id);
      const [door = '', schedule = ''] = pack.texts.slice(at, at + 2);
      at += 2 + own.reduce((sum, talk) => sum + pageCount(talk), 0);
      for (const page of [door, schedule]) expect(page).toContain(squeeze(dayInWords(session.day, language)));
      for (const talk of own) {
        const isNamed = talk.way === 'room' && talk.household === 0;
        expect(door).toContain(startOf(talk));
        expect(door.includes(squeeze(`${startOf(talk)}${talk.givenName}`))).toBe(isNamed);
        const span = text.fromUntil(startOf(talk), timeAfter(startOf(talk), talk.minutes));
        expect(schedule).toContain(squeeze(`${span}${talk.displayName}`));
      }
    }
    expect(pack.texts[at]).toContain(squeeze(`${waiting.givenName} de Wachter`));
    const unplaced = talks.filter(({ place }) => place === null);
    expect(pack.pages).toBe(at + 1 + unplaced.reduce((sum, talk) => sum + pageCount(talk), 0) + talks.length);
    for (const talk of talks) {
      const { student, parents, mentor, recap, strips } = pagesOf(talk);
      const timed = [student, ...(parents === null ? [] : [parents]), mentor[0], recap];
      const when =
        talk.place === null
          ? sheets[language].noTime
          : `${dayInWords(dayOf(talk), language)}, ${spanOf(talk)}`;
      for (const page of [...timed, mentor[1], strips]) expect(page).toContain(squeeze(talk.givenName));
      for (const page of timed) expect(page).toContain(squeeze(when));
      expect(parents === null).toBe(talk.givenName === adultAlone.givenName);
    }
  });

  test('has a letter for every home, one for who is 18 and alone, each with its own time', async () => {
    const { texts, pages } = await print(school, 'evenings.printLetters', language);
    expect(pages).toBe(talks.length);
    for (const [index, talk] of talks.entries()) {
      const page = texts[index] ?? '';
      expect(page).toContain(squeeze(talk.givenName));
      expect(page).toContain(squeeze(talk.place === null ? '' : dayInWords(dayOf(talk), language)));
      expect(page).toContain(startOf(talk));
      for (const other of displayNames().filter((name) => name !== talk.displayName))
        expect(page).not.toContain(squeeze(other));
    }
    const alone = talks.findIndex(({ givenName }) => givenName === adultAlone.givenName);
    expect(texts[alone]).toContain({ nl: 'BesteYusuf', en: 'DearYusuf' }[language]);
    expect(texts[alone]).not.toMatch(/Besteouders|Dearparents/u);
  });

  test('has a label for every talk', async () => {
    const { texts } = await print(school, 'evenings.printLabels', language);
    const words = texts.join('');
    for (const talk of talks) {
      expect(words).toContain(squeeze(talk.displayName));
      expect(words).toContain(
        squeeze(talk.place === null ? text.noTime : `${dayInWords(dayOf(talk), language)}, ${startOf(talk)}`),
      );
    }
  });

  test('puts nothing of one home on any paper of the other', async () => {
    const letters = await print(school, 'evenings.printLetters', language);
    const apart = talks.filter(({ household }) => household > 0);
    expect(new Set(apart.map(({ givenName }) => givenName))).toEqual(new Set(['Chloé', 'Mehmet', 'Tijn']));
    for (const talk of apart) {
      const others = apart.filter(({ studentId, id }) => studentId === talk.studentId && id !== talk.id);
      expect(others.length).toBeGreaterThan(0);
      const { points } = await school.call('students.get', { id: talk.studentId });
      const own = new Set(talk.who.split(', '));
      const { parents, mentor, recap, strips } = pagesOf(talk);
      const letter = letters.texts[talks.indexOf(talk)] ?? '';
      for (const page of [parents ?? '', recap, strips, letter]) {
        expect(page).toContain(squeeze(talk.givenName));
        for (const other of others) {
          for (const name of other.who.split(', ').filter((one) => one !== ''))
            expect(page).not.toMatch(new RegExp(squeeze(name), 'iu'));
          expect(page).not.toContain(startOf(other));
        }
        const theirs = points.filter(({ who }) => !own.has(who));
        expect(theirs.filter(({ text: said }) => page.includes(squeeze(said)))).toEqual([]);
      }
      // The front of the mentor's sheet lies on the table: it has the points of who sits there.
      const named = points.filter(({ who }) => who !== '' && !own.has(who));
      expect(named.filter(({ text: said }) => mentor[0].includes(squeeze(said)))).toEqual([]);
    }
  });
});
