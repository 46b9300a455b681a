import { describe, expect, test } from 'vitest';
import { classifyPoint } from '../../../shared/domain/classify-points.ts';
import type { PointKind } from '../../../shared/model/agenda.ts';
import { conceptSentences, stillWrong } from './concept-sentences.ts';
import { heldOut, tunedOfSecondAuthor } from './held-out-sentences.ts';
import { laterSentences } from './later-sentences.ts';
import { tuneHalf } from './labelled-sentences.ts';
import type { ClassFigures, Report } from './report.ts';
import { printReport, report } from './report.ts';

const reports = {
  own: report(heldOut['own half held out']),
  fresh: report(heldOut['own, written after the first tuning']),
  second: report(heldOut['second author, odd half']),
  third: report(heldOut['third author']),
};
const all = report(Object.values(heldOut).flat());

function figuresOf({ classes }: Report, kind: PointKind): ClassFigures {
  const found = classes.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no figures of ${kind}`);
  return found;
}
const rightOf = ({ right, sentences }: Report): number => right / sentences;
/** Classes of which fewer than this share is right, or found. */
const below = ({ classes }: Report, share: number): string[] =>
  classes
    .flatMap(({ kind, precision, recall }) => [
      ...(precision < share ? [`${kind} precision`] : []),
      ...(recall < share ? [`${kind} recall`] : []),
    ])
    .toSorted();

test('on the half that the author of the patterns held out, every class is 0.9 right and 0.9 found', () => {
  expect(below(reports.own, 0.9)).toEqual([]);
  expect(figuresOf(reports.own, 'safety').recall).toBe(1);
});

// The aim is 0.9 for every class and 0.98 of safety. Where it is not reached, what is reached is held here by name, so
// that it can only get better. What is missed mostly stays in the conversation, and there the mentor sees it.
describe('on sentences of others', () => {
  test('of the third author, of whom no sentence was ever read, nine of ten are right', () => {
    expect(rightOf(reports.third)).toBeGreaterThanOrEqual(0.9);
    expect(below(reports.third, 0.9)).toEqual([
      'home recall',
      'involvement precision',
      'logistics precision',
      'policy recall',
    ]);
    expect(below(reports.third, 0.7)).toEqual([]);
  });
  test('of the second author five of six are right', () => {
    expect(rightOf(reports.second)).toBeGreaterThanOrEqual(0.86);
    expect(below(reports.second, 0.65)).toEqual([]);
  });
  test('of all together nine of ten are right', () => {
    expect(rightOf(all)).toBeGreaterThanOrEqual(0.91);
    expect(below(all, 0.85)).toEqual(['involvement precision']);
  });
});

// The aim is 0.98. A person who reads along remains necessary: no list of words knows everything that people say.
describe('safety', () => {
  test('is found in 39 of 40 sentences of the third author, in 27 of 32 of the second', () => {
    expect(figuresOf(reports.third, 'safety').recall).toBeGreaterThanOrEqual(0.975);
    expect(figuresOf(reports.second, 'safety').recall).toBeGreaterThanOrEqual(0.84);
    expect(figuresOf(reports.fresh, 'safety').recall).toBeGreaterThanOrEqual(0.92);
    expect(figuresOf(all, 'safety').recall).toBeGreaterThanOrEqual(0.94);
  });
  test('is wrongly seen in few sentences, and they are counted', () => {
    expect(figuresOf(all, 'safety').falseAlarms).toBeLessThanOrEqual(5);
    expect(figuresOf(reports.third, 'safety').falseAlarms).toBe(0);
  });
});

test('the table names every class and no sentence', () => {
  const table = printReport(all);
  for (const { kind } of all.classes) expect(table).toContain(kind);
  expect(table.split('\n')).toHaveLength(all.classes.length + 2);
});

describe('what was tuned on stays right', () => {
  test('the tune half', () => {
    const wrong = tuneHalf.filter((one) => classifyPoint(one, one.language).kind !== one.kind);
    expect(wrong).toEqual([]);
  });
  test('nearly all of what was seen of the second author', () => {
    expect(rightOf(report(tunedOfSecondAuthor))).toBeGreaterThanOrEqual(0.98);
  });
  for (const [name, sets] of Object.entries({ laterSentences, conceptSentences }))
    test.each(Object.entries(sets))(`${name} that are %s`, (kind, sentences) => {
      const wrong = sentences.filter(([by, text]) => classifyPoint({ by, text }, 'nl').kind !== kind);
      expect(wrong).toEqual([]);
    });
  test('what is known to go wrong is still wrong, or else it may move to what stays right', () => {
    const mended = Object.entries(stillWrong).flatMap(([kind, sentences]) =>
      sentences.filter(([by, text]) => classifyPoint({ by, text }, 'nl').kind === kind),
    );
    expect(mended).toEqual([]);
  });
});
