/** Has a text judged by the back end before anything is done with it. Keeps neither the text nor the answer. */
import type { JudgedPoint } from '../shared/model/agenda.ts';
import type { Speaker } from '../shared/model/facts.ts';
import type { Id } from '../shared/model/records.ts';
import { callBackend } from './api.ts';

/** What a text of a student's page is about; null for an empty one. Throws `CallFailed`. */
export async function judgeText(studentId: Id, by: Speaker, text: string): Promise<JudgedPoint | null> {
  const typed = text.trim();
  if (typed === '') return null;
  const [judged] = await callBackend('points.judge', { studentId, points: [{ by, text: typed }] });
  return judged ?? null;
}
