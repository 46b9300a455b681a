/** A row of numbers that looks like chance and is the same for the same seed. Not for secrets. */
export interface SeededNumbers {
  /** A whole number from 0 to `below` - 1. */
  below: (below: number) => number;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a search of some thousand steps. */
export function seededNumbers(seed: number): SeededNumbers {
  let state = seed >>> 0;
  return {
    below(below) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
    },
  };
}
