/** Reads the JSON of one call from a file or from standard input. Throws failures that repeat nothing of it. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Language } from '../shared/model/language.ts';
import type { Failure, FieldProblem } from '../shared/model/errors.ts';
import { call as texts } from '../shared/text/call.ts';
import { findJsonError } from './find-json-error.ts';

export type Input = { ok: true; value: unknown } | Failure;

export const refuse = (message: string, fields?: FieldProblem[]): Failure => ({
  ok: false,
  code: 'invalid-input',
  message,
  ...(fields && { fields }),
});

/** `-` is standard input; nothing at all is an empty object. */
export async function readInput(path: string | undefined, language: Language): Promise<Input> {
  if (path === undefined) return { ok: true, value: {} };
  const text = texts[language];
  const bytes = await (path === '-' ? buffer(process.stdin) : readFile(path)).catch(() => null);
  if (bytes === null) return refuse(text.notReadable);
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(text.notText);
  }
  const wrong = findJsonError(json);
  if (wrong === null) return { ok: true, value: JSON.parse(json) };
  return refuse(text.notJson, [{ path: 'input', problem: text.place(wrong.line, wrong.column) }]);
}
