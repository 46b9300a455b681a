/** Any small evening that the schema allows, odd ones included: overlapping sessions, fixed talks at night, empty windows. */
import * as fc from 'fast-check';
import { EveningFacts } from '../../../shared/model/evening-plan.ts';

const sessions = ['e0', 'e1'] as const;
const time = (from: number, to: number) =>
  fc.integer({ min: from / 5, max: to / 5 }).map((five) => {
    const minute = five * 5;
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  });
const inTheEvening = time(18 * 60 + 30, 21 * 60);
const session = fc.constantFrom(...sessions);
const window = fc.record({
  session,
  from: fc.option(time(18 * 60 + 30, 19 * 60 + 40)),
  to: fc.option(time(19 * 60 + 45, 21 * 60 + 30)),
});
const must = fc.boolean();
const wish = fc.oneof(
  fc.record({ kind: fc.constantFrom('early', 'late'), must }),
  fc.record({ kind: fc.constantFrom('after', 'before'), time: inTheEvening, must }),
  fc.record({ kind: fc.constant('not'), window, must }),
);
const place = fc.record({ session, start: inTheEvening });
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 5 }, { arbitrary: value, weight: 1 });

const talk = fc.record({
  family: fc.constantFrom('f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7'),
  minutes: fc.constantFrom(10, 15, 15, 20, 20, 30, 45),
  needed: fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, fc.constant(false)),
  way: fc.constantFrom('room', 'room', 'room', 'online', 'phone'),
  wishes: fc.oneof(fc.constant([]), fc.array(wish, { maxLength: 2 })),
  elsewhere: fc.oneof({ arbitrary: fc.constant([]), weight: 4 }, fc.array(window, { maxLength: 2 })),
  interpreter: seldom(fc.array(window, { maxLength: 2 })),
  hard: fc.boolean(),
  siblings: seldom(fc.constantFrom('s0', 's1')),
  mayMeet: fc.boolean(),
  fixed: seldom(place),
  was: fc.option(place),
});

export const anyEvening = (mostTalks: number): fc.Arbitrary<EveningFacts> =>
  fc
    .record({
      language: fc.constantFrom('nl', 'en'),
      sessions: fc
        .tuple(fc.constantFrom('2026-11-17', '2026-11-18'), inTheEvening, time(20 * 60, 22 * 60))
        .filter(([, from, to]) => from < to)
        .map(([day, from, to]) => [
          { id: 'e0', day: '2026-11-17', from: '19:00', to: '20:30' },
          { id: 'e1', day, from, to },
        ]),
      rhythm: fc.record({
        minutes: fc.constantFrom(10, 15, 20),
        changeover: fc.constantFrom(0, 5, 5, 10),
        talksBeforeBreak: fc.integer({ min: 1, max: 4 }),
        breakMinutes: fc.constantFrom(5, 10, 15),
      }),
      talks: fc.array(talk, { maxLength: mostTalks }).map((list) =>
        list.map((one, index) => ({
          ...one,
          id: `t${String(index).padStart(2, '0')}`,
          name: `Kind ${one.family} (huis ${index})`,
        })),
      ),
    })
    .map((facts) => EveningFacts.parse(facts));
