/** Stage, lead and differences, from the views alone (domain.md §3). The facts of the space have one form per rater and label. */
import { differencePatterns } from '../../../shared/library/difference-patterns.ts';
import { ruleTips } from '../../../shared/library/tips.ts';
import type { AgendaFacts } from '../../../shared/model/facts.ts';
import type { Dimension, View } from '../../../shared/model/views.ts';
import { dimensions } from '../../../shared/model/views.ts';
import type { KnownFacts } from './know-facts.ts';
import type { Check } from './report.ts';

interface Seen {
  student: number | null;
  parent: number | null;
  mentor: number | null;
}
interface ViewsOnDimension extends Seen {
  dimension: Dimension;
  parentsApart: boolean;
  parentsAlike: boolean;
}

const present = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);
/** The mean of the middle one or two, rounded down. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [a = 0, b = a] =
    sorted.length % 2 === 1 ? [sorted[Math.floor(half)]] : sorted.slice(half - 1, half + 1);
  return Math.floor((a + b) / 2);
}

function onDimension(views: readonly View[], dimension: Dimension): ViewsOnDimension {
  const of = (by: View['by']): number[] =>
    present(views.filter((view) => view.by === by).map((view) => view[dimension]));
  const parents = of('parent');
  const mean = parents.reduce((a, b) => a + b, 0) / parents.length;
  return {
    dimension,
    student: of('student')[0] ?? null,
    parent: parents.length === 0 ? null : Math.floor(mean),
    mentor: of('mentor')[0] ?? null,
    parentsApart: parents.length > 1 && Math.max(...parents) - Math.min(...parents) >= 2,
    parentsAlike: parents.every((rating) => rating === parents[0]),
  };
}

/** The axes share their views, so that few combinations occur millions of times. */
const knownViews = new Map<string, ViewsOnDimension[]>();
function seenIn({ views }: AgendaFacts): ViewsOnDimension[] {
  let key = '';
  for (const { by, goals, planning, help, reflection, leading } of views)
    key += `${by}${goals}${planning}${help}${reflection}${leading}`;
  const before = knownViews.get(key);
  if (before !== undefined) return before;
  const seen = dimensions.map((dimension) => onDimension(views, dimension));
  knownViews.set(key, seen);
  return seen;
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000;

/** A pattern says of one side that it is above or below both others, or that two sides are apart. */
const patternHolds: Readonly<Record<string, (seen: Seen) => boolean>> = {
  'student-high': ({ student, parent, mentor }) => (student ?? 0) > Math.max(...present([parent, mentor])),
  'student-low': ({ student, parent, mentor }) => (student ?? 5) < Math.min(...present([parent, mentor])),
  'parents-high': ({ student, parent, mentor }) => (parent ?? 0) > Math.max(...present([student, mentor])),
  'parents-low': ({ student, parent, mentor }) => (parent ?? 5) < Math.min(...present([student, mentor])),
  'mentor-high': ({ student, parent, mentor }) => (mentor ?? 0) > Math.max(...present([student, parent])),
  'mentor-low': ({ student, parent, mentor }) => (mentor ?? 5) < Math.min(...present([student, parent])),
  apart: ({ student, parent }) => Math.abs((student ?? 0) - (parent ?? 0)) >= 2,
};

export const checkStage: Check = (agenda, facts, _known, report) => {
  const seen = seenIn(facts);
  const value = (one: Seen): number | null => {
    const views = present([one.student, one.parent, one.mentor]);
    return views.length === 0 ? null : median(views);
  };
  const values = present(seen.map(value));
  const computed = values.length === 0 ? 2 : Math.min(median(values), Math.min(...values) + 2);
  const stage = facts.override?.stage ?? computed;
  const leading = seen.find(({ dimension }) => dimension === 'leading');
  const lead = Math.min(stage, ((leading === undefined ? null : value(leading)) ?? 1) + 1);
  if (agenda.stage !== stage || agenda.lead !== lead)
    report('stage and lead', `${agenda.stage} ${agenda.lead}, not ${stage} ${lead}`);

  const fresh = facts.views.filter(({ day }) => daysBetween(day, facts.day) <= 16 * 7);
  const firm = dimensions.filter(
    (dimension) => new Set(fresh.filter((view) => view[dimension] !== null).map(({ by }) => by)).size >= 2,
  );
  const provisional = firm.length < 3;
  const isTold = agenda.notices.some(({ rule }) => rule === 'stage.provisional');
  if (agenda.provisional !== provisional || isTold !== provisional)
    report('a provisional stage', String(agenda.provisional));
};

/** What may be talked about: see "parents", "apart" and "18+" in domain.md §3 and §6. */
function forTheTable(facts: AgendaFacts, { adultsAllowed }: KnownFacts): ViewsOnDimension[] {
  return seenIn(facts).map((one) =>
    adultsAllowed && (facts.family.together || one.parentsAlike) ? one : { ...one, parent: null },
  );
}

const isAboutAdults = (pattern: string): boolean => /^parents|^apart/u.test(pattern);

export const checkDifferences: Check = (agenda, facts, known, report) => {
  const seen = forTheTable(facts, known);
  const spreads = new Map<string, number>();
  for (const one of seen) {
    const views = present([one.student, one.parent, one.mentor]);
    const spread = views.length < 2 ? 0 : Math.max(...views) - Math.min(...views);
    if (spread >= 2) spreads.set(one.dimension, spread);
  }
  if (agenda.differences.length !== spreads.size)
    report('every difference', `${agenda.differences.length} of ${spreads.size}`);
  for (const { dimension, spread, pattern, title } of agenda.differences) {
    const views = seen.find((one) => one.dimension === dimension);
    if (spreads.get(dimension) !== spread || views === undefined || patternHolds[pattern]?.(views) !== true)
      report('every difference', `${dimension} ${spread} ${pattern}`);
    if (title === '') report('every difference', `${dimension} without a title`);
  }

  const counts = new Map<string, number>();
  for (const { pattern } of agenda.differences) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  let possible = 0;
  let absent = 0;
  for (const [pattern, count] of counts) {
    // Three or more in the same direction: one item.
    const topics = count >= 3 ? 1 : count;
    if (known.student && (known.adultsTakePart || !isAboutAdults(pattern))) possible += topics;
    else absent += topics;
  }
  const limit = facts.minutes >= 30 ? 2 : 1;
  const items = agenda.items.filter(({ block }) => block === 'difference');
  const told = (rule: string): boolean => agenda.notices.some((notice) => notice.rule === rule);
  const wrong = (detail: string): void => report('which differences are talked about', detail);
  if (items.length !== Math.min(possible, limit)) wrong(`${items.length} of ${possible}`);
  if (told('difference.limit') !== possible > limit) wrong('notice of the limit');
  if (told('difference.who-is-absent') !== absent > 0) wrong('notice of who is absent');
  const hidden = known.adultsAllowed && seenIn(facts).some(({ parentsApart }) => parentsApart);
  if (told('difference.two-parents') !== hidden) wrong('notice of two parents');

  let anyWide = false;
  for (const item of items) {
    const name = item.id.slice('difference.'.length);
    const merged = name.startsWith('merged-') ? name.slice('merged-'.length) : null;
    const own = agenda.differences.filter(({ dimension, pattern }) =>
      merged === null ? dimension === name : pattern === merged,
    );
    const pattern = own[0]?.pattern ?? '';
    if (own.length === 0 || (merged === null) !== (counts.get(pattern) ?? 0) < 3) wrong(item.id);
    if (isAboutAdults(pattern) && !known.adultsTakePart) wrong(`${item.id} without the parents`);
    const text = Object.hasOwn(differencePatterns, pattern) ? own[0]?.title : undefined;
    if (text === undefined || !item.title.startsWith(text)) wrong(`title ${item.title}`);
    const wide = own.some(({ spread }) => spread >= 3);
    anyWide ||= wide;
    const before = agenda.items.slice(0, agenda.items.indexOf(item)).map(({ block }) => block);
    const right = wide
      ? before.every((block) => ['opening', 'student', 'parents', 'difference'].includes(block))
      : before.includes('strength') === facts.minutes > 10 && !before.includes('goal');
    const [tip = ''] = item.tips;
    const alone = ruleTips.aloneFirst[facts.language].replace('{name}', facts.student.givenName);
    if (!right || (tip === alone) !== wide) report('where a difference stands', item.id);
  }
  if (told('difference.alone-first') !== anyWide) report('where a difference stands', 'notice');
};
