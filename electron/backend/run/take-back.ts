/** The last step of an evening, as the journal of changes has it: whether it can be taken back, and taking it back. */
import { z } from 'zod';
import { CallError } from '../call-error.ts';
import type { Store } from '../store/store.ts';

/** What a step of an evening changes in a talk: how it went, or its place. */
const TalkBefore = z.object({
  id: z.string(),
  state: z.string(),
  began: z.string().nullable(),
  ended: z.string().nullable(),
  share: z.string().nullable(),
  start: z.string().nullable(),
});

/**
 * Whether the newest change of all is a step of an evening: how a talk went, or two that changed places. Whatever was
 * written down after it has to be taken back first, on the screen for that.
 */
export function canTakeBack({ first, all, query }: Store): boolean {
  const newest = first(
    query.selectFrom('undo_step').select('sequence').where('undone', '=', 0).orderBy('sequence', 'desc'),
  );
  if (newest === undefined) return false;
  const before = all(
    query
      .selectFrom('undo_change')
      .select('row')
      .where('step', '=', newest.sequence)
      .where('table_name', '=', 'evening_talk')
      .where('operation', '=', 'update'),
  ).flatMap(({ row }) => (row === null ? [] : [TalkBefore.parse(JSON.parse(row))]));
  const changed = before.map((old) => {
    const now = first(
      query
        .selectFrom('evening_talk')
        .select(['id', 'state', 'began', 'ended', 'share', 'start'])
        .where('id', '=', old.id),
    );
    return {
      went:
        now !== undefined &&
        (['state', 'began', 'ended', 'share'] as const).some((column) => now[column] !== old[column]),
      moved: now !== undefined && now.start !== old.start && old.start !== null,
    };
  });
  return changed.some(({ went }) => went) || (changed.length === 2 && changed.every(({ moved }) => moved));
}

/** Throws `CallError` with `not-found`. */
export function takeBackStep(store: Store): void {
  store.transaction(() => {
    if (!canTakeBack(store)) throw new CallError('not-found');
    store.takeBack(false);
  });
}
