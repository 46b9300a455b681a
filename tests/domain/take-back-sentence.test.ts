/** What stays of a note when the sentence that it grew into must not be kept. */
import { expect, test } from 'vitest';
import { takeBackSentence } from '../../shared/domain/take-back-sentence.ts';

test.each([
  ['Plant goed. Hij wil niet', 'Plant goed. Hij wil niet meer leven', 'Plant goed.'],
  ['Hij wil niet', 'Hij wil niet meer leven.', ''],
  ['Leest graag', 'Leest graag\nWil dood', 'Leest graag'],
  ['Leest graag', 'Leest graag en wil dood', ''],
  ['Plant goed. Leest graag.', 'Plant goed. Wil dood. Leest graag.', 'Plant goed. Leest graag.'],
  ['Eerste.\nTweede hal', 'Eerste.\nTweede half is dood', 'Eerste.'],
  ['', 'Wil dood', ''],
])('of %j, grown into %j, %j stays', (kept, typed, stays) => {
  expect(takeBackSentence(kept, typed)).toBe(stays);
});
