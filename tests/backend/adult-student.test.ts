/** From 18 on nothing is made for the parents unless the student's permission is recorded (domain.md §6). */
import { expect, test } from 'vitest';
import { studentDraft } from './examples.ts';
import { openTestBackend } from './open-test-backend.ts';

const adult = { birthDay: '2008-02-02', schoolType: 'atheneum', year: 6 } as const;
const minor = { ...adult, birthDay: '2008-02-03' } as const;

const partOfTheParents = async (change: Partial<Parameters<typeof studentDraft>[0]>) => {
  using program = await openTestBackend();
  const { id } = await program.call('students.save', studentDraft(change));
  const { agenda, sheet } = await program.call('conversations.open', { studentId: id, language: 'nl' });
  return {
    sheet: sheet.common.adultsPresent,
    item: agenda.items.some(({ block }) => block === 'parents'),
    questions: agenda.items.some(({ questions }) => questions.some(({ to }) => to === 'parents')),
  };
};

test('on the eighteenth birthday the parents leave the agenda and the paper', async () => {
  expect(await partOfTheParents(adult)).toEqual({ sheet: false, item: false, questions: false });
});

test('the day before, they are still there', async () => {
  expect(await partOfTheParents(minor)).toEqual({ sheet: true, item: true, questions: true });
});

test('with recorded permission they stay', async () => {
  expect(await partOfTheParents({ ...adult, family: { permission: '2026-01-15' } })).toEqual({
    sheet: true,
    item: true,
    questions: true,
  });
});
