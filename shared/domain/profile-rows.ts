/** The ownership profile: where each view stands on each dimension. Data for the mentor's own drawings; nobody else's paper may hold it. */
import type { Day } from '../model/day.ts';
import type { Speaker } from '../model/facts.ts';
import { Rater, type Dimension, type Stage, type View } from '../model/views.ts';
import { combineViews, newestViews } from './combine-views.ts';
import { findDifferences } from './differences.ts';

export interface ProfileMark {
  who: Speaker;
  /** null: asked, and not seen. */
  step: Stage | null;
  /** Which parents or carers stand here, as they are called; empty where all of them see the same. */
  of: readonly string[];
}

export interface ProfileRow {
  dimension: Dimension;
  /** Student, parents, mentor; only who was asked. Parents who see it differently have a mark each. */
  marks: readonly ProfileMark[];
  /** 2 or 3: the views are so far apart that it becomes a topic (domain.md §3); 0: they are not. */
  apart: number;
  /** Two parents or carers are 2 or more apart: for the mentor only. */
  parentsApart: boolean;
}

const stepOf = (view: View, dimension: Dimension): Stage | null => view[dimension];

function marksOf(by: Rater, forms: readonly View[], dimension: Dimension): ProfileMark[] {
  const who: Speaker = by === 'parent' ? 'parents' : by;
  const seen = forms.filter((form) => stepOf(form, dimension) !== null);
  if (forms.length === 0) return [];
  if (seen.length === 0) return [{ who, step: null, of: [] }];
  const steps = [...new Set(seen.map((form) => stepOf(form, dimension)))].toSorted(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  return steps.map((step) => ({
    who,
    step,
    of:
      steps.length === 1
        ? []
        : seen.filter((form) => stepOf(form, dimension) === step).map((form) => form.who ?? ''),
  }));
}

/** One row per dimension, in the fixed order. `day`: of the conversation, or today. */
export function profileRows(views: readonly View[], day: Day): ProfileRow[] {
  const newest = newestViews(views);
  const combined = combineViews(views, day);
  const differences = findDifferences(combined);
  return combined.map(({ dimension, parentsApart }) => ({
    dimension,
    marks: Rater.options.flatMap((by) =>
      marksOf(
        by,
        newest.filter((view) => view.by === by),
        dimension,
      ),
    ),
    apart: differences.find((difference) => difference.dimension === dimension)?.spread ?? 0,
    parentsApart,
  }));
}

/** From the lowest to the highest mark, where they are far apart; `null` where they are not. */
export function bandOf({ marks, apart, parentsApart }: ProfileRow): { from: Stage; to: Stage } | null {
  if (apart === 0 && !parentsApart) return null;
  const steps = marks
    .map(({ step }) => step)
    .filter((step) => step !== null)
    .toSorted((a, b) => a - b);
  const [from, to] = [steps[0], steps.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
