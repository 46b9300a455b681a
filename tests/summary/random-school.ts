/** Invented schools of any size, always the same for the same seed. Every name is made up. */

import { Occasion, Speaker } from '../../shared/model/facts.ts';
import type { SchoolType } from '../../shared/model/school-type.ts';
import { dimensions } from '../../shared/model/views.ts';
import type { SchoolFacts } from './list-tables.ts';
import { makeRandom } from '../domain/agenda-space.ts';

export const topics = ['choice', 'absence', 'planning'] as const;

export interface SchoolShape {
  seed: number;
  students: number;
  /** Students in a class, more or less. */
  classSize: number;
  types: readonly SchoolType[];
  /** 0: everybody alike, 1: evenly spread. */
  spread: number;
}

/** `students` of them, in classes of one type and year. */
export function makeSchool({ seed, students, classSize, types, spread }: SchoolShape): SchoolFacts[] {
  const random = makeRandom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): readonly T[] => list.filter(() => random() < 0.3 * spread);
  const facts: SchoolFacts[] = [];
  for (let group = 0; facts.length < students; group++) {
    const schoolType = types[group % types.length] ?? 'havo';
    const year = 1 + (Math.floor(group / types.length) % (schoolType.startsWith('vmbo') ? 4 : 5));
    const className = `${schoolType}-${year}-${group}`;
    const size = Math.min(students - facts.length, classSize - 4 + upTo(9));
    for (let at = 0; at < size; at++) {
      const isAverage = random() >= spread;
      facts.push({
        id: `student-${String(facts.length).padStart(5, '0')}`,
        className,
        schoolType,
        year,
        age: random() < 0.02 ? null : 11 + year + upTo(3) + (random() < 0.01 ? 3 : 0),
        stage: isAverage ? 2 : (([1, 2, 3, 4, null] as const)[upTo(5)] ?? null),
        occasions: isAverage ? ['voortgang'] : pick(Occasion.options),
        topics: isAverage ? [] : pick(topics),
        agreements: isAverage
          ? []
          : pick(Speaker.options).map((owner) => ({
              owner,
              kept: ([true, false, null] as const)[upTo(3)] ?? null,
            })),
        differences: isAverage ? [] : pick(dimensions),
        elsewhere: isAverage ? [] : pick(['logistics', 'subject', 'home']),
        led: random() < 0.4 * spread,
      });
    }
  }
  return facts;
}
