/** What happens with earlier agreements, and how many new ones fit (domain.md §3, under the stage table). */
import type { LookbackCase } from '../library/library-entry.ts';
import type { Day } from '../model/day.ts';
import type { AgreementFact, Outcome, SlotMinutes } from '../model/facts.ts';
import type { Stage } from '../model/views.ts';

/** Stage 1: one, tiny; stage 2: one or two; from stage 3 only the minutes count. */
const limitByStage: Readonly<Record<Stage, number>> = { 1: 1, 2: 2, 3: 3, 4: 3 };
const limitByMinutes: Readonly<Record<SlotMinutes, number>> = { 10: 1, 15: 2, 20: 2, 30: 3, 45: 3 };

/** The most agreements that one conversation may end with: 1 to 3. */
export const agreementLimit = (minutes: SlotMinutes, stage: Stage): number =>
  Math.min(limitByMinutes[minutes], limitByStage[stage]);

/** After so many times an agreement does not fit (domain.md §3). */
const mostMisses = 2;

/** How often it was not kept, this time included. */
export const timesMissed = ({
  outcome,
  timesMissed: times,
}: Pick<AgreementFact, 'outcome' | 'timesMissed'>): number => Math.max(times, outcome === 'missed' ? 1 : 0);

const waitsForAnswer = ({ outcome }: AgreementFact): boolean =>
  outcome === 'open' || outcome === 'partly' || outcome === 'missed';

/** How often it was not kept once `outcome` is said of it, which may correct what was said before. */
export const timesMissedAs = (
  { outcome: before, timesMissed: times }: Pick<AgreementFact, 'outcome' | 'timesMissed'>,
  outcome: Outcome,
): number => Math.max(0, times - (before === 'missed' ? 1 : 0)) + (outcome === 'missed' ? 1 : 0);

/** The same agreement, whatever its capitals, spaces and full stops. */
export const isSameAgreement = (a: string, b: string): boolean => essence(a) === essence(b);
const essence = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Not kept twice: it may be made smaller or dropped, and not made once more as it is. */
export const isSpent = (agreement: Pick<AgreementFact, 'outcome' | 'timesMissed'>): boolean =>
  agreement.outcome !== 'kept' && timesMissed(agreement) >= mostMisses;

/** Missed twice: an agreement is shrunk or dropped, and never copied a third time. */
export const mayBeCopied = (agreement: AgreementFact): boolean =>
  waitsForAnswer(agreement) && timesMissed(agreement) < mostMisses;

/**
 * Whether running agreements go against the owner rules (domain.md §3): at stage 2 at least half belong to the student,
 * from stage 3 at most one to an adult. Stage 1 has no such rule.
 */
export function tooManyOfAdults(agreements: readonly Pick<AgreementFact, 'owner'>[], stage: Stage): boolean {
  const adults = agreements.filter(({ owner }) => owner !== 'student').length;
  if (stage === 1) return false;
  return stage === 2 ? adults > agreements.length - adults : adults > 1;
}

/** What the store knows of one agreement beside what the engine needs. */
export interface AgreementRecord extends AgreementFact {
  id: string;
  /** The earlier agreement that it carries on or makes smaller. */
  follows: string | null;
  madeOn: Day | null;
  settledOn: Day | null;
}

/** Went on as another agreement, which is looked back on in its place. */
export const isCarriedOn = (
  { id }: Pick<AgreementRecord, 'id'>,
  all: readonly Pick<AgreementRecord, 'follows'>[],
): boolean => all.some(({ follows }) => follows === id);

/**
 * Of all agreements ever made, those that the coming talk looks back on: what still waits for an answer, and what was
 * kept or dropped since the last talk. A talk ends with agreements, so one that runs and was made on the day of the
 * answer or later shows that there was a talk since.
 */
export function fromLastTalk<T extends AgreementRecord>(all: readonly T[]): T[] {
  const isOlder = (one: T): boolean =>
    one.settledOn === null ||
    all.some(
      ({ id, outcome, madeOn }) =>
        id !== one.id && outcome === 'open' && madeOn !== null && madeOn >= (one.settledOn ?? ''),
    );
  return all.filter((one) => !isCarriedOn(one, all) && (waitsForAnswer(one) || !isOlder(one)));
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
