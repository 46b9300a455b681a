/** Puts the talks and agreements of one student in one period together. Knows no names and no texts. */
import {
  AgreementKind,
  CountedKind,
  type KnownFacts,
  type PeriodCounts,
  SettledOutcome,
  type TalkFacts,
} from '../../model/counts.ts';
import { Occasion, type Outcome, Speaker } from '../../model/facts.ts';
import { Dimension } from '../../model/views.ts';
import { dueTopics } from '../../library/due-topics.ts';

interface CountedTalk {
  known: KnownFacts;
  facts: TalkFacts;
}
interface CountedAgreement {
  owner: Speaker;
  outcome: Outcome;
  /** It goes on from an earlier one. */
  follows: boolean;
  /** Somebody helps with it until a day that was agreed. */
  helped: boolean;
  madeIn: boolean;
  settledIn: boolean;
}

/** `talks`: at least one, the oldest first: of the last one come class and stage. Lists in the order of the vocabulary. */
export function gatherCounts(
  talks: readonly CountedTalk[],
  agreements: readonly CountedAgreement[],
): PeriodCounts {
  const last = talks.at(-1);
  if (last === undefined) throw new RangeError('a student without a talk is not counted');
  const facts = talks.map((talk) => talk.facts);
  const made = agreements.filter(({ madeIn }) => madeIn);
  const kinds: Record<AgreementKind, (agreement: CountedAgreement) => boolean> = {
    new: ({ follows }) => !follows,
    continued: ({ follows }) => follows,
    helped: ({ helped }) => helped,
  };
  return {
    known: last.known,
    stage: last.facts.stage,
    occasions: Occasion.options.filter((one) => facts.some(({ occasion }) => occasion === one)),
    topics: dueTopics.map(({ id }) => id).filter((id) => facts.some(({ topics }) => topics.includes(id))),
    differences: Dimension.options.filter((one) =>
      facts.some(({ differences }) => differences.includes(one)),
    ),
    elsewhere: CountedKind.options.filter((one) => facts.some(({ elsewhere }) => elsewhere.includes(one))),
    // Whether the student led is what the agenda meant, unless the mentor said afterwards that it did not come to that.
    led: facts.some(({ led, share }) => led && share !== 'not'),
    agreementKinds: AgreementKind.options.filter((kind) => made.some(kinds[kind])),
    agreementOwners: Speaker.options.filter((one) => made.some(({ owner }) => owner === one)),
    agreementOutcomes: SettledOutcome.options.filter((one) =>
      agreements.some(({ settledIn, outcome }) => settledIn && outcome === one),
    ),
  };
}
