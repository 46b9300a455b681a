/** Walks the part of the space that belongs to one school type and year. No threads, no output. */
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import type { PlannedAgenda } from '../../shared/model/agenda.ts';
import { compareAnswers, findProblems } from '../domain/agenda-invariants.ts';
import {
  axes,
  days,
  factsOf,
  indexOf,
  lawCases,
  lengths,
  makeRandom,
  occasions,
  presences,
  spaceSize,
  stagePairs,
  typeYears,
} from '../domain/agenda-space.ts';

/** `sample`: only so many visits to every moment (month, occasion, length), each with people drawn by the seed. */
export interface WalkPart {
  typeYear: number;
  sample?: { seed: number; visits: number };
}
export interface WalkedPart {
  count: number;
  /** How often the same facts were answered a second time. */
  twice: number;
  /** Sentences with the number of the place: `factsOf(number)` gives the facts. */
  problems: string[];
  /** Which stage, occasion, length, presence and law case came together, as numbers. */
  people: Set<number>;
}

/** One in so many is answered again, after at least so many others: a memory of the engine's would show. */
const everySo = 20;
const others = 500;
const enoughProblems = 5;

function* allOf(typeYear: number): Generator<number> {
  const size = spaceSize / axes.typeYear;
  for (let index = typeYear * size; index < (typeYear + 1) * size; index++) yield index;
}

function* sampleOf(typeYear: number, { seed, visits }: { seed: number; visits: number }): Generator<number> {
  const random = makeRandom(seed + typeYear);
  const pick = (list: readonly unknown[]): number => Math.floor(random() * list.length);
  for (let visit = 0; visit < visits; visit++)
    for (const occasion of occasions.keys())
      for (const minutes of lengths.keys())
        for (const day of days.keys())
          yield indexOf({
            typeYear,
            stage: pick(stagePairs),
            occasion,
            minutes,
            present: pick(presences),
            day,
            law: pick(lawCases),
          });
}

/** Stage, occasion, length, presence and law case of a place, without type, year and day. */
function peopleOf(index: number): number {
  const law = index % axes.law;
  const withoutDay = Math.floor(index / (axes.law * axes.day));
  return (withoutDay % (axes.stage * axes.occasion * axes.minutes * axes.present)) * axes.law + law;
}
export const peopleCount = axes.stage * axes.occasion * axes.minutes * axes.present * axes.law;
export const partCount = typeYears.length;

export function walkPart({ typeYear, sample }: WalkPart): WalkedPart {
  const walked: WalkedPart = { count: 0, twice: 0, problems: [], people: new Set() };
  const waiting: { index: number; agenda: PlannedAgenda }[] = [];
  for (const index of sample === undefined ? allOf(typeYear) : sampleOf(typeYear, sample)) {
    const facts = factsOf(index);
    const agenda = buildAgenda(facts);
    const problems = findProblems(agenda, facts);
    if (walked.count % everySo === 0) waiting.push({ index, agenda });
    const first = waiting[0];
    if (first !== undefined && waiting.length * everySo > others) {
      waiting.shift();
      problems.push(...compareAnswers(first.agenda, buildAgenda(factsOf(first.index))));
      walked.twice++;
    }
    for (const { invariant, detail } of problems)
      walked.problems.push(`${invariant}: ${detail} (place ${index})`);
    walked.people.add(peopleOf(index));
    walked.count++;
    if (walked.problems.length >= enoughProblems) break;
  }
  return walked;
}
