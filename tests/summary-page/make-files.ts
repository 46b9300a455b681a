/** The files of a summary as `save-summary.ts` writes them, without a vault; and what the data file says, as lines. */
import { neutralPdf } from '../../electron/backend/print/neutral-pdf.ts';
import { readFonts } from '../../electron/backend/print/read-fonts.ts';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import { makeTables, type TablesWork } from '../../electron/backend/summary-page/make-tables.ts';
import { writeCsv } from '../../electron/backend/summary-page/write-csv.ts';
import { writeXlsx } from '../../electron/backend/summary-page/write-xlsx.ts';
import type { PdfPrinter } from '../../electron/loopback/pdf.ts';
import { isInPopulation } from '../../shared/domain/summary-page/population.ts';
import { questionsFor } from '../../shared/domain/summary-page/questions.ts';
import { writeDocument } from '../../shared/domain/summary-page/write-document.ts';
import {
  type PublishedQuestion,
  type SummaryBreakdown,
  SummaryDocument,
  type SummaryMode,
  type SummaryPopulation,
  type SummaryTable,
} from '../../shared/model/summary-page.ts';
import { summaryDocument } from '../../shared/print/summary-document.ts';
import type { Person } from './any-school.ts';
import type { ReadLine } from './read-files.ts';

const open = await loadSolver();
const period = { name: 'first-half', schoolYear: 2025 } as const;

export interface Files {
  published: PublishedQuestion[];
  document: SummaryDocument;
  csv: Buffer;
  xlsx: Buffer;
  json: Buffer;
}
export interface Asked {
  tables?: readonly SummaryTable[];
  breakdowns?: readonly SummaryBreakdown[];
  mode?: SummaryMode;
  population?: SummaryPopulation;
  earlier?: TablesWork['earlier'];
}

/** The population in the order in which the vault gives it. */
export const groupOf = (people: readonly Person[], population: SummaryPopulation): Person[] =>
  people
    .filter(({ counts }) => isInPopulation(counts.known, population))
    .toSorted((a, b) => (a.person < b.person ? -1 : 1));

export function makeFiles(people: readonly Person[], asked: Asked = {}): Files {
  const { tables = ['stage', 'led', 'difference'], breakdowns = [], mode = 'rounded', earlier = [] } = asked;
  const population = asked.population ?? { kind: 'school' };
  const group = groupOf(people, population);
  const questions = questionsFor(
    tables,
    group.map(({ counts }) => counts),
  ).map(({ id }) => id);
  const made = makeTables({ people: group, questions, breakdowns, mode, earlier }, open, () => undefined);
  if (made.status === 'refused') throw new Error('the solver did not come to an end');
  const published = made.questions.flatMap((one) => one.published ?? []);
  const choice = {
    origin: 'own' as const,
    periodId: '2025-first-half',
    population,
    tables: [...tables],
    breakdowns: [...breakdowns],
    mode,
  };
  const document = SummaryDocument.parse(writeDocument({ choice, classes: 2 }, period, published, 'nl'));
  return {
    published,
    document,
    csv: writeCsv(document),
    xlsx: writeXlsx(document),
    json: Buffer.from(JSON.stringify(document)),
  };
}

export async function makePdf(document: SummaryDocument, printer: PdfPrinter): Promise<Uint8Array> {
  const html = summaryDocument(document, readFonts());
  return neutralPdf(await printer.htmlToPdf(html, { signal: new AbortController().signal }));
}

export const linesOfJson = (json: Buffer): ReadLine[] =>
  SummaryDocument.parse(JSON.parse(json.toString())).parts.flatMap(({ title: part, tables }) =>
    tables.flatMap(({ title: table, breakdowns, categories, rows, rounded }) =>
      rows.flatMap(({ labels, numbers }) =>
        categories.map((category, at) => ({
          part,
          table,
          groups: breakdowns.map((name, place) => `${name}: ${labels[place] ?? ''}`),
          category,
          number: numbers[at] ?? null,
          how: rounded ? 'afgerond op 5' : 'precies',
        })),
      ),
    ),
  );
