/**
 * Makes one summary from the vault: who it is about, what was given out before, the tables, and what is said to the
 * mentor about it. Writes nothing: what is shown and what is saved come from here alike.
 */
import { z } from 'zod';
import {
  questionsFor,
  findQuestion,
  summaryQuestions,
} from '../../../shared/domain/summary-page/questions.ts';
import { populationId } from '../../../shared/domain/summary-page/population.ts';
import { questionLabel } from '../../../shared/domain/summary-page/summary-labels.ts';
import { isAboutClasses, writeDocument } from '../../../shared/domain/summary-page/write-document.ts';
import type { Language } from '../../../shared/model/language.ts';
import { floors, ReasonCode } from '../../../shared/model/summary.ts';
import type {
  Decided,
  PublishedQuestion,
  SummaryChoice,
  SummaryNote,
  SummaryPreview,
} from '../../../shared/model/summary-page.ts';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import { joinWords } from '../../../shared/domain/join-words.ts';
import { summary } from '../../../shared/text/summary.ts';
import { summaryPage } from '../../../shared/text/summary-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { type LedgerEntry, readLedger } from './ledger.ts';
import { breakdownsFor } from './make-tables.ts';
import { type NewestTables, runOrRemember } from './newest-tables.ts';
import { type Counted, readGroup, requirePeriod } from './read-group.ts';

export interface MadeSummary {
  preview: SummaryPreview;
  people: Counted[];
  /** What was not given out before in this form. */
  fresh: PublishedQuestion[];
  decided: Decided;
}

const ownCodes = ['gone', 'class-only-stage'] as const;
type OwnCode = (typeof ownCodes)[number];
type NoteCode = ReasonCode | OwnCode;
const isOwn = (code: NoteCode): code is OwnCode => ownCodes.some((own) => own === code);
const NoteCodes = z.union([ReasonCode, z.enum(ownCodes)]);

/** Throws `CallError`: `not-found`, `cancelled`, `locked`. */
export async function makeSummary(
  { store: openStore, newest }: Pick<CallContext, 'store'> & { newest: NewestTables },
  choice: SummaryChoice,
  language: Language,
  job: Job,
): Promise<MadeSummary> {
  const store = openStore();
  const people = readGroup(store, choice);
  const period = requirePeriod(store, choice);
  const ledger = readLedger(store, choice.periodId).filter(({ published }) => published.length > 0);
  const same = ledger.filter((entry) => isSame(entry, choice, people));
  const repeated = same
    .flatMap(({ published }) => published)
    .filter(({ question }) => isAsked(question, choice))
    // What was given out first is what is repeated.
    .filter((one, at, all) => all.findIndex(({ question }) => question === one.question) === at);
  const known = new Set(same.flatMap(({ decided }) => decided.asked));
  const questions = questionsFor(
    choice.tables,
    people.map(({ counts }) => counts),
  )
    .map(({ id }) => id)
    .filter((id) => !known.has(id));
  const notes: { code: NoteCode; question: string }[] = same
    .flatMap(({ decided }) => decided.notes)
    .filter(({ question }) => isAsked(question, choice))
    .map(({ code, question }) => ({ code: NoteCodes.parse(code), question }));
  const before = notes.length;
  const fresh: PublishedQuestion[] = [];
  let isStopped = false;
  if (ledger.some(({ gone }) => gone > 0)) {
    // Who was erased is missing from what is known of earlier summaries: nothing new can be judged against them.
    notes.push(...questions.map((question) => ({ code: 'gone' as const, question })));
  } else if (people.length < floors.group) {
    notes.push({ code: 'population-too-small', question: '' });
  } else if (questions.length > 0) {
    const { breakdowns, mode } = choice;
    const work = { people, questions, breakdowns, mode, earlier: ledger };
    const made = await runOrRemember(work, job, { store, newest });
    if (made.status === 'refused') {
      isStopped = true;
      notes.push({ code: made.code, question: '' });
    } else
      for (const { question, published, codes } of made.questions) {
        if (published !== null) fresh.push(published);
        notes.push(...codes.map((code) => ({ code, question })));
        const asked = findQuestion(question);
        if (asked !== undefined && breakdownsFor(asked, breakdowns).length < breakdowns.length)
          notes.push({ code: 'class-only-stage', question });
      }
  }
  const place = ({ question }: PublishedQuestion) => summaryQuestions.findIndex(({ id }) => id === question);
  const published = isStopped ? [] : [...repeated, ...fresh].toSorted((a, b) => place(a) - place(b));
  const text = summary[language];
  return {
    people,
    fresh: isStopped ? [] : fresh,
    decided: { asked: questions, notes: notes.slice(before) },
    preview: {
      status: published.length === 0 ? 'refused' : 'ready',
      document: writeDocument({ choice, classes: countClasses(people) }, period, published, language),
      students: people.length,
      notes: sayNotes(notes, choice, ledger, language),
      atMost:
        published.length === 0
          ? null
          : [
              ...(published.some(({ mode }) => mode === 'rounded') ? [text.atMost.rounded(floors.cell)] : []),
              ...(published.some(({ mode }) => mode === 'holes') ? [text.atMost.holes(floors.cell)] : []),
            ].join(' '),
      aboutClasses: isAboutClasses(choice, countClasses(people)),
      considered: [...new Set(ledger.map(({ day }) => day))],
      repeated: fresh.length === 0 && repeated.length > 0,
    },
  };
}

