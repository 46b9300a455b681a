/**
 * The hard rules once more, written from the model's words and on its own arithmetic: what in a plan breaks one. Whoever is
 * fixed may break any; all others none.
 */
import type { EveningFacts, EveningPlan, EveningWindow } from '../../../shared/model/evening-plan.ts';

const minute = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

export function findOffences(facts: EveningFacts, plan: EveningPlan): string[] {
  const { rhythm } = facts;
  const sessions = new Map(facts.sessions.map((session) => [session.id, session]));
  const days = [...new Set(facts.sessions.map(({ day }) => day))].toSorted();
  const at = (session: string, time: string): number =>
    days.indexOf(sessions.get(session)?.day ?? '') * 10_000 + minute(time);
  const spread = (window: EveningWindow) => ({
    from: at(window.session, window.from ?? sessions.get(window.session)?.from ?? ''),
    to: at(window.session, window.to ?? sessions.get(window.session)?.to ?? ''),
  });
  const slots = plan.slots.map((slot) => ({
    ...slot,
    from: at(slot.session, slot.start),
    to: at(slot.session, slot.end),
  }));
  const breaks = plan.breaks.map((one) => ({
    from: at(one.session, one.start),
    to: at(one.session, one.end),
  }));
  const talks = plan.placed.map((placed) => {
    const asked = facts.talks.find(({ id }) => id === placed.talk);
    if (asked === undefined) throw new Error(`unknown ${placed.talk}`);
    const from = at(placed.session, placed.start);
    return { ...placed, facts: asked, from, to: from + asked.minutes };
  });
  const offences: string[] = [];
  const say = (rule: string, ...ids: string[]) => offences.push(`${rule} ${ids.join(' ')}`);

  /** The slots that a talk takes as a whole, all in one run; empty: it does not stand on the grid. */
  const ownSlots = (talk: (typeof talks)[number]): typeof slots => {
    const { minutes, changeover } = rhythm;
    let count = 1;
    while (count * minutes + (count - 1) * changeover < talk.facts.minutes) count++;
    const start = slots.findIndex((slot) => slot.session === talk.session && slot.from === talk.from);
    const own = start === -1 ? [] : slots.slice(start, start + count);
    const [first, last] = [own[0], own.at(-1)];
    const isCut = breaks.some(({ from, to }) => first && last && from >= first.from && to <= last.to);
    return own.length === count && own.every(({ session }) => session === talk.session) && !isCut ? own : [];
  };

  for (const talk of talks) {
    const { session, facts: asked } = talk;
    if (!asked.needed) say('not needed', talk.talk);
    if (talk.fixed !== (asked.fixed !== null)) say('fixed wrongly told', talk.talk);
    if (asked.fixed !== null) {
      if (asked.fixed.session !== session || asked.fixed.start !== talk.start) say('fixed moved', talk.talk);
      continue;
    }
    if (minute(talk.end) - minute(talk.start) !== asked.minutes) say('length', talk.talk);
    const hall = sessions.get(session);
    if (hall === undefined || minute(talk.start) < minute(hall.from) || minute(talk.end) > minute(hall.to))
      say('outside', talk.talk);
    const stood = asked.was?.session === session && asked.was.start === talk.start;
    const own = ownSlots(talk);
    if (own.length === 0 && !stood) say('off the grid', talk.talk);
    // Who stays where the family was told keeps the time itself, whatever else touches its slots.
    for (const slot of stood ? [] : own)
      for (const other of talks)
        if (other !== talk && (other.fixed || ownSlots(other).length === 0))
          if (other.from < slot.to + rhythm.changeover && slot.from < other.to + rhythm.changeover)
            say('slot of another', talk.talk, other.talk);
    for (const pause of breaks)
      if (sessions.get(session)?.day !== undefined && talk.from < pause.to && pause.from < talk.to)
        if (plan.breaks[breaks.indexOf(pause)]?.session === session) say('break', talk.talk);
    const all = slots.filter((slot) => slot.session === session);
    const half = Math.floor(all.length / 2);
    for (const wish of asked.wishes) {
      if (!wish.must) continue;
      if (wish.kind === 'early' && all.length > 1 && talk.to > (all[half - 1]?.to ?? 0))
        say('early', talk.talk);
      if (wish.kind === 'late' && all.length > 1 && talk.from < (all[all.length - half]?.from ?? 0))
        say('late', talk.talk);
      if (wish.kind === 'after' && minute(talk.start) < minute(wish.time)) say('after', talk.talk);
      if (wish.kind === 'before' && minute(talk.end) > minute(wish.time)) say('before', talk.talk);
      if (wish.kind === 'not') {
        const { from, to } = spread(wish.window);
        if (talk.from < to && from < talk.to) say('not', talk.talk);
      }
    }
    const walk = asked.way === 'room' ? 5 : 0;
    for (const window of asked.elsewhere) {
      const { from, to } = spread(window);
      if (talk.from < to + walk && from < talk.to + walk) say('elsewhere', talk.talk);
    }
    if (asked.interpreter !== null) {
      const windows = asked.interpreter.map(spread);
      if (!windows.some(({ from, to }) => from <= talk.from && talk.to <= to)) say('interpreter', talk.talk);
    }
  }
  for (const [index, one] of talks.entries())
    for (const other of talks.slice(index + 1)) {
      if (one.fixed && other.fixed) continue;
      const [first, second] = one.from <= other.from ? [one, other] : [other, one];
      const gap = second.from - first.to;
      if (gap < rhythm.changeover) say('overlap', one.talk, other.talk);
      if (one.facts.family !== other.facts.family || one.session !== other.session) continue;
      if (one.facts.way !== 'room' || other.facts.way !== 'room') continue;
      if (one.facts.mayMeet && other.facts.mayMeet) continue;
      const between = (list: readonly { from: number; to: number }[]) =>
        list.some(({ from, to }) => from >= first.to && to <= second.from);
      // The time of an empty slot, with its changeovers.
      if (gap >= rhythm.minutes + 2 * rhythm.changeover) continue;
      if (!between(breaks) && !between(talks)) say('apart', one.talk, other.talk);
    }
  const seen = [
    ...plan.placed.map(({ talk }) => talk),
    ...plan.unplaced.flatMap((one) => one.talks),
  ].toSorted();
  const needed = facts.talks.flatMap(({ id, needed: isNeeded }) => (isNeeded ? [id] : [])).toSorted();
  if (JSON.stringify(seen) !== JSON.stringify(needed)) say('not everybody once', ...seen);
  return offences;
}
