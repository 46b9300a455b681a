/** Facts in, agenda out: always the same for the same facts. Composes the rules and has none of its own. */
import { differencePatterns } from '../library/difference-patterns.ts';
import type { PlannedAgenda } from '../model/agenda.ts';
import { Agenda } from '../model/agenda.ts';
import type { AgendaFacts } from '../model/facts.ts';
import { makeContext } from './agenda-context.ts';
import { fillText } from './fill-text.ts';
import { planItems } from './plan-items.ts';
import { planNotices } from './plan-notices.ts';
import { talkShare } from './talk-share.ts';

/** The agenda of one conversation (domain.md §1-§6), with what editing needs. The items' minutes add up to the slot. */
export function buildAgenda(facts: AgendaFacts): PlannedAgenda {
  const context = makeContext(facts);
  const { judged, situation, language, words } = context;
  return {
    stage: judged.stage,
    lead: judged.lead,
    provisional: judged.provisional,
    differences: context.differences.map((difference) => ({
      ...difference,
      title: fillText(differencePatterns[difference.pattern].title[language], words),
    })),
    items: planItems(context),
    elsewhere: context.points.elsewhere,
    notices: planNotices(context),
    minutes: facts.minutes,
    talkShare: talkShare(judged.lead, situation.studentPresent, situation.adultsPresent),
    agreementLimit: context.agreementLimit,
  };
}

/** The same in the fixed outside shape (design §3): without question ids, alternatives and points. */
export const previewAgenda = (facts: AgendaFacts): Agenda => Agenda.parse(buildAgenda(facts));
