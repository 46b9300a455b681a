/** Walks the space of agendas and holds the invariants of design §4 for every one. */
import { describe, expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { findProblems } from './agenda-invariants.ts';
import {
  days,
  differenceCases,
  factsAt,
  lawCases,
  lengths,
  occasions,
  presences,
  schoolTypes,
  stagePairs,
  years,
} from './agenda-space.ts';

function* placesByCalendar(): Generator<AgendaFacts> {
  let turn = 0;
  for (const schoolType of schoolTypes.keys())
    for (const year of years.keys())
      for (const day of days.keys())
        for (const occasion of occasions.keys())
          for (const minutes of lengths.keys()) {
            turn++;
            yield factsAt({
              schoolType,
              year,
              day,
              occasion,
              minutes,
              stage: turn % 7,
              present: turn % 11,
              law: turn % 13,
              difference: turn % 17,
              agreements: turn % 19,
              points: turn % 23,
              english: turn % 29 < 10,
            });
          }
}

function* placesByPeople(): Generator<AgendaFacts> {
  let turn = 0;
  for (const stage of stagePairs.keys())
    for (const occasion of occasions.keys())
      for (const minutes of lengths.keys())
        for (const present of presences.keys())
          for (const law of lawCases.keys())
            for (const difference of differenceCases.keys()) {
              turn++;
              yield factsAt({
                schoolType: turn % 37,
                year: turn % 31,
                day: turn % 29,
                occasion,
                minutes,
                stage,
                present,
                law,
                difference,
                agreements: turn % 23,
                points: turn % 19,
                english: turn % 17 < 6,
              });
            }
}

function walk(places: Iterable<AgendaFacts>): { count: number; problems: string[] } {
  const problems: string[] = [];
  let count = 0;
  for (const facts of places) {
    count++;
    const agenda = buildAgenda(facts);
    for (const problem of findProblems(agenda, facts))
      problems.push(`${problem} ${JSON.stringify({ ...facts, views: [] })}`);
    if (count % 50 === 0 && JSON.stringify(agenda) !== JSON.stringify(buildAgenda(structuredClone(facts))))
      problems.push('not the same answer twice');
    if (problems.length > 5) break;
  }
  return { count, problems };
}

test('the invariants notice an agenda that is wrong', () => {
  const facts = factsAt({
    schoolType: 4,
    year: 3,
    day: 1,
    occasion: 3,
    minutes: 3,
    stage: 1,
    present: 0,
    law: 0,
    difference: 2,
    agreements: 1,
    points: 1,
    english: false,
  });
  const agenda = buildAgenda(facts);
  expect(findProblems(agenda, facts)).toEqual([]);
  const change = (index: number, part: Partial<(typeof agenda.items)[number]>): string[] =>
    findProblems(
      { ...agenda, items: agenda.items.map((item, at) => (at === index ? { ...item, ...part } : item)) },
      facts,
    );
  expect(change(0, { minutes: 0 })).toEqual(['opening: 0 minutes', '28 of 30 minutes']);
  expect(change(1, { because: [] })).toEqual(['student: no reason']);
  expect(change(1, { questions: [{ id: 'x', to: 'student', text: 'Wat vindt u?' }] })).toEqual([
    'student: je and u in "Wat vindt u?"',
  ]);
  expect(change(2, { questions: [{ id: 'x', to: 'parents', text: 'Hoe {name}?' }] })).toEqual([
    'parents: an unfinished text in "Hoe {name}?"',
  ]);
  expect(findProblems(agenda, { ...facts, present: ['mentor', 'parents'] })).not.toEqual([]);
  expect(findProblems(agenda, { ...facts, day: '2026-09-15' })).toEqual([
    'decision.extra-subject: not due for vmbo_tl 3 on 2026-09-15',
  ]);
});

describe('every agenda holds the invariants', () => {
  test('for every type, year, month, occasion and length', () => {
    const { count, problems } = walk(placesByCalendar());
    expect(problems).toEqual([]);
    expect(count).toBe(19 * 7 * 12 * 7 * 5);
  });

  test('for every stage, lead, occasion, length, presence, law case and difference', () => {
    const { count, problems } = walk(placesByPeople());
    expect(problems).toEqual([]);
    expect(count).toBe(7 * 7 * 5 * 7 * 8 * 4);
  });
});
