/** When a talk of an evening had better be longer than the others, and why. */
import type { EveningTalk } from '../../model/evening.ts';
import { slotLengths, type SlotMinutes } from '../../model/facts.ts';
import { interpreterMinutes } from '../minutes.ts';

interface TalkNeeds {
  needsInterpreter: boolean;
  /** A decision is on the agenda. */
  decisionDue: boolean;
}

/** A decision does not fit in ten minutes: "advise a longer slot" (domain.md §4). The next that has room for one. [design] */
const shortForDecision = 10;
const enoughForDecision = 20;

/** null: the length is right. With an interpreter at least one and a half times the slot (domain.md §4). */
export function minutesAdvised(
  minutes: SlotMinutes,
  { needsInterpreter, decisionDue }: TalkNeeds,
): EveningTalk['advised'] {
  const longest = slotLengths.at(-1) ?? minutes;
  const needed = needsInterpreter ? interpreterMinutes(minutes).from : 0;
  if (needed > 0 && minutes < longest)
    return { minutes: slotLengths.find((length) => length >= needed) ?? longest, reason: 'interpreter' };
  return decisionDue && minutes <= shortForDecision
    ? { minutes: enoughForDecision, reason: 'decision' }
    : null;
}
