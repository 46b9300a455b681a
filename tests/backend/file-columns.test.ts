/** The file in words follows every column that is kept about a student: another value there is another file. */
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readStudentFile } from '../../electron/backend/rights/read-student-file.ts';
import type { studentTables } from '../../electron/backend/rights/student-tables.ts';
import type { Schema } from '../../electron/backend/store/schema.ts';
import type { Store } from '../../electron/backend/store/store.ts';
import { noEdits } from '../../shared/model/agenda.ts';
import { makeTestFolder, studentValues } from '../store/open-test-store.ts';

/** Another value for the column; or why the file does not say it. */
type Change = { to: string | number | null } | { not: string };
type Changes = {
  [T in keyof typeof studentTables]: { [C in keyof Selectable<Schema[T]>]: Change };
};
const internal = { not: 'a number of the program itself' };
const whose = { not: 'whose row it is' };

const countsOf = (className: string): string =>
  JSON.stringify({
    known: { className, schoolType: 'havo', year: 2, ageBand: '14-15' },
    stage: 2,
    occasions: ['lob'],
    topics: [],
    differences: [],
    elsewhere: [],
    led: false,
    agreementKinds: [],
    agreementOwners: [],
    agreementOutcomes: [],
  });

/** A column that is missing here does not compile. */
const changes: Changes = {
  student: {
    id: whose,
    given_name: { to: 'Anders' },
    particle: { to: 'van' },
    surname: { to: 'Anders' },
    student_number: { to: '99' },
    class_id: { to: null },
    school_type: { to: 'atheneum' },
    year: { to: 3 },
    birth_day: { to: '2013-01-01' },
    attributes: { to: '["opp"]' },
    family: { to: '{"authority":"one","together":true,"permission":null,"interpreter":false}' },
    adults: { to: 'mother' },
    override_stage: { to: 1 },
    override_reason: { to: 'een andere reden' },
    archived: { not: 'where the student stands in the program, which the list shows' },
    import_id: { to: null },
  },
  student_view: {
    sequence: internal,
    id: internal,
    student_id: whose,
    by: { to: 'mentor' },
    who: { to: 'oma' },
    day: { to: '2026-01-01' },
    goals: { to: 4 },
    planning: { to: 4 },
    help: { to: 4 },
    reflection: { to: 4 },
    leading: { to: 4 },
  },
  point: {
    sequence: internal,
    id: internal,
    student_id: whose,
    by: { to: 'mentor' },
    text: { to: 'iets anders' },
    who: { to: 'oma' },
    kind: { to: 'policy' },
    talked_on: { to: '2026-02-01' },
    parked: { to: 1 },
  },
  agreement: {
    sequence: internal,
    id: internal,
    student_id: whose,
    text: { to: 'iets anders' },
    if_part: { to: 'als anders' },
    then_part: { to: 'dan anders' },
    owner: { to: 'mentor' },
    first_moment: { to: '2026-03-03' },
    check_moment: { to: '2026-03-04' },
    support_ends: { to: '2026-03-05' },
    outcome: { to: 'kept' },
    times_missed: { to: 2 },
    follows: { not: 'which agreement came before: an id, whose own words stand in the file' },
    made_on: { to: '2026-01-06' },
    settled_on: { to: '2026-01-07' },
    talk_id: { not: 'in which talk it was made: an id; the day stands in the file' },
  },
  conversation: {
    student_id: whose,
    occasion: { to: 'mol' },
    day: { to: '2026-05-05' },
    time: { to: '12:34' },
    place: { to: 'aula' },
    minutes: { to: 30 },
    student_present: { to: 0 },
    adults_present: { to: 0 },
    edits: { to: JSON.stringify({ ...noEdits, removed: ['opening'] }) },
  },
  evening_talk: {
    sequence: internal,
    id: internal,
    evening_id: { to: 'e2' },
    student_id: whose,
    household: { to: 1 },
    minutes: { to: 30 },
    needed: { to: 0 },
    way: { to: 'phone' },
    wishes: { to: '[{"kind":"late","must":true}]' },
    elsewhere: { to: '[{"session":"es","from":"19:00","to":"19:15"}]' },
    interpreter: { to: '[{"session":"es","from":null,"to":null}]' },
    hard: { to: 1 },
    may_meet: { to: 1 },
    changed: { not: 'whether a new plan may move the talk: about the plan, not about the student' },
    fixed: { to: 1 },
    session_id: { to: null },
    start: { to: '19:40' },
    state: { to: 'held' },
    began: { to: '2026-02-10T18:20:00.000Z' },
    ended: { to: '2026-02-10T18:35:00.000Z' },
    share: { to: 'kept' },
    block: { not: 'how far a talk is while it goes on; the data copy has it' },
    block_began: { not: 'how far a talk is while it goes on; the data copy has it' },
  },
  printed_page: {
    sequence: internal,
    evening_id: { not: 'a fingerprint of paper, which tells nothing by itself; the data copy has it' },
    student_id: whose,
    page: { not: 'a fingerprint of paper, which tells nothing by itself; the data copy has it' },
    fingerprint: { not: 'a fingerprint of paper, which tells nothing by itself; the data copy has it' },
    day: { not: 'a fingerprint of paper, which tells nothing by itself; the data copy has it' },
  },
  talk_facts: {
    sequence: internal,
    talk_id: { not: 'which talk of an evening, which says itself when it was' },
    student_id: whose,
    day: { to: '2026-02-11' },
    class_name: { to: '9z9' },
    school_type: { to: 'isk' },
    year: { to: 7 },
    age_band: { to: 'from-18' },
    facts: {
      to: '{"occasion":"mol","stage":3,"lead":3,"provisional":true,"topics":[],"differences":["goals"],"elsewhere":[],"led":true,"share":"kept"}',
    },
  },
  summary_count: {
    period_id: { to: '2025-second-half' },
    student_id: whose,
    counts: { to: countsOf('9z9') },
  },
  summary_export_member: {
    export_id: { to: 'x2' },
    person: internal,
    student_id: whose,
    known: { to: '{"className":"9z9","schoolType":"isk","year":7,"ageBand":"from-18"}' },
  },
  import_change: {
    sequence: internal,
    import_id: { to: 'b2' },
    student_id: whose,
    field: { not: 'how an import can be taken back; the data copy has it' },
    before: { not: 'how an import can be taken back; the data copy has it' },
    after: { not: 'how an import can be taken back; the data copy has it' },
  },
  note: {
    sequence: internal,
    id: { not: 'an id, to which the reason for keeping it longer belongs' },
    student_id: whose,
    text: { to: 'iets anders' },
    created_on: { to: '2025-01-01' },
    changed_on: { to: '2026-01-09' },
  },
  guardian: {
    sequence: internal,
    id: internal,
    student_id: whose,
    name: { to: 'oma' },
    relation: { to: 'other' },
    household: { to: 2 },
    speaks: { to: 'Frans' },
    interpreter: { to: 1 },
    contact_way: { to: 'letter' },
  },
  sibling: { student_id: whose, sibling_id: { to: 'u' }, linked: { to: 0 } },
  school_year: {
    student_id: whose,
    school_year: { to: 2020 },
    class_name: { to: '9z9' },
    school_type: { to: 'isk' },
    year: { to: 7 },
    outcome: { to: 'stay' },
    day: { to: '2026-07-09' },
  },
  student_left: { student_id: whose, day: { to: '2026-07-09' } },
  student_search_key: { sequence: internal, student_id: whose },
  retention_delay: {
    kind: { not: 'said by the row that it belongs to' },
    row_id: { to: 'nothing' },
    student_id: whose,
    until: { to: '2026-12-12' },
    reason: { to: 'school-asked' },
  },
};

