/** The ownership stage and the lead stage (domain.md §3, computing rules 3-6). Never from age or school type. */
import type { StageOverride } from '../model/facts.ts';
import type { Stage } from '../model/views.ts';
import type { CombinedDimension } from './combine-views.ts';

export interface JudgedStage {
  stage: Stage;
  lead: Stage;
  provisional: boolean;
  /** What the views give, also where the mentor overrides it; null: no views at all. */
  computed: Stage | null;
  rule: 'stage.median' | 'stage.cap' | 'stage.none' | 'stage.override';
}

/** Without any view (rule 5). */
const stageWithoutViews: Stage = 2;
/** The stage is at most this much above the lowest dimension (rule 3). */
const aboveLowest = 2;
/** Fewer dimensions than this with two recent views make the stage provisional (rule 5). */
const firmDimensions = 3;

const asStage = (value: number): Stage => (value >= 4 ? 4 : value === 3 ? 3 : value === 2 ? 2 : 1);

function computeStage(values: number[]): { stage: Stage; capped: boolean } | null {
  const sorted = values.toSorted((a, b) => a - b);
  const lowest = sorted[0];
  if (lowest === undefined) return null;
  const median = Math.floor(
    ((sorted[(sorted.length - 1) >> 1] ?? lowest) + (sorted[sorted.length >> 1] ?? lowest)) / 2,
  );
  return { stage: asStage(Math.min(median, lowest + aboveLowest)), capped: median > lowest + aboveLowest };
}

/** `combined` has one entry per dimension. The lead stage follows the mentor's stage where the mentor overrides. */
export function judgeStage(
  combined: readonly CombinedDimension[],
  override: StageOverride | null,
): JudgedStage {
  const values = combined.map(({ value }) => value).filter((value) => value !== null);
  const found = computeStage(values);
  const stage = override?.stage ?? found?.stage ?? stageWithoutViews;
  const leading = combined.find(({ dimension }) => dimension === 'leading')?.value ?? 1;
  return {
    stage,
    lead: asStage(Math.min(stage, leading + 1)),
    provisional: combined.filter(({ fresh }) => fresh >= 2).length < firmDimensions,
    computed: found?.stage ?? null,
    rule:
      override !== null
        ? 'stage.override'
        : found === null
          ? 'stage.none'
          : found.capped
            ? 'stage.cap'
            : 'stage.median',
  };
}
