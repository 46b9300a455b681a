/** What somebody who reviews the library wants to see. Holds nothing about a person. */
import { z } from 'zod';
import { Occasion, Speaker } from './facts.ts';
import { SchoolType } from './school-type.ts';
import { Stage } from './views.ts';

/** `null`: all of them. */
export const LibraryChoice = z.strictObject({
  schoolType: SchoolType.nullable().default(null),
  /** Year of the school career; 6 is the last that anything is due in (domain.md §2). */
  year: z.int().min(1).max(6).nullable().default(null),
  /** Of the student; for the opening, the first word and the closing the lead stage (domain.md §5). */
  stage: Stage.nullable().default(null),
  occasion: Occasion.nullable().default(null),
  /** 1 is January. */
  month: z.int().min(1).max(12).nullable().default(null),
  /** For whom the text is. */
  to: Speaker.nullable().default(null),
});
export type LibraryChoice = z.infer<typeof LibraryChoice>;

export const wholeLibrary: LibraryChoice = LibraryChoice.parse({});
