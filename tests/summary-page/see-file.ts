/** Puts the tables of a written file before an attacker. The numbers are the file's; the truth is for the judge of the attack. */
import { findQuestion } from '../../shared/domain/summary-page/questions.ts';
import { valueOfKnown } from '../../shared/domain/summary-page/release-facts.ts';
import type { PublishedQuestion } from '../../shared/model/summary-page.ts';
import type { Attacked } from '../summary/attacks.ts';
import { rowText } from '../summary/second-opinion.ts';
import { isIn } from '../summary/see-table.ts';
import type { Person } from './any-school.ts';
import type { ReadLine } from './read-files.ts';

const total = 'TOTAL';

const personsIn = (
  people: readonly Person[],
  { breakdowns }: PublishedQuestion,
  row: readonly string[],
): Person[] =>
  people.filter(({ counts }) =>
    breakdowns.every((name, at) => isIn(name, row[at] ?? '', valueOfKnown(name, counts.known))),
  );

/** `published`: which keys the lines of the file stand for; its numbers are not looked at. */
function seeTable(
  lines: readonly ReadLine[],
  published: PublishedQuestion,
  people: readonly Person[],
): Attacked {
  const { breakdowns, categories, rows, question } = published;
  const answer = findQuestion(question)?.answer;
  if (answer === undefined) throw new Error('a question that is not on the menu');
  const columns = [...categories, total];
  if (lines.length !== rows.length * columns.length) throw new Error('lines that belong to nothing');
  const cells = lines.map(({ number }, at) => ({
    key: [...(rows[Math.floor(at / columns.length)]?.key ?? []), columns[at % columns.length] ?? ''],
    value: number,
  }));
  const valuesOf = (at: number) => [...new Set(rows.map(({ key }) => key[at] ?? ''))];
  const trueCount = (key: readonly string[]): number =>
    personsIn(people, published, key).filter(({ counts }) => isIn(question, key.at(-1) ?? '', answer(counts)))
      .length;
  return {
    table: {
      dimensions: [
        ...breakdowns.map((name, at) => ({
          name,
          categories: valuesOf(at).filter((value) => value !== total),
        })),
        { name: question, categories },
      ],
      cells,
      mode: lines[0]?.how === 'precies' ? 'holes' : 'rounded',
    },
    sizes: new Map(rows.map(({ key }) => [rowText(key), personsIn(people, published, key).length])),
    small: new Set(cells.filter(({ key }) => trueCount(key) < 5).map(({ key }) => rowText(key))),
  };
}

/** Every table of a file; both in the order of the page. */
export function seeFile(
  lines: readonly ReadLine[],
  published: readonly PublishedQuestion[],
  people: readonly Person[],
): Attacked[] {
  const tables = [...Map.groupBy(lines, ({ part, table }) => JSON.stringify([part, table])).values()];
  if (tables.length !== published.length) throw new Error('tables that belong to nothing');
  return tables.flatMap((of, at) => {
    const one = published[at];
    return one === undefined ? [] : [seeTable(of, one, people)];
  });
}
