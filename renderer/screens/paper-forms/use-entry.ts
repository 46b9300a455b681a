/** Keeps one line after the other, and takes back the last one with what stood there before. Draws nothing. */
import { useRef, useState } from 'react';
import type { Ratings } from '../../../shared/domain/read-digits.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Id, StoredView } from '../../../shared/model/records.ts';
import type { Rater } from '../../../shared/model/views.ts';
import { CallFailed, useChange } from '../../api.ts';

interface Kept {
  studentId: Id;
  /** Of the view as it is now. */
  id: Id;
  before: StoredView | null;
}

export interface Entry {
  /** Whether it was kept. */
  keep: (studentId: Id, ratings: Ratings, before: StoredView | null) => Promise<boolean>;
  /** Whose line it was; null: nothing to take back, or it failed. */
  takeBack: () => Promise<Id | null>;
  canTakeBack: boolean;
  error: CallFailed | null;
}

export function useEntry(by: Rater, day: Day): Entry {
  const save = useChange('views.save');
  const remove = useChange('views.remove');
  // Not in the state alone: a second Ctrl+Z may come before the window is drawn again.
  const kept = useRef<readonly Kept[]>([]);
  const [count, setCount] = useState(0);
  const [error, setError] = useState<CallFailed | null>(null);
  const setKept = (next: readonly Kept[]): void => {
    kept.current = next;
    setCount(next.length);
  };
  const attempt = async <T extends object>(work: Promise<T>): Promise<T | null> => {
    try {
      const done = await work;
      setError(null);
      return done;
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      setError(problem);
      return null;
    }
  };
  return {
    async keep(studentId, ratings, before) {
      const saved = await attempt(save.mutateAsync({ studentId, by, who: '', day, ...ratings }));
      if (saved === null) return false;
      const { id } = saved;
      // A form that replaces another one of the same day gets an id of its own.
      const earlier = kept.current.map((one) => (one.studentId === studentId ? { ...one, id } : one));
      setKept([...earlier, { studentId, id, before }]);
      return true;
    },
    async takeBack() {
      const last = kept.current.at(-1);
      if (last === undefined) return null;
      const { studentId, id, before } = last;
      setKept(kept.current.slice(0, -1));
      const done = await attempt<object>(
        before === null ? remove.mutateAsync({ id }) : save.mutateAsync({ ...before, id, studentId }),
      );
      if (done !== null) return studentId;
      setKept([...kept.current, last]);
      return null;
    },
    canTakeBack: count > 0,
    error,
  };
}
