/** What is wrong with the facts of an evening as a whole, which no single field shows. Repeats no name and no id. */
import type { EveningFacts, EveningPlace, EveningWindow } from '../../model/evening-plan.ts';

export interface FactProblem {
  /** As in `talks.2.fixed.session`. */
  path: string;
  kind: 'noSession' | 'endsFirst';
}

/** References to a session that is not there, and stretches that end before they begin; empty: the facts can be planned. */
export function findFactProblems({ sessions, talks }: EveningFacts): FactProblem[] {
  const known = new Map(sessions.map((session) => [session.id, session]));
  const place = (path: string, { session }: Pick<EveningPlace, 'session'>): FactProblem[] =>
    known.has(session) ? [] : [{ path: `${path}.session`, kind: 'noSession' }];
  const window = (path: string, one: EveningWindow): FactProblem[] => {
    const session = known.get(one.session);
    if (session === undefined) return place(path, one);
    return (one.from ?? session.from) < (one.to ?? session.to)
      ? []
      : [{ path: `${path}.to`, kind: 'endsFirst' }];
  };
  return talks.flatMap((talk, index) => {
    const path = `talks.${index}`;
    return [
      ...talk.wishes.flatMap((wish, at) =>
        wish.kind === 'not' ? window(`${path}.wishes.${at}.window`, wish.window) : [],
      ),
      ...talk.elsewhere.flatMap((one, at) => window(`${path}.elsewhere.${at}`, one)),
      ...(talk.interpreter ?? []).flatMap((one, at) => window(`${path}.interpreter.${at}`, one)),
      ...(talk.fixed === null ? [] : place(`${path}.fixed`, talk.fixed)),
      ...(talk.was === null ? [] : place(`${path}.was`, talk.was)),
    ];
  });
}
