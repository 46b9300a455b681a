/** The calls of the students themselves. */
import type { Id, StudentDraft } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { markLeft } from '../mark-left.ts';
import { readStudent, readStudentRows } from '../read-students.ts';
import { isUnsafeLabel, nameParts, refuseSafety } from '../refuse-safety.ts';
import type { ListView } from '../student-row.ts';
import type { Store } from '../store/store.ts';

const toColumns = (draft: StudentDraft) => ({
  given_name: draft.givenName,
  particle: draft.particle,
  surname: draft.surname,
  student_number: draft.studentNumber,
  class_id: draft.classId,
  school_type: draft.schoolType,
  year: draft.year,
  birth_day: draft.birthDay,
  attributes: JSON.stringify([...new Set(draft.attributes)]),
  family: JSON.stringify(draft.family),
  adults: draft.adults,
  override_stage: draft.override?.stage ?? null,
  override_reason: draft.override?.reason ?? null,
});

function requireClass({ first, query }: Store, id: Id | null): void {
  if (id !== null && !first(query.selectFrom('school_class').select('id').where('id', '=', id)))
    throw new CallError('not-found');
}

type StudentCalls = HandlersOf<
  'students.list' | 'students.get' | 'students.save' | 'students.archive' | 'students.export'
>;

export const studentCalls = (context: CallContext): StudentCalls => {
  const { store, host, settings, today } = context;
  const view = (): ListView => ({ today: today(), nameOrder: settings.read().nameOrder });
  return {
    'students.list': ({ archived }) => readStudentRows(store(), archived, view()),

    'students.get': ({ id }) => readStudent(store(), id, view()),

    'students.save': (draft) => {
      refuseSafety(...nameParts(draft), draft.override?.reason ?? '');
      if (isUnsafeLabel(draft.studentNumber)) throw new CallError('safety');
      const open = store();
      return open.transaction(() => {
        requireClass(open, draft.classId);
        const id = draft.id ?? host.newId();
        const columns = toColumns(draft);
        const written = open.run(
          draft.id === undefined
            ? open.query.insertInto('student').values({ id, ...columns, archived: 0, import_id: null })
            : open.query.updateTable('student').set(columns).where('id', '=', id),
        );
        if (written === 0) throw new CallError('not-found');
        return readStudent(open, id, view());
      });
    },

    'students.archive': ({ ids, archived }) => {
      const open = store();
      open.transaction(() => {
        for (const id of new Set(ids)) {
          const change = open.query
            .updateTable('student')
            .set({ archived: archived ? 1 : 0 })
            .where('id', '=', id);
          if (open.run(change) === 0) throw new CallError('not-found');
          if (archived) markLeft(open, id, today());
        }
      });
      return {};
    },

    'students.export': (input) =>
      context.jobs.run(input.job, async (job) => {
        const { saveClassList } = await import('../export/save-class-list.ts');
        return saveClassList(context, input, job);
      }),
  };
};
