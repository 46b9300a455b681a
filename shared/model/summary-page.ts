/** An anonymised summary as it leaves the house, what may be chosen for it, and what is said to the mentor about it. */
import { z } from 'zod';
import { Day } from './day.ts';
import { KnownFacts, PeriodCounts } from './counts.ts';
import { Language } from './language.ts';
import { Id } from './records.ts';
import { SchoolType } from './school-type.ts';

/** No names of one's own: a typed name could tell something. */
export const PeriodName = z.enum([
  'first-half',
  'second-half',
  'period-1',
  'period-2',
  'period-3',
  'period-4',
  'whole-year',
]);
export type PeriodName = z.infer<typeof PeriodName>;

/** "2026-first-half": made of the calendar year in which the school year began, and the name. */
export const PeriodId = z.string().regex(/^\d{4}-[a-z0-9-]{4,12}$/u);
export type PeriodId = z.infer<typeof PeriodId>;

export const PeriodDraft = z
  .strictObject({
    schoolYear: z.int().min(2000).max(2200),
    name: PeriodName,
    starts: Day,
    ends: Day,
  })
  .refine(({ starts, ends }) => starts <= ends, { error: 'end before start', path: ['ends'] });
export type PeriodDraft = z.infer<typeof PeriodDraft>;

export const ClosedPeriod = z.object({
  id: PeriodId,
  ...PeriodDraft.shape,
  /** Students with a talk in it. */
  students: z.int(),
  /** Summaries that were given out of it; as long as there is none it can be opened again. */
  exports: z.int(),
});
export type ClosedPeriod = z.infer<typeof ClosedPeriod>;

/** The menu (anonymise.md §2): nothing else is ever counted for others. */
export const SummaryTable = z.enum([
  'stage',
  'led',
  'occasion',
  'topic',
  'difference',
  'agreementOwner',
  'agreementKind',
  'agreementOutcome',
  'elsewhere',
]);
export type SummaryTable = z.infer<typeof SummaryTable>;

export const SummaryBreakdown = z.enum(['class', 'year', 'type', 'age']);
export type SummaryBreakdown = z.infer<typeof SummaryBreakdown>;

export const SummaryPopulation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('school') }),
  z.strictObject({ kind: z.literal('class'), className: z.string().max(40) }),
  z.strictObject({ kind: z.literal('year'), year: z.int().min(1).max(8) }),
  z.strictObject({ kind: z.literal('schoolType'), schoolType: SchoolType }),
]);
export type SummaryPopulation = z.infer<typeof SummaryPopulation>;

/** rounded: to 5, everything adds up; holes: exact numbers with hidden cells, from 100 students on. */
export const SummaryMode = z.enum(['rounded', 'holes']);
export type SummaryMode = z.infer<typeof SummaryMode>;

export const SummaryOrigin = z.enum(['own', 'merged']);
export type SummaryOrigin = z.infer<typeof SummaryOrigin>;

export const SummaryChoice = z.strictObject({
  /** own: this mentor's students; merged: what mentors sent, and never both. */
  origin: SummaryOrigin.default('own'),
  periodId: PeriodId,
  population: SummaryPopulation,
  tables: z.array(SummaryTable).min(1).max(9),
  breakdowns: z.array(SummaryBreakdown).max(2).default([]),
  mode: SummaryMode.default('rounded'),
});
export type SummaryChoice = z.infer<typeof SummaryChoice>;

/** One number for each category; null: hidden. */
const Numbers = z.array(z.int().min(0).nullable());

/** What is given out about one question. `TOTAL` in a key: all rows together. Holds no word of any language. */
export const PublishedQuestion = z.strictObject({
  /** `stage`, or a table and one of its fixed answers: `topic:landing`. */
  question: z.string().max(80),
  mode: SummaryMode,
  breakdowns: z.array(SummaryBreakdown).max(2),
  categories: z.array(z.string()).min(2).max(5),
  rows: z.array(
    z.strictObject({
      key: z.array(z.string()).max(2),
      /** In the order of the categories, the sum last. */
      numbers: Numbers,
      /** Places of numbers that are hidden because they are small: for the ledger, never for a file. */
      small: z.array(z.int().min(0)).max(5),
    }),
  ),
});
export type PublishedQuestion = z.infer<typeof PublishedQuestion>;

