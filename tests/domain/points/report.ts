/**
 * How well points are classified on labelled sentences: `node tests/domain/points/report.ts` prints a table of each
 * set that was not tuned on, and of all together. It says how many go wrong, never which: they are not there to tune on.
 */
import { pathToFileURL } from 'node:url';
import { classifyPoint } from '../../../shared/domain/classify-points.ts';
import { PointKind } from '../../../shared/model/agenda.ts';
import type { JudgedSentence } from './held-out-sentences.ts';
import { heldOut } from './held-out-sentences.ts';

export interface ClassFigures {
  kind: PointKind;
  sentences: number;
  found: number;
  /** Given this class, while the label is another. */
  falseAlarms: number;
  /** Right ones of all that were given this class, 0 to 1. */
  precision: number;
  /** Found ones of all with this label, 0 to 1. */
  recall: number;
}
export interface Report {
  sentences: number;
  right: number;
  classes: ClassFigures[];
}

/** The language only chooses the words of the reason: both are always tried. */
export function report(sentences: readonly JudgedSentence[]): Report {
  const given = sentences.map((one) => ({ label: one.kind, kind: classifyPoint(one, 'nl').kind }));
  const classes = PointKind.options.map((kind): ClassFigures => {
    const labelled = given.filter(({ label }) => label === kind);
    const found = labelled.filter((one) => one.kind === kind).length;
    const falseAlarms = given.filter((one) => one.kind === kind && one.label !== kind).length;
    return {
      kind,
      sentences: labelled.length,
      found,
      falseAlarms,
      precision: found / (found + falseAlarms),
      recall: found / labelled.length,
    };
  });
  return {
    sentences: given.length,
    right: given.filter(({ label, kind }) => label === kind).length,
    classes,
  };
}

/** Lines of text, as wide as they need to be. */
export function printReport({ sentences, right, classes }: Report): string {
  const rows = classes.map(({ kind, precision, recall, ...counts }) =>
    [
      kind.padEnd(14),
      String(counts.sentences).padStart(9),
      String(counts.found).padStart(6),
      String(counts.falseAlarms).padStart(13),
      precision.toFixed(3).padStart(10),
      recall.toFixed(3).padStart(7),
    ].join(''),
  );
  return [
    'class         sentences found  false alarms precision recall',
    ...rows,
    `${right} of ${sentences} right (${((100 * right) / sentences).toFixed(1)} %)`,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, sentences] of Object.entries(heldOut))
    console.log(`${name}\n${printReport(report(sentences))}\n`);
  console.log(`all together\n${printReport(report(Object.values(heldOut).flat()))}`);
}
