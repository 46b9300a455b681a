/** The two languages of the program. Dutch comes first everywhere. */
import { z } from 'zod';

export const Language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof Language>;

/** One text in both languages, side by side, so that a missing translation is a type error. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;
