/** The calls of the family: the adults at home, and brothers and sisters. */
import type { GuardianDraft, StoredGuardian } from '../../../shared/model/families.ts';
import type { Id } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { readFamily, readGuardians } from '../read-family.ts';
import { refuseSafety } from '../refuse-safety.ts';
import { requireStudent } from '../require-student.ts';
import type { Store } from '../store/store.ts';

type FamilyCalls = HandlersOf<
  | 'families.get'
  | 'families.saveGuardian'
  | 'families.removeGuardian'
  | 'families.judgeSibling'
  | 'families.copyGuardians'
>;

const toColumns = ({
  name,
  relation,
  household,
  speaks,
  interpreter,
  contactWay,
}: Omit<GuardianDraft, 'id' | 'studentId'>) => ({
  name,
  relation,
  household,
  speaks,
  interpreter: interpreter ? (1 as const) : (0 as const),
  contact_way: contactWay,
});

/** As words are matched with a person: by the name alone. */
const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Both ways, so that each student's own rows say all that is known of him. */
function writeSibling({ run, query }: Store, a: Id, b: Id, linked: 0 | 1): void {
  for (const [student_id, sibling_id] of [
    [a, b],
    [b, a],
  ] as const)
    run(
      query
        .insertInto('sibling')
        .values({ student_id, sibling_id, linked })
        .onConflict((same) => same.columns(['student_id', 'sibling_id']).doUpdateSet({ linked })),
    );
}

export const familyCalls = ({ store, host }: CallContext): FamilyCalls => {
  const insert = (open: Store, studentId: Id, draft: Omit<GuardianDraft, 'id' | 'studentId'>): Id => {
    const id = host.newId();
    open.run(open.query.insertInto('guardian').values({ id, student_id: studentId, ...toColumns(draft) }));
    return id;
  };
  return {
    'families.get': ({ studentId }) => readFamily(store(), studentId),

    'families.saveGuardian': ({ id, studentId, ...draft }) => {
      refuseSafety(draft.name, draft.speaks);
      const open = store();
      return open.transaction(() => {
        requireStudent(open, studentId);
        const others = readGuardians(open, studentId).filter((one) => one.id !== id);
        if (others.some(({ name }) => isSameName(name, draft.name))) throw new CallError('guardian-twice');
        const change = open.query
          .updateTable('guardian')
          .set(toColumns(draft))
          .where('student_id', '=', studentId);
        if (id !== undefined && open.run(change.where('id', '=', id)) === 0) throw new CallError('not-found');
        return { ...draft, id: id ?? insert(open, studentId, draft) } satisfies StoredGuardian;
      });
    },

    'families.removeGuardian': ({ id }) => {
      const open = store();
      if (open.run(open.query.deleteFrom('guardian').where('id', '=', id)) === 0)
        throw new CallError('not-found');
      return {};
    },

    'families.judgeSibling': ({ studentId, siblingId, linked }) => {
      if (studentId === siblingId) throw new CallError('not-found');
      const open = store();
      return open.transaction(() => {
        requireStudent(open, studentId);
        requireStudent(open, siblingId);
        writeSibling(open, studentId, siblingId, linked ? 1 : 0);
        return {};
      });
    },

    'families.copyGuardians': ({ studentId, siblingId }) => {
      const open = store();
      return open.transaction(() => {
        const { guardians, siblings } = readFamily(open, studentId);
        if (!siblings.some(({ id }) => id === siblingId)) throw new CallError('not-found');
        const missing = readGuardians(open, siblingId).filter(
          ({ name }) => !guardians.some((own) => isSameName(own.name, name)),
        );
        for (const { id: _, ...draft } of missing) insert(open, studentId, draft);
        return { copied: missing.length };
      });
    },
  };
};
