/**
 * The planner's problem as a mixed-integer program for HiGHS, tier by tier: the oracle that the planner is compared with.
 * Takes the places and their costs from the product (other tests judge those), and searches nothing itself.
 */
import loadHighs, { type Highs } from 'highs';
import type { EveningProblem, Option } from '../../../shared/domain/evening/evening-problem.ts';
import type { Place } from '../../../shared/domain/evening/make-grid.ts';
import { areNeighbours, areTooClose, mustBeApart } from '../../../shared/domain/evening/pair-rules.ts';
import type { Tiers } from './count-tiers.ts';

export interface OracleAnswer {
  tiers: Tiers;
  /** false: the time was up before the last tier was proven. */
  proven: boolean;
}
type Term = readonly [factor: number, column: string];
interface Row {
  terms: readonly Term[];
  sign: '<=' | '>=' | '=';
  value: number;
}

interface Program {
  rows: Row[];
  names: string[];
  tiers: readonly Term[][];
}

function buildProgram({ candidates, grid, groups, fixed, weights }: EveningProblem): Program {
  const rows: Row[] = [];
  const names: string[] = [];
  const at = (talk: number, option: number): string => `x${talk}_${option}`;
  const [nowhere, moved, wishes, good, comfort]: Term[][] = [[], [], [], [], []];
  const fixedPlaces: Place[] = fixed.map(({ place }) => place);
  const bySlot = grid.slots.map((): Term[] => []);
  for (const [talk, { options }] of candidates.entries()) {
    rows.push({
      terms: [[1, `n${talk}`], ...options.map((_, option): Term => [1, at(talk, option)])],
      sign: '=',
      value: 1,
    });
    names.push(`n${talk}`);
    nowhere?.push([1, `n${talk}`]);
    for (const [number, option] of options.entries()) {
      const name = at(talk, number);
      names.push(name);
      // Talks beside the grid may touch one slot together, but then nobody else has it.
      if (!option.offGrid) for (const slot of option.slots) bySlot[slot]?.push([1, name]);
      if (option.moved > 0) moved?.push([option.moved, name]);
      if (option.wishes > 0) wishes?.push([option.wishes, name]);
      if (option.good > 0) good?.push([option.good, name]);
      const late = Math.floor(option.comfort / weights.comfortStep);
      if (late > 0) comfort?.push([late, name]);
    }
  }
  for (const terms of bySlot) if (terms.length > 1) rows.push({ terms, sign: '<=', value: 1 });
  for (const [talk, { options }] of candidates.entries())
    for (const [number, { offGrid, slots }] of options.entries())
      for (const slot of offGrid ? slots : [])
        rows.push({
          terms: [
            [1, at(talk, number)],
            ...(bySlot[slot] ?? []).filter(([, name]) => !name.startsWith(`x${talk}_`)),
          ],
          sign: '<=',
          value: 1,
        });

  const exclude = (a: number, b: number, clash: (one: Option, other: Option) => boolean): void => {
    for (const [number, option] of (candidates[a]?.options ?? []).entries()) {
      const clashing = (candidates[b]?.options ?? []).flatMap((other, at2): Term[] =>
        clash(option, other) ? [[1, at(b, at2)]] : [],
      );
      if (clashing.length > 0) rows.push({ terms: [[1, at(a, number)], ...clashing], sign: '<=', value: 1 });
    }
  };
  for (const [a, one] of candidates.entries())
    for (const [b, other] of candidates.entries()) {
      if (a === b) continue;
      if (mustBeApart(one.talk, other.talk))
        exclude(a, b, (x, y) => areNeighbours(x.place, y.place, grid, fixedPlaces));
      if (a < b) exclude(a, b, (x, y) => (x.offGrid || y.offGrid) && areTooClose(x.place, y.place, grid));
    }

  for (const [number, group] of groups.entries()) {
    const loose = `g${number}`;
    const terms: Term[] = [[1, loose]];
    good?.push([1, loose]);
    names.push(loose);
    const everyone = [
      ...group.members.map((talk) => ({ talk, options: candidates[talk]?.options ?? [] })),
      ...group.fixed.map(({ place }) => ({ talk: -1, options: [{ place, stays: true }] })),
    ];
    const term = (talk: number, option: number): Term[] => (talk === -1 ? [] : [[1, at(talk, option)]]);
    for (const [i, one] of everyone.entries())
      for (const [j, other] of everyone.entries()) {
        if (i >= j) continue;
        for (const [x, option] of one.options.entries()) {
          const near = other.options.flatMap((second, y) =>
            areNeighbours(option.place, second.place, grid, fixedPlaces) || (option.stays && second.stays)
              ? [y]
              : [],
          );
          if (near.length === 0) continue;
          const link = `l${number}_${i}_${j}_${x}`;
          names.push(link);
          rows.push({
            terms: [[1, link], ...term(one.talk, x).map(([, n]): Term => [-1, n])],
            sign: '<=',
            value: one.talk === -1 ? 1 : 0,
          });
          rows.push({
            terms: [[1, link], ...near.flatMap((y) => term(other.talk, y)).map(([, n]): Term => [-1, n])],
            sign: '<=',
            value: other.talk === -1 ? 1 : 0,
          });
          terms.push([1, link]);
        }
      }
    for (const talk of group.members) terms.push([1, `n${talk}`]);
    rows.push({ terms, sign: '>=', value: everyone.length - 1 });
  }
  return { rows, names, tiers: [nowhere ?? [], moved ?? [], wishes ?? [], good ?? [], comfort ?? []] };
}

