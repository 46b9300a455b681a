/**
 * One side of the measurement of summaries, in a process of its own so that its memory can be read: `ours` releases every
 * table of the menu and writes down what it asked of the solver; `peer` asks the solver the same and nothing else;
 * `largest` asks it the largest program only. Prints milliseconds and megabytes as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadSolver } from '../../../electron/backend/summary/solver.ts';
import { breakdownsFor } from '../../../electron/backend/summary-page/make-tables.ts';
import { questionsFor } from '../../../shared/domain/summary-page/questions.ts';
import { toFacts, toTable } from '../../../shared/domain/summary-page/release-facts.ts';
import { releaseSummary } from '../../../shared/domain/summary/release/release-summary.ts';
import { SummaryBreakdown, SummaryTable } from '../../../shared/model/summary-page.ts';
import type { OpenModel, Program, Row, Sense, SolverModel } from '../../../shared/model/program.ts';
import { anySchool } from '../../summary-page/any-school.ts';

type Step =
  | { at: number; do: 'open'; program: Program }
  | { at: number; do: 'objective'; entries: [number, number][] }
  | { at: number; do: 'bounds'; column: number; low: number; high: number }
  | { at: number; do: 'row'; row: Row }
  | { at: number; do: 'solve'; sense: Sense }
  | { at: number; do: 'close' };

/** JSON has no infinity. */
const write = (_: string, value: unknown) => (value === Infinity ? '∞' : value === -Infinity ? '-∞' : value);
const read = (_: string, value: unknown) => (value === '∞' ? Infinity : value === '-∞' ? -Infinity : value);

function noting(open: OpenModel, steps: Step[]): OpenModel {
  let models = 0;
  return (program) => {
    const at = models++;
    const model = open(program);
    steps.push({ at, do: 'open', program });
    return {
      setObjective(entries) {
        steps.push({ at, do: 'objective', entries: entries.map(([column, cost]) => [column, cost]) });
        model.setObjective(entries);
      },
      setBounds(column, low, high) {
        steps.push({ at, do: 'bounds', column, low, high });
        model.setBounds(column, low, high);
      },
      addRow(row) {
        steps.push({ at, do: 'row', row });
        model.addRow(row);
      },
      solve(sense) {
        steps.push({ at, do: 'solve', sense });
        return model.solve(sense);
      },
      close() {
        steps.push({ at, do: 'close' });
        model.close();
      },
    };
  };
}

function replay(steps: readonly Step[], open: OpenModel): void {
  const models = new Map<number, SolverModel>();
  for (const step of steps) {
    const model = models.get(step.at);
    if (step.do === 'open') models.set(step.at, open(step.program));
    else if (step.do === 'objective') model?.setObjective(step.entries);
    else if (step.do === 'bounds') model?.setBounds(step.column, step.low, step.high);
    else if (step.do === 'row') model?.addRow(step.row);
    else if (step.do === 'solve') model?.solve(step.sense);
    else model?.close();
  }
}

const sizeOf = (step: Step): number => (step.do === 'open' ? step.program.columns.length : 0);

const [side, students, trace] = process.argv.slice(2);
if (side === undefined || students === undefined || trace === undefined)
  throw new Error('side, students, file');

const classes =
  Number(students) < 50 ? [Number(students)] : Array.from({ length: Number(students) / 25 }, () => 25);
const people = anySchool(3, classes);
const singly: readonly SummaryBreakdown[][] = [[], ...SummaryBreakdown.options.map((one) => [one])];
const question = {
  // All questions that can occur in this school, each alone and by one breakdown.
  tables: questionsFor(
    SummaryTable.options,
    people.map(({ counts }) => counts),
  ).flatMap((asked) =>
    singly
      .filter((breakdowns) => breakdownsFor(asked, breakdowns).length === breakdowns.length)
      .map((breakdowns) => toTable(asked, breakdowns, people)),
  ),
  facts: toFacts(people),
  mode: 'rounded' as const,
  moment: 0,
  past: new Map(),
};

const steps: Step[] = side === 'ours' ? [] : (JSON.parse(readFileSync(trace, 'utf8'), read) as Step[]);
const largest = steps.reduce(
  (best, step, place) => (sizeOf(step) > sizeOf(steps[best] ?? step) ? place : best),
  0,
);
const asked = side === 'largest' ? steps.filter(({ at }) => at === steps[largest]?.at) : steps;
const open = await loadSolver();
let released = 0;
const start = performance.now();
if (side === 'ours')
  released = releaseSummary(question, open).filter(({ release }) => release.status === 'released').length;
else replay(asked, open);
const ms = performance.now() - start;
const megabytes = process.resourceUsage().maxRSS / 1024;
if (side === 'ours') {
  // Once more for the notes, so that taking them is not measured.
  releaseSummary(question, noting(open, steps));
  writeFileSync(trace, JSON.stringify(steps, write));
}
console.log(JSON.stringify({ ms, megabytes, released, tables: question.tables.length }));
