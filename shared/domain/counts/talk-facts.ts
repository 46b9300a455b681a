/** What is counted of one talk, from its agenda. Takes over nothing that anybody typed, and no name. */
import type { Agenda } from '../../model/agenda.ts';
import type { AgeBand, TalkFacts } from '../../model/counts.ts';
import { CountedKind } from '../../model/counts.ts';
import type { Occasion } from '../../model/facts.ts';
import { dueTopics } from '../../library/due-topics.ts';

/** Whole years; null: not known. */
export function ageBandOf(age: number | null): AgeBand {
  if (age === null) return 'unknown';
  if (age < 14) return 'to-13';
  if (age < 16) return '14-15';
  return age < 18 ? '16-17' : 'from-18';
}

const topicIds = dueTopics.map(({ id }) => id);

/** Item ids are made from topic ids: see `plan-items.ts`. */
const topicsOf = ({ items }: Pick<Agenda, 'items'>): string[] =>
  topicIds.filter((topic) => items.some(({ id }) => id === `decision.${topic}`));

/** The agenda as it was talked about, edits of the mentor included. In the order of the fixed lists. */
export function talkFactsOf(agenda: Agenda, occasion: Occasion): TalkFacts {
  const { stage, lead, provisional, items } = agenda;
  const led = items
    .filter((item) => item.lead === 'student')
    .reduce((minutes, item) => minutes + item.minutes, 0);
  return {
    occasion,
    stage,
    lead,
    provisional,
    topics: topicsOf(agenda),
    differences: agenda.differences.map(({ dimension }) => dimension),
    elsewhere: CountedKind.options.filter((kind) => agenda.elsewhere.some((point) => point.kind === kind)),
    led: led * 2 > items.reduce((minutes, item) => minutes + item.minutes, 0),
    share: null,
  };
}
