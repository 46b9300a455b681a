/** Which questions an item asks: over requests drawn from the whole space, against what is said of them in words. */
import { assert, constantFrom, property, record, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { conditionsHold, type Situation } from '../../shared/domain/conditions.ts';
import { pickQuestions, type PickRequest } from '../../shared/domain/pick-questions.ts';
import type { QuestionEntry } from '../../shared/library/library-entry.ts';
import { questions } from '../../shared/library/questions.ts';
import { Block, type Addressee } from '../../shared/model/agenda.ts';
import { Occasion } from '../../shared/model/facts.ts';
import { SchoolType } from '../../shared/model/school-type.ts';
import type { Stage } from '../../shared/model/views.ts';

const topics = [...new Set(questions.flatMap(({ when }) => when?.topics ?? []))];
const situations = record({
  occasion: constantFrom(...Occasion.options),
  schoolType: constantFrom(...SchoolType.options),
  attributes: subarray(['doubleur', 'topsport', 'tto'] as const, { maxLength: 1 }),
  studentPresent: constantFrom(true, true, false),
  adultsPresent: constantFrom(true, true, false),
  age: constantFrom('minor', 'turning-18', 'adult-invites', 'adult-alone'),
  lookback: constantFrom('other', 'partly', 'missed-twice'),
});
const requests = record({
  block: constantFrom(...Block.options),
  stage: constantFrom<Stage>(1, 2, 3, 4),
  topic: constantFrom(null, ...topics),
  limit: constantFrom(2, 3),
  within: constantFrom<Block[]>([], [], ['strength'], ['lookback'], ['strength', 'lookback']),
  stageWithin: constantFrom<Stage>(1, 2, 3, 4),
  asked: constantFrom<string[]>([]),
}).map((request): PickRequest => ({
  ...request,
  within: request.within.filter((block) => block !== request.block),
}));

const fits =
  ({ block, topic }: PickRequest, situation: Situation) =>
  (entry: QuestionEntry): boolean =>
    entry.block === block &&
    (entry.to === 'student' ? situation.studentPresent : situation.adultsPresent) &&
    conditionsHold(entry.when, situation, topic);
const ids = (list: readonly QuestionEntry[]): string[] => list.map(({ id }) => id);
const isSpecial = ({ when, place }: QuestionEntry): boolean =>
  place !== 'last' &&
  (when?.occasions ??
    when?.schoolTypes ??
    when?.attributes ??
    when?.topics ??
    when?.ages ??
    when?.lookback) !== undefined;

const check = (about: (request: PickRequest, situation: Situation) => void): void =>
  assert(property(requests, situations, about), { numRuns: 3000 });

test('all that fits is asked or offered, once, and nothing else; of a stage next to it where nothing is replaced', () => {
  check((request, situation) => {
    const { picked, alternatives } = pickQuestions(request, situation);
    const shown = [...picked, ...alternatives];
    expect(new Set(shown).size).toBe(shown.length);
    const fitting = questions.filter(fits(request, situation));
    const here = fitting.filter(({ stages }) => stages.includes(request.stage));
    const replaced = here.filter(({ instead }) => instead === true).map(({ to }) => to);
    const isReplaced = ({ to, instead }: QuestionEntry): boolean => instead !== true && replaced.includes(to);
    const near = fitting.filter(
      (entry) => !here.includes(entry) && entry.stages.some((stage) => Math.abs(stage - request.stage) === 1),
    );
    const expected = [...here.filter((entry) => !isReplaced(entry)), ...(here.some(isReplaced) ? [] : near)];
    const ofBlock = shown.filter(({ block }) => block === request.block);
    expect(ids(ofBlock).toSorted()).toEqual(ids(expected).toSorted());
    const others = shown.filter(({ block }) => block !== request.block);
    expect(others.filter(({ block, to }) => to !== 'student' || !request.within.includes(block))).toEqual([]);
  });
});

test('no more than there is room for, two where there are two, and first who speaks first', () => {
  check((request, situation) => {
    const { picked } = pickQuestions(request, situation);
    expect(picked.length).toBeLessThanOrEqual(request.limit);
    const here = questions.filter(
      (entry) => fits(request, situation)(entry) && entry.stages.includes(request.stage),
    );
    const replaced = here.filter(({ instead }) => instead === true).map(({ to }) => to);
    const left = here.filter(({ to, instead }) => instead === true || !replaced.includes(to));
    expect(picked.length).toBeGreaterThanOrEqual(Math.min(2, left.length));
    const speaks = request.block === 'parents' ? 'parents' : 'student';
    const asks = (list: readonly QuestionEntry[], to: Addressee): boolean =>
      list.some((entry) => entry.to === to);
    expect(!asks(left, speaks) || picked[0]?.to === speaks).toBe(true);
    for (const to of ['student', 'parents'] as const)
      expect(request.within.length > 0 || asks(picked, to) === asks(left, to)).toBe(true);
    const ranks = left.filter(({ to }) => to === picked[0]?.to).map(({ place }) => place ?? 'middle');
    const wanted = ranks.includes('first') ? 'first' : ranks.includes('middle') ? 'middle' : 'last';
    expect(left.length === 0 || (picked[0]?.place ?? 'middle') === wanted).toBe(true);
  });
});

test('a later item of the block asks what was not asked, and first what sets it apart', () => {
  check((request, situation) => {
    const before = pickQuestions(request, situation).picked;
    const later = { ...request, within: [], asked: ids(before) };
    const { picked, alternatives } = pickQuestions(later, situation);
    const fresh = [...picked, ...alternatives].filter(
      (entry) => entry.stages.includes(request.stage) && !before.includes(entry),
    );
    const again = picked.filter((entry) => before.includes(entry));
    expect(again).toEqual([]);
    const special = fresh.filter(isSpecial);
    expect(special.length === 0 || picked.some((entry) => special.includes(entry))).toBe(true);
  });
});

test('the same request is answered the same, whatever was asked in between', () => {
  const first = new Map<string, string>();
  const answer = (request: PickRequest, situation: Situation): string => {
    const { picked, alternatives } = pickQuestions(request, situation);
    return `${ids(picked).join(' ')} | ${ids(alternatives).join(' ')}`;
  };
  const asked: [PickRequest, Situation][] = [];
  check((request, situation) => {
    asked.push([request, situation]);
    first.set(JSON.stringify([request, situation]), answer(request, situation));
  });
  for (const [request, situation] of asked)
    expect(answer(request, situation)).toBe(first.get(JSON.stringify([request, situation])));
});
