/** What could be given up, in words. Chooses nothing. */
import type { EveningFacts, EveningSacrifice } from '../../model/evening-plan.ts';
import { eveningRoom } from '../../text/evening-room.ts';
import { minuteOf } from './clock.ts';
import type { Concession } from './concede.ts';
import { type Grid, makeGrid } from './make-grid.ts';
import { readTalk } from './read-talk.ts';
import { sayWhen, type Speech } from './say-when.ts';

function describeOne(one: Concession, facts: EveningFacts, grid: Grid, speech: Speech): EveningSacrifice[] {
  const texts = eveningRoom[facts.language];
  if (one.rule === 'outside') {
    const laid = grid.sessions.find(({ session }) => session.id === one.session);
    if (laid === undefined) return [];
    const minutes = minuteOf(one.to) - minuteOf(laid.session.to);
    const to = minuteOf(one.to) + laid.midnight;
    const text = texts.longer(minutes, speech.clock(to), speech.day(laid.from));
    return [{ rule: 'outside', talk: null, longer: { session: one.session, to: one.to }, text }];
  }
  const { rule, talk: id } = one;
  const source = facts.talks.find((talk) => talk.id === id);
  if (source === undefined) return [];
  const talk = readTalk(source, grid);
  const wishes = talk.wishes.filter(({ wish }) => wish.must && wish.kind === rule);
  const home = facts.talks.find((other) => other.id !== id && other.needed && other.family === source.family);
  const name = rule === 'apart' && home !== undefined ? speech.both(talk, readTalk(home, grid)) : source.name;
  const asked =
    rule === 'fixed' && talk.fixed !== null
      ? speech.at(talk.fixed.from)
      : wishes.map(({ wish, stretch }) => speech.asked(wish, stretch)).join(speech.texts.or);
  return [{ rule, talk: id, longer: null, text: texts.giveUp[rule](name, asked) }];
}

/** `sets`: of these facts. */
export function describeSacrifices(
  facts: EveningFacts,
  sets: readonly (readonly Concession[])[],
): EveningSacrifice[][] {
  const grid = makeGrid(facts);
  const speech = sayWhen(grid, facts.language);
  return sets.map((set) => set.flatMap((one) => describeOne(one, facts, grid, speech)));
}
