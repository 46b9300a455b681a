/** The typed schema and the database itself say the same. */
import type { Selectable } from 'kysely';
import { expect, test } from 'vitest';
import type { Schema } from '../../electron/backend/store/schema.ts';
import { openEncrypted } from '../../electron/backend/store/open-database.ts';
import { dataKey, makeTestFolder } from './open-test-store.ts';

type ColumnOf<T> =
  NonNullable<T> extends number
    ? null extends T
      ? 'INTEGER?'
      : 'INTEGER'
    : null extends T
      ? 'TEXT?'
      : 'TEXT';
type Columns = {
  [Name in keyof Schema]: {
    [C in keyof Selectable<Schema[Name]>]: ColumnOf<Selectable<Schema[Name]>[C]>;
  };
};

/** A column that is missing here, or stands here with another type, does not compile. */
const typed: Columns = {
  import_batch: { sequence: 'INTEGER', id: 'TEXT', day: 'TEXT', file_name: 'TEXT', undone: 'INTEGER' },
  import_mapping: { layout: 'TEXT', fields: 'TEXT', day: 'TEXT' },
  import_change: {
    sequence: 'INTEGER',
    import_id: 'TEXT',
    student_id: 'TEXT',
    field: 'TEXT',
    before: 'TEXT',
    after: 'TEXT',
  },
  school_class: { id: 'TEXT', name: 'TEXT', school_type: 'TEXT?', year: 'INTEGER?', import_id: 'TEXT?' },
  student: {
    id: 'TEXT',
    given_name: 'TEXT',
    particle: 'TEXT',
    surname: 'TEXT',
    student_number: 'TEXT',
    class_id: 'TEXT?',
    school_type: 'TEXT?',
    year: 'INTEGER?',
    birth_day: 'TEXT?',
    attributes: 'TEXT',
    family: 'TEXT',
    adults: 'TEXT',
    override_stage: 'INTEGER?',
    override_reason: 'TEXT?',
    archived: 'INTEGER',
    import_id: 'TEXT?',
  },
  student_view: {
    sequence: 'INTEGER',
    id: 'TEXT',
    student_id: 'TEXT',
    by: 'TEXT',
    who: 'TEXT',
    day: 'TEXT',
    goals: 'INTEGER?',
    planning: 'INTEGER?',
    help: 'INTEGER?',
    reflection: 'INTEGER?',
    leading: 'INTEGER?',
  },
  point: {
    sequence: 'INTEGER',
    id: 'TEXT',
    student_id: 'TEXT',
    by: 'TEXT',
    text: 'TEXT',
    who: 'TEXT',
    kind: 'TEXT?',
    talked_on: 'TEXT?',
    parked: 'INTEGER',
  },
  agreement: {
    sequence: 'INTEGER',
    id: 'TEXT',
    student_id: 'TEXT',
    text: 'TEXT',
    if_part: 'TEXT',
    then_part: 'TEXT',
    owner: 'TEXT',
    first_moment: 'TEXT?',
    check_moment: 'TEXT?',
    support_ends: 'TEXT?',
    outcome: 'TEXT',
    times_missed: 'INTEGER',
    follows: 'TEXT?',
    made_on: 'TEXT?',
    settled_on: 'TEXT?',
    talk_id: 'TEXT?',
  },
  privacy_log: { sequence: 'INTEGER', day: 'TEXT', action: 'TEXT', students: 'INTEGER', finished: 'INTEGER' },
  conversation: {
    student_id: 'TEXT',
    occasion: 'TEXT',
    day: 'TEXT',
    time: 'TEXT?',
    place: 'TEXT',
    minutes: 'INTEGER',
    student_present: 'INTEGER',
    adults_present: 'INTEGER',
    edits: 'TEXT',
  },
  evening: {
    sequence: 'INTEGER',
    id: 'TEXT',
    title: 'TEXT',
    occasion: 'TEXT',
    minutes: 'INTEGER',
    changeover: 'INTEGER',
    talks_before_break: 'INTEGER',
    break_minutes: 'INTEGER',
  },
  evening_session: {
    id: 'TEXT',
    evening_id: 'TEXT',
    day: 'TEXT',
    starts: 'TEXT',
    ends: 'TEXT',
    place: 'TEXT',
  },
  evening_talk: {
    sequence: 'INTEGER',
    id: 'TEXT',
    evening_id: 'TEXT',
    student_id: 'TEXT',
    household: 'INTEGER',
    minutes: 'INTEGER',
    needed: 'INTEGER',
    way: 'TEXT',
    wishes: 'TEXT',
    elsewhere: 'TEXT',
    interpreter: 'TEXT?',
    hard: 'INTEGER',
    may_meet: 'INTEGER',
    changed: 'INTEGER',
    fixed: 'INTEGER',
    session_id: 'TEXT?',
    start: 'TEXT?',
    state: 'TEXT',
    began: 'TEXT?',
    ended: 'TEXT?',
    share: 'TEXT?',
    block: 'TEXT?',
    block_began: 'TEXT?',
  },
  printed_page: {
    sequence: 'INTEGER',
    evening_id: 'TEXT',
    student_id: 'TEXT?',
    page: 'TEXT',
    fingerprint: 'TEXT',
    day: 'TEXT',
  },
  note: {
    sequence: 'INTEGER',
    id: 'TEXT',
    student_id: 'TEXT',
    text: 'TEXT',
    created_on: 'TEXT',
    changed_on: 'TEXT',
  },
  guardian: {
    sequence: 'INTEGER',
    id: 'TEXT',
    student_id: 'TEXT',
    name: 'TEXT',
    relation: 'TEXT',
    household: 'INTEGER',
    speaks: 'TEXT',
    interpreter: 'INTEGER',
    contact_way: 'TEXT',
  },
  sibling: { student_id: 'TEXT', sibling_id: 'TEXT', linked: 'INTEGER' },
  school_year: {
    student_id: 'TEXT',
    school_year: 'INTEGER',
    class_name: 'TEXT',
    school_type: 'TEXT?',
    year: 'INTEGER?',
    outcome: 'TEXT',
    day: 'TEXT',
  },
  student_left: { student_id: 'TEXT', day: 'TEXT?' },
  student_search_key: { sequence: 'INTEGER', student_id: 'TEXT' },
  retention_delay: { kind: 'TEXT', row_id: 'TEXT', student_id: 'TEXT', until: 'TEXT', reason: 'TEXT' },
  talk_facts: {
    sequence: 'INTEGER',
    talk_id: 'TEXT?',
    student_id: 'TEXT',
    day: 'TEXT',
    class_name: 'TEXT',
    school_type: 'TEXT',
    year: 'INTEGER?',
    age_band: 'TEXT',
    facts: 'TEXT',
  },
  summary_period: {
    id: 'TEXT',
    school_year: 'INTEGER',
    name: 'TEXT',
    starts: 'TEXT',
    ends: 'TEXT',
    closed_on: 'TEXT',
  },
  summary_count: { period_id: 'TEXT', student_id: 'TEXT', counts: 'TEXT' },
  summary_bundle: { id: 'TEXT', period_id: 'TEXT', made: 'TEXT', taken: 'TEXT' },
  bundle_count: { bundle_id: 'TEXT', person: 'TEXT', counts: 'TEXT' },
  summary_export: {
    sequence: 'INTEGER',
    id: 'TEXT',
    period_id: 'TEXT',
    origin: 'TEXT',
    day: 'TEXT',
    choice: 'TEXT',
    published: 'TEXT',
    decided: 'TEXT',
    gone: 'INTEGER',
  },
  summary_export_member: { export_id: 'TEXT', person: 'TEXT', student_id: 'TEXT?', known: 'TEXT' },
  undo_step: {
    sequence: 'INTEGER',
    moment: 'TEXT',
    undone: 'INTEGER',
    table_name: 'TEXT',
    operation: 'TEXT',
    rows: 'INTEGER',
    student_id: 'TEXT?',
    given_name: 'TEXT?',
  },
  undo_change: {
    sequence: 'INTEGER',
    step: 'INTEGER?',
    table_name: 'TEXT',
    operation: 'TEXT',
    key: 'TEXT',
    row: 'TEXT?',
    student_id: 'TEXT?',
  },
};

interface ColumnInfo {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

test('the tables and columns of the newest database are those of the typed schema', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, dataKey(), true);
  try {
    const tables = database
      .prepare<[], { name: string }>(
        `SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .all()
      .map(({ name }) => name);
    const found = Object.fromEntries(
      tables.map((table) => [
        table,
        Object.fromEntries(
          (database.pragma(`table_info(${table})`) as ColumnInfo[]).map(({ name, type, notnull, pk }) => [
            name,
            notnull === 1 || pk > 0 ? type : `${type}?`,
          ]),
        ),
      ]),
    );
    expect(found).toEqual(typed);
    const strict = database
      .prepare<[], { strict: number }>(
        `SELECT strict FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(strict.every((row) => row.strict === 1)).toBe(true);
  } finally {
    database.close();
  }
});
