/** The page of a summary in words: what it is called, what it never says. */
import { expect, test } from 'vitest';
import { writeDocument } from '../../shared/domain/summary-page/write-document.ts';
import { summaryFileName } from '../../shared/domain/summary-page/summary-file-name.ts';
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
