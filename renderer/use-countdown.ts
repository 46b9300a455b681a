/** Counts seconds down, for the wait after a wrong passphrase. Waits for nothing itself. */
import { useEffect, useState } from 'react';

/** Whole seconds left, counting down by itself. */
export function useCountdown(initial: number): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(initial);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}