function fill({ run, query }: Store): void {
  for (const [id, fileName] of [
    ['b1', 'lijst.csv'],
    ['b2', 'nieuw.csv'],
  ] as const)
    run(query.insertInto('import_batch').values({ id, day: '2025-09-01', file_name: fileName, undone: 0 }));
  run(
    query
      .insertInto('import_batch')
      .values({ id: 'b3', day: '2025-09-02', file_name: 'derde.csv', undone: 0 }),
  );
  run(
    query
      .insertInto('school_class')
      .values({ id: 'c', name: '2h1', school_type: 'havo', year: 2, import_id: null }),
  );
  for (const [id, givenName] of [
    ['t', 'Tijn'],
    ['u', 'Uma'],
  ] as const)
    run(query.insertInto('student').values(studentValues(id, givenName, 'Visser')));
  run(
    query.insertInto('student').values({
      ...studentValues('s', 'Noor', 'Visser'),
      class_id: 'c',
      school_type: 'havo',
      year: 2,
      birth_day: '2012-03-04',
      student_number: '7',
      override_stage: 3,
      override_reason: 'een reden',
      family: '{"authority":"both","together":false,"permission":null,"interpreter":true}',
      import_id: 'b1',
    }),
  );
  const student_id = 's';
  const ratings = { goals: 1, planning: 1, help: 1, reflection: 1, leading: 1 } as const;
  run(
    query
      .insertInto('student_view')
      .values({ id: 'v', student_id, by: 'parent', who: '', day: '2026-01-12', ...ratings }),
  );
  run(
    query.insertInto('point').values({
      id: 'p',
      student_id,
      by: 'parents',
      text: 'een punt',
      who: '',
      kind: null,
      talked_on: null,
    }),
  );
  run(
    query.insertInto('agreement').values({
      id: 'a',
      student_id,
      text: 'een afspraak',
      if_part: 'als dit',
      then_part: 'dan dat',
      owner: 'student',
      first_moment: null,
      check_moment: null,
      support_ends: null,
      outcome: 'open',
      times_missed: 0,
      follows: null,
      made_on: null,
      settled_on: null,
    }),
  );
  run(
    query.insertInto('conversation').values({
      student_id,
      occasion: 'lob',
      day: '2026-02-10',
      time: '19:20',
      place: 'hal',
      minutes: 20,
      student_present: 1,
      adults_present: 1,
      edits: JSON.stringify(noEdits),
    }),
  );
  run(
    query
      .insertInto('import_change')
      .values({ import_id: 'b3', student_id, field: 'year', before: '1', after: '2' }),
  );
  run(
    query.insertInto('note').values({
      id: 'n',
      student_id,
      text: 'een notitie',
      created_on: '2026-01-05',
      changed_on: '2026-01-05',
    }),
  );
  run(
    query.insertInto('guardian').values({
      id: 'g',
      student_id,
      name: 'moeder',
      relation: 'mother',
      household: 1,
      speaks: '',
      interpreter: 0,
      contact_way: 'phone',
    }),
  );
  run(query.insertInto('sibling').values({ student_id, sibling_id: 't', linked: 1 }));
  run(
    query
      .insertInto('retention_delay')
      .values({ kind: 'notes', row_id: 'n', student_id, until: '2026-09-01', reason: 'hand-over' }),
  );
}

