/** What a mentor could give up so that more fits, and the facts as they are then. Chooses nothing. */
import type { EveningFacts, EveningSession, PlanTalk } from '../../model/evening-plan.ts';
import type { FirmRule } from '../../text/evening-room.ts';
import { minutesADay, minuteOf, timeOf } from './clock.ts';
import { eveningSlots } from './evening-slots.ts';

export type Concession =
  { rule: FirmRule; talk: string } | { rule: 'outside'; session: string; to: string; slots: number };

/** Nobody is asked to stay more than an hour longer [design]. */
const mostLonger = 60;

/** Names a concession: two of the same name are the same. */
export const nameConcession = (one: Concession): string =>
  one.rule === 'outside' ? `outside ${one.session} ${one.to}` : `${one.rule} ${one.talk}`;

/** What of a talk could be given up. `family`: the talk that stands for households that must be apart; null: there are none. */
export function listOwn(talk: PlanTalk, family: string | null): Concession[] {
  const kinds = ['early', 'late', 'after', 'before', 'not'] as const;
  const rules: FirmRule[] = [
    ...(talk.fixed === null ? [] : (['fixed'] as const)),
    ...kinds.filter((kind) => talk.wishes.some((wish) => wish.must && wish.kind === kind)),
    ...(talk.elsewhere.length === 0 ? [] : (['elsewhere'] as const)),
    ...(talk.interpreter === null ? [] : (['interpreter'] as const)),
  ];
  const own = rules.map((rule): Concession => ({ rule, talk: talk.id }));
  return family === null ? own : [...own, { rule: 'apart', talk: family }];
}

/**
 * Ends of a session that bring one slot more, two slots and so on, or that let a talk end that is fixed or stood over the end;
 * at most an hour and never into a session that comes later that day.
 */
export function listLonger(session: EveningSession, { sessions, rhythm, talks }: EveningFacts): Concession[] {
  const end = minuteOf(session.to);
  const following = sessions
    .filter(
      ({ id, day, from, to }) =>
        id !== session.id && day === session.day && (from >= session.to || to > session.to),
    )
    .map(({ from }) => minuteOf(from) - rhythm.changeover);
  const latest = Math.min(end + mostLonger, minutesADay - 1, ...following);
  const slots = eveningSlots({ ...session, to: timeOf(latest) }, rhythm).slots.map(({ to }) => to);
  const standing = talks.flatMap(({ needed, minutes, fixed, was }) => {
    const place = fixed ?? was;
    return needed && place?.session === session.id ? [minuteOf(place.start) + minutes] : [];
  });
  return [...new Set([...slots, ...standing])]
    .filter((to) => to > end && to <= latest)
    .toSorted((a, b) => a - b)
    .map((to, index) => ({ rule: 'outside', session: session.id, to: timeOf(to), slots: index + 1 }));
}

function concedeTalk(talk: PlanTalk, rule: FirmRule): PlanTalk {
  if (rule === 'fixed') return { ...talk, fixed: null };
  if (rule === 'elsewhere') return { ...talk, elsewhere: [] };
  if (rule === 'interpreter') return { ...talk, interpreter: null };
  if (rule === 'apart') return { ...talk, mayMeet: true };
  const wishes = talk.wishes.map((wish) => (wish.kind === rule ? { ...wish, must: false } : wish));
  return { ...talk, wishes };
}

/** The facts as they are then: a firm wish that is given up remains a wish. Others are the same objects as before. */
export function concede(facts: EveningFacts, one: Concession): EveningFacts {
  if (one.rule === 'outside')
    return {
      ...facts,
      sessions: facts.sessions.map((session) =>
        session.id === one.session ? { ...session, to: one.to } : session,
      ),
    };
  const { rule, talk: id } = one;
  const family = rule === 'apart' ? facts.talks.find((talk) => talk.id === id)?.family : undefined;
  return {
    ...facts,
    talks: facts.talks.map((talk) =>
      talk.id === id || talk.family === family ? concedeTalk(talk, rule) : talk,
    ),
  };
}
