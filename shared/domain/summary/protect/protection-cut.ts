/**
 * One necessary condition for a cell to be protected, from the multipliers of the sums (Fischetti and Salazar, Solving
 * the cell suppression problem on tabular data with linear constraints, Management Science 47, 2001).
 */
import type { Row } from '../../../model/program.ts';
import type { Frame } from './frame.ts';

export interface CutRequest {
  frame: Frame;
  /** The cell that must become able to move. */
  place: number;
  /** up: to at least its value + `needed`; down: to at most its value − `needed`. */
  direction: 'up' | 'down';
  needed: number;
  /** One for each sum of the frame. Any numbers give a true condition; good ones a sharp one. */
  multipliers: ArrayLike<number>;
  /** What is hidden in any case, and what never is. */
  surelyHidden: (place: number) => boolean;
  neverHidden: (place: number) => boolean;
}

const noise = 1e-9;

/**
 * A cell equals Σ dᵢ·yᵢ for d = its unit vector minus multipliers × sums, because all sums are zero. What is shown
 * cannot move; what is hidden moves within 0 … grand total. So the hidden cells must together be able to carry `needed`.
 */
export function protectionCut(request: CutRequest): Row {
  const { frame, place, direction, needed, multipliers, surelyHidden, neverHidden } = request;
  const weights = frame.cells.map((_, at) => Number(at === place));
  frame.sums.forEach(([total = -1, ...parts], at) => {
    const multiplier = multipliers[at] ?? 0;
    if (multiplier === 0) return;
    weights[total] = (weights[total] ?? 0) - multiplier;
    for (const part of parts) weights[part] = (weights[part] ?? 0) + multiplier;
  });
  const everyone = frame.cells[frame.grand]?.value ?? 0;
  let rest = needed;
  const carriers: [number, number][] = [];
  weights.forEach((weight, at) => {
    if (Math.abs(weight) < noise || neverHidden(at)) return;
    const value = frame.cells[at]?.value ?? 0;
    const pushed = direction === 'up' ? weight : -weight;
    const carries = pushed > 0 ? pushed * (everyone - value) : -pushed * value;
    if (carries < noise) return;
    if (surelyHidden(at)) rest -= carries;
    else carriers.push([at, carries]);
  });
  return {
    low: rest,
    high: Infinity,
    entries: carriers.map(([at, carries]) => [at, Math.min(carries, Math.max(rest, 0))] as const),
  };
}
