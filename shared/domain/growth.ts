/** How each view went over time, for each dimension. Data for drawings; judges nothing. */
import type { Day } from '../model/day.ts';
import type { Speaker } from '../model/facts.ts';
import { dimensions, type Dimension, type Stage, type View } from '../model/views.ts';

export interface GrowthMark {
  day: Day;
  /** null: filled in, and not seen. */
  step: Stage | null;
}

export interface GrowthLine {
  who: Speaker;
  /** Which parent or carer, as filled in; empty: not said. */
  called: string;
  /** Oldest first. */
  marks: readonly GrowthMark[];
}

export interface Growth {
  /** The moments on which something was filled in, oldest first. */
  days: readonly Day[];
  /** In the fixed order of the dimensions; lines in the order student, parents, mentor. */
  rows: readonly { dimension: Dimension; lines: readonly GrowthLine[] }[];
}

/** As many moments as fit beside each other on a page; older ones are left out. */
export const shownMoments = 5;

const speakers = { student: 'student', parent: 'parents', mentor: 'mentor' } as const;
const raters = ['student', 'parent', 'mentor'] as const;
const calledOf = (view: View): string => (view.by === 'parent' ? (view.who ?? '').trim() : '');

/** `views` in any order; each rater, and each parent or carer by label, has at most one on a day. */
export function growthOf(views: readonly View[]): Growth {
  const days = [...new Set(views.map(({ day }) => day))].toSorted().slice(-shownMoments);
  const shown = views.filter(({ day }) => days.includes(day)).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const forms = raters.flatMap((by) => [
    ...Map.groupBy(
      shown.filter((view) => view.by === by),
      (view) => calledOf(view).toLowerCase(),
    ).values(),
  ]);
  return {
    days,
    rows: dimensions.map((dimension) => ({
      dimension,
      lines: forms.flatMap((line) => {
        const last = line.at(-1);
        if (last === undefined) return [];
        const marks = line.map((view) => ({ day: view.day, step: view[dimension] }));
        return [{ who: speakers[last.by], called: calledOf(last), marks }];
      }),
    })),
  };
}
