/** Says of each talk without a place why it has none: what it asks itself, what is fixed, or who else needs its places. */
import type { EveningRemark } from '../../model/evening-plan.ts';
import type { Language } from '../../model/language.ts';
import { eveningRoom, type FirmRule } from '../../text/evening-room.ts';
import { joinWords } from '../join-words.ts';
import type { Candidate, EveningProblem, Option } from './evening-problem.ts';
import { takeSlots } from './list-places.ts';
import { areNeighbours, areTooClose, mustBeApart } from './pair-rules.ts';
import { sayWhen } from './say-when.ts';
import { findBreaches } from './talk-rules.ts';

/** More names than a sentence can carry. */
const mostNames = 4;

/** For every place on the grid that is long enough: the rules that keep the talk from it. */
function findHindrances({ talk }: Candidate, { grid, fixed }: EveningProblem): Set<FirmRule>[] {
  const fixedPlaces = fixed.map(({ place }) => place);
  return grid.slots.flatMap((slot, start) => {
    const slots = takeSlots(grid, start, talk.length);
    if (slots === null) return [];
    const place = { session: slot.session, from: slot.from, to: slot.from + talk.source.minutes };
    const rules = new Set<FirmRule>();
    for (const { rule } of findBreaches(talk, place, grid))
      if (rule !== 'outside' && rule !== 'break') rules.add(rule);
    if (slots.some((one) => fixedPlaces.some((other) => areTooClose(one, other, grid)))) rules.add('fixed');
    if (
      fixed.some(
        (other) => mustBeApart(talk, other.talk) && areNeighbours(place, other.place, grid, fixedPlaces),
      )
    )
      rules.add('apart');
    return [rules];
  });
}

/** A few rules that together leave no place, the one that takes most away first. */
function pickRules(hindrances: readonly ReadonlySet<FirmRule>[]): FirmRule[] {
  let left = [...hindrances];
  const picked: FirmRule[] = [];
  while (left.length > 0) {
    const counts = new Map<FirmRule, number>();
    for (const rules of left) for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (most === undefined) return picked;
    picked.push(most[0]);
    left = left.filter((rules) => !rules.has(most[0]));
  }
  return picked;
}

export function explainUnplaced(
  problem: EveningProblem,
  chosen: readonly (Option | null)[],
  language: Language,
): EveningRemark[] {
  const { candidates, grid, fixed } = problem;
  const texts = eveningRoom[language];
  const speech = sayWhen(grid, language);
  const blocked = grid.slots.filter((slot) => fixed.some(({ place }) => areTooClose(slot, place, grid)));
  const slots = grid.slots.length;
  const needed = candidates.reduce((sum, { talk }) => sum + talk.length, blocked.length);

  const askOf = ({ talk }: Candidate, rule: FirmRule): string[] => {
    const wishes = talk.wishes.filter(({ wish }) => wish.must && wish.kind === rule);
    return wishes.length === 0
      ? [texts.ask[rule]('')]
      : wishes.map(({ wish, stretch }) => texts.ask[rule](speech.asked(wish, stretch)));
  };

  function explain(candidate: Candidate): Pick<EveningRemark, 'rule' | 'text'> {
    const { talk, options } = candidate;
    const { name, minutes } = talk.source;
    const hindrances = findHindrances(candidate, problem);
    if (hindrances.length === 0)
      return {
        rule: 'no-room',
        text: grid.slots.length === 0 ? texts.noSlots(name, minutes) : texts.tooLong(name, minutes),
      };
    if (options.length === 0) {
      const rules = pickRules(hindrances);
      const asked = joinWords(
        rules.flatMap((rule) => askOf(candidate, rule)),
        language,
      );
      return { rule: rules[0] ?? 'no-room', text: texts.impossible(name, asked) };
    }
    // Who can come at any time is no reason: there are simply too many.
    if (needed > slots && hindrances.every(({ size }) => size === 0))
      return { rule: 'no-room', text: texts.full(name, slots, needed) };
    const wanted = new Set(options.flatMap((option) => option.slots));
    const others = candidates.filter((_, index) => chosen[index]?.slots.some((slot) => wanted.has(slot)));
    if (others.length <= mostNames && others.length > 0) {
      const names = joinWords(
        others.map((other) => other.talk.source.name),
        language,
      );
      return { rule: 'no-room', text: texts.taken(name, options.length, names) };
    }
    return {
      rule: 'no-room',
      text: needed > slots ? texts.full(name, slots, needed) : texts.crowded(name),
    };
  }
  return candidates.flatMap((candidate, index) =>
    (chosen[index] ?? null) === null ? [{ talks: [candidate.talk.id], ...explain(candidate) }] : [],
  );
}
