/** What the mentor chose once for the whole program. */
import { z } from 'zod';
import { Language } from './language.ts';
import { Id } from './records.ts';

/** Which students the class list shows: all, those without a coming conversation, those with an agreement to look back at. */
export const ListFilter = z.enum(['all', 'unprepared', 'due', 'birthday']);
export type ListFilter = z.infer<typeof ListFilter>;

/** Settings that hold nothing personal; readable before unlocking. */
export const Settings = z.object({
  language: Language,
  theme: z.enum(['system', 'light', 'dark']),
  /** nl: the particle after the surname; be: as part of it. */
  nameOrder: z.enum(['nl', 'be']),
  listFilter: ListFilter,
  /** The class that the list last showed: an id that means nothing outside the vault; null: all. */
  listClass: Id.nullable(),
  /** Minutes without a touch after which the vault is locked. */
  lockAfter: z.enum(['5', '10', '15', '30']),
});
export type Settings = z.infer<typeof Settings>;
