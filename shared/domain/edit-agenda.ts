/** Puts the mentor's edits on a built agenda. Edits refer to ids, so that they survive a rebuild; unknown ids are passed over. */
import type {
  AgendaEdits,
  EditedAgenda,
  EditedItem,
  OwnQuestion,
  PlannedAgenda,
  PlannedItem,
} from '../model/agenda.ts';
import { shareMinutes } from './share-minutes.ts';

/** At least one item stays: where everything was removed, the first one does. */
function keptItems(items: readonly PlannedItem[], removed: readonly string[]): PlannedItem[] {
  const kept = items.filter(({ id }) => !removed.includes(id));
  return kept.length > 0 ? kept : items.slice(0, 1);
}

/** The mentor's order; an item that is new since then stands behind the one it follows in the built agenda. */
function orderItems(items: readonly PlannedItem[], order: readonly string[] | null): PlannedItem[] {
  if (order === null) return [...items];
  const ordered = order.flatMap((id) => items.filter((item) => item.id === id));
  const distinct = ordered.filter((item, index) => ordered.indexOf(item) === index);
  for (const [index, item] of items.entries()) {
    if (distinct.includes(item)) continue;
    const before = items[index - 1];
    distinct.splice(before === undefined ? 0 : distinct.indexOf(before) + 1, 0, item);
  }
  return distinct;
}

/** What the mentor set stays as far as it fits; the others share the rest in proportion, at least 1 minute each. */
function timeItems(items: readonly PlannedItem[], set: AgendaEdits['minutes'], slot: number): number[] {
  const wanted = items.map(({ id }) => (Object.hasOwn(set, id) ? (set[id] ?? null) : null));
  const fixed = wanted.filter((minutes) => minutes !== null);
  const others = items.filter((_, index) => wanted[index] === null);
  const forFixed = Math.min(
    fixed.reduce((a, b) => a + b, 0),
    slot - others.length,
  );
  const fixedParts = shareMinutes(others.length === 0 ? slot : forFixed, fixed);
  const otherParts = shareMinutes(
    slot - forFixed,
    others.map(({ minutes }) => minutes),
  );
  return wanted.map((minutes) => (minutes === null ? otherParts.shift() : fixedParts.shift()) ?? 0);
}

function chooseQuestions(
  item: PlannedItem,
  chosen: readonly string[] | undefined,
  own: readonly OwnQuestion[],
): Pick<PlannedItem, 'questions' | 'alternatives'> {
  const all = [...item.questions, ...item.alternatives, ...own];
  const named = chosen?.flatMap((id) => all.find((question) => question.id === id) ?? []);
  // A choice of which nothing is left after a rebuild is no choice for silence.
  const lost = named !== undefined && named.length === 0 && chosen !== undefined && chosen.length > 0;
  const questions = named === undefined || lost ? [...item.questions, ...own] : [...new Set(named)];
  return { questions, alternatives: all.filter((question) => !questions.includes(question)) };
}

/** The items that were moved: the fewest whose removal leaves the others in the built order. */
function movedItems(built: readonly PlannedItem[], ordered: readonly PlannedItem[]): Set<PlannedItem> {
  const best: PlannedItem[][] = [];
  for (const [index, item] of ordered.entries()) {
    const place = built.indexOf(item);
    let longest: PlannedItem[] = [];
    for (const run of best.slice(0, index)) {
      const last = run[run.length - 1];
      if (last !== undefined && built.indexOf(last) < place && run.length > longest.length) longest = run;
    }
    best.push([...longest, item]);
  }
  const stayed = best.reduce((a, b) => (b.length > a.length ? b : a), []);
  return new Set(ordered.filter((item) => !stayed.includes(item)));
}

const sameIds = (a: readonly { id: string }[], b: readonly { id: string }[]): boolean =>
  a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);

/** The minutes always add up to the slot; with `noEdits` the items are as they were built. */
export function applyEdits(agenda: PlannedAgenda, edits: AgendaEdits): EditedAgenda {
  const kept = keptItems(agenda.items, edits.removed);
  const ordered = orderItems(kept, edits.order);
  const minutes = timeItems(ordered, edits.minutes, agenda.minutes);
  const moved = movedItems(kept, ordered);
  const items = ordered.map((item, index): EditedItem => {
    const chosen = Object.hasOwn(edits.questions, item.id) ? edits.questions[item.id] : undefined;
    const own = Object.hasOwn(edits.own, item.id) ? (edits.own[item.id] ?? []) : [];
    const asked = chooseQuestions(item, chosen, own);
    return {
      ...item,
      ...asked,
      minutes: minutes[index] ?? item.minutes,
      edited: [
        ...(Object.hasOwn(edits.minutes, item.id) ? (['minutes'] as const) : []),
        ...(sameIds(asked.questions, item.questions) ? [] : (['questions'] as const)),
        ...(moved.has(item) ? (['order'] as const) : []),
      ],
    };
  });
  return { ...agenda, items, removed: agenda.items.filter((item) => !kept.includes(item)) };
}

/**
 * What a rebuild changed under the edits: ids that the edits name and the agenda no longer has, and the titles of
 * items that the mentor's order does not know. Both sorted.
 */
export function describeRebuild(
  agenda: PlannedAgenda,
  { removed, order, minutes, questions, own }: AgendaEdits,
): { gone: string[]; added: string[] } {
  const known = new Set(agenda.items.map(({ id }) => id));
  const named = new Set([
    ...removed,
    ...(order ?? []),
    ...Object.keys(minutes),
    ...Object.keys(questions),
    ...Object.keys(own),
  ]);
  return {
    gone: [...named].filter((id) => !known.has(id)).toSorted(),
    added:
      order === null
        ? []
        : agenda.items
            .filter(({ id }) => !order.includes(id) && !removed.includes(id))
            .map(({ title }) => title)
            .toSorted(),
  };
}
