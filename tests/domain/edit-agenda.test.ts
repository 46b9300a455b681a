import { describe, expect, test } from 'vitest';
import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  option,
  property,
  record,
  subarray,
} from 'fast-check';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { applyEdits, describeRebuild } from '../../shared/domain/edit-agenda.ts';
import { shareMinutes } from '../../shared/domain/share-minutes.ts';
import type { AgendaEdits, EditedAgenda } from '../../shared/model/agenda.ts';
import { AgendaEdits as AgendaEditsSchema, noEdits } from '../../shared/model/agenda.ts';
import { slotLengths } from '../../shared/model/facts.ts';
import { bram, view } from './make-facts.ts';

const agenda = buildAgenda({
  ...bram,
  views: [view('student', [2, 4, 2, 2, 2]), view('mentor', [2, 2, 2, 2, 2])],
  agreements: [{ text: 'Ik plan', owner: 'student', outcome: 'open', timesMissed: 0 }],
});
const ids = agenda.items.map(({ id }) => id);
const edit = (change: Partial<AgendaEdits>): EditedAgenda => applyEdits(agenda, { ...noEdits, ...change });
const minutesOf = ({ items }: EditedAgenda): Record<string, number> =>
  Object.fromEntries(items.map(({ id, minutes }) => [id, minutes]));
const sum = ({ items }: EditedAgenda): number => items.reduce((total, { minutes }) => total + minutes, 0);

test('without edits everything is as it was built', () => {
  const { items, removed, ...rest } = edit({});
  expect(items).toEqual(agenda.items.map((item) => ({ ...item, edited: [] })));
  expect(removed).toEqual([]);
  expect({ ...rest, items: agenda.items }).toEqual(agenda);
});

describe('removing', () => {
  test('the time goes to the others, and the item can be restored', () => {
    const edited = edit({ removed: ['lookback'] });
    expect(edited.removed.map(({ id }) => id)).toEqual(['lookback']);
    expect(edited.items.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'lookback'));
    expect(sum(edited)).toBe(30);
    expect(minutesOf(applyEdits(agenda, { ...noEdits, removed: [] }))).toEqual(minutesOf(edit({})));
  });
  test('one item always stays', () => {
    const edited = edit({ removed: ids });
    expect(minutesOf(edited)).toEqual({ opening: 30 });
    expect(edited.removed).toHaveLength(ids.length - 1);
  });
});

describe('minutes', () => {
  test('what is set stays, and the others share the rest in proportion', () => {
    const edited = edit({ minutes: { student: 12 } });
    expect(edited.items.find(({ id }) => id === 'student')).toMatchObject({
      minutes: 12,
      edited: ['minutes'],
    });
    expect(sum(edited)).toBe(30);
    expect(edited.items.every(({ minutes }) => minutes >= 1)).toBe(true);
  });
  test('too much is cut to what leaves the others a minute each', () => {
    const edited = edit({ minutes: { student: 45 } });
    expect(minutesOf(edited)['student']).toBe(30 - (ids.length - 1));
  });
  test('when all are set, they share the slot in proportion', () => {
    const edited = edit({ minutes: Object.fromEntries(ids.map((id) => [id, 45])) });
    expect(sum(edited)).toBe(30);
  });
});

describe('order', () => {
  test('one item that was moved is the only one that is marked', () => {
    const order = ['strength', ...ids.filter((id) => id !== 'strength')];
    const edited = edit({ order });
    expect(edited.items.map(({ id }) => id)).toEqual(order);
    expect(edited.items.filter((item) => item.edited.length > 0).map(({ id }) => id)).toEqual(['strength']);
  });
  test('an item that is new since then follows the one it follows in the built agenda', () => {
    const order = ids.filter((id) => id !== 'parents').toReversed();
    const items = edit({ order }).items.map(({ id }) => id);
    expect(items.indexOf('parents')).toBe(items.indexOf('student') + 1);
    expect(edit({ order: ['nowhere', ...ids] }).items.map(({ id }) => id)).toEqual(ids);
  });
});

