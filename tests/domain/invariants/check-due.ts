/** What is due: by the table of domain.md §2, day by day on the calendar, apart from the engine's own dates. */
import { dueWindows } from '../../../shared/library/due-dates.ts';
import type { DueTopic } from '../../../shared/library/due-topics.ts';
import { dueTopics } from '../../../shared/library/due-topics.ts';
import type { AgendaFacts } from '../../../shared/model/facts.ts';
import type { KnownFacts } from './know-facts.ts';
import type { Check } from './report.ts';

type State = 'open' | 'soon' | 'closed';
const isWithin = (monthDay: string, { from, to }: { from: string; to: string }): boolean =>
  from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to;

/** Open, or opening within 8 weeks of the same school year. */
function stateOn(window: keyof typeof dueWindows, day: string): State {
  const { span } = dueWindows[window];
  if (span === null || isWithin(day.slice(5), span)) return 'open';
  for (let ahead = 1; ahead <= 56; ahead++) {
    const later = new Date(Date.parse(`${day}T12:00:00Z`) + ahead * 86_400_000).toISOString().slice(5, 10);
    if (later === '08-01') return 'closed';
    if (isWithin(later, span)) return 'soon';
  }
  return 'closed';
}

interface DueNow {
  topic: DueTopic;
  state: State;
}
/** By type, year and day: the same for all people. */
const onCalendar = new Map<string, DueNow[]>();

function calendarOf({ day, student: { schoolType, year } }: AgendaFacts): DueNow[] {
  const key = `${schoolType} ${year} ${day}`;
  const known = onCalendar.get(key);
  if (known !== undefined) return known;
  const due = dueTopics
    .filter(
      ({ schoolTypes, years }) =>
        schoolTypes.includes(schoolType) && (years === 'any' || (year !== null && years.includes(year))),
    )
    .map((topic) => ({ topic, state: stateOn(topic.window, day) }))
    .filter(({ state }) => state !== 'closed');
  onCalendar.set(key, due);
  return due;
}

/** Everything due for this student on this day, in any order. */
export const dueOf = (facts: AgendaFacts, known: KnownFacts): DueNow[] =>
  calendarOf(facts).filter(
    ({ topic: { fromAge, only, without } }) =>
      (fromAge === undefined || (known.age !== null && known.age >= fromAge)) &&
      (only === undefined || facts.student.attributes.includes(only)) &&
      (without === undefined || !facts.student.attributes.includes(without)),
  );

/** Decisions first, what is open before what is to come. */
const rank = ({ topic, state }: DueNow): number =>
  (topic.kind === 'decision' ? 0 : 2) + (state === 'open' ? 0 : 1);

export const checkDue: Check = (agenda, facts, known, report) => {
  const due = dueOf(facts, known);
  const items = agenda.items.filter(({ block }) => block === 'decision');
  const chosen = items.flatMap(({ id }) => due.filter(({ topic }) => `decision.${topic.id}` === id));
  for (const { id } of items)
    if (!due.some(({ topic }) => `decision.${topic.id}` === id))
      report('nothing that is not due', `${id} for ${facts.student.schoolType} ${facts.student.year}`);

  const decisions = due.filter(({ topic }) => topic.kind === 'decision').length;
  const ten = facts.minutes === 10;
  const most = facts.minutes >= 30 ? 2 : 1;
  const wanted =
    facts.occasion === 'start'
      ? 0
      : decisions > 0
        ? Math.min(decisions, most)
        : Math.min(due.length, ten ? 0 : 1);
  if (items.length !== wanted) report('nothing due is forgotten', `${items.length} of ${wanted} items`);
  const others = due.filter((one) => !chosen.includes(one));
  for (const one of chosen)
    if (others.some((other) => rank(other) < rank(one)))
      report('nothing due is forgotten', `${one.topic.id} goes before something more pressing`);
  const also = agenda.notices.find(({ rule }) => rule === 'due.also')?.text;
  for (const { topic } of others)
    if (also?.includes(topic.title[facts.language]) !== true)
      report('nothing due is forgotten', `${topic.id} is not mentioned`);
  if (others.length === 0 && also !== undefined) report('nothing that is not due', also);
  const none = agenda.notices.some(({ rule }) => rule === 'due.none');
  if (none !== (facts.occasion === 'keuze' && due.length === 0)) report('nothing due is forgotten', 'none');

  const short = ten && chosen.length > 0;
  if (agenda.notices.some(({ rule }) => rule === 'decision.ten-minutes') !== short)
    report('one step in ten minutes', 'notice');
  for (const { because, minutes } of items)
    if (because.some(({ rule }) => rule === 'decision.one-step') !== ten || (ten && minutes !== 1))
      report('one step in ten minutes', `${minutes} minutes`);
};
