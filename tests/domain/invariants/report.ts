/** The names of all invariants, and how a check reports that one is broken. No checks. */
import type { PlannedAgenda } from '../../../shared/model/agenda.ts';
import type { AgendaFacts } from '../../../shared/model/facts.ts';
import type { KnownFacts } from './know-facts.ts';

export const invariants = [
  // Items: design §4, domain.md §3 and §4.
  'whole minutes, at least one',
  'the minutes add up',
  'the minute table',
  'the minutes of a difference',
  'every item once',
  'the order of the blocks',
  'a strength in every agenda',
  'who leads an item',
  'the shares of talking time',
  'a start and a transition',
  // Reasons.
  'a reason for every item',
  'rules of the library',
  // Questions: domain.md §5.
  'one to three questions',
  'no question twice',
  'questions of the library',
  'questions of this stage',
  'questions of this situation',
  'asked of somebody who is there',
  'the student is asked first',
  'a topic asks first',
  // Texts: domain.md §5.
  'finished texts',
  'open questions',
  'no forbidden word',
  'je and u',
  'one language',
  'no scores',
  'the word for the adults',
  // What is due: domain.md §2 and §4.
  'nothing that is not due',
  'nothing due is forgotten',
  'one step in ten minutes',
  // Stage and differences: domain.md §3.
  'stage and lead',
  'a provisional stage',
  'every difference',
  'which differences are talked about',
  'where a difference stands',
  // Agreements: domain.md §3.
  'the most agreements',
  'missed twice',
  'a look back on what is open',
  'the owners of agreements',
  // Law: domain.md §6.
  'notices of age and family',
  'nothing of the parents without permission',
  'nothing of one parent for the other',
  'an interpreter',
  // Points: domain.md §1 and §6.
  'a place or a route for every point',
  'safety is nowhere',
  // Design §3.
  'the same answer twice',
] as const;
export type Invariant = (typeof invariants)[number];

export type Report = (invariant: Invariant, detail: string) => void;

/** Looks at one agenda. Reports nothing when everything holds. */
export type Check = (agenda: PlannedAgenda, facts: AgendaFacts, known: KnownFacts, report: Report) => void;
