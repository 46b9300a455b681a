/** The calls of the agreements. */
import type { AgreementDraft, StoredAgreement } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { refuseSafety } from '../refuse-safety.ts';
import { requireStudent } from '../require-student.ts';

const toColumns = (agreement: Omit<AgreementDraft, 'id' | 'studentId'>) => ({
  text: agreement.text,
  if_part: agreement.ifPart,
  then_part: agreement.thenPart,
  owner: agreement.owner,
  first_moment: agreement.firstMoment,
  check_moment: agreement.checkMoment,
  support_ends: agreement.supportEnds,
  outcome: agreement.outcome,
  times_missed: agreement.timesMissed,
});

export const agreementCalls = ({
  store,
  host,
}: CallContext): HandlersOf<'agreements.save' | 'agreements.remove'> => ({
  'agreements.save': ({ id, studentId, ...agreement }): StoredAgreement => {
    refuseSafety(agreement.owner, agreement.text, agreement.ifPart, agreement.thenPart);
    const open = store();
    const { query } = open;
    return open.transaction(() => {
      requireStudent(open, studentId);
      const savedId = id ?? host.newId();
      const columns = toColumns(agreement);
      const written = open.run(
        id === undefined
          ? query.insertInto('agreement').values({ id: savedId, student_id: studentId, ...columns })
          : query
              .updateTable('agreement')
              .set(columns)
              .where('id', '=', id)
              .where('student_id', '=', studentId),
      );
      if (written === 0) throw new CallError('not-found');
      return { id: savedId, ...agreement };
    });
  },

  'agreements.remove': ({ id }) => {
    const open = store();
    if (open.run(open.query.deleteFrom('agreement').where('id', '=', id)) === 0)
      throw new CallError('not-found');
    return {};
  },
});
