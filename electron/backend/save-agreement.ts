/** Writes an agreement. One that goes on is another one, which knows the one before it. */
import { isSameAgreement, isSpent, timesMissed } from '../../shared/domain/agreements.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AgreementDraft, StoredAgreement } from '../../shared/model/records.ts';
import { CallError } from './call-error.ts';
import { refuseSafety } from './refuse-safety.ts';
import { requireStudent } from './require-student.ts';
import type { Store } from './store/store.ts';
import { selectAgreements } from './store/student-queries.ts';

type Agreement = Omit<AgreementDraft, 'id' | 'studentId'>;

const toColumns = (agreement: Agreement, settledOn: Day | null) => ({
  text: agreement.text,
  if_part: agreement.ifPart,
  then_part: agreement.thenPart,
  owner: agreement.owner,
  first_moment: agreement.firstMoment,
  check_moment: agreement.checkMoment,
  support_ends: agreement.supportEnds,
  outcome: agreement.outcome,
  times_missed: agreement.timesMissed,
  settled_on: settledOn,
});

/**
 * A new one: what carries on the same words takes over how often they were missed, and words that were missed twice
 * are not agreed a third time (domain.md §3). Throws `CallError`: `missed-twice`, `not-found`.
 */
function planNew(agreement: Agreement, all: readonly StoredAgreement[]): Agreement {
  const before = all.find(({ id }) => id === agreement.follows);
  if (agreement.follows !== null && before === undefined) throw new CallError('not-found');
  if (agreement.outcome !== 'open') return agreement;
  const same = all.filter(({ text }) => isSameAgreement(text, agreement.text));
  if (same.some(isSpent) || isSpent(agreement)) throw new CallError('missed-twice');
  if (before === undefined) return agreement;
  return { ...agreement, timesMissed: same.includes(before) ? timesMissed(before) : 0 };
}

/** To make a spent agreement run again is to copy it a third time. Throws `CallError` with `missed-twice`. */
function refuseReopening(agreement: Agreement, before: StoredAgreement): void {
  if (agreement.outcome === 'open' && before.outcome !== 'open' && isSpent(agreement))
    throw new CallError('missed-twice');
}

/** Throws `CallError`: `safety`, `missed-twice`, `not-found`. `today`: the day on which it is made, or was answered. */
export function saveAgreement(
  store: Store,
  { id, studentId, ...agreement }: AgreementDraft,
  { newId, today }: { newId: () => string; today: Day },
): StoredAgreement {
  const { text, ifPart, thenPart } = agreement;
  // Together too: a sentence may be divided over the two fields.
  refuseSafety(text, ifPart, thenPart, `${ifPart} ${thenPart}`);
  const { query } = store;
  return store.transaction(() => {
    requireStudent(store, studentId);
    const all = store.all(selectAgreements(store).where('student_id', '=', studentId));
    if (id === undefined) {
      const planned = planNew(agreement, all);
      const made = { id: newId(), madeOn: today, settledOn: planned.outcome === 'open' ? null : today };
      store.run(
        query.insertInto('agreement').values({
          id: made.id,
          student_id: studentId,
          made_on: made.madeOn,
          follows: planned.follows,
          ...toColumns(planned, made.settledOn),
        }),
      );
      return { ...planned, ...made };
    }
    const before = all.find((one) => one.id === id);
    if (before === undefined) throw new CallError('not-found');
    refuseReopening(agreement, before);
    const settledOn =
      agreement.outcome === before.outcome ? before.settledOn : agreement.outcome === 'open' ? null : today;
    store.run(query.updateTable('agreement').set(toColumns(agreement, settledOn)).where('id', '=', id));
    const { follows, madeOn } = before;
    return { ...agreement, id, follows, madeOn, settledOn };
  });
}
