/** Divides whole minutes over blocks. Never gives a block nothing. */

/**
 * `total` in parts that follow `weights`, each at least 1, adding up exactly; equal to `weights` when they add up to
 * `total`. Needs `total >= weights.length`.
 */
export function shareMinutes(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  // One minute each is certain; the rest follows the weights, the largest remainders first, the earliest of equals.
  const exact = weights.map((weight) => (weight * total) / sum);
  const parts = exact.map((part) => Math.max(1, Math.floor(part)));
  let left = total - parts.reduce((a, b) => a + b, 0);
  const next = (want: 1 | -1): number => {
    let best = -1;
    for (const [index, part] of parts.entries()) {
      if (want === -1 && part === 1) continue;
      const gap = (at: number): number => ((exact[at] ?? 0) - (parts[at] ?? 0)) * want;
      if (best === -1 || gap(index) > gap(best)) best = index;
    }
    return best;
  };
  while (left !== 0) {
    const step = left > 0 ? 1 : -1;
    const index = next(step);
    parts[index] = (parts[index] ?? 0) + step;
    left -= step;
  }
  return parts;
}
