/** Whose words go into which talk: for any family, nothing of one household is with the other. */
import { assert, constantFrom, array, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHouseholds } from '../../shared/domain/households.ts';
import { maybeSiblings, surnameKey } from '../../shared/domain/maybe-siblings.ts';

const names = ['moeder', 'vader', 'Jan', 'Jan-Piet', 'oma', "D'Souza", 'constructor', '=1+1', '__proto__'];
const guardians = uniqueArray(
  record({ name: constantFrom(...names), household: constantFrom(1 as const, 2 as const) }),
  { selector: ({ name }) => name, maxLength: 5 },
);
const points = array(
  record({ who: constantFrom(...names, '', ' Moeder ', 'buurman'), nr: constantFrom(1, 2, 3, 4) }),
  { maxLength: 8 },
).map((list) => list.map(({ who, nr }, at) => ({ by: 'parents' as const, who, text: `punt ${at} ${nr}` })));
const fold = (who: string): string => who.trim().toLowerCase();

describe('two households', () => {
  it('share a talk when they live together, and only then', () => {
    const family = [
      { name: 'moeder', household: 1 as const },
      { name: 'vader', household: 2 as const },
      { name: 'Jan', household: 1 as const },
    ];
    const said = [
      { by: 'parents' as const, who: 'jan', text: 'a' },
      { by: 'parents' as const, who: 'vader', text: 'b' },
      { by: 'parents' as const, who: 'Moeder', text: 'c' },
      { by: 'parents' as const, who: '', text: 'd' },
    ];
    expect(findHouseholds([], said, family)).toEqual([
      { who: 'moeder, Jan', points: ['a', 'c'] },
      { who: 'vader', points: ['b'] },
    ]);
  });
  it('are one each where all stand in one home and still come apart', () => {
    const family = [
      { name: 'moeder', household: 1 as const },
      { name: 'vader', household: 1 as const },
    ];
    expect(findHouseholds([], [], family).map(({ who }) => who)).toEqual(['moeder', 'vader']);
  });
  it('never mix, lose no word that has a name, and give words without a name to no one', () => {
    assert(
      property(guardians, points, (family, said) => {
        const isSplit = new Set(family.map(({ household }) => household)).size > 1;
        const homeOf = (who: string): string => {
          const known = family.find(({ name }) => fold(name) === fold(who));
          return known !== undefined && isSplit ? `home ${known.household}` : fold(who);
        };
        const talks = findHouseholds([], said, family);
        expect(talks.length).toBeGreaterThanOrEqual(2);
        for (const talk of talks) {
          const homes = said.filter(({ text }) => talk.points.includes(text)).map(({ who }) => homeOf(who));
          expect(new Set(homes).size).toBeLessThanOrEqual(1);
          for (const who of talk.who === '' ? [] : talk.who.split(', '))
            for (const home of homes) expect(homeOf(who)).toBe(home);
        }
        const placed = talks.flatMap((talk) => talk.points).toSorted();
        expect(placed).toEqual(said.flatMap(({ who, text }) => (fold(who) === '' ? [] : [text])).toSorted());
      }),
      { numRuns: 2000 },
    );
  });
});

describe('who may be brothers and sisters', () => {
  const people = array(
    record({
      particle: constantFrom('', 'van', "van 't", 'VAN ’T'),
      surname: constantFrom('Hoff', 'höff', 'Smit', '!'),
    }),
    { maxLength: 8 },
  );
  it('is symmetric, keeps the order, and asks about no more than five', () => {
    assert(
      property(people, (list) => {
        for (const [at, one] of list.entries()) {
          const others = list.filter((_, other) => other !== at);
          const found = maybeSiblings(one, others);
          expect(found.length).toBeLessThanOrEqual(5);
          expect(others.filter((other) => found.includes(other))).toEqual(found);
          for (const other of found) expect(surnameKey(other)).toBe(surnameKey(one));
        }
      }),
    );
    expect(maybeSiblings({ particle: '', surname: '!' }, [{ particle: '', surname: '?' }])).toEqual([]);
    expect(surnameKey({ particle: "van 't", surname: 'Hoff' })).toBe(
      surnameKey({ particle: 'VAN ’T', surname: 'hoff' }),
    );
  });
});
