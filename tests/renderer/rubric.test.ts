/** The sentences of the three-view form: complete, apart from each other, and in the right form of address. */
import { describe, expect, test } from 'vitest';
import { fillRubric } from '../../shared/domain/fill-rubric.ts';
import { rubric, rubricNotSeen, rubricQuestion, type RubricCell } from '../../shared/library/rubric.ts';
import { dimensions, Rater } from '../../shared/model/views.ts';
import { viewForm } from '../../shared/text/view-form.ts';

const stages = [1, 2, 3, 4] as const;
const languages = ['nl', 'en'] as const;
const cells: RubricCell[] = [
  ...dimensions.flatMap((dimension) => stages.map((stage) => rubric[dimension][stage])),
  rubricNotSeen,
  rubricQuestion,
];

test('twenty cells, and nobody reads the same sentence at two of them', () => {
  for (const rater of Rater.options)
    for (const language of languages) {
      const sentences = dimensions.flatMap((dimension) =>
        stages.map((stage) => rubric[dimension][stage][rater][language]),
      );
      expect(new Set(sentences).size).toBe(20);
    }
});

test('the student reads about himself, the others about the student by name', () => {
  for (const dimension of dimensions)
    for (const stage of stages) {
      const { student, parent, mentor } = rubric[dimension][stage];
      expect(student.nl).toMatch(/\b(?:ik|mijn|me)\b/iu);
      expect(student.en).toMatch(/\b(?:I|my|me)\b/u);
      expect(student.nl + student.en).not.toContain('{name}');
      for (const text of [parent.nl, parent.en, mentor.nl, mentor.en]) expect(text).toContain('{name}');
    }
});

describe('form of address', () => {
  test('parents are never called je or jij', () => {
    const texts = [
      ...cells.map(({ parent }) => parent.nl),
      ...viewForm.nl.opening.parent,
      viewForm.nl.title.parent,
    ];
    for (const text of texts) expect(text).not.toMatch(/\b(?:je|jij|jou|jouw)\b/iu);
  });

  test('the student and the mentor are never called u', () => {
    const texts = [
      ...cells.flatMap(({ student, mentor }) => [student.nl, mentor.nl]),
      ...viewForm.nl.opening.student,
      ...viewForm.nl.opening.mentor,
    ];
    for (const text of texts) expect(text).not.toMatch(/\b(?:u|uw)\b/iu);
  });
});

test('no sentence shows a number, a percentage or a mark', () => {
  for (const cell of cells)
    for (const rater of Rater.options)
      for (const language of languages) expect(cell[rater][language]).not.toMatch(/[\d%]/u);
});

test('a name is put in as it is, also when it looks like a pattern', () => {
  expect(fillRubric('{name} en de {adults}', '$& {adults}', 'ouders')).toBe('$& {adults} en de ouders');
});
