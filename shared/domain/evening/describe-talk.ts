/** Sentences about one talk at its place: a firm rule that it breaks, and what is not as asked. */
import type { EveningRemark } from '../../model/evening-plan.ts';
import { joinWords } from '../join-words.ts';
import type { Grid, Place } from './make-grid.ts';
import type { Talk } from './read-talk.ts';
import { type Speech, studentOf } from './say-when.ts';
import {
  type Breach,
  farFrom,
  isFollowedByRest,
  overlap,
  unmetWishes,
  walkingMinutes,
} from './talk-rules.ts';

function sayBreach(talk: Talk, place: Place, breach: Breach, grid: Grid, speech: Speech): string {
  const { texts } = speech;
  const { name } = talk.source;
  const stretch = speech.stretch(place);
  if ('wish' in breach) {
    const asked = speech.asked(breach.wish, breach.stretch);
    return texts.must[breach.wish.kind](name, asked, speech.at(place.from), stretch);
  }
  if (breach.rule === 'outside')
    return texts.outside(name, stretch, speech.stretch(grid.sessions[place.session] ?? place));
  if (breach.rule === 'break') return texts.inBreak(name, stretch, speech.stretch(breach.stretch));
  if (breach.rule === 'interpreter')
    return breach.windows.length === 0
      ? texts.noInterpreter(name)
      : texts.interpreter(name, stretch, joinWords(breach.windows.map(speech.stretch), speech.language));
  const other = speech.stretch(breach.stretch);
  return overlap(place, breach.stretch)
    ? texts.elsewhere(name, stretch, other)
    : texts.noWalk(name, stretch, other, walkingMinutes);
}

export const describeBreach = (
  talk: Talk,
  place: Place,
  breach: Breach,
  grid: Grid,
  speech: Speech,
): EveningRemark => ({
  rule: breach.rule,
  talks: [talk.id],
  text: sayBreach(talk, place, breach, grid, speech),
});

/** In the order of their weight: wishes first, then what is merely good. */
export function describeUnmet(talk: Talk, place: Place, grid: Grid, speech: Speech): EveningRemark[] {
  const { texts } = speech;
  const { name, hard } = talk.source;
  const when = speech.at(place.from);
  const remarks = unmetWishes(talk, place, grid).map(({ wish, stretch }): EveningRemark => ({
    rule: wish.kind,
    talks: [talk.id],
    text: texts.wish[wish.kind](name, speech.asked(wish, stretch), when, speech.stretch(place)),
  }));
  if (hard && !isFollowedByRest(place, grid))
    remarks.push({ rule: 'hard', talks: [talk.id], text: texts.hard(name, when) });
  const far = farFrom(talk, place, grid);
  if (far !== null) {
    const text = texts.far(studentOf(talk), speech.stretch(far), name, when);
    remarks.push({ rule: 'elsewhere', talks: [talk.id], text });
  }
  return remarks;
}
