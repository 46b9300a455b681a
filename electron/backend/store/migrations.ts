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
];
