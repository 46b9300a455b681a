/** What every part of the student form gets. */
import type { FormField, TypedStudent } from './student-draft.ts';

export interface FormPart {
  typed: TypedStudent;
  change: (changed: Partial<TypedStudent>) => void;
  /** Empty until the first try to save: nobody is told off while typing. */
  problems: ReadonlyMap<FormField, 'empty' | 'wrong' | 'future'>;
}