/** Which questions were looked at, and why some are not in the file or not as asked: a repeat decides nothing anew. */
export const Decided = z.strictObject({
  asked: z.array(z.string().max(80)).max(200),
  notes: z.array(z.strictObject({ code: z.string().max(40), question: z.string().max(80) })).max(400),
});
export type Decided = z.infer<typeof Decided>;

/** A summary of before, with who was in it: for the judgement of a new one, on this machine only. */
export const EarlierExport = z.strictObject({
  id: Id,
  periodId: PeriodId,
  day: Day,
  choice: SummaryChoice,
  published: z.array(PublishedQuestion),
  decided: Decided,
  members: z.array(z.strictObject({ person: Id, known: KnownFacts })),
  /** Who were in it and are erased. */
  gone: z.int().min(0),
});
export type EarlierExport = z.infer<typeof EarlierExport>;

/** The file, in words: the same for all four formats. A closed schema: nothing else can be in it. */
export const SummaryDocument = z.strictObject({
  format: z.literal('driehoek-summary'),
  version: z.literal(1),
  language: Language,
  title: z.string(),
  population: z.string(),
  period: z.string(),
  headlines: z.array(z.string()),
  parts: z.array(
    z.strictObject({
      title: z.string(),
      tables: z.array(
        z.strictObject({
          title: z.string(),
          rounded: z.boolean(),
          /** Names of the columns before the numbers. */
          breakdowns: z.array(z.string()),
          categories: z.array(z.string()),
          rows: z.array(z.strictObject({ labels: z.array(z.string()), numbers: Numbers })),
        }),
      ),
    }),
  ),
  protection: z.array(z.string()),
});
export type SummaryDocument = z.infer<typeof SummaryDocument>;

/** Something that was merged, left out or refused: to the mentor, never in the file. */
export const SummaryNote = z.object({
  code: z.string(),
  /** What it is about, in words; empty: everything. */
  about: z.array(z.string()),
  text: z.string(),
});
export type SummaryNote = z.infer<typeof SummaryNote>;

export const SummaryPreview = z.object({
  status: z.enum(['ready', 'refused']),
  document: SummaryDocument,
  /** Students in the population, for the mentor's own eyes. */
  students: z.int(),
  notes: z.array(SummaryNote),
  /** The sentence on what somebody who knows the group could learn at most; null: nothing is given out. */
  atMost: z.string().nullable(),
  /** It says something of mentors as well, and is not called anonymised. */
  aboutClasses: z.boolean(),
  /** Days of the earlier summaries that were looked at. */
  considered: z.array(Day),
  /** The numbers were given out before, and are repeated. */
  repeated: z.boolean(),
});
export type SummaryPreview = z.infer<typeof SummaryPreview>;

/** What there is to choose from in a period. The numbers are for the mentor's own eyes. */
export const SummaryOptions = z.object({
  students: z.int(),
  classes: z.array(z.object({ className: z.string(), students: z.int() })),
  years: z.array(z.object({ year: z.int(), students: z.int() })),
  schoolTypes: z.array(z.object({ schoolType: SchoolType, students: z.int() })),
});
export type SummaryOptions = z.infer<typeof SummaryOptions>;

export const summaryFormats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export const SummaryFormat = z.enum(summaryFormats);
export type SummaryFormat = z.infer<typeof SummaryFormat>;

/** As many students as a school has; and the bytes that their counts can take. */
export const mostInBundle = 5000;
export const mostBundleBytes = 8_000_000;

/** What a mentor sends to a coordinator: personal data, never anonymous. */
export const BundleContent = z.strictObject({
  made: Day,
  period: z.strictObject({ id: PeriodId, ...PeriodDraft.shape }),
  students: z
    .array(z.strictObject({ person: Id, counts: PeriodCounts }))
    .min(1)
    .max(mostInBundle),
  /** What this mentor gave out already of the same period: it limits what can be said of all together. */
  exports: z.array(EarlierExport).max(200),
});
export type BundleContent = z.infer<typeof BundleContent>;

/** The file as base64. */
export const BundleFile = z.base64().max(Math.ceil(mostBundleBytes / 3) * 4);

/** What came in to be merged, or would come in. */
export const BundleSummary = z.object({
  period: PeriodDraft,
  periodId: PeriodId,
  made: Day,
  students: z.int(),
  classes: z.array(z.string()),
  exports: z.int(),
  /** Students who are here already, in another bundle of the same period: they are not counted twice. */
  known: z.int(),
});
export type BundleSummary = z.infer<typeof BundleSummary>;
