/** What a text that is about to be kept is about, with the names of the class known. Suggests; only safety stops. */
import { neutralWordings, pointRoutes } from '../library/point-routes.ts';
import type { JudgedPoint } from '../model/agenda.ts';
import type { Point } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { classifyPoint } from './classify-points.ts';
import { namesOther, replaceOthers } from './name-others.ts';
import type { PersonName } from './names.ts';

/** The words between quotation marks in the advice of the library: what to write instead. */
const quoted = (advice: string): string | null => /"(.+)"/u.exec(advice)?.[1] ?? null;

/** `own`: whose page it is; `others`: the other students of this mentor. */
export function judgePoint(
  point: Point,
  own: PersonName,
  others: readonly PersonName[],
  language: Language,
): JudgedPoint {
  const judged = classifyPoint(point, language);
  if (judged.kind === 'safety') return { ...judged, neutral: null };
  const classmate = neutralWordings.classmate[language];
  const names = judged.kind !== 'sensitive' && namesOther(point.text, own, others);
  if (names || judged.route === classmate)
    return {
      text: point.text,
      kind: 'sensitive',
      route: classmate,
      because: pointRoutes.sensitive.because[language],
      neutral: replaceOthers(point.text, own, others, quoted(classmate) ?? ''),
    };
  return { ...judged, neutral: judged.kind === 'sensitive' ? quoted(judged.route) : null };
}
