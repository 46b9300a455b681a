/** Reads the saved cases: tables, students and hierarchies as CSV, expected figures as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

const folder = join(import.meta.dirname, 'cases');

/** The lines of a CSV file, split at the semicolons. */
export const readLines = (path: string): string[][] =>
  readFileSync(join(folder, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(';'));

export const readJson = <T extends z.ZodType>(path: string, schema: T): z.output<T> =>
  schema.parse(JSON.parse(readFileSync(join(folder, path), 'utf8')));

export interface CaseTable {
  dimensions: string[];
  cells: { key: string[]; value: number }[];
}

/** A frequency table: a column for each dimension, the count last. */
export function readTable(path: string): CaseTable {
  const [head = [], ...rows] = readLines(path);
  return {
    dimensions: head.slice(0, -1),
    cells: rows.map((row) => ({ key: row.slice(0, -1), value: Number(row.at(-1)) })),
  };
}

/** Students as a table of how many have each combination of some columns. */
export function countStudents(path: string, columns: readonly string[]): CaseTable {
  const [head = [], ...rows] = readLines(path);
  const places = columns.map((column) => head.indexOf(column));
  const keys = rows.map((row) => places.map((place) => row[place] ?? ''));
  const groups = Map.groupBy(keys, (key) => JSON.stringify(key));
  return {
    dimensions: [...columns],
    cells: [...groups.values()].map((group) => ({ key: group[0] ?? [], value: group.length })),
  };
}
