/** The three views on five dimensions (domain.md §3): 1-4, or null for "niet gezien". */
import { z } from 'zod';
import { Day } from './day.ts';

export const dimensions = ['goals', 'planning', 'help', 'reflection', 'leading'] as const;
export const Dimension = z.enum(dimensions);
export type Dimension = z.infer<typeof Dimension>;

export const Stage = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Stage = z.infer<typeof Stage>;

export const Rating = Stage.nullable();
export type Rating = z.infer<typeof Rating>;

export const Rater = z.enum(['student', 'parent', 'mentor']);
export type Rater = z.infer<typeof Rater>;

export const View = z.strictObject({
  by: Rater,
  /** Which parent or carer, where there are several: "moeder", "pleegvader". */
  who: z.string().trim().max(60).optional(),
  day: Day,
  goals: Rating,
  planning: Rating,
  help: Rating,
  reflection: Rating,
  leading: Rating,
});
export type View = z.infer<typeof View>;
