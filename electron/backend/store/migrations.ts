/** The history of the database, oldest first. Append only: a step that was ever released is never edited. */

/** Step n brings `user_version` from n to n + 1. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE import_batch (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    day TEXT NOT NULL,
    file_name TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
  ) STRICT;

  CREATE TABLE school_class (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    school_type TEXT,
    year INTEGER CHECK (year BETWEEN 1 AND 8),
    import_id TEXT REFERENCES import_batch (id) ON DELETE SET NULL
  ) STRICT;
  CREATE INDEX school_class_import ON school_class (import_id);

  CREATE TABLE student (
    id TEXT NOT NULL PRIMARY KEY,
    given_name TEXT NOT NULL CHECK (given_name <> ''),
    particle TEXT NOT NULL,
    surname TEXT NOT NULL CHECK (surname <> ''),
    student_number TEXT NOT NULL,
    class_id TEXT REFERENCES school_class (id) ON DELETE RESTRICT,
    school_type TEXT,
    year INTEGER CHECK (year BETWEEN 1 AND 8),
    birth_day TEXT,
    attributes TEXT NOT NULL CHECK (json_valid(attributes)),
    family TEXT NOT NULL CHECK (json_valid(family)),
    adults TEXT NOT NULL CHECK (adults IN ('parents', 'mother', 'father', 'carers', 'guardian')),
    override_stage INTEGER CHECK (override_stage BETWEEN 1 AND 4),
    override_reason TEXT,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    import_id TEXT REFERENCES import_batch (id) ON DELETE SET NULL,
    CHECK ((override_stage IS NULL) = (override_reason IS NULL))
  ) STRICT;
  CREATE INDEX student_class ON student (class_id);
  CREATE INDEX student_import ON student (import_id);
  CREATE INDEX student_number ON student (student_number);

  CREATE TABLE student_view (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    by TEXT NOT NULL CHECK (by IN ('student', 'parent', 'mentor')),
    who TEXT NOT NULL COLLATE NOCASE,
    day TEXT NOT NULL,
    goals INTEGER CHECK (goals BETWEEN 1 AND 4),
    planning INTEGER CHECK (planning BETWEEN 1 AND 4),
    help INTEGER CHECK (help BETWEEN 1 AND 4),
    reflection INTEGER CHECK (reflection BETWEEN 1 AND 4),
    leading INTEGER CHECK (leading BETWEEN 1 AND 4),
    UNIQUE (student_id, by, who, day)
  ) STRICT;

  CREATE TABLE point (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    by TEXT NOT NULL CHECK (by IN ('student', 'parents', 'mentor')),
    text TEXT NOT NULL CHECK (text <> '')
  ) STRICT;
  CREATE INDEX point_student ON point (student_id);

  CREATE TABLE agreement (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    if_part TEXT NOT NULL,
    then_part TEXT NOT NULL,
    owner TEXT NOT NULL CHECK (owner IN ('student', 'parents', 'mentor')),
    first_moment TEXT,
    check_moment TEXT,
    support_ends TEXT,
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'kept', 'partly', 'missed', 'dropped')),
    times_missed INTEGER NOT NULL CHECK (times_missed BETWEEN 0 AND 99)
  ) STRICT;
  CREATE INDEX agreement_student ON agreement (student_id);

  CREATE TABLE conversation (
    student_id TEXT NOT NULL PRIMARY KEY REFERENCES student (id) ON DELETE CASCADE,
    occasion TEXT NOT NULL CHECK (occasion IN ('start', 'voortgang', 'mol', 'lob', 'keuze', 'zorg', 'overgang')),
    day TEXT NOT NULL,
    time TEXT,
    place TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes IN (10, 15, 20, 30, 45)),
    student_present INTEGER NOT NULL CHECK (student_present IN (0, 1)),
    adults_present INTEGER NOT NULL CHECK (adults_present IN (0, 1)),
    edits TEXT NOT NULL CHECK (json_valid(edits))
  ) STRICT;
  `,
  // What the mentor says a point is about, which parent brought it; and the history of an agreement.
  `
  ALTER TABLE point ADD COLUMN who TEXT NOT NULL DEFAULT '';
  ALTER TABLE point ADD COLUMN kind TEXT
    CHECK (kind IN ('involvement', 'participation', 'logistics', 'home', 'subject', 'policy', 'sensitive'));
  ALTER TABLE agreement ADD COLUMN follows TEXT REFERENCES agreement (id) ON DELETE SET NULL;
  ALTER TABLE agreement ADD COLUMN made_on TEXT;
  ALTER TABLE agreement ADD COLUMN settled_on TEXT;
  CREATE INDEX agreement_follows ON agreement (follows);
  `,
  // How the columns of a file were mapped, by a hash of their names; and what an import changed in students who were
  // there already, to take that back by.
  `
  CREATE TABLE import_mapping (
    layout TEXT NOT NULL PRIMARY KEY CHECK (length(layout) = 64),
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    day TEXT NOT NULL
  ) STRICT;

  CREATE TABLE import_change (
    sequence INTEGER PRIMARY KEY,
    import_id TEXT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('given_name', 'particle', 'surname', 'student_number', 'class_id',
      'school_type', 'year', 'birth_day', 'archived')),
    before TEXT NOT NULL CHECK (json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after))
  ) STRICT;
  CREATE INDEX import_change_import ON import_change (import_id);
  CREATE INDEX import_change_student ON import_change (student_id);
  `,
  // Notes, and what students, agreements and notes are found by. The index has the words of those tables and keeps no
  // text; with secure-delete a removed word leaves the index at once instead of at some later merge. A student's index
  // number stands in a table of its own, because the implicit rowid of a student does not survive a VACUUM. Letters that
  // Unicode does not take apart into a letter and an accent are replaced here, as find-words.ts does with what is typed.
  `
  CREATE TABLE note (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    created_on TEXT NOT NULL,
    changed_on TEXT NOT NULL
  ) STRICT;
  CREATE INDEX note_student ON note (student_id);

  CREATE TABLE student_search_key (
    sequence INTEGER PRIMARY KEY,
    student_id TEXT NOT NULL UNIQUE REFERENCES student (id) ON DELETE CASCADE
  ) STRICT;
  INSERT INTO student_search_key (student_id) SELECT id FROM student;

  CREATE VIEW student_search_source AS
    SELECT key.sequence, student.id AS student_id, replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(
      given_name || ' ' || particle || ' ' || surname || ' ' || student_number,
      'ı', 'i'), 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'),
      'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe') AS words
    FROM student_search_key AS key JOIN student ON student.id = key.student_id;

  CREATE VIRTUAL TABLE student_search USING fts5 (
    words, content='student_search_source', content_rowid='sequence', tokenize='unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE agreement_search USING fts5 (
    text, if_part, then_part, content='agreement', content_rowid='sequence', tokenize='unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE note_search USING fts5 (
    text, content='note', content_rowid='sequence', tokenize='unicode61 remove_diacritics 2');
  INSERT INTO student_search (student_search, rank) VALUES ('secure-delete', 1);
  INSERT INTO agreement_search (agreement_search, rank) VALUES ('secure-delete', 1);
  INSERT INTO note_search (note_search, rank) VALUES ('secure-delete', 1);
  INSERT INTO student_search (student_search) VALUES ('rebuild');
  INSERT INTO agreement_search (agreement_search) VALUES ('rebuild');

  CREATE TRIGGER student_search_insert AFTER INSERT ON student BEGIN
    INSERT INTO student_search_key (student_id) VALUES (new.id);
    INSERT INTO student_search (rowid, words)
      SELECT sequence, words FROM student_search_source WHERE student_id = new.id;
  END;
  CREATE TRIGGER student_search_before_update BEFORE UPDATE OF given_name, particle, surname, student_number ON student
  BEGIN
    INSERT INTO student_search (student_search, rowid, words)
      SELECT 'delete', sequence, words FROM student_search_source WHERE student_id = old.id;
  END;
  CREATE TRIGGER student_search_update AFTER UPDATE OF given_name, particle, surname, student_number ON student BEGIN
    INSERT INTO student_search (rowid, words)
      SELECT sequence, words FROM student_search_source WHERE student_id = new.id;
  END;
  CREATE TRIGGER student_search_delete BEFORE DELETE ON student BEGIN
    INSERT INTO student_search (student_search, rowid, words)
      SELECT 'delete', sequence, words FROM student_search_source WHERE student_id = old.id;
  END;

  CREATE TRIGGER agreement_search_insert AFTER INSERT ON agreement BEGIN
    INSERT INTO agreement_search (rowid, text, if_part, then_part)
      VALUES (new.sequence, new.text, new.if_part, new.then_part);
  END;
  CREATE TRIGGER agreement_search_update AFTER UPDATE OF text, if_part, then_part ON agreement BEGIN
    INSERT INTO agreement_search (agreement_search, rowid, text, if_part, then_part)
      VALUES ('delete', old.sequence, old.text, old.if_part, old.then_part);
    INSERT INTO agreement_search (rowid, text, if_part, then_part)
      VALUES (new.sequence, new.text, new.if_part, new.then_part);
  END;
  CREATE TRIGGER agreement_search_delete AFTER DELETE ON agreement BEGIN
    INSERT INTO agreement_search (agreement_search, rowid, text, if_part, then_part)
      VALUES ('delete', old.sequence, old.text, old.if_part, old.then_part);
  END;

  CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN
    INSERT INTO note_search (rowid, text) VALUES (new.sequence, new.text);
  END;
  CREATE TRIGGER note_search_update AFTER UPDATE OF text ON note BEGIN
    INSERT INTO note_search (note_search, rowid, text) VALUES ('delete', old.sequence, old.text);
    INSERT INTO note_search (rowid, text) VALUES (new.sequence, new.text);
  END;
  CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN
    INSERT INTO note_search (note_search, rowid, text) VALUES ('delete', old.sequence, old.text);
  END;
  `,
  // What left the program or was erased, without names; an erasure is unfinished until the file was built anew.
  `
  CREATE TABLE privacy_log (
    sequence INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('sheets-saved', 'sheets-printed', 'file-saved', 'erased', 'cleared')),
    students INTEGER NOT NULL CHECK (students > 0),
    finished INTEGER NOT NULL CHECK (finished IN (0, 1))
  ) STRICT;
  `,
  // What a mentor keeps longer than meant, row by row, and why.
  `
  CREATE TABLE retention_delay (
    kind TEXT NOT NULL CHECK (kind IN ('views', 'notes')),
    row_id TEXT NOT NULL,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    until TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('talk-planned', 'hand-over', 'student-asked', 'school-asked')),
    PRIMARY KEY (kind, row_id)
  ) STRICT;
  CREATE INDEX retention_delay_student ON retention_delay (student_id);
  CREATE TRIGGER retention_delay_view AFTER DELETE ON student_view BEGIN
    DELETE FROM retention_delay WHERE kind = 'views' AND row_id = old.id;
  END;
  CREATE TRIGGER retention_delay_note AFTER DELETE ON note BEGIN
    DELETE FROM retention_delay WHERE kind = 'notes' AND row_id = old.id;
  END;
  `,
  // The list of what left the program, without naming in the table what can be done: privacy.ts does, and a new thing to
  // do then needs no new table.
  `
  CREATE TABLE privacy_entry (
    sequence INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    students INTEGER NOT NULL CHECK (students > 0),
    finished INTEGER NOT NULL CHECK (finished IN (0, 1))
  ) STRICT;
  INSERT INTO privacy_entry SELECT sequence, day, action, students, finished FROM privacy_log;
  DROP TABLE privacy_log;
  ALTER TABLE privacy_entry RENAME TO privacy_log;
  `,
  // What can be undone: the rows as they were. A change without a step belongs to the transaction that runs.
  `
  CREATE TABLE undo_step (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    moment TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    table_name TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    rows INTEGER NOT NULL,
    student_id TEXT,
    given_name TEXT
  ) STRICT;

  CREATE TABLE undo_change (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER REFERENCES undo_step (sequence) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    key TEXT NOT NULL CHECK (json_valid(key)),
    row TEXT CHECK (json_valid(row)),
    student_id TEXT
  ) STRICT;
  CREATE INDEX undo_change_step ON undo_change (step);
  `,
  // The adults at home, and who is a brother or sister of whom: said both ways, also when it was said that they are not.
  `
  CREATE TABLE guardian (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    relation TEXT NOT NULL CHECK (relation <> ''),
    household INTEGER NOT NULL CHECK (household IN (1, 2)),
    speaks TEXT NOT NULL,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    contact_way TEXT NOT NULL CHECK (contact_way <> '')
  ) STRICT;
  CREATE INDEX guardian_student ON guardian (student_id);

  CREATE TABLE sibling (
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    sibling_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE CHECK (sibling_id <> student_id),
    linked INTEGER NOT NULL CHECK (linked IN (0, 1)),
    PRIMARY KEY (student_id, sibling_id)
  ) STRICT;
  CREATE INDEX sibling_other ON sibling (sibling_id);
  `,
  // The school years that ended, since when a student is in the archive, and longer keeping without naming what can be
  // kept: retention.ts does.
  `
  DROP TRIGGER retention_delay_view;
  DROP TRIGGER retention_delay_note;
  CREATE TABLE kept_longer (
    kind TEXT NOT NULL CHECK (kind <> ''),
    row_id TEXT NOT NULL,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    until TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (kind, row_id)
  ) STRICT;
  INSERT INTO kept_longer SELECT kind, row_id, student_id, until, reason FROM retention_delay;
  DROP TABLE retention_delay;
  ALTER TABLE kept_longer RENAME TO retention_delay;
  CREATE INDEX retention_delay_student ON retention_delay (student_id);
  CREATE TRIGGER retention_delay_view AFTER DELETE ON student_view BEGIN
    DELETE FROM retention_delay WHERE kind = 'views' AND row_id = old.id;
  END;
  CREATE TRIGGER retention_delay_note AFTER DELETE ON note BEGIN
    DELETE FROM retention_delay WHERE kind = 'notes' AND row_id = old.id;
  END;
  CREATE TABLE school_year (
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    school_year INTEGER NOT NULL,
    class_name TEXT NOT NULL,
    school_type TEXT,
    year INTEGER,
    outcome TEXT NOT NULL CHECK (outcome <> ''),
    day TEXT NOT NULL,
    PRIMARY KEY (student_id, school_year)
  ) STRICT;

  CREATE TABLE student_left (
    student_id TEXT NOT NULL PRIMARY KEY REFERENCES student (id) ON DELETE CASCADE,
    day TEXT
  ) STRICT;
  CREATE TRIGGER student_left_back AFTER UPDATE OF archived ON student WHEN new.archived = 0 BEGIN
    DELETE FROM student_left WHERE student_id = new.id;
  END;
  INSERT INTO student_left (student_id, day) SELECT id, NULL FROM student WHERE archived = 1;
  CREATE TRIGGER retention_delay_left AFTER DELETE ON student_left BEGIN
    DELETE FROM retention_delay WHERE kind = 'left' AND row_id = old.student_id;
  END;
  `,
  // The parent evening: its dates, one talk for each family or household with what it asks and how it went, and what was
  // printed of it. A point that was talked about stays, and is on no next agenda; one that was parked is.
  `
  CREATE TABLE evening (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL CHECK (title <> ''),
    occasion TEXT NOT NULL CHECK (occasion <> ''),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    changeover INTEGER NOT NULL CHECK (changeover >= 0),
    talks_before_break INTEGER NOT NULL CHECK (talks_before_break > 0),
    break_minutes INTEGER NOT NULL CHECK (break_minutes > 0)
  ) STRICT;

  CREATE TABLE evening_session (
    id TEXT NOT NULL PRIMARY KEY,
    evening_id TEXT NOT NULL REFERENCES evening (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    place TEXT NOT NULL
  ) STRICT;
  CREATE INDEX evening_session_evening ON evening_session (evening_id);

  CREATE TABLE evening_talk (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    evening_id TEXT NOT NULL REFERENCES evening (id) ON DELETE CASCADE,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    household INTEGER NOT NULL CHECK (household BETWEEN 0 AND 9),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    needed INTEGER NOT NULL CHECK (needed IN (0, 1)),
    way TEXT NOT NULL CHECK (way <> ''),
    wishes TEXT NOT NULL CHECK (json_valid(wishes)),
    elsewhere TEXT NOT NULL CHECK (json_valid(elsewhere)),
    interpreter TEXT CHECK (json_valid(interpreter)),
    hard INTEGER NOT NULL CHECK (hard IN (0, 1)),
    may_meet INTEGER NOT NULL CHECK (may_meet IN (0, 1)),
    changed INTEGER NOT NULL DEFAULT 0 CHECK (changed IN (0, 1)),
    fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1)),
    session_id TEXT REFERENCES evening_session (id) ON DELETE SET NULL,
    start TEXT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state <> ''),
    began TEXT,
    ended TEXT,
    share TEXT,
    block TEXT,
    block_began TEXT,
    UNIQUE (evening_id, student_id, household)
  ) STRICT;
  CREATE INDEX evening_talk_student ON evening_talk (student_id);
  CREATE INDEX evening_talk_session ON evening_talk (session_id);
  CREATE TRIGGER evening_talk_no_session AFTER UPDATE OF session_id ON evening_talk WHEN new.session_id IS NULL BEGIN
    UPDATE evening_talk SET start = NULL, fixed = 0 WHERE sequence = new.sequence AND (start IS NOT NULL OR fixed = 1);
  END;

  CREATE TABLE printed_page (
    sequence INTEGER PRIMARY KEY,
    evening_id TEXT NOT NULL REFERENCES evening (id) ON DELETE CASCADE,
    student_id TEXT REFERENCES student (id) ON DELETE CASCADE,
    page TEXT NOT NULL CHECK (page <> ''),
    fingerprint TEXT NOT NULL,
    day TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX printed_page_once ON printed_page (evening_id, coalesce(student_id, ''), page);
  CREATE INDEX printed_page_student ON printed_page (student_id);

  ALTER TABLE agreement ADD COLUMN talk_id TEXT REFERENCES evening_talk (id) ON DELETE SET NULL;
  CREATE INDEX agreement_talk ON agreement (talk_id);
  ALTER TABLE point ADD COLUMN talked_on TEXT;
  ALTER TABLE point ADD COLUMN parked INTEGER NOT NULL DEFAULT 0 CHECK (parked IN (0, 1));
  `,
  // What is counted of talks that were held; periods that were closed, with the counts as they stood then; what was given
  // out before, with who was in it; and counts that other mentors sent.
  `
  CREATE TABLE talk_facts (
    sequence INTEGER PRIMARY KEY,
    talk_id TEXT UNIQUE REFERENCES evening_talk (id) ON DELETE SET NULL,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    class_name TEXT NOT NULL,
    school_type TEXT NOT NULL CHECK (school_type <> ''),
    year INTEGER,
    age_band TEXT NOT NULL CHECK (age_band <> ''),
    facts TEXT NOT NULL CHECK (json_valid(facts))
  ) STRICT;
  CREATE INDEX talk_facts_student ON talk_facts (student_id);
  CREATE TRIGGER retention_delay_counts AFTER DELETE ON talk_facts BEGIN
    DELETE FROM retention_delay WHERE kind = 'counts' AND row_id = CAST(old.sequence AS TEXT);
  END;

  CREATE TABLE summary_period (
    id TEXT NOT NULL PRIMARY KEY,
    school_year INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    closed_on TEXT NOT NULL
  ) STRICT;

  CREATE TABLE summary_count (
    period_id TEXT NOT NULL REFERENCES summary_period (id) ON DELETE CASCADE,
    student_id TEXT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    PRIMARY KEY (period_id, student_id)
  ) STRICT;
  CREATE INDEX summary_count_student ON summary_count (student_id);

  CREATE TABLE summary_bundle (
    id TEXT NOT NULL PRIMARY KEY,
    period_id TEXT NOT NULL,
    made TEXT NOT NULL,
    taken TEXT NOT NULL
  ) STRICT;
  CREATE TABLE bundle_count (
    bundle_id TEXT NOT NULL REFERENCES summary_bundle (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    PRIMARY KEY (bundle_id, person)
  ) STRICT;

  CREATE TABLE summary_export (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    period_id TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('own', 'merged', 'brought')),
    day TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (json_valid(choice)),
    published TEXT NOT NULL CHECK (json_valid(published)),
    decided TEXT NOT NULL CHECK (json_valid(decided)),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone >= 0)
  ) STRICT;
  CREATE INDEX summary_export_period ON summary_export (period_id);
  CREATE TABLE summary_export_member (
    export_id TEXT NOT NULL REFERENCES summary_export (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    student_id TEXT REFERENCES student (id) ON DELETE CASCADE,
    known TEXT NOT NULL CHECK (json_valid(known)),
    PRIMARY KEY (export_id, person)
  ) STRICT;
  CREATE INDEX summary_export_member_student ON summary_export_member (student_id);
  -- A student who is erased leaves a place: what was given out is no longer whole, and nothing new is built on it.
  CREATE TRIGGER summary_export_member_gone AFTER DELETE ON summary_export_member BEGIN
    UPDATE summary_export SET gone = gone + 1 WHERE id = old.export_id;
  END;
  `,
];
