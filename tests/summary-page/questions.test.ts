/** The menu that the product offers: what is never counted, and who is counted where. */
import { expect, test } from 'vitest';
import { breakdownsFor } from '../../electron/backend/summary-page/make-tables.ts';
import { summaryQuestions } from '../../shared/domain/summary-page/questions.ts';
import { SummaryBreakdown, SummaryTable } from '../../shared/model/summary-page.ts';
import { anySchool } from './any-school.ts';

test('counts no safety, tells nothing sensitive apart, and compares no mentors by what they did', () => {
  expect(summaryQuestions.filter(({ id }) => /safety|sensitive/u.test(id))).toEqual([]);
  const byClass = summaryQuestions.filter((question) =>
    breakdownsFor(question, SummaryBreakdown.options).includes('class'),
  );
  expect(byClass.map(({ id }) => id)).toEqual(['stage']);
});

test('has every table, and each question once', () => {
  expect(new Set(summaryQuestions.map(({ table }) => table))).toEqual(new Set(SummaryTable.options));
  expect(new Set(summaryQuestions.map(({ id }) => id)).size).toBe(summaryQuestions.length);
});

test('puts every student in exactly one category of each question', () => {
  for (const { counts } of anySchool(1, [28, 30, 25, 27]))
    for (const { answer, categories } of summaryQuestions)
      expect(categories.filter((category) => category === answer(counts))).toHaveLength(1);
});
