/** Does what an answer says could be given up, from the answer alone. */
import type { EveningFacts, EveningSacrifice } from '../../../shared/model/evening-plan.ts';

export function applySacrifice(facts: EveningFacts, { rule, talk, longer }: EveningSacrifice): EveningFacts {
  if (longer !== null) {
    const sessions = facts.sessions.map((session) =>
      session.id === longer.session ? { ...session, to: longer.to } : session,
    );
    return { ...facts, sessions };
  }
  const family = facts.talks.find(({ id }) => id === talk)?.family;
  const talks = facts.talks.map((one) => {
    if (rule === 'apart') return one.family === family ? { ...one, mayMeet: true } : one;
    if (one.id !== talk) return one;
    if (rule === 'fixed') return { ...one, fixed: null };
    if (rule === 'interpreter') return { ...one, interpreter: null };
    if (rule === 'elsewhere') return { ...one, elsewhere: [] };
    return { ...one, wishes: one.wishes.filter(({ kind, must }) => kind !== rule || !must) };
  });
  return { ...facts, talks };
}
