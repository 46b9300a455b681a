/** The evening's own pages in a real browser, at every size, and what must never stand on them. */
import { assert, property } from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EveningPageKind, EveningPart } from '../../shared/model/evening-paper.ts';
import { Language } from '../../shared/model/language.ts';
import { type EveningPage, packPages, pagesOfKind } from '../../shared/print/evening/evening-pages.ts';
import { eveningStyle } from '../../shared/print/evening/evening-style.ts';
import { labelSheets } from '../../shared/print/evening/label-sheet.ts';
import type { PaperOfEvening, TalkOnPaper } from '../../shared/print/evening/paper-of-evening.ts';
import { renderSheets, type SheetFont } from '../../shared/print/render-pack.ts';
import { judgeText } from '../domain/invariants/judge-text.ts';
import { bram } from '../domain/make-facts.ts';
import { anyTalk } from './any-talk.ts';
import { eveningOf, letterOf, talkOf } from './evening-fixtures.ts';
import { fullest, longNames, ordinary, textOf } from './fixtures.ts';
import { layoutFaults, loadFonts, openBrowser } from './print-browser.ts';

let browser: Browser;
let fonts: SheetFont[];
beforeAll(async () => {
  [browser, fonts] = await Promise.all([openBrowser(), loadFonts()]);
});
afterAll(() => browser.close());

const ownKinds = ['door', 'schedule', 'recap', 'strips', 'letter'] as const;

/** A letter ends in its strip, a list where it is out of names: neither is filled down to a foot. */
const isFault = (fault: string): boolean => !/has no foot|empty above the foot/u.test(fault);

async function faultsOf(pages: readonly EveningPage[], language: Language): Promise<string[]> {
  const html = renderSheets(
    pages.map(({ node }) => node),
    { language, title: '', style: eveningStyle },
    fonts,
  );
  return (await layoutFaults(browser, html)).filter(isFault);
}

/** Talks of every kind of letter, way, stage and number of agreements, with this name. */
function talksOf(givenName: string, language: Language): TalkOnPaper[] {
  const sheet = fullest(givenName, language);
  const letters = (['home', 'invitation', 'student'] as const).flatMap((kind) =>
    ([1, 2, 3, 4] as const).map((lead) =>
      letterOf(sheet, {
        kind,
        lead,
        who: kind === 'student' ? null : 'mevrouw Van den Broek-Hoogenboezem, de heer Öztürk',
        occasion: 'mol',
        way: lead === 2 ? 'online' : 'room',
        interpreter: true,
        adultAlone: kind === 'student',
        place: 'lokaal 114 op de eerste verdieping van het hoofdgebouw',
      }),
    ),
  );
  return ([1, 2, 3] as const).map((agreementLimit) =>
    talkOf(`${agreementLimit}`, sheet, {
      agreementLimit,
      letters,
      doorName: `${givenName} B.`,
      interpreter: true,
      hard: true,
      way: 'phone',
      who: 'mevrouw Van den Broek-Hoogenboezem, de heer Öztürk',
    }),
  );
}

describe.each(Language.options)('pages in %s', (language) => {
  test.each(Object.entries(longNames))('with a name of %s fit, whatever stands on them', async (_, name) => {
    const paper = eveningOf(talksOf(name, language), language);
    const pages = ownKinds.flatMap((kind) => pagesOfKind(paper, kind));
    expect(pages.length).toBeGreaterThan(40);
    expect(await faultsOf(pages, language)).toEqual([]);
  });

  test.each([1, 12, 24, 33, 84])(
    'of a session of %i talks fit, and every talk is on one line',
    async (count) => {
      const talks = Array.from({ length: count }, (_, index) =>
        talkOf(`${index}`, ordinary, {
          doorName: `Bram-${index} H.`,
          displayName: `Bram-${index} van 't Hoff`,
        }),
      );
      const paper = eveningOf(talks, language);
      for (const [kind, name] of [
        ['door', (index: number) => `Bram-${index} H.`],
        ['schedule', (index: number) => `Bram-${index} van 't Hoff`],
      ] as const) {
        const pages = pagesOfKind(paper, kind);
        const words = pages.map(({ node }) => textOf(node)).join(' ');
        for (const index of talks.keys()) expect(words.split(name(index))).toHaveLength(2);
        expect(await faultsOf(pages, language)).toEqual([]);
        expect(pages.length === 1 || count > 24).toBe(true);
      }
    },
  );
});

describe('the door list', () => {
  const words = (change: Partial<TalkOnPaper>): string =>
    textOf(
      pagesOfKind(eveningOf([talkOf('a', ordinary, change)]), 'door')[0]?.node ?? {
        tag: 'p',
        attributes: {},
        children: [],
      },
    );

  test('names a student by given name and initial, and nothing else of anybody', () => {
    const text = words({ who: 'Sanne', hard: true, interpreter: true });
    expect(text).toContain('Bram H.');
    for (const word of ['Jansen', 'Sanne', 'tolk', '3HB']) expect(text).not.toContain(word);
  });

  test('names nobody whose talk is online or by phone, or whose homes should not read of each other', () => {
    for (const change of [{ way: 'online' }, { way: 'phone' }, { doorName: null }] as const) {
      const text = words(change);
      expect(text).toContain('17:00');
      expect(text).not.toContain('Bram');
    }
  });
});

