/** Reasons as sentences, in the language that was asked for. Decides nothing. */
import type { Language } from '../../../shared/model/language.ts';
import type { Reason, ReasonCode } from '../../../shared/model/summary.ts';
import { summary } from '../../../shared/text/summary.ts';

/** `what`: the breakdown or the earlier summary that it is about. */
export const sayReason = (code: ReasonCode, language: Language, what = ''): Reason => ({
  code,
  text: summary[language].reason[code](what),
});

/** What somebody who knows the group could learn of a cell at most. */
export const explain = (language: Language) => summary[language].atMost;