const countClasses = (people: readonly Counted[]): number =>
  new Set(people.map(({ counts }) => counts.known.className)).size;

const isAsked = (question: string, { tables }: SummaryChoice): boolean =>
  tables.some((table) => table === findQuestion(question)?.table);

/** The same question about the same people, as it was given out already. */
function isSame(entry: LedgerEntry, choice: SummaryChoice, people: readonly Counted[]): boolean {
  const of = ({ population, breakdowns, mode }: SummaryChoice) =>
    JSON.stringify([populationId(population), breakdowns, mode]);
  if (of(entry.choice) !== of(choice)) return false;
  // A closed period does not change; who was erased since is still in the numbers.
  if (entry.origin === 'own' && choice.origin === 'own') return true;
  const persons = people.map(({ person }) => person);
  return (
    entry.gone === 0 &&
    entry.members.length === persons.length &&
    entry.members.every(({ person }, at) => person === persons[at])
  );
}

/** One line for each reason, with everything that it is about. */
function sayNotes(
  notes: readonly { code: NoteCode; question: string }[],
  { breakdowns }: SummaryChoice,
  ledger: readonly LedgerEntry[],
  language: Language,
): SummaryNote[] {
  const names = joinWords(
    breakdowns.map((name) => summaryPage[language].breakdown[name]),
    language,
  );
  const days = joinWords([...new Set(ledger.map(({ day }) => dateInWords(day, language)))], language);
  const whats: Partial<Record<NoteCode, string>> = {
    'breakdown-dropped': names,
    merged: names,
    ledger: days,
  };
  return [...Map.groupBy(notes, ({ code }) => code)].map(([code, all]) => ({
    code,
    about: aboutLabels(
      all.map(({ question }) => question),
      language,
    ),
    text: isOwn(code) ? summaryScreen[language].own[code] : summary[language].reason[code](whats[code] ?? ''),
  }));
}

/** "Soort gesprek: loopbaangesprek; keuzegesprek"; the title alone where a table has one question. */
function aboutLabels(questions: readonly string[], language: Language): string[] {
  const found = questions.flatMap((id) => findQuestion(id) ?? []);
  return [...Map.groupBy(found, ({ table }) => table)].map(([table, all]) => {
    const title = summaryPage[language].table[table];
    const labels = all.filter(({ of }) => of !== '').map((question) => questionLabel(question, language));
    return labels.length === 0 ? title : `${title}: ${labels.join('; ')}`;
  });
}
