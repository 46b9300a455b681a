import { expect, test } from 'vitest';
import { PointKind } from '../../../shared/model/agenda.ts';
import { heldOutHalf, labelledSentences, tuneHalf } from './labelled-sentences.ts';

test('there are enough sentences of every class in both halves, and none twice', () => {
  expect(labelledSentences.length).toBeGreaterThanOrEqual(440);
  expect(new Set(labelledSentences.map(({ text }) => text.toLowerCase())).size).toBe(
    labelledSentences.length,
  );
  expect(tuneHalf.length + heldOutHalf.length).toBe(labelledSentences.length);
  const fewest = (list: typeof labelledSentences): number =>
    Math.min(...PointKind.options.map((kind) => list.filter((one) => one.kind === kind).length));
  expect(fewest(labelledSentences)).toBeGreaterThanOrEqual(40);
  expect(fewest(heldOutHalf)).toBeGreaterThanOrEqual(20);
  expect(fewest(tuneHalf)).toBeGreaterThanOrEqual(20);
});

test('most sentences are Dutch, and a good part is English', () => {
  const dutch = labelledSentences.filter(({ language }) => language === 'nl').length;
  expect(dutch / labelledSentences.length).toBeGreaterThan(0.6);
  expect(dutch / labelledSentences.length).toBeLessThan(0.8);
});
