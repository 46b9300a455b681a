/** The page of a summary in words: what it is called, what it never says. */
import { expect, test } from 'vitest';
import { summaryQuestions } from '../../shared/domain/summary-page/questions.ts';
import { questionLabel } from '../../shared/domain/summary-page/summary-labels.ts';
import { writeDocument } from '../../shared/domain/summary-page/write-document.ts';
import { summaryFileName } from '../../shared/domain/summary-page/summary-file-name.ts';
import { summaryPages } from '../../shared/print/summary-document.ts';
import { toHtml } from '../../shared/print/to-html.ts';
import type { PublishedQuestion, SummaryChoice } from '../../shared/model/summary-page.ts';

const period = { name: 'first-half', schoolYear: 2025 } as const;
const choice = (change: Partial<SummaryChoice> = {}): SummaryChoice => ({
  origin: 'own',
  periodId: '2025-first-half',
  population: { kind: 'school' },
  tables: ['stage'],
  breakdowns: [],
  mode: 'rounded',
  ...change,
});
const stage: PublishedQuestion = {
  question: 'stage',
  mode: 'rounded',
  breakdowns: [],
  categories: ['1-2', '3-4'],
  rows: [{ key: [], numbers: [15, 10, 25], small: [] }],
};

test.each([
  ['a class', choice({ population: { kind: 'class', className: '3HB' } }), 1],
  ['classes side by side', choice({ breakdowns: ['class'] }), 4],
  ['all students, who are one class', choice(), 1],
])('%s: it says something of a mentor, and is not called anonymised', (_, chosen, classes) => {
  for (const language of ['nl', 'en'] as const)
    expect(JSON.stringify(writeDocument({ choice: chosen, classes }, period, [stage], language))).not.toMatch(
      /[Gg]eanonimiseerd|[Aa]nonymised/u,
    );
});

test('several classes together are called so, in a sentence of rounded numbers', () => {
  const { title, headlines } = writeDocument({ choice: choice(), classes: 2 }, period, [stage], 'nl');
  expect(title).toContain('Geanonimiseerd');
  expect(headlines).toEqual([
    'Ongeveer 10 leerlingen sturen zelf of zijn eigenaar, ongeveer 15 volgen of doen mee.',
  ]);
});

test('exact numbers are not called about, and where some are rounded each of these says so', () => {
  const exact: PublishedQuestion = {
    question: 'led',
    mode: 'holes',
    breakdowns: [],
    categories: ['yes', 'no'],
    rows: [{ key: [], numbers: [77, 63, 140], small: [] }],
  };
  const pagesOf = (published: PublishedQuestion[], language: 'nl' | 'en') => {
    const document = writeDocument({ choice: choice(), classes: 2 }, period, published, language);
    return { ...document, html: toHtml(summaryPages(document)) };
  };
  const mixed = pagesOf([exact, stage], 'nl');
  expect(mixed.headlines).toEqual([
    'Ongeveer 10 leerlingen sturen zelf of zijn eigenaar, ongeveer 15 volgen of doen mee.',
    '77 leerlingen leidden zelf het gesprek, 63 niet.',
  ]);
  expect(mixed.protection[0]).toBe(
    'Waar "afgerond op 5" staat, is elk aantal afgerond, zo dat elke regel optelt. 0 kan daar ook 1 tot en met 4 zijn.',
  );
  expect(mixed.html).toContain('Allemaal<small> afgerond op 5</small>');
  expect(mixed.html.match(/<small> afgerond op 5/gu)).toHaveLength(1);
  const byYear: PublishedQuestion = {
    ...stage,
    breakdowns: ['year'],
    rows: [{ key: ['3'], numbers: [15, 10, 25], small: [] }],
  };
  expect(pagesOf([exact, byYear], 'en').html).toContain('Year, rounded to 5');
  for (const alike of [[stage], [exact]]) {
    const { html, protection } = pagesOf(alike, 'en');
    expect(html).not.toContain('<small> rounded to 5');
    expect(protection.join(' ')).not.toContain('Where it says');
  }
});

test.each(['nl', 'en'] as const)('no two lines of a part are called the same, %s', (language) => {
  const labels = summaryQuestions.map(
    (question) => `${question.table} ${questionLabel(question, language).toLowerCase()}`,
  );
  expect(new Set(labels).size).toBe(labels.length);
  const of = (id: string) => labels.find((_, at) => summaryQuestions[at]?.id === id);
  expect(of('topic:pta-vwo')).toMatch(/ vwo$/u);
  expect(of('topic:exams-vmbo')).toMatch(/ vmbo$/u);
  expect(of('topic:vmbo-profile')).toMatch(/vmbo-basis, vmbo-kader (?:en|and) vmbo-gl$/u);
});

test('where nothing can be said the page says that', () => {
  const { headlines, parts } = writeDocument({ choice: choice(), classes: 2 }, period, [], 'en');
  expect(parts).toEqual([]);
  expect(headlines).toEqual([
    'Too little can be said about this group without making somebody recognisable.',
  ]);
});

test('the name of the file tells neither class nor day', () => {
  const chosen = choice({ population: { kind: 'class', className: '3HB' } });
  expect(summaryFileName(chosen, 'xlsx', 'en')).toBe('driehoek-summary-class-first-half-2025-2026.xlsx');
});
