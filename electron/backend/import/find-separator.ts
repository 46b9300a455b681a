/** Finds the separator of a delimited text. Must not keep what it reads on the way. */
import type { Separator } from '../../../shared/model/import.ts';
import { readRecords } from './read-records.ts';
import { countMeanings } from './recognise-columns.ts';

/** In order of preference: a Dutch spreadsheet writes semicolons. */
const separators: readonly Separator[] = [';', '\t', ',', '|'];
const isSeparator = (sign: string): sign is Separator => separators.some((known) => known === sign);

/** The line "sep=;" tells a spreadsheet the separator; it shows no such row. */
const separatorLine = /^"?sep=(.)"?(?:\n|$)/iu;

/** Enough records for a title, a header and some rows. */
const judgedRecords = 25;
/** The start of the text that is enough for so many records of any sensible list. */
const judgedCharacters = 50_000;

/** Recognised column names count most, then how many records have the commonest width, then that width. */
function judge(text: string, separator: Separator): readonly number[] {
  const records = readRecords(text, separator, judgedRecords).filter((record) =>
    record.some((cell) => cell.trim() !== ''),
  );
  const widths = new Map<number, number>();
  for (const { length } of records) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return [Math.max(0, ...records.map(countMeanings)), count, width];
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

/**
 * The separator, and the text to read with it (without a "sep=" line). One that the mentor chose wins, then the one
 * of the "sep=" line, then the one under which the text looks most like a class list.
 */
export function findSeparator(
  text: string,
  chosen: Separator | null,
): { separator: Separator; text: string } {
  const told = separatorLine.exec(text);
  const rest = told ? text.slice(told[0].length) : text;
  const sign = told?.[1] ?? '';
  if (chosen) return { separator: chosen, text: rest };
  if (isSeparator(sign)) return { separator: sign, text: rest };
  const start = rest.slice(0, judgedCharacters);
  const [best] = separators
    .map((separator) => ({ separator, score: judge(start, separator) }))
    .toSorted((a, b) => compare(b.score, a.score));
  return { separator: best?.separator ?? ';', text: rest };
}
