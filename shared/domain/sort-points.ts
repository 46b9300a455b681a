/** Divides the points that people brought: into the conversation, elsewhere, or (safety) out of the program. */
import type { Elsewhere } from '../model/agenda.ts';
import type { Point, Speaker } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { classifyPoint } from './classify-points.ts';

export interface SortedPoints {
  /** For the agenda, by who brought them. */
  inside: Readonly<Record<Speaker, Point[]>>;
  elsewhere: Elsewhere[];
  /** At least one point was about safety; its text is nowhere in here. */
  safety: boolean;
}

export function sortPoints(points: readonly Point[], language: Language): SortedPoints {
  const inside: Record<Speaker, Point[]> = { student: [], parents: [], mentor: [] };
  const elsewhere: Elsewhere[] = [];
  for (const point of points) {
    const { kind, ...rest } = classifyPoint(point, language);
    if (kind === 'involvement') inside[point.by].push(point);
    else elsewhere.push({ ...rest, by: point.by, kind });
  }
  return { inside, elsewhere, safety: elsewhere.some(({ kind }) => kind === 'safety') };
}
