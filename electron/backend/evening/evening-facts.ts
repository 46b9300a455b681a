/** Makes the planner's input out of a kept evening. Reads and writes nothing. */
import { talkName } from '../../../shared/domain/evening/talk-in-words.ts';
import type {
  EveningFacts,
  EveningPlace,
  EveningRhythm,
  EveningSession,
  EveningWindow,
} from '../../../shared/model/evening-plan.ts';
import type { EveningTalk } from '../../../shared/model/evening.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';

interface KeptEvening {
  language: Language;
  sessions: EveningSession[];
  rhythm: EveningRhythm;
  talks: readonly EveningTalk[];
  /** Students of this evening who are brother or sister. */
  pairs: readonly (readonly [Id, Id])[];
}

/** One name for all who hang together, over any number of pairs: the first of their ids. */
function groupSiblings(pairs: KeptEvening['pairs']): Map<Id, Id> {
  const groups = new Map<Id, Set<Id>>();
  for (const [a, b] of pairs) {
    const joined = new Set([a, b, ...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
    for (const id of joined) groups.set(id, joined);
  }
  return new Map([...groups].map(([id, group]) => [id, [...group].toSorted().at(0) ?? id]));
}

/** What is asked about a session that is no more asks nothing. `was` is left to who asks for a new plan. */
export function toFacts({ language, sessions, rhythm, talks, pairs }: KeptEvening): EveningFacts {
  const siblings = groupSiblings(pairs);
  const isThere = ({ session }: EveningWindow): boolean => sessions.some(({ id }) => id === session);
  return {
    language,
    sessions,
    rhythm,
    talks: talks.map((talk) => ({
      id: talk.id,
      name: talkName(talk, language),
      family: talk.studentId,
      minutes: talk.minutes,
      needed: talk.needed,
      way: talk.way,
      wishes: talk.wishes.filter((wish) => wish.kind !== 'not' || isThere(wish.window)),
      elsewhere: talk.elsewhere.filter(isThere),
      interpreter: talk.needsInterpreter ? (talk.interpreter?.filter(isThere) ?? null) : null,
      hard: talk.hard,
      // The households of a family that comes apart are kept from each other, not led to each other.
      siblings: talk.household === 0 ? (siblings.get(talk.studentId) ?? null) : null,
      mayMeet: talk.mayMeet,
      fixed: talk.fixed ? talk.place : null,
      was: null as EveningPlace | null,
    })),
  };
}
