/** What the mentor says about rows, by line: keeps one answer a line. Asks nothing of the back end. */
import type { RowAnswer } from '../../../shared/model/import.ts';

export type Answer = RowAnswer['answer'];

export const answerAt = (answers: readonly RowAnswer[], line: number): Answer | null =>
  answers.find((given) => given.line === line)?.answer ?? null;

/** null takes the answers of these lines back. */
export const setAnswers = (
  answers: readonly RowAnswer[],
  lines: readonly number[],
  answer: Answer | null,
): RowAnswer[] => {
  const meant = new Set(lines);
  const others = answers.filter(({ line }) => !meant.has(line));
  return answer === null ? others : [...others, ...lines.map((line) => ({ line, answer }))];
};
