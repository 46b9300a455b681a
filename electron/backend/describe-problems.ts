/** Says which fields of an input are wrong and what is expected there. Never repeats a value that was sent. */
import type { z } from 'zod';
import type { FieldProblem } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/language.ts';
import { errors } from '../../shared/text/errors.ts';
import { forgetSafety } from './refuse-safety.ts';

type Issue = z.core.$ZodIssue;

/** More do not help anybody, and a list of 100,000 wrong rows would fill the screen. */
const mostProblems = 20;
const longestPath = 120;

/** One entry per wrong field, at most 20; the path as in `student.birthDay` or `points.2.text`. */
export function describeProblems(
  issues: readonly Issue[],
  input: unknown,
  language: Language,
): FieldProblem[] {
  return issues
    .flatMap((issue) => describeIssue(issue, input, language))
    .slice(0, mostProblems)
    .map(({ path, problem }) => ({ path: path.slice(0, longestPath), problem }));
}

/** A name that the caller made up may be a sentence: about safety it is not repeated (domain.md §6). */
const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key) => forgetSafety(String(key)) || '…').join('.') || 'input';

function describeIssue(issue: Issue, input: unknown, language: Language): FieldProblem[] {
  const { problem } = errors[language];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), problem: problem.unknown }));
  const path = pathText(issue.path);
  if (valueAt(input, issue.path) === undefined) return [{ path, problem: problem.missing }];
  return [{ path, problem: problemOf(issue, language) }];
}

function problemOf(issue: Issue, language: Language): string {
  const { problem } = errors[language];
  if (issue.code === 'invalid_value') return problem.choice(issue.values.map(String));
  if (issue.code === 'invalid_type') return problem.type;
  if (issue.code === 'invalid_format' && issue.format === 'date') return problem.date;
  if (issue.code === 'too_big')
    return (hasLength(issue.origin) ? problem.tooLong : problem.tooBig)(Number(issue.maximum));
  if (issue.code === 'too_small')
    return (hasLength(issue.origin) ? problem.tooShort : problem.tooSmall)(Number(issue.minimum));
  return problem.other;
}

const hasLength = (origin: string): boolean => origin === 'string' || origin === 'array';

/** What stands at the path; own properties only, so that "constructor" is not found where nobody sent it. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
