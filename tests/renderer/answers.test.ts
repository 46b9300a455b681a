/** The way through the three-view form. */
import { expect, test } from 'vitest';
import { fullAnswers, stepFrom } from '../../renderer/screens/view-form/answers.ts';

test('nobody goes past a dimension without an answer', () => {
  expect(stepFrom('goals', 1, {})).toBe('goals');
  expect(stepFrom('goals', 1, { goals: 3 })).toBe('planning');
});

test('"niet gezien" is an answer', () => {
  expect(stepFrom('goals', 1, { goals: null })).toBe('planning');
  expect(fullAnswers({ goals: null, planning: null, help: null, reflection: null, leading: null })).toEqual({
    goals: null,
    planning: null,
    help: null,
    reflection: null,
    leading: null,
  });
});

test('four answers are not enough', () => {
  expect(fullAnswers({ goals: 1, planning: 1, help: 1, reflection: 1 })).toBeNull();
});

test('the last answer leads to the check, and after handing in there is no way back', () => {
  expect(stepFrom('leading', 1, { leading: 2 })).toBe('check');
  expect(stepFrom('check', -1, {})).toBe('leading');
  expect(stepFrom('check', 1, {})).toBe('check');
  expect(stepFrom('thanks', -1, {})).toBe('thanks');
});

test('going back from the first page stays there', () => {
  expect(stepFrom('opening', -1, {})).toBe('opening');
});
