/** What an agreement that is about to be kept asks to be looked at once more (domain.md §3). Warns; the mentor decides. */
import type { Day } from '../model/day.ts';
import type { AgreementFact, SlotMinutes, Speaker } from '../model/facts.ts';
import type { Stage } from '../model/views.ts';
import { agreementLimit, tooManyOfAdults } from './agreements.ts';
import { addDays } from './days.ts';

export const agreementWarnings = [
  'too-many',
  'half-the-student',
  'one-adult',
  'start-soon',
  'check-in-a-week',
  'support-without-end',
] as const;
export type AgreementWarning = (typeof agreementWarnings)[number];

interface NewAgreement {
  owner: Speaker;
  /** null: not filled in. */
  firstMoment: Day | null;
  checkMoment: Day | null;
  supportEnds: Day | null;
}

/** Where the agreement is made. */
export interface AgreementSetting {
  stage: Stage;
  minutes: SlotMinutes;
  today: Day;
  /** The other agreements that run on. */
  running: readonly Pick<AgreementFact, 'owner'>[];
}

/** Stage 1 starts within two days and the mentor asks within a week (domain.md §3, stage table). */
const startWithinDays = 2;
const checkWithinDays = 7;

/** In the order of `agreementWarnings`; none when all is as domain.md §3 has it. */
export function judgeAgreement(
  agreement: NewAgreement,
  { stage, minutes, today, running }: AgreementSetting,
): AgreementWarning[] {
  const all = [...running, agreement];
  const ofAdult = agreement.owner !== 'student';
  const late = (day: Day | null, days: number): boolean => day !== null && day > addDays(today, days);
  const holds: Readonly<Record<AgreementWarning, boolean>> = {
    'too-many': all.length > agreementLimit(minutes, stage),
    'half-the-student': ofAdult && stage === 2 && tooManyOfAdults(all, stage),
    'one-adult': ofAdult && stage >= 3 && tooManyOfAdults(all, stage),
    'start-soon': stage === 1 && late(agreement.firstMoment, startWithinDays),
    'check-in-a-week': stage === 1 && late(agreement.checkMoment, checkWithinDays),
    'support-without-end': ofAdult && stage === 2 && agreement.supportEnds === null,
  };
  return agreementWarnings.filter((warning) => holds[warning]);
}
