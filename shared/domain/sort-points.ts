/** Divides the points that people brought: into the conversation, elsewhere, or (safety) out of the program. */
import { neutralWordings, pointRoutes } from '../library/point-routes.ts';
import type { ClassifiedPoint, Elsewhere } from '../model/agenda.ts';
import type { Point, Speaker } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { ownChoice } from '../text/own-choice.ts';
import { classifyPoint } from './classify-points.ts';

export interface SortedPoints {
  /** For the agenda, by who brought them. */
  inside: Readonly<Record<Speaker, Point[]>>;
  elsewhere: Elsewhere[];
  /** At least one point was about safety; its text is nowhere in here. */
  safety: boolean;
}

/** The suggestion, or what the mentor chose instead; about safety nobody chooses (domain.md §1 and §6). */
function judge(point: Point, language: Language): ClassifiedPoint {
  const suggested = classifyPoint(point, language);
  if (suggested.kind === 'safety') return suggested;
  if (point.chosen !== undefined)
    return {
      text: point.text,
      kind: point.chosen,
      route:
        point.chosen === 'sensitive'
          ? neutralWordings.person[language]
          : pointRoutes[point.chosen].route[language],
      because: ownChoice[language],
    };
  if (point.namesOther !== true || suggested.kind === 'sensitive') return suggested;
  return {
    text: point.text,
    kind: 'sensitive',
    route: neutralWordings.classmate[language],
    because: pointRoutes.sensitive.because[language],
  };
}

export function sortPoints(points: readonly Point[], language: Language): SortedPoints {
  const inside: Record<Speaker, Point[]> = { student: [], parents: [], mentor: [] };
  const elsewhere: Elsewhere[] = [];
  for (const point of points) {
    const { kind, ...rest } = judge(point, language);
    if (kind === 'involvement') inside[point.by].push(point);
    else elsewhere.push({ ...rest, by: point.by, kind });
  }
  return { inside, elsewhere, safety: elsewhere.some(({ kind }) => kind === 'safety') };
}
