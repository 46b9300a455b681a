/** What happens with earlier agreements, and how many new ones fit (domain.md §3, under the stage table). */
import type { LookbackCase } from '../library/library-entry.ts';
import type { AgreementFact, SlotMinutes } from '../model/facts.ts';
import type { Stage } from '../model/views.ts';

/** Stage 1: one, tiny; stage 2: one or two; from stage 3 only the minutes count. */
const limitByStage: Readonly<Record<Stage, number>> = { 1: 1, 2: 2, 3: 3, 4: 3 };
const limitByMinutes: Readonly<Record<SlotMinutes, number>> = { 10: 1, 15: 2, 20: 2, 30: 3, 45: 3 };

/** The most agreements that one conversation may end with: 1 to 3. */
export const agreementLimit = (minutes: SlotMinutes, stage: Stage): number =>
  Math.min(limitByMinutes[minutes], limitByStage[stage]);

/** How often it was not kept, this time included. */
export const timesMissed = ({
  outcome,
  timesMissed: times,
}: Pick<AgreementFact, 'outcome' | 'timesMissed'>): number => Math.max(times, outcome === 'missed' ? 1 : 0);

const waitsForAnswer = ({ outcome }: AgreementFact): boolean =>
  outcome === 'open' || outcome === 'partly' || outcome === 'missed';

/** Missed twice: an agreement is shrunk or dropped, and never copied a third time. */
export const mayBeCopied = (agreement: AgreementFact): boolean =>
  waitsForAnswer(agreement) && timesMissed(agreement) < 2;

/**
 * Whether running agreements go against the owner rules (domain.md §3): at stage 2 at least half belong to the student,
 * from stage 3 at most one to an adult. Stage 1 has no such rule.
 */
export function tooManyOfAdults(agreements: readonly AgreementFact[], stage: Stage): boolean {
  const adults = agreements.filter(({ owner }) => owner !== 'student').length;
  if (stage === 1) return false;
  return stage === 2 ? adults > agreements.length - adults : adults > 1;
}

export interface Lookback {
  /** Open, partly kept or missed: what the conversation looks back on, the student's own first. */
  lookBackOn: AgreementFact[];
  /** Of those: missed twice or more. */
  shrinkOrDrop: AgreementFact[];
  /** Something was kept since the last talk. */
  kept: boolean;
  /** Something was kept for a part: that part counts. */
  partly: boolean;
}

export function planLookback(agreements: readonly AgreementFact[]): Lookback {
  const waiting = agreements.filter(waitsForAnswer);
  return {
    lookBackOn: [
      ...waiting.filter(({ owner }) => owner === 'student'),
      ...waiting.filter(({ owner }) => owner !== 'student'),
    ],
    shrinkOrDrop: waiting.filter((agreement) => !mayBeCopied(agreement)),
    kept: agreements.some(({ outcome }) => outcome === 'kept'),
    partly: agreements.some(({ outcome }) => outcome === 'partly'),
  };
}

/** See `LookbackCase`. */
export const lookbackCase = ({ shrinkOrDrop, lookBackOn }: Lookback): LookbackCase =>
  shrinkOrDrop.length > 0
    ? 'missed-twice'
    : lookBackOn.some(({ outcome }) => outcome === 'partly')
      ? 'partly'
      : 'other';
