/** What the mentor should know or do besides the agenda: one notice per rule, the most pressing first. */
import { isOutdated, dueWindows } from '../library/due-dates.ts';
import type { NoticeRule } from '../library/notices.ts';
import { referral } from '../library/point-routes.ts';
import type { Reason } from '../model/agenda.ts';
import type { Dimension } from '../model/views.ts';
import { terms } from '../text/terms.ts';
import type { AgendaContext } from './agenda-context.ts';
import { isAboutSafety } from './classify-points.ts';
import { dateInWords } from './date-in-words.ts';
import type { Due } from './due-topics.ts';
import { dimensionWords, giveNotice } from './give-reason.ts';
import { capitalise, joinWords, withoutFullStop } from './join-words.ts';
import { eighteenthBirthday, lawNotices } from './law.ts';
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
  const { birthDay, attributes } = facts.student;
  const interpreter = facts.family.interpreter || attributes.includes('tolk');
  const { from, to } = interpreterMinutes(facts.minutes);
  const slots = {
    from: String(from),
    to: String(to),
    birthday: birthDay === null ? '' : dateInWords(eighteenthBirthday(birthDay), language),
  };
  return lawNotices(
    { day: facts.day, birthDay, attributes, family: facts.family },
    context.adultsAtTable === 'guardian',
    interpreter,
  ).map((rule) => giveNotice(context, rule, slots));
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

function aboutDue(context: AgendaContext): Reason[] {
  const { due, facts, language } = context;
  const titles = (list: readonly Due[]): string =>
    joinWords([...new Set(list.map(({ topic }) => topic.title[language]))], language);
  const all = [...due.chosen, ...due.others];
  const outdated = all.filter(({ topic }) => isOutdated(topic.window, facts.day));
  const [oldest] = outdated.map(({ topic }) => dueWindows[topic.window].checked).toSorted();
  return [
    ...(facts.minutes === 10 && due.chosen.length > 0
      ? [giveNotice(context, 'decision.ten-minutes', { topics: titles(due.chosen) })]
      : []),
    ...(due.others.length > 0 ? [giveNotice(context, 'due.also', { topics: titles(due.others) })] : []),
    ...(facts.occasion === 'keuze' && all.length === 0 ? [giveNotice(context, 'due.none')] : []),
    ...(oldest === undefined
      ? []
      : [
          giveNotice(context, 'dates.outdated', {
            topics: titles(outdated),
            checked: dateInWords(oldest, language),
          }),
        ]),
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
  ];
}

export const planNotices = (context: AgendaContext): Reason[] => [
  ...(context.safety ? [giveNotice(context, 'points.safety', { referral: referral[context.language] })] : []),
  ...aboutPresence(context),
  ...aboutLaw(context),
  ...aboutStage(context),
  ...aboutDifferences(context),
  ...aboutDue(context),
  ...aboutAgreements(context),
];
