/** What can be undone, in words. Holds no rows: those stay in the back end. */
import { z } from 'zod';

export const UndoStep = z.object({
  step: z.int().positive(),
  /** ISO moment, UTC. */
  moment: z.iso.datetime(),
  /** "Punt van Amélie verwijderd" */
  text: z.string(),
});
export type UndoStep = z.infer<typeof UndoStep>;

export const UndoList = z.object({
  /** Newest first. */
  back: z.array(UndoStep),
  /** What was taken back and can be put back; the one taken back last comes first. Empty after any other change. */
  again: z.array(UndoStep),
});
export type UndoList = z.infer<typeof UndoList>;
