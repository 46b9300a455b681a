/** Every change that the mentor can make to an agenda, as a step from edits to edits. Applying them is done elsewhere. */
import type {
  AgendaEdits,
  EditedAgenda,
  EditedItem,
  OwnQuestion,
  PlannedAgenda,
} from '../../../shared/model/agenda.ts';

/** As many questions as an item may have, own ones included (shared/model/agenda.ts). */
export const mostQuestions = 6;

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** Most minutes an item can get: every other item keeps at least one. */
export const mostMinutes = ({ items, minutes }: EditedAgenda): number => minutes - (items.length - 1);

/**
 * Gives an item `minutes`; the others share the rest. The last change wins: where what was set before leaves the
 * others no room, the oldest of it is let go.
 */
export function setMinutes(
  edits: AgendaEdits,
  agenda: EditedAgenda,
  id: string,
  minutes: number,
): AgendaEdits {
  const others = agenda.items.filter((item) => item.id !== id);
  if (others.length === 0) return edits;
  const wanted = Math.max(1, Math.min(mostMinutes(agenda), minutes));
  let earlier = Object.entries(edits.minutes).filter(([other]) => others.some((item) => item.id === other));
  const fits = () => {
    const free = others.length - earlier.length;
    const taken = earlier.reduce((sum, [, set]) => sum + set, wanted);
    return free > 0 && taken + free <= agenda.minutes;
  };
  while (!fits() && earlier.length > 0) earlier = earlier.slice(1);
  return { ...edits, minutes: { ...Object.fromEntries(earlier), [id]: wanted } };
}

/** Moves an item to a place (0 is the first) among the items that are shown. */
export function moveItem(edits: AgendaEdits, agenda: EditedAgenda, id: string, place: number): AgendaEdits {
  const ids = idsOf(agenda.items).filter((other) => other !== id);
  ids.splice(place, 0, id);
  // Removed items keep a place too, so that putting one back does not shuffle the others.
  return { ...edits, order: [...ids, ...idsOf(agenda.removed)] };
}

/** Takes an item out; the last one stays. */
export const removeItem = (edits: AgendaEdits, agenda: EditedAgenda, id: string): AgendaEdits =>
  agenda.items.length < 2 || edits.removed.includes(id)
    ? edits
    : { ...edits, removed: [...edits.removed, id], minutes: without(edits.minutes, id) };

/** Puts an item back where the engine had it among the others. */
export const putBack = (edits: AgendaEdits, id: string): AgendaEdits => ({
  ...edits,
  removed: edits.removed.filter((other) => other !== id),
  order: edits.order?.filter((other) => other !== id) ?? null,
});

/** Asks exactly these questions at an item. */
export const chooseQuestions = (
  edits: AgendaEdits,
  id: string,
  questionIds: readonly string[],
): AgendaEdits => ({
  ...edits,
  questions: { ...edits.questions, [id]: questionIds.slice(0, mostQuestions) },
});

/** Adds a question of the mentor's own, and asks it first: a sheet has room for the first questions only. */
export function addOwn(edits: AgendaEdits, item: EditedItem, question: OwnQuestion): AgendaEdits {
  const own = [...(edits.own[item.id] ?? []), question];
  if (item.questions.length >= mostQuestions || own.length > mostQuestions) return edits;
  return chooseQuestions({ ...edits, own: { ...edits.own, [item.id]: own } }, item.id, [
    question.id,
    ...idsOf(item.questions),
  ]);
}

export function dropOwn(edits: AgendaEdits, item: EditedItem, questionId: string): AgendaEdits {
  const own = (edits.own[item.id] ?? []).filter(({ id }) => id !== questionId);
  return chooseQuestions(
    { ...edits, own: own.length === 0 ? without(edits.own, item.id) : { ...edits.own, [item.id]: own } },
    item.id,
    idsOf(item.questions).filter((id) => id !== questionId),
  );
}

/** Lets go of edits to items that the agenda no longer has, and takes new items into the mentor's order. */
export function acceptRebuild(edits: AgendaEdits, plan: PlannedAgenda, agenda: EditedAgenda): AgendaEdits {
  const known = new Set(idsOf(plan.items));
  const keep = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => known.has(id)));
  return {
    removed: edits.removed.filter((id) => known.has(id)),
    order: edits.order === null ? null : [...idsOf(agenda.items), ...idsOf(agenda.removed)],
    minutes: keep(edits.minutes),
    questions: keep(edits.questions),
    own: keep(edits.own),
    titles: keep(edits.titles),
  };
}

/** Keeps what the items are called beside the edits that name them. */
export const nameItems = (edits: AgendaEdits, { items }: PlannedAgenda): AgendaEdits => ({
  ...edits,
  titles: { ...edits.titles, ...Object.fromEntries(items.map(({ id, title }) => [id, title])) },
});

export const hasEdits = ({ removed, order, minutes, questions, own }: AgendaEdits): boolean =>
  removed.length > 0 ||
  order !== null ||
  [minutes, questions, own].some((record) => Object.keys(record).length > 0);
