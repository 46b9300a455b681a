/** Invented schools: students with what is counted of them, at random but always the same for the same seed. No names. */
import { dueTopics } from '../../shared/library/due-topics.ts';
import { AgreementKind, CountedKind, type PeriodCounts, SettledOutcome } from '../../shared/model/counts.ts';
import { Occasion, Speaker } from '../../shared/model/facts.ts';
import type { SchoolType } from '../../shared/model/school-type.ts';
import { dimensions } from '../../shared/model/views.ts';

/** Mulberry32: a small generator, so that a school can be made again from its number. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Person {
  person: string;
  counts: PeriodCounts;
}

const types: readonly SchoolType[] = ['havo', 'atheneum', 'vmbo_tl', 'vmbo_kb', 'brug_th'];

/** `classes`: sizes. Each class is of one type and year, and leans its own way, so that some of it is nearly all alike. */
export function anySchool(seed: number, classes: readonly number[]): Person[] {
  const chance = seeded(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
  const some = <T>(values: readonly T[], share: number): T[] => values.filter(() => chance() < share);
  return classes.flatMap((size, at) => {
    const schoolType = pick(types);
    const year = 1 + Math.floor(chance() * 5);
    const lean = chance();
    return Array.from({ length: size }, (_, place): Person => {
      const older = chance() < 0.12 ? 1 : 0;
      return {
        person: `p${seed}-${at}-${place}`,
        counts: {
          known: {
            className: `${year}${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${Math.floor(at / 26)}`,
            schoolType,
            year,
            ageBand: (['to-13', '14-15', '16-17', 'from-18'] as const)[
              Math.min(3, Math.floor((year + older) / 2))
            ] as 'to-13',
          },
          stage: (1 + Math.floor(((lean + chance()) / 2) * 4)) as 1 | 2 | 3 | 4,
          occasions: some(Occasion.options, 0.2),
          topics: some(
            dueTopics
              .filter((topic) => topic.schoolTypes.includes(schoolType))
              .filter(({ years }) => years === 'any' || years.includes(year))
              .map(({ id }) => id),
            lean,
          ),
          differences: some(dimensions, lean * 0.6),
          elsewhere: some(CountedKind.options, 0.08),
          led: chance() < lean,
          agreementKinds: some(AgreementKind.options, 0.5),
          agreementOwners: some(Speaker.options, 0.55),
          agreementOutcomes: some(SettledOutcome.options, 0.4),
        },
      };
    });
  });
}
