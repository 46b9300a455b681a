/** The words of the anonymised summaries (anonymise.md): tables, exports, and what is said of them. Counts of students only. */
import { z } from 'zod';
import { Language } from './language.ts';

/** No floor may be gone below: a user may only be stricter (anonymise.md §2). */
export const floors = {
  /** Smallest population and smallest row. */
  group: 10,
  /** Cells below are small; also the base of rounding. */
  cell: 5,
  /** Largest share of one category in a row, and students outside it. */
  largestShare: 0.9,
  leastOutside: 2,
  /** Smallest population for a table shown exactly, with holes. */
  exact: 100,
  /** Smallest populations for one breakdown (its floor would be 30) and for two. */
  oneBreakdown: 50,
  twoBreakdowns: 200,
} as const;

/** The category of a margin in every key; not to be used as a category. */
export const totalName = 'TOTAL';

/** Text or number, without the signs that separate the parts of a key. */
const Category = z.union([z.string(), z.number().transform(String)]).pipe(
  z
    .string()
    .min(1)
    .max(80)
    .regex(/^[^|\p{Cc}]*$/u),
);
const Key = z.union([z.array(Category).min(1).max(4), z.string().max(400)]);
const DimensionName = z.string().min(1).max(80);
const Dimensions = z
  .array(
    z.union([
      DimensionName,
      z.strictObject({ name: DimensionName, categories: z.array(Category).min(1).max(300) }),
    ]),
  )
  .min(1)
  .max(4);
const Count = z.int().min(0).max(100_000);
const k = z.int().min(2).max(100).default(floors.cell);
const base = z.int().min(2).max(100).default(floors.cell);
const language = Language.default('nl');

/** The rule of a row: at most this share of it in one category, and at least so many students outside. */
export const RowRules = z.strictObject({
  largestShare: z.number().min(0.5).max(1).default(floors.largestShare),
  leastOutside: z.int().min(0).max(100).default(floors.leastOutside),
});
export type RowRules = z.infer<typeof RowRules>;

export const ReasonCode = z.enum([
  'population-too-small',
  'row-too-small',
  'one-category',
  'breakdown-dropped',
  'merged',
  'exact-too-small',
  'no-rounding',
  'no-suppression',
  'audit-failed',
  'ledger',
  'solver',
]);
export type ReasonCode = z.infer<typeof ReasonCode>;
/** Why something is not given out, or given out coarser; the text speaks to the mentor and has a way out. */
export const Reason = z.object({ code: ReasonCode, text: z.string() });
export type Reason = z.infer<typeof Reason>;

export const ProtectRequest = z.strictObject({
  dimensions: Dimensions,
  cells: z.array(z.strictObject({ key: Key, value: Count })).max(20_000),
  k,
  base,
  mode: z.enum(['rounded', 'holes']),
  /** holes: zeros are small cells too. */
  hideZeros: z.boolean().default(false),
  /** holes: protect also against a student who is alone in a cell. */
  revealSingles: z.boolean().default(false),
  /** Dimensions that the reader knows of everybody: the counts over these are not hidden and hide nothing. */
  known: z.array(DimensionName).max(4).default([]),
  language,
});
export const ShownCell = z.object({
  key: z.union([z.array(z.string()), z.string()]),
  /** null: hidden. */
  value: z.int().nullable(),
});
export const Protected = z.object({
  status: z.enum(['protected', 'refused']),
  mode: z.enum(['rounded', 'holes']),
  /** Whether the product would give it out: population and rows large and mixed enough for this mode. */
  releasable: z.boolean(),
  /** With all margins, in the order of the dimensions; empty when refused. */
  cells: z.array(ShownCell),
  /** rounded: the sum of all changes, margins included. */
  deviation: z.int().optional(),
  /** holes: students in the cells that were hidden besides the small ones. */
  secondarySum: z.int().optional(),
  /** holes: the small cells. For the audit, never for a file. */
  primary: z.array(ShownCell.shape.key).optional(),
  /** What somebody who knows the group could learn of a cell at most, in a sentence. */
  atMost: z.string().optional(),
  reasons: z.array(Reason),
});

export const AuditRequest = z.strictObject({
  dimensions: Dimensions,
  /** null: hidden. A cell that is not listed is not published. */
  cells: z.array(z.strictObject({ key: Key, value: Count.nullable() })).max(20_000),
  k,
  base,
  mode: z.enum(['rounded', 'holes']).default('holes'),
  /** What the reader knows from elsewhere, exactly: the class list. */
  known: z
    .array(z.strictObject({ key: Key, value: Count }))
    .max(20_000)
    .default([]),
  /** The dimension that nobody may learn about; default: the last. */
  measure: DimensionName.optional(),
  /** The cells that must be protected; default: all that may be small for all the reader knows. */
  primary: z.array(Key).max(20_000).optional(),
  /** Cells of one student: each is also given away in turn. */
  singles: z.array(Key).max(2000).default([]),
  /** The rule of the rows that the reader knows us to keep; default: the reader knows none. */
  rules: RowRules.optional(),
  language,
});

