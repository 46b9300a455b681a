/** Keeps safety matters out of the store: they belong with people, not in a file (domain.md §6). */
import { classifyPoints } from '../../shared/domain/classify-points.ts';
import type { Speaker } from '../../shared/model/facts.ts';
import { CallError } from './call-error.ts';

/** Throws `CallError` with `safety` when one of the texts is about safety. Call it before anything is written. */
export function refuseSafety(by: Speaker, ...texts: readonly string[]): void {
  const points = texts.filter((text) => text.trim() !== '').map((text) => ({ by, text }));
  if (classifyPoints(points, 'nl').some(({ kind }) => kind === 'safety')) throw new CallError('safety');
}
