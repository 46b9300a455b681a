/** The solver HiGHS (WebAssembly) behind `OpenModel`: the one module that knows it. Says what it found and judges nothing. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Model, ModelStatusCode } from 'highs';
import type { Column, OpenModel, Program, Row, Solved } from '../../../shared/model/program.ts';

/** Seconds for one program; the largest of the menu takes a tenth of it [design]. */
export const secondsForOne = 60;

/** `highs.constants.modelStatus`: 7 optimal, 8 infeasible. */
const optimal: ModelStatusCode = 7;
const infeasible: ModelStatusCode = 8;

const columnsOf = (columns: readonly Column[]) => ({
  numCols: columns.length,
  colCost: Float64Array.from(columns, () => 0),
  colLower: Float64Array.from(columns, ({ low }) => low),
  colUpper: Float64Array.from(columns, ({ high }) => high),
  ...(columns.some(({ whole }) => whole) && {
    integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
  }),
});

function rowsOf(rows: readonly Row[], numCols: number) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { entries } of rows) {
    for (const [column, coefficient] of entries) {
      indices.push(column);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    numRows: rows.length,
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    matrix: { format: 'csr' as const, numRows: rows.length, numCols, starts, indices, values },
  };
}

/** A limit, an error and a number that is none all come out as `failed`. */
function solveOnce(model: Model): Solved {
  try {
    // The limit counts all runs of a model together; each has the whole of it here.
    model.zeroAllClocks();
    const { modelStatus } = model.run();
    if (modelStatus === infeasible) return { status: 'infeasible' };
    if (modelStatus !== optimal) return { status: 'failed' };
    const { colValue, rowDual } = model.getSolution();
    return { status: 'optimal', objective: model.getObjectiveValue(), values: colValue, rowDuals: rowDual };
  } catch {
    return { status: 'failed' };
  }
}

/** Compiled once for all; every solver has a memory of its own. */
let compiled: Promise<WebAssembly.Module> | null = null;

async function compile(): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve('highs/runtime');
  return WebAssembly.compile(await readFile(path));
}

/** Loads a fresh solver: nothing of one summary is left for the next. `seconds`: the limit of each program. */
export async function loadSolver(seconds = secondsForOne): Promise<OpenModel> {
  const { default: load } = await import('highs');
  compiled ??= compile();
  const highs = await load({ wasmModule: await compiled });
  const { minimize, maximize } = highs.constants.objectiveSense;
  return (program: Program) => {
    const { columns, rows } = program;
    const model = highs.createModel({ ...columnsOf(columns), ...rowsOf(rows, columns.length) });
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      // The optimum itself, not something near it.
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
      dual_feasibility_tolerance: 1e-9,
    });
    let costly: number[] = [];
    return {
      setObjective(entries) {
        for (const column of costly) model.changeColCost(column, 0);
        for (const [column, cost] of entries) model.changeColCost(column, cost);
        costly = entries.map(([column]) => column);
      },
      setBounds: (column, low, high) => void model.changeColBounds(column, low, high),
      addRow: ({ low, high, entries }) =>
        void model.addRow(low, high, {
          indices: entries.map(([column]) => column),
          values: entries.map(([, coefficient]) => coefficient),
        }),
      solve(sense) {
        model.changeObjectiveSense(sense === 'min' ? minimize : maximize);
        return solveOnce(model);
      },
      close: () => model.dispose(),
    };
  };
}
