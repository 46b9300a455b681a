/** What the evening needs of the families: who comes to which talk, and which talk had better be longer. Reads only. */
import { minutesAdvised } from '../../../shared/domain/evening/minutes-advised.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EveningTalk } from '../../../shared/model/evening.ts';
import { Family, type SlotMinutes } from '../../../shared/model/facts.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Household } from '../../../shared/model/sheet.ts';
import { openConversation } from '../open-conversation.ts';
import type { Store } from '../store/store.ts';

/** The households of who comes apart, in the order of their sheets; null: everybody at home comes together. */
export const readHouseholds = (
  store: Store,
  studentId: Id,
  language: Language,
  today: Day,
): readonly Household[] | null =>
  openConversation(store, studentId, language, today).sheet.households ?? null;

/** The students of whom the family needs an interpreter. */
export function readInterpreterFamilies({ all, query }: Store, studentIds: readonly Id[]): Set<Id> {
  const students = all(query.selectFrom('student').select(['id', 'family']).where('id', 'in', studentIds));
  const guardians = all(
    query
      .selectFrom('guardian')
      .select('student_id')
      .where('interpreter', '=', 1)
      .where('student_id', 'in', studentIds),
  );
  return new Set([
    ...students.filter(({ family }) => Family.parse(JSON.parse(family)).interpreter).map(({ id }) => id),
    ...guardians.map((row) => row.student_id),
  ]);
}

/**
 * The length that fits better than `minutes`, with the reason; null: that is right. Only a slot of ten minutes needs
 * the agenda itself to be looked at (domain.md §4).
 */
export function adviseMinutes(
  store: Store,
  studentId: Id,
  minutes: SlotMinutes,
  needsInterpreter: boolean,
  { language, today }: { language: Language; today: Day },
): EveningTalk['advised'] {
  const decisionDue =
    minutes === 10 &&
    openConversation(store, studentId, language, today).plan.items.some(({ block }) => block === 'decision');
  return minutesAdvised(minutes, { needsInterpreter, decisionDue });
}
