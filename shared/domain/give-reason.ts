/** Makes the sentence that belongs to a rule, in the language of the agenda. */
import type { NoticeRule } from '../library/notices.ts';
import { notices } from '../library/notices.ts';
import type { ReasonRule } from '../library/reasons.ts';
import { reasons, you } from '../library/reasons.ts';
import type { Reason } from '../model/agenda.ts';
import type { Dimension } from '../model/views.ts';
import { terms } from '../text/terms.ts';
import type { AgendaContext } from './agenda-context.ts';
import type { SlotValues } from './fill-text.ts';
import { fillText } from './fill-text.ts';
import { capitalise, joinWords } from './join-words.ts';

export const giveReason = (context: AgendaContext, rule: ReasonRule, extra?: SlotValues): Reason => ({
  rule,
  text: fillText(reasons[rule][context.language], context.words, extra),
});

export const giveNotice = (context: AgendaContext, rule: NoticeRule, extra?: SlotValues): Reason => ({
  rule,
  text: fillText(notices[rule][context.language], context.words, extra),
});

/** "doelen stellen en terugkijken". */
export const dimensionWords = (dimensions: readonly Dimension[], { language }: AgendaContext): string =>
  joinWords(
    dimensions.map((dimension) => terms[language].dimension[dimension]),
    language,
  );

/** Whose views differ: "Bram, de ouders en jij". */
export function raterWords(dimensions: readonly Dimension[], context: AgendaContext): string {
  const { combined, language, words } = context;
  const of = combined.filter(({ dimension }) => dimensions.includes(dimension));
  const people = [
    ...(of.some(({ student }) => student !== null) ? [words.values['name'] ?? ''] : []),
    ...(of.some(({ parent }) => parent !== null) ? [words.adults.theAdults] : []),
    ...(of.some(({ mentor }) => mentor !== null) ? [you[language]] : []),
  ];
  return capitalise(joinWords(people, language));
}
