/** Carries out what the mentor gives up, so that everybody has a place. Knows each kind; plans nothing. */
import type { EveningSacrifice } from '../../../shared/model/evening-plan.ts';
import type { Evening, EveningTalk, EveningTalkDraft } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { callBackend } from '../../api.ts';
import { toTalkDraft } from './to-draft.ts';

/** What a talk asks when that much of it is given up: a must becomes a wish. null: not to be done on a talk. */
function giveUpOf(talk: EveningTalk, rule: EveningSacrifice['rule']): EveningTalkDraft | null {
  const draft = toTalkDraft(talk);
  if (draft.wishes.some(({ kind }) => kind === rule))
    return {
      ...draft,
      wishes: draft.wishes.map((wish) => (wish.kind === rule ? { ...wish, must: false } : wish)),
    };
  if (rule === 'elsewhere') return { ...draft, elsewhere: [] };
  if (rule === 'interpreter') return { ...draft, interpreter: null };
  return rule === 'apart' ? { ...draft, mayMeet: true } : null;
}

async function carryOutOne(id: Id, { rule, talk, longer }: EveningSacrifice): Promise<void> {
  // Another sacrifice of the set may have changed the evening already: it is read as it is by now.
  const { title, occasion, rhythm, sessions, talks } = await callBackend('evenings.get', { id });
  if (longer !== null)
    await callBackend('evenings.save', {
      id,
      title,
      occasion,
      rhythm,
      sessions: sessions.map((one) => (one.id === longer.session ? { ...one, to: longer.to } : one)),
    });
  else if (rule === 'fixed' && talk !== null)
    await callBackend('evenings.lock', { talkId: talk, fixed: false });
  else {
    const own = talks.filter((one) => one.id === talk);
    // Households that may meet: it takes both.
    const family = talks.filter(({ studentId }) => own.some((one) => one.studentId === studentId));
    for (const one of rule === 'apart' ? family : own) {
      const draft = giveUpOf(one, rule);
      if (draft !== null) await callBackend('evenings.saveTalk', draft);
    }
  }
}

/** Whether a button can do this, or the mentor has to. */
export function canCarryOut({ talks }: Evening, { rule, talk, longer }: EveningSacrifice): boolean {
  const own = talks.find(({ id }) => id === talk);
  return longer !== null || (own !== undefined && (rule === 'fixed' || giveUpOf(own, rule) !== null));
}

/** One after the other; the first that fails ends it. Throws `CallFailed`. */
export async function carryOut(id: Id, sacrifices: readonly EveningSacrifice[]): Promise<void> {
  for (const sacrifice of sacrifices) await carryOutOne(id, sacrifice);
}
