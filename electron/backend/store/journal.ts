/** Keeps the rows as they were before each change and puts them back. Knows tables and rows, no calls and no words. */
import type DatabaseType from 'better-sqlite3';
import { CallError } from '../call-error.ts';
import { journalTables, type JournalTable } from './journal-tables.ts';

/** Steps that are kept. Older ones leave the file. */
export const keptSteps = 200;
/** Milliseconds from the beginning of a step in which what is kept while it is typed joins it. */
const joinsFor = 60_000;
/** What is kept while it is typed: one step for each save would fill the list with halves of sentences. */
const keptWhileTyped: readonly JournalTable[] = ['note', 'conversation', 'agreement'];
/** Where a talk is: it goes on by itself, and its steps would fill the list. It comes back with its row. */
const uncounted: Partial<Record<JournalTable, readonly string[]>> = {
  evening_talk: ['block', 'block_began'],
};

type Operation = 'insert' | 'update' | 'delete';
interface Change {
  tableName: JournalTable;
  operation: Operation;
  key: string;
  row: string | null;
}
interface Column {
  name: string;
  pk: number;
}

export interface Journal {
  /** Ends the step of the running transaction, when it changed anything. */
  endStep: () => void;
  /** Takes back the newest step, or with `redo` puts back the one taken back last. Throws `CallError` `not-found`. */
  takeBack: (redo: boolean) => void;
  /** Forgets everything: at a lock, and at an erasure. Bytes are overwritten by `secure_delete`. */
  empty: () => void;
}

/** The triggers are temporary, so that a migration that adds a column needs no new ones. `now`: the moment of a step. */
export function createJournal(database: DatabaseType.Database, now: () => Date): Journal {
  const columns = new Map(
    journalTables.map((table) => [
      table,
      database.prepare<[string], Column>('SELECT name, pk FROM pragma_table_info(?)').all(table),
    ]),
  );
  for (const [table, found] of columns) database.exec(triggersOf(table, found));
  const changed = database.prepare('SELECT 1 FROM undo_change WHERE step IS NULL LIMIT 1');
  const dropUndone = database.prepare('DELETE FROM undo_step WHERE undone = 1');
  const dropOldest = database.prepare(
    `DELETE FROM undo_step WHERE sequence <=
      (SELECT sequence FROM undo_step ORDER BY sequence DESC LIMIT 1 OFFSET ${keptSteps})`,
  );
  const addStep = database.prepare(addStepSql);
  const joins = database.prepare<{ since: string; now: string }, { joins: 0 | 1 }>(joinsSql);
  const dropNew = database.prepare('DELETE FROM undo_change WHERE step IS NULL');
  const claim = database.prepare('UPDATE undo_change SET step = ? WHERE step IS NULL');
  const newest = database.prepare<[number], { sequence: number }>(
    'SELECT sequence FROM undo_step WHERE undone = ? ORDER BY sequence DESC LIMIT 1',
  );
  const changes = database.prepare<[number], Change>(
    `SELECT table_name AS tableName, operation, key, row FROM undo_change WHERE step = ? ORDER BY sequence DESC`,
  );
  const addAgain = database.prepare(
    `INSERT INTO undo_step (moment, undone, table_name, operation, rows, student_id, given_name)
      SELECT moment, ?, table_name, operation, rows, student_id, given_name FROM undo_step WHERE sequence = ?`,
  );
  const remove = database.prepare('DELETE FROM undo_step WHERE sequence = ?');

  const putBack = ({ tableName, operation, key, row }: Change): void => {
    const found = columns.get(tableName) ?? [];
    const values = found.map(({ name }) => `json_extract(@row, '$.${name}')`);
    if (operation === 'insert')
      database.prepare(`DELETE FROM ${tableName} WHERE ${isKey(found, '@key')}`).run({ key });
    else if (operation === 'delete')
      database
        .prepare(`INSERT INTO ${tableName} (${found.map(quoteName).join(', ')}) SELECT ${values.join(', ')}`)
        .run({ row });
    else
      database
        .prepare(
          `UPDATE ${tableName} SET ${found.map((column, at) => `${quoteName(column)} = ${values[at] ?? ''}`).join(', ')}
            WHERE ${isKey(found, '@key')}`,
        )
        .run({ row, key });
  };

  return {
    endStep() {
      if (changed.get() === undefined) return;
      dropUndone.run();
      const moment = now();
      const since = new Date(moment.getTime() - joinsFor).toISOString();
      // The step that it joins holds the rows as they were before both.
      if (joins.get({ since, now: moment.toISOString() })?.joins === 1) dropNew.run();
      else claim.run(addStep.run(moment.toISOString()).lastInsertRowid);
      dropOldest.run();
    },
    takeBack(redo) {
      const step = newest.get(redo ? 1 : 0);
      if (step === undefined) throw new CallError('not-found');
      // A student and what belongs to it come back one after the other; the references are checked at the end.
      database.pragma('defer_foreign_keys=ON');
      for (const change of changes.all(step.sequence)) putBack(change);
      claim.run(addAgain.run(redo ? 0 : 1, step.sequence).lastInsertRowid);
      remove.run(step.sequence);
    },
    empty() {
      database.exec('DELETE FROM undo_change; DELETE FROM undo_step;');
    },
  };
}