function fillEvenings({ run, query }: Store): void {
  for (const [id, title] of [
    ['e', 'Voorjaar'],
    ['e2', 'Najaar'],
  ] as const)
    run(
      query.insertInto('evening').values({
        id,
        title,
        occasion: 'lob',
        minutes: 15,
        changeover: 5,
        talks_before_break: 4,
        break_minutes: 15,
      }),
    );
  run(
    query.insertInto('evening_session').values({
      id: 'es',
      evening_id: 'e',
      day: '2026-02-10',
      starts: '19:00',
      ends: '21:00',
      place: 'B12',
    }),
  );
  run(
    query.insertInto('evening_talk').values({
      id: 'et',
      evening_id: 'e',
      student_id: 's',
      household: 0,
      minutes: 15,
      needed: 1,
      way: 'room',
      wishes: '[]',
      elsewhere: '[]',
      interpreter: null,
      hard: 0,
      may_meet: 0,
      session_id: 'es',
      start: '19:20',
    }),
  );
  run(
    query.insertInto('printed_page').values({
      evening_id: 'e',
      student_id: 's',
      page: 'student',
      fingerprint: '00',
      day: '2026-02-09',
    }),
  );
}

function fillCounts({ run, query }: Store): void {
  const student_id = 's';
  const facts = {
    occasion: 'lob',
    stage: 2,
    lead: 2,
    provisional: false,
    topics: [],
    differences: [],
    elsewhere: [],
    led: false,
    share: null,
  };
  run(
    query.insertInto('talk_facts').values({
      talk_id: 'et',
      student_id,
      day: '2026-02-10',
      class_name: '2h1',
      school_type: 'havo',
      year: 2,
      age_band: '14-15',
      facts: JSON.stringify(facts),
    }),
  );
  for (const [id, name] of [
    ['2025-first-half', 'first-half'],
    ['2025-second-half', 'second-half'],
  ] as const)
    run(
      query.insertInto('summary_period').values({
        id,
        school_year: 2025,
        name,
        starts: '2025-08-01',
        ends: '2026-01-31',
        closed_on: '2026-02-01',
      }),
    );
  run(
    query
      .insertInto('summary_count')
      .values({ period_id: '2025-first-half', student_id, counts: countsOf('2h1') }),
  );
  for (const [id, day] of [
    ['x1', '2026-02-03'],
    ['x2', '2026-02-04'],
  ] as const)
    run(
      query.insertInto('summary_export').values({
        id,
        period_id: '2025-first-half',
        origin: 'own',
        day,
        choice: '{}',
        published: '[]',
        decided: '{"asked":[],"notes":[]}',
      }),
    );
  run(
    query.insertInto('summary_export_member').values({
      export_id: 'x1',
      person: 's',
      student_id,
      known: '{"className":"2h1","schoolType":"havo","year":2,"ageBand":"14-15"}',
    }),
  );
}

