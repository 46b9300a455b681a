/** The calls of the classes. */
import type { Id, SchoolClass } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { isUnsafeLabel } from '../refuse-safety.ts';
import type { Store } from '../store/store.ts';

/** "2h10" comes after "2h9". */
const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

const selectClasses = ({ query }: Store) =>
  query
    .selectFrom('school_class')
    .leftJoin('student', (join) =>
      join.onRef('student.class_id', '=', 'school_class.id').on('student.archived', '=', 0),
    )
    .select(({ fn }) => [
      'school_class.id as id',
      'school_class.name as name',
      'school_class.school_type as schoolType',
      'school_class.year as year',
      fn.count<number>('student.id').as('students'),
    ])
    .groupBy('school_class.id');

function readClass(store: Store, id: Id): SchoolClass {
  const found = store.first(selectClasses(store).where('school_class.id', '=', id));
  if (found === undefined) throw new CallError('not-found');
  return found;
}

export const classCalls = ({
  store,
  host,
}: CallContext): HandlersOf<'classes.list' | 'classes.save' | 'classes.remove'> => ({
  'classes.list': () =>
    store()
      .all(selectClasses(store()))
      .toSorted((a, b) => collator.compare(a.name, b.name)),

  'classes.save': ({ id, name, schoolType, year }) => {
    if (isUnsafeLabel(name)) throw new CallError('safety');
    const open = store();
    return open.transaction(() => {
      const values = { name, school_type: schoolType, year };
      if (id === undefined) {
        const newId = host.newId();
        open.run(open.query.insertInto('school_class').values({ id: newId, ...values, import_id: null }));
        return readClass(open, newId);
      }
      const before = readClass(open, id);
      open.run(open.query.updateTable('school_class').set(values).where('id', '=', id));
      // Students who had what the class had follow it; one who was given another type or year keeps that.
      const members = open.query.updateTable('student').where('class_id', '=', id);
      open.run(members.set({ school_type: schoolType }).where('school_type', 'is', before.schoolType));
      open.run(members.set({ year }).where('year', 'is', before.year));
      return readClass(open, id);
    });
  },

  'classes.remove': ({ id }) => {
    const open = store();
    open.transaction(() => {
      if (readClass(open, id).students > 0) throw new CallError('class-not-empty');
      open.run(open.query.updateTable('student').set({ class_id: null }).where('class_id', '=', id));
      open.run(open.query.deleteFrom('school_class').where('id', '=', id));
    });
    return {};
  },
});
