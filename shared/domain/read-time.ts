/** Reads a time as people type it: "19:00", "19.30", "1900", "9:05", "19u". */
import type { Time } from '../model/day.ts';

const form = /^(\d{1,2})(?:\s*[:.uh]\s*(\d{2})?|(\d{2}))?$/iu;

/** Empty is null; undefined is what cannot be read as a time between 00:00 and 23:59. */
export function readTime(text: string): Time | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const found = form.exec(trimmed);
  if (found === null) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? found[3] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