const quoteName = ({ name }: Column): string => `"${name}"`;
const keyOf = (columns: readonly Column[]): Column[] => columns.filter(({ pk }) => pk > 0);
const isKey = (columns: readonly Column[], json: string): string =>
  keyOf(columns)
    .map((column) => `${quoteName(column)} = json_extract(${json}, '$.${column.name}')`)
    .join(' AND ');
const asJson = (columns: readonly Column[], row: 'old' | 'new'): string =>
  `json_object(${columns.map((column) => `'${column.name}', ${row}.${quoteName(column)}`).join(', ')})`;

/** Where a row belongs to a student, the student's id. */
const studentOf = (table: JournalTable, columns: readonly Column[], row: 'old' | 'new'): string =>
  table === 'student'
    ? `${row}.id`
    : columns.some(({ name }) => name === 'student_id')
      ? `${row}.student_id`
      : 'NULL';

function triggersOf(table: JournalTable, columns: readonly Column[]): string {
  const trigger = (operation: Operation, key: 'old' | 'new', row: string, when: string): string => `
    CREATE TEMP TRIGGER undo_${table}_${operation} AFTER ${operation} ON main.${table} ${when} BEGIN
      INSERT INTO undo_change (table_name, operation, key, row, student_id) VALUES ('${table}', '${operation}',
        ${asJson(keyOf(columns), key)}, ${row}, ${studentOf(table, columns, key)});
    END;`;
  const differs = columns
    .filter(({ name }) => !uncounted[table]?.includes(name))
    .map((column) => `old.${quoteName(column)} IS NOT new.${quoteName(column)}`);
  return [
    trigger('insert', 'new', 'NULL', ''),
    trigger('update', 'new', asJson(columns, 'old'), `WHEN ${differs.join(' OR ')}`),
    trigger('delete', 'old', asJson(columns, 'old'), ''),
  ].join('');
}

const rank = journalTables.map((table, at) => `WHEN '${table}' THEN ${at}`).join(' ');

/**
 * Whether all that changed are rows that the newest step, of one student and begun just now, changed as well; one from
 * the future was made before the clock was set back. How an agreement went is said, not typed: that is a step of its own.
 */
const joinsSql = `
  SELECT NOT EXISTS (SELECT 1 FROM undo_change AS new WHERE new.step IS NULL AND NOT (new.operation = 'update'
    AND new.table_name IN (${keptWhileTyped.map((table) => `'${table}'`).join(', ')})
    AND (new.table_name <> 'agreement' OR json_extract(new.row, '$.outcome') =
      (SELECT outcome FROM agreement WHERE sequence = json_extract(new.key, '$.sequence')))
    AND EXISTS (SELECT 1 FROM undo_change AS old JOIN undo_step AS newest ON newest.sequence = old.step
      WHERE old.step = (SELECT max(sequence) FROM undo_step) AND newest.moment > @since AND newest.moment <= @now
      AND newest.student_id IS NOT NULL AND old.operation <> 'delete'
      AND old.table_name = new.table_name AND old.key = new.key))) AS joins`;

/** Named after the first table of the list that changed; after a student when all that changed belongs to one. */
const addStepSql = `
  INSERT INTO undo_step (moment, undone, table_name, operation, rows, student_id, given_name)
  SELECT ?, 0, main.table_name, main.operation,
    (SELECT count(DISTINCT key) FROM undo_change WHERE step IS NULL AND table_name = main.table_name),
    one.student_id,
    coalesce((SELECT given_name FROM student WHERE id = one.student_id),
      (SELECT json_extract(row, '$.given_name') FROM undo_change
        WHERE step IS NULL AND table_name = 'student' AND operation = 'delete' AND student_id = one.student_id))
  FROM (SELECT table_name, operation FROM undo_change WHERE step IS NULL
      ORDER BY CASE table_name ${rank} END, sequence LIMIT 1) AS main,
    (SELECT CASE WHEN min(student_id) = max(student_id) THEN min(student_id) END AS student_id
      FROM undo_change WHERE step IS NULL) AS one`;
