/** The facts of an evening as the search needs them: who is to be placed, where each may be, and what that costs. */
import type { EveningFacts } from '../../model/evening-plan.ts';
import { compareText } from './compare-text.ts';
import { type FixedTalk, type ListedPlace, listPlaces } from './list-places.ts';
import { type Grid, makeGrid } from './make-grid.ts';
import { costOf, type Weights, weigh } from './plan-costs.ts';
import { areSiblings } from './pair-rules.ts';
import { readTalk, type Talk } from './read-talk.ts';

export interface Option extends ListedPlace {
  cost: number;
}
export interface Candidate {
  talk: Talk;
  /** Cheapest first would hide the order: these are in time order. */
  options: readonly Option[];
}
/** Brothers and sisters of whom at least two are not fixed: what they cost depends on where all of them are. */
export interface SiblingGroup {
  /** By place in `candidates`. */
  members: readonly number[];
  fixed: readonly FixedTalk[];
}
export interface EveningProblem {
  grid: Grid;
  fixed: readonly FixedTalk[];
  /** Needed talks that are not fixed, by id: the order in which they were given changes nothing. */
  candidates: readonly Candidate[];
  groups: readonly SiblingGroup[];
  weights: Weights;
}

/** Needed talks by id. Throws where they refer to an unknown session. */
export const readTalks = (facts: EveningFacts, grid: Grid): Talk[] =>
  facts.talks
    .filter(({ needed }) => needed)
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((source) => readTalk(source, grid));

export function readProblem(facts: EveningFacts): EveningProblem {
  const grid = makeGrid(facts);
  const talks = readTalks(facts, grid);
  const fixed = talks.flatMap((talk): FixedTalk[] =>
    talk.fixed === null ? [] : [{ talk, place: talk.fixed }],
  );
  const free = talks.filter((talk) => talk.fixed === null);
  const inOneList = Map.groupBy(
    free.filter(({ source }) => source.siblings !== null),
    ({ source }) => source.siblings,
  );
  const groupOf = (members: readonly Talk[]): SiblingGroup => ({
    members: members.map((member) => free.indexOf(member)),
    fixed: fixed.filter(({ talk }) => members.some((member) => areSiblings(talk, member))),
  });
  const listed = free.map((talk) => {
    const isAlone = inOneList.get(talk.source.siblings)?.length === 1;
    const siblings = isAlone ? fixed.filter((other) => areSiblings(talk, other.talk)) : [];
    return listPlaces(talk, grid, fixed, siblings);
  });
  const weights = weigh(listed, talks.filter(({ source }) => source.siblings !== null).length);
  return {
    grid,
    fixed,
    candidates: free.map((talk, index) => ({
      talk,
      options: (listed[index] ?? []).map((place) => ({ ...place, cost: costOf(place, weights) })),
    })),
    groups: [...inOneList.values()].filter(({ length }) => length > 1).map(groupOf),
    weights,
  };
}