function fillYears({ run, query }: Store): void {
  const student_id = 's';
  run(
    query.insertInto('school_year').values({
      student_id,
      school_year: 2025,
      class_name: '1h1',
      school_type: 'havo',
      year: 1,
      outcome: 'up',
      day: '2026-07-01',
    }),
  );
  run(query.insertInto('student_left').values({ student_id, day: '2026-07-01' }));
}

class TakeBack extends Error {}

test('every column of every table, in both languages', () => {
  using folder = makeTestFolder();
  const store = folder.open();
  try {
    store.transaction(() => {
      fill(store);
      fillYears(store);
      fillEvenings(store);
      fillCounts(store);
    });
    const read = (language: 'nl' | 'en'): string =>
      JSON.stringify(readStudentFile(store, { id: 's', language, withAdults: true }, '2026-02-02'));
    const before = { nl: read('nl'), en: read('en') };
    const unsaid: string[] = [];
    let changed = 0;
    for (const [table, columns] of Object.entries<Record<string, Change>>(changes))
      for (const [column, change] of Object.entries(columns)) {
        if (!('to' in change)) continue;
        const key = table === 'student' ? 'id' : 'student_id';
        const update = sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${change.to} WHERE ${sql.ref(key)} = 's'`;
        const attempt = (): void =>
          store.transaction(() => {
            changed += store.run({ compile: () => update.compile(store.query) });
            for (const language of ['nl', 'en'] as const)
              if (read(language) === before[language]) unsaid.push(`${table}.${column} ${language}`);
            throw new TakeBack();
          });
        expect(attempt).toThrow(TakeBack);
      }
    expect(unsaid).toEqual([]);
    expect(changed).toBe(
      Object.values<Record<string, Change>>(changes)
        .flatMap((columns) => Object.values(columns))
        .filter((change) => 'to' in change).length,
    );
    expect(read('nl')).toBe(before.nl);
  } finally {
    store.close();
  }
});
