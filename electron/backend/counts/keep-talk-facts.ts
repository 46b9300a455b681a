/** Keeps what is counted of a talk when it ends. Nothing typed and no name: choices from fixed lists only (domain.md §6). */
import { ageBandOf, talkFactsOf } from '../../../shared/domain/counts/talk-facts.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { ShareKept } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { openConversation } from '../open-conversation.ts';
import type { Store } from '../store/store.ts';

/**
 * Within the transaction that ends the talk, before its points count as talked about: taken back with it by the journal.
 * Throws `CallError`: `not-found`, `school-type-missing`.
 */
export function keepTalkFacts(store: Store, talkId: Id, studentId: Id, day: Day): void {
  const { student, conversation, agenda } = openConversation(store, studentId, 'nl', day);
  const { run, query } = store;
  run(query.deleteFrom('talk_facts').where('talk_id', '=', talkId));
  run(
    query.insertInto('talk_facts').values({
      talk_id: talkId,
      student_id: studentId,
      day,
      class_name: student.className,
      school_type: student.schoolType ?? 'onbekend',
      year: student.year,
      age_band: ageBandOf(student.age),
      facts: JSON.stringify(talkFactsOf(agenda, conversation.occasion)),
    }),
  );
}

/** How the talk went is said after it ended. Within the transaction that keeps it with the talk. */
export function keepShare({ run, query }: Store, talkId: Id, share: ShareKept | null): void {
  run(
    query
      .updateTable('talk_facts')
      .set((build) => ({
        facts: build.fn<string>('json_set', ['facts', build.val('$.share'), build.val(share)]),
      }))
      .where('talk_id', '=', talkId),
  );
}
