/** Who leads an item, by the lead stage (domain.md §3 "What the stage changes"). */
import type { Block, Lead } from '../model/agenda.ts';
import type { Stage } from '../model/views.ts';
import type { Situation } from './conditions.ts';

/** From stage 2 the student leads the own word and the strengths; the own word at every stage. */
const studentLeadsFrom: Partial<Record<Block, Stage>> = { student: 1, strength: 2 };

function withEverybody(block: Block, lead: Stage): Lead {
  if (block === 'parents') return 'parents';
  if (lead >= (studentLeadsFrom[block] ?? 3)) return 'student';
  return lead === 2 ? 'together' : 'mentor';
}

/** An absent student leads nothing: the mentor takes that over. */
export function itemLead(block: Block, lead: Stage, { studentPresent }: Situation): Lead {
  const leader = withEverybody(block, lead);
  return studentPresent || leader === 'parents' ? leader : 'mentor';
}
