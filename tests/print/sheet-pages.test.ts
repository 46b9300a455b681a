/** Pages in a real browser: exactly one A4 (mentor two), filled, nothing cut off; and the PDF read back. */
import { sample } from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { applyEdits } from '../../shared/domain/edit-agenda.ts';
import { noEdits } from '../../shared/model/agenda.ts';
import { Occasion, slotLengths, type SlotMinutes } from '../../shared/model/facts.ts';
import type { Language } from '../../shared/model/language.ts';
import { SheetKind, type SheetInput } from '../../shared/model/sheet.ts';
import { renderPack, type SheetFont } from '../../shared/print/render-pack.ts';
import { anyTalk } from './any-talk.ts';
import { bram, view as factView } from '../domain/make-facts.ts';
import { readPdf } from '../pack/read-pdf.ts';
import { fullest, longNames, ordinary, small, view } from './fixtures.ts';
import { layoutFaults, loadFonts, openBrowser, printDocument } from './print-browser.ts';

let browser: Browser;
let fonts: SheetFont[];
beforeAll(async () => {
  [browser, fonts] = await Promise.all([openBrowser(), loadFonts()]);
});
afterAll(() => browser.close());

const pack = (inputs: readonly SheetInput[], language: Language = 'nl') =>
  renderPack(inputs, { sheets: SheetKind.options, groupBy: 'student', language }, fonts);

/** A sheet of an agenda that the engine really builds. */
function built(
  occasion: Occasion,
  minutes: SlotMinutes,
  language: Language,
  lead: 1 | 2 | 3 | 4,
  present: 'all' | 'no student' | 'no adults' = 'all',
): SheetInput {
  const ratings = [lead, lead === 4 ? 1 : 4, lead, lead, lead] as const;
  const facts = {
    ...bram,
    occasion,
    minutes,
    language,
    present: [
      ...(present === 'no student' ? [] : (['student'] as const)),
      'mentor' as const,
      ...(present === 'no adults' ? [] : (['parents'] as const)),
    ],
    views: [
      factView('student', [...ratings]),
      factView('parent', [lead, 1, lead, null, lead]),
      factView('mentor', [lead, 1, lead, lead, lead]),
    ],
    agreements: [
      {
        text: 'Als ik thuiskom, dan begin ik binnen een half uur.',
        owner: 'student',
        outcome: 'open',
        timesMissed: 1,
      },
    ] as const,
    points: [
      { by: 'student', text: 'Ik wil naar de havo.' },
      { by: 'parents', text: 'Wij merken dat het huiswerk vaak laat begint.' },
      { by: 'mentor', text: 'Bram plant zijn week steeds beter.' },
      { by: 'parents', text: 'Vader kan rijden naar de excursie.' },
    ] as const,
  };
  const agenda = buildAgenda({ ...facts, agreements: [...facts.agreements], points: [...facts.points] });
  return {
    common: {
      ...ordinary.common,
      language,
      occasion,
      minutes,
      studentPresent: present !== 'no student',
      adultsPresent: present !== 'no adults',
    },
    agenda: applyEdits(agenda, noEdits),
    mentor: {
      ...ordinary.mentor,
      views: [
        view('student', '2026-02-01', [...ratings]),
        view('parent', '2026-02-01', [lead, 1, lead, null, lead]),
        view('mentor', '2026-02-01', [lead, 1, lead, lead, lead]),
      ],
    },
  };
}

describe('pages', () => {
  it('of an ordinary and of a small talk fit and are filled', async () => {
    expect(await layoutFaults(browser, pack([ordinary, small]))).toEqual([]);
  });

  it.each(Object.entries(longNames))('of the fullest talk with a name of %s fit', async (_, name) => {
    expect(await layoutFaults(browser, pack([fullest(name)]))).toEqual([]);
    expect(await layoutFaults(browser, pack([fullest(name, 'en')], 'en'))).toEqual([]);
  });

  it.each(slotLengths)(
    'of every occasion of %i minutes fit, in both languages and at every lead',
    async (minutes) => {
      for (const language of ['nl', 'en'] as const) {
        const inputs = Occasion.options.flatMap((occasion, index) =>
          ([1, 2, 3, 4] as const).map((lead) =>
            built(
              occasion,
              minutes,
              language,
              lead,
              (['all', 'all', 'no student', 'no adults'] as const)[(index + lead) % 4],
            ),
          ),
        );
        expect(await layoutFaults(browser, pack(inputs, language))).toEqual([]);
      }
    },
  );
});

describe('pages of any talk', () => {
  it('fit: any items, questions, points, notices and names of any length', async () => {
    const inputs = sample(anyTalk, { numRuns: 60, seed: 7 });
    expect(await layoutFaults(browser, pack(inputs))).toEqual([]);
  }, 60_000);
});

describe('the printed pack', () => {
  it('has one page for student and parents and two for the mentor, and no blank one', async () => {
    const pdf = await readPdf(
      await printDocument(browser, pack([ordinary, fullest(longNames['many words']), small])),
    );
    expect(pdf.pages).toBe(12);
    expect(pdf.texts.every((text) => text.length > 100)).toBe(true);
    expect(pdf.tagged).toBe(true);
    expect(pdf.outline.filter((title) => /gesprek|luistert/u.test(title)).length).toBeGreaterThanOrEqual(9);
  });

  it('says in print what the tree says, on the right page only', async () => {
    const { texts, info } = await readPdf(await printDocument(browser, pack([ordinary])));
    const [student, parents, front, back] = texts;
    expect(student).toContain('Bram,ditgesprekgaatoverjou');
    expect(student).toContain('Ikwilnaardehavo.');
    expect(student).toContain('Watspreektjeaanindehavo');
    expect(student).not.toContain('huiswerk');
    expect(parents).toContain('Bramvertelt,uluistertmee');
    expect(parents).toContain('huiswerkvaaklaatbegint');
    expect(parents).not.toContain('Ikwilnaardehavo');
    expect(front).toContain('19:08');
    expect(back).toContain('oudercoördinator');
    for (const text of [student, parents])
      expect(text).not.toMatch(/kluisje|excursie|Schrijfalsof|fase\d|Jansen/u);
    expect(info['Title']).toBe('Driehoek gespreksbladen');
    expect(JSON.stringify(info)).not.toContain('Bram');
  });

  it('embeds the static cuts of Inter, and nothing else', async () => {
    const bytes = await printDocument(browser, pack([ordinary]));
    const names = new Set(
      Array.from(
        Buffer.from(bytes)
          .toString('latin1')
          .matchAll(/\/FontName\s*\/([^\s/]+)/gu),
        ([, name]) => name,
      ),
    );
    expect(new Set(Array.from(names, (name) => name?.replace(/^[A-Z]{6}\+/u, '')))).toEqual(
      new Set(['Inter-Bold', 'Inter-Regular']),
    );
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Type3');
  });
});