const scale = (terms: readonly Term[], factor: number): Term[] =>
  terms.map(([one, name]): Term => [one * factor, name]);

function openModel(highs: Highs, { rows, names }: Program, seconds: number) {
  const columns = new Map(names.map((name, column) => [name, column]));
  const pack = (terms: readonly Term[]) => ({
    indices: terms.map(([, name]) => columns.get(name) ?? 0),
    values: terms.map(([factor]) => factor),
  });
  const packed = rows.map(({ terms }) => pack(terms));
  const starts = [0];
  for (const { indices } of packed) starts.push((starts.at(-1) ?? 0) + indices.length);
  const lower = ({ sign, value }: Row): number => (sign === '<=' ? -highs.infinity : value);
  const upper = ({ sign, value }: Row): number => (sign === '>=' ? highs.infinity : value);
  const model = highs.createModel({
    numCols: names.length,
    numRows: rows.length,
    colCost: names.map(() => 0),
    colLower: names.map(() => 0),
    colUpper: names.map(() => 1),
    rowLower: rows.map(lower),
    rowUpper: rows.map(upper),
    integrality: names.map(() => highs.constants.variableType.integer),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: names.length,
      starts,
      indices: packed.flatMap(({ indices }) => indices),
      values: packed.flatMap(({ values }) => values),
    },
  });
  // Presolve of HiGHS 1.15.3 calls an evening of ten families infeasible that has a plan, and stops with an error at another.
  model.options.set({ output_flag: false, presolve: 'off', mip_rel_gap: 0, mip_abs_gap: 0.5 });
  let spent = 0;
  return {
    close: () => model.dispose(),
    /** The values of several sums where the first is least; null: not proven in time and nothing found. */
    minimise(objective: readonly Term[]) {
      const { indices, values } = pack(objective);
      const costs = new Float64Array(names.length);
      // A column may stand in two tiers.
      for (const [at, column] of indices.entries()) costs[column] = (costs[column] ?? 0) + (values[at] ?? 0);
      for (const [column, cost] of costs.entries()) model.changeColCost(column, cost);
      // The limit counts from the first run of a model.
      spent += seconds;
      model.options.set({ time_limit: spent });
      model.run();
      spent = model.getRunTime();
      const isProven = model.getModelStatus() === highs.constants.modelStatus.optimal;
      const { colValue } = model.getSolution();
      const sum = (terms: readonly Term[]): number =>
        terms.reduce(
          (total, [factor, name]) => total + factor * Math.round(colValue[columns.get(name) ?? 0] ?? 0),
          0,
        );
      return { isProven, sum };
    },
    atMost(terms: readonly Term[], value: number): void {
      if (terms.length > 0) model.addRow(-highs.infinity, value, pack(terms));
    },
  };
}

export const loadOracle = (): Promise<Highs> => loadHighs();

/** `seconds`: for each of the three solves (places and moves, wishes and what is good, comfort). */
export function solveWithHighs(highs: Highs, problem: EveningProblem, seconds: number): OracleAnswer {
  const program = buildProgram(problem);
  if (program.names.length === 0) return { tiers: [0, 0, 0, 0, 0], proven: true };
  const [nowhere = [], moved = [], wishes = [], good = [], comfort = []] = program.tiers;
  const model = openModel(highs, program, seconds);
  try {
    const first = model.minimise([...scale(nowhere, moved.length + 1), ...moved]);
    model.atMost(nowhere, first.sum(nowhere));
    model.atMost(moved, first.sum(moved));
    const second = model.minimise([...scale(wishes, problem.candidates.length * 3 + 1), ...good]);
    model.atMost(wishes, second.sum(wishes));
    model.atMost(good, second.sum(good));
    const third = model.minimise(comfort);
    return {
      tiers: [third.sum(nowhere), third.sum(moved), third.sum(wishes), third.sum(good), third.sum(comfort)],
      proven: first.isProven && second.isProven && third.isProven,
    };
  } finally {
    model.close();
  }
}
