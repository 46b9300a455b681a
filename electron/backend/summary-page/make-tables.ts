/** All tables of one summary from the engine, in the form that is kept and shown. A solver that fails ends the whole of it. */
import { type Member, publicationsOf } from '../../../shared/domain/summary-page/publications.ts';
import { findQuestion, type SummaryQuestion } from '../../../shared/domain/summary-page/questions.ts';
import { type CountedPerson, toFacts, toTable } from '../../../shared/domain/summary-page/release-facts.ts';
import {
  type Past,
  releaseSummary,
  type SummaryPart,
} from '../../../shared/domain/summary/release/release-summary.ts';
import { type OpenModel, SolverRefused } from '../../../shared/model/program.ts';
import { type ReasonCode, totalName } from '../../../shared/model/summary.ts';
import {
  type PublishedQuestion,
  SummaryBreakdown,
  type SummaryMode,
} from '../../../shared/model/summary-page.ts';

/** Plain data, so that it can go to another thread. */
export interface TablesWork {
  people: readonly CountedPerson[];
  /** Ids of questions, in the order of the page. */
  questions: readonly string[];
  breakdowns: readonly SummaryBreakdown[];
  mode: SummaryMode;
  /** What was given out before of the same period. */
  earlier: readonly { published: readonly PublishedQuestion[]; members: readonly Member[] }[];
}

export interface MadeQuestion {
  question: string;
  /** null: nothing can be given out. */
  published: PublishedQuestion | null;
  /** Why not, or not as asked. */
  codes: ReasonCode[];
}

export type MadeTables =
  | { status: 'made'; questions: MadeQuestion[] }
  /** Nothing may be given out. */
  | { status: 'refused'; code: Extract<ReasonCode, 'solver'> };

/** What the ledger knows of a question; whoever it knows no answer of any more is taken as anybody. */
function pastOf({ id, categories, answer }: SummaryQuestion, { earlier, people }: TablesWork): Past {
  const exports = earlier.flatMap(({ published, members }) =>
    published.filter((one) => one.question === id).flatMap((one) => publicationsOf(one, members)),
  );
  const answers = new Map(people.map(({ person, counts }) => [person, answer(counts)]));
  const persons = [...new Set(exports.flatMap(({ population }) => [...population]))].toSorted();
  return {
    exports,
    students: persons.map((person) => ({
      id: person,
      changes: [],
      values: [answers.get(person) ?? categories[0] ?? ''],
    })),
  };
}

/** The engine asks for the past of each table when it begins with it: that is how far the work is. */
class FollowedPast extends Map<string, Past> {
  private readonly report: (done: number) => void;
  private begun = 0;
  constructor(entries: Iterable<readonly [string, Past]>, report: (done: number) => void) {
    super();
    this.report = report;
    for (const [id, past] of entries) this.set(id, past);
  }
  override get(id: string): Past | undefined {
    this.report(this.begun++);
    return super.get(id);
  }
}

/** By class only the stages: how much a class talked and agreed would be about its mentor (anonymise.md §1). */
export const breakdownsFor = (
  { table }: SummaryQuestion,
  breakdowns: readonly SummaryBreakdown[],
): SummaryBreakdown[] => breakdowns.filter((one) => one !== 'class' || table === 'stage');

/** `report` is told how many tables are done. */
export function makeTables(work: TablesWork, open: OpenModel, report: (done: number) => void): MadeTables {
  const { people, breakdowns, mode } = work;
  const questions = work.questions.map((id) => {
    const question = findQuestion(id);
    if (question === undefined) throw new RangeError('a question that is not on the menu');
    return question;
  });
  try {
    const released = releaseSummary(
      {
        tables: questions.map((question) => toTable(question, breakdownsFor(question, breakdowns), people)),
        facts: toFacts(people),
        mode,
        moment: 0,
        past: new FollowedPast(
          questions.map((question) => [question.id, pastOf(question, work)] as const),
          report,
        ),
      },
      open,
    );
    return { status: 'made', questions: released.map(toMade) };
  } catch (error) {
    if (error instanceof SolverRefused) return { status: 'refused', code: 'solver' };
    throw error;
  }
}

function toMade({ table, release }: SummaryPart): MadeQuestion {
  const codes = [...new Set(release.notes.map(({ code }) => code))];
  const question = table.measure.id;
  if (release.status === 'refused') return { question, published: null, codes };
  const { dimensions } = release;
  const categories = dimensions.at(-1)?.categories ?? [];
  const { mode, cells, primary } = release.table;
  const isSmall = new Set(primary.map((key) => JSON.stringify(key)));
  const rows = Map.groupBy(cells, ({ key }) => JSON.stringify(key.slice(0, -1)));
  return {
    question,
    codes,
    published: {
      question,
      mode,
      breakdowns: dimensions.slice(0, -1).map(({ name }) => SummaryBreakdown.parse(name)),
      categories,
      rows: [...rows.values()].map((row) => {
        const key = row[0]?.key.slice(0, -1) ?? [];
        const at = (category: string) => row.find((cell) => cell.key.at(-1) === category);
        return {
          key,
          numbers: [...categories, totalName].map((category) => at(category)?.value ?? null),
          small: categories.flatMap((category, place) =>
            isSmall.has(JSON.stringify([...key, category])) ? [place] : [],
          ),
        };
      }),
    },
  };
}
