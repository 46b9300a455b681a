/**
 * Locks the vault when nobody touches the program for a while, also when the window hangs and cannot do it itself. Counts
 * on the machine's own clocks, of which one stands still while it sleeps and the other is set: the longer time counts.
 */

/** Milliseconds between two looks, and how much later than the window this one acts. [design] */
const lookEvery = 15_000;
const grace = 60_000;

/** While a talk is on the screen nobody touches it, and nothing private is to see: the longest talk lasts 45 minutes. */
const talkMinutes = 45;

export interface IdleLock {
  /** Somebody is there. */
  touch: () => void;
  /** Whether the window shows a talk that goes on. */
  talk: (talking: boolean) => void;
  /** After which it locks now. */
  minutes: () => number;
  stop: () => void;
}

/** `chosen`: in minutes, asked at every look. */
export function createIdleLock(chosen: () => number, lock: () => void): IdleLock {
  let isTalking = false;
  const minutes = (): number => (isTalking ? Math.max(talkMinutes, chosen()) : chosen());
  let steady = performance.now();
  let wall = Date.now();
  const timer = setInterval(() => {
    const idle = Math.max(performance.now() - steady, Date.now() - wall);
    if (idle >= minutes() * 60_000 + grace) lock();
  }, lookEvery).unref();
  return {
    touch() {
      steady = performance.now();
      wall = Date.now();
    },
    talk(talking) {
      isTalking = talking;
    },
    minutes,
    stop: () => clearInterval(timer),
  };
}
