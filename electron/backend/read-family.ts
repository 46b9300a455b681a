/** Reads the adults at home and the brothers and sisters of one student. */
import { maybeSiblings } from '../../shared/domain/maybe-siblings.ts';
import { displayName } from '../../shared/domain/names.ts';
import type { Sibling, StoredFamily, StoredGuardian } from '../../shared/model/families.ts';
import type { Id } from '../../shared/model/records.ts';
import { CallError } from './call-error.ts';
import type { Store } from './store/store.ts';

export const readGuardians = ({ all, query }: Store, studentId: Id): StoredGuardian[] =>
  all(
    query
      .selectFrom('guardian')
      .where('student_id', '=', studentId)
      .select(['id', 'name', 'relation', 'household', 'speaks', 'interpreter', 'contact_way as contactWay'])
      .orderBy('household')
      .orderBy('sequence'),
  ).map((row) => ({ ...row, interpreter: row.interpreter === 1 }));

/** Throws `CallError` with `not-found`. */
export function readFamily(store: Store, studentId: Id): StoredFamily {
  const { all, query } = store;
  const rows = all(
    query
      .selectFrom('student')
      .leftJoin('school_class', 'school_class.id', 'student.class_id')
      .select(['student.id', 'given_name as givenName', 'particle', 'surname', 'archived'])
      .select('school_class.name as className')
      .orderBy('given_name'),
  );
  const own = rows.find(({ id }) => id === studentId);
  if (own === undefined) throw new CallError('not-found');
  const said = new Map(
    all(query.selectFrom('sibling').where('student_id', '=', studentId).selectAll()).map((row) => [
      row.sibling_id,
      row.linked === 1,
    ]),
  );
  const toSibling = (row: (typeof rows)[number]): Sibling => ({
    id: row.id,
    displayName: displayName(row),
    className: row.className ?? '',
  });
  const unasked = rows.filter(({ id, archived }) => id !== studentId && archived === 0 && !said.has(id));
  return {
    guardians: readGuardians(store, studentId),
    siblings: rows.filter(({ id }) => said.get(id) === true).map(toSibling),
    maybeSiblings: maybeSiblings(own, unasked).map(toSibling),
  };
}
