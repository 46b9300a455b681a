/** Calls about anonymised summaries: periods, the page, and the engine without a vault. */
import { z } from 'zod';
import { Language } from '../model/language.ts';
import { Id } from '../model/records.ts';
import {
  BundleFile,
  BundleSummary,
  ClosedPeriod,
  PeriodDraft,
  PeriodId,
  SummaryChoice,
  SummaryFormat,
  SummaryOptions,
  SummaryOrigin,
  SummaryPreview,
} from '../model/summary-page.ts';
import {
  Audited,
  AuditRequest,
  Generalised,
  GeneraliseRequest,
  Judged,
  JudgeRequest,
  Protected,
  ProtectRequest,
} from '../model/summary.ts';
import { Passphrase } from '../model/vault.ts';
import { call, callWithoutStore, nothing, done } from './call.ts';

export const summaryCalls = {
  /** Periods that were closed, and those that could be. */
  'summary.periods': call(
    nothing,
    z.object({
      closed: z.array(ClosedPeriod),
      proposed: z.array(z.object({ ...PeriodDraft.shape, students: z.int() })),
      /** Periods that mentors sent counts of, with how many students. */
      merged: z.array(z.object({ id: PeriodId, students: z.int() })),
    }),
  ),
  'summary.closePeriod': call(PeriodDraft, z.object({ id: PeriodId })),
  'summary.reopenPeriod': call(z.strictObject({ id: PeriodId }), done),
  'summary.options': call(z.strictObject({ origin: SummaryOrigin, periodId: PeriodId }), SummaryOptions),
  /** Exactly what the file would hold, and what was merged, left out or refused and why. Writes nothing. */
  'summary.preview': call(
    z.strictObject({
      choice: SummaryChoice,
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    SummaryPreview,
  ),
  /** The same as a file. `pages`: of a PDF, otherwise 0. */
  'summary.export': call(
    z.strictObject({
      choice: SummaryChoice,
      language: Language,
      as: SummaryFormat,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** The counts of a closed period as an encrypted file for a coordinator: personal data. */
  'summary.saveBundle': call(
    z.strictObject({
      periodId: PeriodId,
      passphrase: Passphrase,
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), students: z.int() }),
  ),
  /** What is in such a file. Writes nothing. */
  'summary.openBundle': call(z.strictObject({ content: BundleFile, passphrase: Passphrase }), BundleSummary),
  'summary.takeBundle': call(z.strictObject({ content: BundleFile, passphrase: Passphrase }), done),
  /** Removes all that mentors sent; answers of how many students. */
  'summary.removeBundles': call(nothing, z.object({ students: z.int() })),
  /** Every coarseness of a table, with its verdict. */
  'summary.generalise': callWithoutStore(GeneraliseRequest, Generalised),
  /** A table of counts, rounded or with holes; whether it is safe is for `summary.audit` to say. */
  'summary.protect': callWithoutStore(ProtectRequest, Protected),
  /** What a reader can work out from a table as it is published. */
  'summary.audit': callWithoutStore(AuditRequest, Audited),
  /** Whether a sequence of exports together reveals something of a small group. */
  'summary.judge': callWithoutStore(JudgeRequest, Judged),
};