describe('questions', () => {
  const own = { id: 'own-1', to: 'student', text: 'Waar word je blij van?' } as const;
  const goal = (change: Partial<AgendaEdits>) => edit(change).items.find(({ id }) => id === 'goal');
  test('chosen ones come in the chosen order; the others are alternatives', () => {
    const item = goal({ questions: { goal: ['6-L3', '6-L2', 'nowhere'] } });
    expect(item?.questions.map(({ id }) => id)).toEqual(['6-L3', '6-L2']);
    expect(item?.alternatives.map(({ id }) => id)).toContain('6-O12');
    expect(item?.edited).toEqual(['questions']);
  });
  test('an own question is asked, unless the choice leaves it out', () => {
    expect(goal({ own: { goal: [own] } })?.questions.at(-1)).toEqual(own);
    const left = goal({ own: { goal: [own] }, questions: { goal: ['6-L2'] } });
    expect(left?.questions.map(({ id }) => id)).toEqual(['6-L2']);
    expect(left?.alternatives).toContainEqual(own);
  });
  test('no question at all is a choice; a choice of which nothing is left is not', () => {
    expect(goal({ questions: { goal: [] } })?.questions).toEqual([]);
    expect(goal({ questions: { goal: ['nowhere'] } })?.questions).toEqual(
      agenda.items.find(({ id }) => id === 'goal')?.questions,
    );
  });
});

describe('after a rebuild', () => {
  const edits: AgendaEdits = {
    removed: ['help', 'closed'],
    order: ['closing', 'opening', 'gone'],
    minutes: { 'decision.extra-subject': 4, vanished: 2 },
    questions: { goal: ['6-L2'] },
    own: { absent: [] },
    titles: {},
  };
  test('what is gone and what is new is told, sorted', () => {
    const { gone, added } = describeRebuild(agenda, edits);
    expect(gone).toEqual(['absent', 'closed', 'gone', 'vanished']);
    expect(added).toEqual(
      agenda.items
        .filter(({ id }) => !['closing', 'opening', 'help'].includes(id))
        .map(({ title }) => title)
        .toSorted(),
    );
    expect(describeRebuild(agenda, noEdits)).toEqual({ gone: [], added: [] });
  });
  test('edits survive: the same edits on an agenda of another day', () => {
    const later = buildAgenda({ ...bram, day: '2026-09-15' });
    const edited = applyEdits(later, { ...noEdits, removed: ['help'], minutes: { student: 5 } });
    expect(edited.items.some(({ id }) => id === 'help')).toBe(false);
    expect(minutesOf(edited)['student']).toBe(5);
    expect(sum(edited)).toBe(30);
  });
  test('names of built-in properties are no ids', () => {
    expect(applyEdits(agenda, AgendaEditsSchema.parse({})).items).toHaveLength(ids.length);
    expect(edit({ removed: ['constructor', '__proto__'] }).items).toHaveLength(ids.length);
  });
});

test('whatever is edited, the minutes add up, nothing gets none, and nothing is lost', () => {
  const someId = constantFrom(...ids, 'nowhere');
  const edits = record({
    removed: subarray([...ids, 'nowhere']),
    order: option(array(someId, { maxLength: 20 })),
    minutes: dictionary(someId, integer({ min: 1, max: 45 })),
    questions: dictionary(someId, array(constantFrom('6-L2', '1-L1', 'own', 'x'), { maxLength: 6 })),
    own: dictionary(
      someId,
      array(
        record({
          id: constantFrom('own', 'own-2'),
          to: constantFrom('student', 'parents'),
          text: constantFrom('Wat helpt?', 'Hoe verder?'),
        }),
        {
          maxLength: 3,
        },
      ),
    ),
  });
  assert(
    property(edits, constantFrom(...slotLengths), (change, minutes) => {
      const built = buildAgenda({ ...bram, minutes });
      const edited = applyEdits(built, AgendaEditsSchema.parse(change));
      expect(sum(edited)).toBe(minutes);
      expect(edited.items.every((item) => Number.isInteger(item.minutes) && item.minutes >= 1)).toBe(true);
      expect([...edited.items, ...edited.removed].map(({ id }) => id).toSorted()).toEqual(
        built.items.map(({ id }) => id).toSorted(),
      );
      expect(applyEdits(built, noEdits).items).toEqual(built.items.map((item) => ({ ...item, edited: [] })));
    }),
    { numRuns: 300 },
  );
});

test('sharing minutes: exact, in proportion, at least one each', () => {
  const weights = array(integer({ min: 1, max: 45 }), { minLength: 1, maxLength: 12 });
  assert(
    property(weights, integer({ min: 0, max: 60 }), (list, extra) => {
      const total = list.length + extra;
      const parts = shareMinutes(total, list);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(1);
      const smallerForMore = parts.some((part, index) =>
        parts.some((other, at) => (list[index] ?? 0) > (list[at] ?? 0) && part < other - 1),
      );
      expect(smallerForMore).toBe(false);
    }),
  );
});
