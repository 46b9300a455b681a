/** Slows down guessing: the wait grows with every wrong passphrase and ends by itself. Nobody is ever locked out. */

const longestWait = 30;

/** Seconds to wait after so many wrong tries in a row: 0, 1, 2, 4, 8, 16, then 30 each time. */
export const waitAfter = (wrongTries: number): number =>
  wrongTries < 2 ? 0 : Math.min(longestWait, 2 ** (wrongTries - 2));

export interface TryLimit {
  /** Whole seconds until the next try is taken, rounded up; 0: now. */
  secondsLeft: () => number;
  /** Counts a wrong try and answers the seconds to wait. */
  wrong: () => number;
  right: () => void;
}

export function createTryLimit(now: () => Date): TryLimit {
  let wrongTries = 0;
  let since = 0;
  return {
    secondsLeft() {
      const wait = waitAfter(wrongTries);
      const left = Math.ceil(wait - (now().getTime() - since) / 1000);
      // A clock that was set back must not make the wait longer than it was.
      return Math.max(0, Math.min(wait, left));
    },
    wrong() {
      wrongTries += 1;
      since = now().getTime();
      return waitAfter(wrongTries);
    },
    right() {
      wrongTries = 0;
    },
  };
}
