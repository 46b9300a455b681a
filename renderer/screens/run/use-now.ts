/** The moment on this computer, read again and again: a laptop that slept is right at once. Counts no ticks. */
import { useEffect, useState } from 'react';
import { daysBetween } from '../../../shared/domain/days.ts';
import type { Day } from '../../../shared/model/day.ts';
import { today } from '../../days.ts';

const perDay = 24 * 60;

/** Minutes on the wall since midnight of `day`, fractions and all. */
export function wallNow(day: Day): number {
  const now = new Date();
  return daysBetween(day, today()) * perDay + now.getHours() * 60 + now.getMinutes() + now.getSeconds() / 60;
}

const every = 1000;

export function useNow(day: Day): number {
  const [now, setNow] = useState(() => wallNow(day));
  useEffect(() => {
    const read = () => setNow(wallNow(day));
    const timer = setInterval(read, every);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [day]);
  return now;
}
