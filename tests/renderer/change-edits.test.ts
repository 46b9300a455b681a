/** The mentor's edits, as properties over every slot length and any row of changes. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptRebuild,
  addOwn,
  chooseQuestions,
  dropOwn,
  hasEdits,
  mostMinutes,
  mostQuestions,
  moveItem,
  putBack,
  removeItem,
  setMinutes,
} from '../../renderer/screens/agenda/change-edits.ts';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { applyEdits, describeRebuild } from '../../shared/domain/edit-agenda.ts';
import {
  AgendaEdits,
  noEdits,
  type EditedAgenda,
  type EditedItem,
  type PlannedAgenda,
} from '../../shared/model/agenda.ts';
import { slotLengths } from '../../shared/model/facts.ts';
import { bram } from '../domain/make-facts.ts';

const plans = slotLengths.map((minutes) => buildAgenda({ ...bram, minutes }));
const anyPlan = fc.constantFrom(...plans);
const total = (agenda: EditedAgenda): number => agenda.items.reduce((sum, { minutes }) => sum + minutes, 0);

function itemAt(agenda: EditedAgenda, place: number): EditedItem {
  const item = agenda.items[place % agenda.items.length];
  if (item === undefined) throw new Error('An agenda always has an item.');
  return item;
}

/** A change by numbers, so that it fits whatever agenda it meets. */
interface Step {
  kind: 'minutes' | 'move' | 'remove' | 'back' | 'own' | 'choose' | 'drop';
  which: number;
  value: number;
}
const anySteps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('minutes', 'move', 'remove', 'back', 'own', 'choose', 'drop'),
    which: fc.nat(20),
    value: fc.nat(50),
  }),
  { maxLength: 25 },
);

function take(edits: AgendaEdits, plan: PlannedAgenda, { kind, which, value }: Step): AgendaEdits {
  const agenda = applyEdits(plan, edits);
  const item = itemAt(agenda, which);
  const removed = agenda.removed[0];
  const bank = [...item.questions, ...item.alternatives].map(({ id }) => id);
  const steps: Record<Step['kind'], () => AgendaEdits> = {
    minutes: () => setMinutes(edits, agenda, item.id, value),
    move: () => moveItem(edits, agenda, item.id, value % agenda.items.length),
    remove: () => removeItem(edits, agenda, item.id),
    back: () => (removed === undefined ? edits : putBack(edits, removed.id)),
    own: () => addOwn(edits, item, { id: `own-${value}`, to: 'parents', text: 'Wat ziet u?' }),
    choose: () => chooseQuestions(edits, item.id, bank.slice(0, value % 8)),
    drop: () => dropOwn(edits, item, edits.own[item.id]?.[0]?.id ?? ''),
  };
  return steps[kind]();
}
const takeAll = (plan: PlannedAgenda, steps: readonly Step[]): AgendaEdits =>
  steps.reduce((edits, step) => take(edits, plan, step), noEdits);

describe('any row of changes', () => {
  test('leaves minutes that add up to the slot, and no item without a minute', () => {
    fc.assert(
      fc.property(anyPlan, anySteps, (plan, steps) => {
        const agenda = applyEdits(plan, takeAll(plan, steps));
        expect(total(agenda)).toBe(plan.minutes);
        expect(Math.min(...agenda.items.map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('loses no item: each is shown or can be put back', () => {
    fc.assert(
      fc.property(anyPlan, anySteps, (plan, steps) => {
        const { items, removed } = applyEdits(plan, takeAll(plan, steps));
        expect([...items, ...removed].map(({ id }) => id).toSorted()).toEqual(
          plan.items.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  test('stays within what can be saved', () => {
    fc.assert(
      fc.property(anyPlan, anySteps, (plan, steps) => {
        const edits = takeAll(plan, steps);
        expect(AgendaEdits.parse(edits)).toEqual(edits);
      }),
    );
  });
});

describe('minutes', () => {
  test('the item gets what was asked for, whatever was set before, as long as the others keep one each', () => {
    fc.assert(
      fc.property(anyPlan, anySteps, fc.nat(20), fc.nat(50), (plan, steps, which, wanted) => {
        const edits = takeAll(plan, steps);
        const agenda = applyEdits(plan, edits);
        fc.pre(agenda.items.length > 1);
        const { id } = itemAt(agenda, which);
        const after = applyEdits(plan, setMinutes(edits, agenda, id, wanted));
        expect(after.items.find((item) => item.id === id)?.minutes).toBe(
          Math.max(1, Math.min(mostMinutes(agenda), wanted)),
        );
      }),
    );
  });
});

describe('order', () => {
  test('an item comes to the place that was asked for', () => {
    fc.assert(
      fc.property(anyPlan, anySteps, fc.nat(20), fc.nat(20), (plan, steps, which, place) => {
        const edits = takeAll(plan, steps);
        const agenda = applyEdits(plan, edits);
        const { id } = itemAt(agenda, which);
        const to = place % agenda.items.length;
        const after = applyEdits(plan, moveItem(edits, agenda, id, to));
        expect(after.items.findIndex((item) => item.id === id)).toBe(to);
      }),
    );
  });
});

describe('questions', () => {
  const [, plan = plans[0]] = plans;
  if (plan === undefined) throw new Error('There is a plan for every slot.');

  test('an own question is asked at once, and dropping it leaves the others as they were', () => {
    const item = itemAt(applyEdits(plan, noEdits), 1);
    const own = { id: 'own-1', to: 'student', text: 'Wat vind je van Engels?' } as const;
    const added = addOwn(noEdits, item, own);
    const asked = itemAt(applyEdits(plan, added), 1);
    expect(asked.questions).toEqual([own, ...item.questions]);
    const dropped = itemAt(applyEdits(plan, dropOwn(added, asked, own.id)), 1);
    expect(dropped.questions).toEqual(item.questions);
    expect(dropped.alternatives).toEqual(item.alternatives);
  });

  test('a full item takes no more', () => {
    let edits = noEdits;
    for (let number = 0; number < 10; number += 1)
      edits = addOwn(edits, itemAt(applyEdits(plan, edits), 1), {
        id: `own-${number}`,
        to: 'student',
        text: `Vraag ${number}`,
      });
    expect(itemAt(applyEdits(plan, edits), 1).questions).toHaveLength(mostQuestions);
  });
});

test('accepting a rebuild leaves nothing to tell and the agenda as it was', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, anySteps, (before, plan, steps) => {
      const edits = takeAll(before, steps);
      const shown = applyEdits(plan, edits);
      const accepted = acceptRebuild(edits, plan, shown);
      expect(describeRebuild(plan, accepted)).toEqual({ gone: [], added: [] });
      expect(applyEdits(plan, accepted)).toEqual(shown);
    }),
  );
});

test('knows whether anything was changed', () => {
  const [plan] = plans;
  if (plan === undefined) throw new Error('There is a plan for every slot.');
  const agenda = applyEdits(plan, noEdits);
  expect(hasEdits(noEdits)).toBe(false);
  expect(hasEdits(setMinutes(noEdits, agenda, itemAt(agenda, 0).id, 3))).toBe(true);
  expect(hasEdits(moveItem(noEdits, agenda, itemAt(agenda, 0).id, 1))).toBe(true);
});
