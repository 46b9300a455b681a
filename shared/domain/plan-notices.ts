/** What the mentor should know or do besides the agenda: one notice per rule, the most pressing first. */
import { dueWindows, outdatedWindows } from '../library/due-dates.ts';
import type { NoticeRule } from '../library/notices.ts';
import { referral } from '../library/point-routes.ts';
import type { Reason } from '../model/agenda.ts';
import type { Dimension } from '../model/views.ts';
import { terms } from '../text/terms.ts';
import type { AgendaContext } from './agenda-context.ts';
import { tooManyOfAdults } from './agreements.ts';
import { isAboutSafety } from './classify-points.ts';
import { dateInWords } from './date-in-words.ts';
import type { Due } from './due-topics.ts';
import { dimensionWords, giveNotice } from './give-reason.ts';
import { capitalise, joinWords, withoutFullStop } from './join-words.ts';
import { birthdayAt, lawNotices } from './law.ts';
import { interpreterMinutes } from './minutes.ts';

function aboutPresence(context: AgendaContext): Reason[] {
  const rules: NoticeRule[] = [
    ...(context.situation.studentPresent ? [] : (['present.student-absent'] as const)),
    ...(context.facts.present.includes('mentor') ? [] : (['present.mentor-absent'] as const)),
  ];
  return rules.map((rule) => giveNotice(context, rule));
}

function aboutLaw(context: AgendaContext): Reason[] {
  const { facts, language } = context;
  const { birthDay, schoolType } = facts.student;
  const { from, to } = interpreterMinutes(facts.minutes);
  const slots = {
    from: String(from),
    to: String(to),
    birthday: birthDay === null ? '' : dateInWords(birthdayAt(18, birthDay), language),
  };
  return lawNotices(
    context.law,
    { student: context.situation.studentPresent, adults: context.adultsAtTable, schoolType },
    context.interpreter,
  ).map((rule) => giveNotice(context, rule, slots));
}

/** The student's own view of the plan: good practice, not worded as law (domain.md §6). Every student in vso has a plan. */
function aboutPlan(context: AgendaContext): Reason[] {
  const { schoolType, attributes } = context.facts.student;
  return attributes.includes('opp') || schoolType.startsWith('vso_') ? [giveNotice(context, 'opp.view')] : [];
}

function aboutStage(context: AgendaContext): Reason[] {
  const { facts, judged, language } = context;
  const stages = terms[language].stage;
  const reason = facts.override?.reason;
  return [
    ...(reason === undefined || judged.computed === null || isAboutSafety(reason)
      ? []
      : [
          giveNotice(context, 'stage.override', {
            stage: stages[judged.stage],
            computed: stages[judged.computed],
            reason,
          }),
        ]),
    ...(judged.provisional ? [giveNotice(context, 'stage.provisional')] : []),
  ];
}

function aboutDifferences(context: AgendaContext): Reason[] {
  const { topics, combined } = context;
  const notice = (rule: NoticeRule, dimensions: readonly Dimension[]): Reason[] => {
    if (dimensions.length === 0) return [];
    const words = dimensionWords(dimensions, context);
    return [giveNotice(context, rule, { dimensions: words, Dimensions: capitalise(words) })];
  };
  const all = (list: typeof topics.chosen): Dimension[] => list.flatMap(({ dimensions }) => dimensions);
  return [
    ...notice('difference.alone-first', all(topics.chosen.filter(({ spread }) => spread >= 3))),
    ...notice('difference.limit', all(topics.overLimit)),
    ...notice('difference.who-is-absent', all(topics.somebodyAbsent)),
    ...notice(
      'difference.two-parents',
      combined.filter(({ parentsApart }) => parentsApart).map(({ dimension }) => dimension),
    ),
  ];
}

/** Also where nothing is due: with an old date that may be the mistake. */
function aboutDates(context: AgendaContext): Reason[] {
  const [oldest] = outdatedWindows(context.facts.day)
    .map((id) => dueWindows[id].checked)
    .toSorted();
  return oldest === undefined
    ? []
    : [giveNotice(context, 'dates.outdated', { checked: dateInWords(oldest, context.language) })];
}

function aboutDue(context: AgendaContext): Reason[] {
  const { due, facts, language } = context;
  const titles = (list: readonly Due[]): string =>
    joinWords([...new Set(list.map(({ topic }) => topic.title[language]))], language);
  const all = [...due.chosen, ...due.others];
  return [
    ...(facts.minutes === 10 && due.chosen.length > 0
      ? [giveNotice(context, 'decision.ten-minutes', { topics: titles(due.chosen) })]
      : []),
    ...(due.others.length > 0 ? [giveNotice(context, 'due.also', { topics: titles(due.others) })] : []),
    ...(facts.occasion === 'keuze' && all.length === 0 ? [giveNotice(context, 'due.none')] : []),
    ...aboutDates(context),
  ];
}

function aboutAgreements(context: AgendaContext): Reason[] {
  const { lookback, facts } = context;
  return [
    ...(facts.occasion === 'start' && lookback.lookBackOn.length > 0
      ? [giveNotice(context, 'agreements.start')]
      : []),
    ...lookback.shrinkOrDrop.map(({ text }) =>
      giveNotice(context, 'agreements.missed-twice', { agreement: withoutFullStop(text) }),
    ),
    ...(tooManyOfAdults(lookback.lookBackOn, context.judged.stage)
      ? [giveNotice(context, 'agreements.owners')]
      : []),
  ];
}

/** What parents who come apart brought up stands on no sheet: the one would read the words of the other. */
function aboutPoints(context: AgendaContext): Reason[] {
  const { parents } = context.points.inside;
  if (!context.apart || !context.adultsAllowed || parents.length === 0) return [];
  const points = joinWords(
    parents.map(({ text, who = '' }) => `"${withoutFullStop(text)}"${who === '' ? '' : ` (${who})`}`),
    context.language,
  );
  return [giveNotice(context, 'points.apart', { points })];
}

export const planNotices = (context: AgendaContext): Reason[] => [
  ...(context.safety ? [giveNotice(context, 'points.safety', { referral: referral[context.language] })] : []),
  ...aboutPresence(context),
  ...aboutLaw(context),
  ...aboutPlan(context),
  ...aboutStage(context),
  ...aboutDifferences(context),
  ...aboutDue(context),
  ...aboutAgreements(context),
  ...aboutPoints(context),
];