describe('strips', () => {
  test('are for who comes from home and for the student, who has one only', () => {
    const strips = (change: Partial<TalkOnPaper>) =>
      pagesOfKind(eveningOf([talkOf('a', ordinary, change)]), 'strips').map(({ node }) => textOf(node));
    const [both = ''] = strips({});
    expect(both).toContain('Waar wilt u het over hebben?');
    expect(both).toContain('Waar wil jij het over hebben?');
    expect(strips({ isFirst: false }).join('')).not.toContain('jij');
    const alone = { ...ordinary, common: { ...ordinary.common, adultsPresent: false } };
    expect(strips({ sheet: alone }).join('')).not.toContain('Waar wilt u');
  });

  test('name no time, so that they stay right when the talk moves', () => {
    for (const { when, node } of pagesOfKind(eveningOf([talkOf('a')]), 'strips')) {
      expect(when).toBe('');
      expect(textOf(node)).not.toMatch(/\d\d:\d\d|februari/u);
    }
  });
});

test('the schedule says nothing of a talk that will be hard but a mark with neutral words', () => {
  const [page] = pagesOfKind(eveningOf([talkOf('a', ordinary, { hard: true })]), 'schedule');
  const text = page === undefined ? '' : textOf(page.node);
  expect(text).toContain('even tijd erna');
  expect(text).not.toMatch(/lastig|moeilijk|hard/iu);
});

test('a talk without a time comes last, and says so on every page', () => {
  const waiting = talkOf('z', { ...ordinary, common: { ...ordinary.common, untimed: true } }, { at: null });
  const paper: PaperOfEvening = { ...eveningOf([talkOf('a')]), unplaced: [waiting] };
  const pages = packPages(paper, ['door', 'schedule', 'student', 'parents', 'mentor', 'recap']);
  const last = pages.slice(-5);
  expect(last.map(({ kind }) => kind)).toEqual(['schedule', 'student', 'parents', 'mentor', 'recap']);
  for (const { node } of last) expect(textOf(node).toLowerCase()).toContain('nog geen tijd');
});

test('labels begin at the chosen place and go on on the next sheet', async () => {
  const talks = Array.from({ length: 30 }, (_, index) =>
    talkOf(`${index}`, fullest(longNames['many words']), {
      displayName: `${longNames['many words']} ${index}`,
    }),
  );
  const labels = pagesOfKind(eveningOf(talks), 'label').map(({ node }) => node);
  const labelSheetsFrom = (first: number) => labelSheets(labels, first, 'nl');
  expect(labelSheetsFrom(1)).toHaveLength(2);
  expect(labelSheetsFrom(19)).toHaveLength(2);
  expect(labelSheetsFrom(20)).toHaveLength(3);
  const [page] = labelSheetsFrom(5)[0]?.children ?? [];
  if (typeof page !== 'object') throw new Error('a page expected');
  expect(page.children.slice(0, 4).map((cell) => typeof cell === 'object' && textOf(cell))).toEqual([
    '',
    '',
    '',
    '',
  ]);
  const html = renderSheets(labelSheetsFrom(5), { language: 'nl', title: '', style: eveningStyle }, fonts);
  expect((await layoutFaults(browser, html)).filter(isFault)).toEqual([]);
});

test('no page of any talk holds an unfinished text, and none a forbidden word of ours', () => {
  assert(
    property(anyTalk, (sheet) => {
      const talk = talkOf('a', sheet, { letters: [letterOf(sheet)] });
      const paper = eveningOf([talk], sheet.common.language);
      for (const kind of EveningPageKind.options)
        for (const { node } of pagesOfKind(paper, kind)) {
          const text = textOf(node);
          expect(text).not.toMatch(/undefined|\bNaN\b|\[object|[{}]/u);
        }
      for (const kind of [...ownKinds, 'label'] as const)
        for (const { node } of pagesOfKind(eveningOf([talkOf('b')]), kind))
          expect(judgeText(textOf(node), bram).forbidden).toBe(false);
    }),
    { numRuns: 60, seed: 11 },
  );
});

test('the pack has every part once, in the order of the evening', () => {
  const paper = eveningOf([talkOf('a'), talkOf('b')]);
  const kinds = packPages(paper, EveningPart.options).map(({ kind, studentId }) =>
    `${kind} ${studentId ?? ''}`.trim(),
  );
  const sheets = (id: string) =>
    ['student', 'parents', 'mentor', 'recap'].map((kind) => `${kind} student-${id}`);
  expect(kinds).toEqual([
    'door',
    'schedule',
    ...sheets('a'),
    ...sheets('b'),
    'strips student-a',
    'strips student-b',
  ]);
});