export const FindingCode = z.enum([
  /** A number from 1 to k − 1 is shown. */
  'small-shown',
  /** rounded: no multiple of the base, or a cell without a number. */
  'not-rounded',
  /** rounded: parts and margin differ. */
  'not-additive',
  /** Nothing says how many students there are. */
  'total-unknown',
  /** No table at all agrees with what is shown and known. */
  'contradiction',
  /** holes: a small cell cannot be everything from 0 to k. */
  'interval-too-narrow',
  /** rounded: a small cell can be fewer than `base` numbers. */
  'too-few-candidates',
  /** Somebody in a group below k is certainly in this category. */
  'small-group-not-empty',
  /** More than the largest share of a group is certainly in this category. */
  'concentrated',
]);
export type FindingCode = z.infer<typeof FindingCode>;

const KeyOut = z.union([z.array(z.string()), z.string()]);
export const Audited = z.object({
  status: z.enum(['safe', 'unsafe', 'refused']),
  /** What a cell can be, as whole numbers, for a reader who knows all the rest. */
  intervals: z.array(z.object({ key: KeyOut, low: z.int(), high: z.int() })),
  findings: z.array(
    z.object({
      code: FindingCode,
      key: KeyOut.optional(),
      low: z.int().optional(),
      high: z.int().optional(),
    }),
  ),
  reasons: z.array(Reason),
});

const StudentId = z.string().min(1).max(64);
/** One publication about a population: counts of the one variable that the sequence is about. */
const Export = z.strictObject({
  /** Place in each student's `v`: when the numbers were taken. */
  t: z.int().min(0).max(1000),
  pop: z.array(StudentId).min(1).max(5000),
  /** exact: the counts themselves; round5: rounded to 5, as in `rounded` or as the protector rounds; holes: exact but for `hidden`. */
  mode: z.enum(['exact', 'round5', 'holes']),
  rounded: z.record(z.string(), Count).optional(),
  hidden: z.array(Category).max(50).optional(),
});
export const JudgeRequest = z.strictObject({
  name: z.string().max(300).optional(),
  note: z.string().max(2000).nullable().optional(),
  expected: z.unknown().optional(),
  k,
  categories: z.array(Category).min(2).max(50),
  /** `v`: the category at each moment. */
  students: z.array(z.strictObject({ id: StudentId, v: z.array(Category).min(1).max(1000) })).max(5000),
  /** Whose record changed before moment `after`; default: those whose category did. */
  touched: z
    .array(z.strictObject({ id: StudentId, after: z.int().min(0).max(1000) }))
    .max(20_000)
    .optional(),
  exports: z.array(Export).min(1).max(200),
  language,
});
export type JudgeRequest = z.output<typeof JudgeRequest>;

export const Evidence = z.object({
  /** The ids, joined with "+": personal data, for the mentor's own machine. */
  group: z.string(),
  size: z.int(),
  version: z.int(),
  category: z.string(),
  low: z.int(),
  high: z.int(),
  bad: z.literal(true),
});
export type Evidence = z.infer<typeof Evidence>;
export const Judged = z.object({
  status: z.enum(['judged', 'refused']),
  decision: z.enum(['allow', 'refuse']),
  /** Sizes of the groups that the exports tell apart. */
  groups: z.array(z.int()),
  evidence: z.array(Evidence),
  /** How many numbers about groups below k were looked at. */
  checkedSmall: z.int(),
  /** The rounded numbers of each export; null: not rounded. */
  rounded: z.array(z.record(z.string(), z.int()).nullable()),
  /** When refused: the newest export in a form that would be allowed; null: none of these. */
  instead: z.object({ mode: z.literal('round5'), rounded: z.record(z.string(), z.int()) }).nullable(),
  reasons: z.array(Reason),
});

const Hierarchy = z.array(z.array(Category).min(1).max(10)).min(1).max(300);
export const GeneraliseRequest = z.strictObject({
  dimensions: Dimensions,
  /** How many students have each combination. */
  cells: z.array(z.strictObject({ key: Key, value: Count })).max(20_000),
  /** For each dimension to coarsen: a line for each value, from the value itself to the coarsest. */
  hierarchies: z.record(DimensionName, Hierarchy),
  /** The dimension that is counted and not coarsened; without it rows are judged by size only. */
  sensitive: DimensionName.optional(),
  k: z.int().min(1).max(1000).default(floors.group),
  /** Share of the students who may be left out. */
  suppression: z.number().min(0).max(1).default(0),
  /** Different values in each row; instead of `rules`. */
  distinctL: z.int().min(1).max(50).nullable().optional(),
  rules: RowRules.optional(),
  language,
});

const Levels = z.array(z.int());
const Optimum = z.object({ loss: z.number(), optimalLevels: z.array(Levels) });
export const Generalised = z.object({
  status: z.enum(['generalised', 'refused']),
  records: z.int(),
  lattice: z.int(),
  anonymousNodes: z.int(),
  nodes: z.array(
    z.object({
      levels: Levels,
      suppressed: z.int(),
      classes: z.int(),
      /** null: no row is left. */
      minClass: z.int().nullable(),
      anonymous: z.boolean(),
    }),
  ),
  /** The least loss by three measures, with every node that has it. */
  optimum: z.object({ prec: Optimum, dm: Optimum, aecs: Optimum }).nullable(),
  /** The node that the product takes: least loss, then height, then the first in order. */
  chosen: Levels.nullable(),
  /** The table at that node. */
  cells: z.array(z.object({ key: KeyOut, value: z.int() })),
  reasons: z.array(Reason),
});
