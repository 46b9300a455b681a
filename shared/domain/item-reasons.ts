/** Why each item stands on the agenda: the rules that put it there, shaped it or gave it minutes. */
import type { DueWindow } from '../library/due-dates.ts';
import { dueWindows } from '../library/due-dates.ts';
import { leadTexts, leadWithoutStudent, windowTexts } from '../library/reasons.ts';
import type { Block, Reason } from '../model/agenda.ts';
import { terms } from '../text/terms.ts';
import type { AgendaContext } from './agenda-context.ts';
import { monthDayInWords } from './date-in-words.ts';
import type { DifferenceTopic } from './differences.ts';
import { agreedStrengths } from './differences.ts';
import type { Due } from './due-topics.ts';
import { fillText } from './fill-text.ts';
import { dimensionWords, giveReason, raterWords } from './give-reason.ts';

const when = <T>(holds: boolean, make: () => T): T[] => (holds ? [make()] : []);

function openingReasons(context: AgendaContext): Reason[] {
  const { judged, language, words, situation } = context;
  const stages = terms[language].stage;
  const leadText = situation.studentPresent ? leadTexts[judged.lead - 1] : leadWithoutStudent;
  return [
    giveReason(context, 'block.opening'),
    giveReason(context, judged.rule, { stage: stages[judged.stage] }),
    giveReason(context, 'lead.minimum', {
      lead: stages[judged.lead],
      leadText: fillText(leadText?.[language] ?? '', words),
    }),
  ];
}

function studentReasons(context: AgendaContext): Reason[] {
  const { situation, facts, lookback, minutes, points } = context;
  const start = facts.occasion === 'start';
  return [
    giveReason(context, situation.studentPresent ? 'block.student' : 'block.student-absent'),
    ...when(points.inside.student.length > 0, () => giveReason(context, 'points.student')),
    ...when(minutes.strengthInStudent, () => giveReason(context, 'block.strength-in-student')),
    ...(minutes.strengthInStudent ? strengthDetails(context) : []),
    ...when(minutes.lookbackInStudent, () => giveReason(context, 'block.lookback-in-student')),
    ...when(start, () => giveReason(context, 'block.start-no-lookback')),
    ...when(
      !start && lookback.lookBackOn.length === 0 && !(facts.minutes === 10 && context.due.chosen.length > 0),
      () => giveReason(context, 'block.lookback-without-agreements'),
    ),
    ...when(!situation.adultsPresent, () => giveReason(context, 'parents.absent')),
  ];
}

function strengthDetails(context: AgendaContext): Reason[] {
  const agreed = agreedStrengths(context.combined);
  return [
    ...when(agreed.length > 0, () =>
      giveReason(context, 'strength.agreed', { dimensions: dimensionWords(agreed, context) }),
    ),
    ...when(context.lookback.kept, () => giveReason(context, 'strength.kept-agreement')),
    ...when(context.lookback.partly, () => giveReason(context, 'strength.partly-kept')),
  ];
}

function goalReasons(context: AgendaContext): Reason[] {
  const { facts, minutes, situation, due, topics } = context;
  const own =
    facts.occasion === 'overgang'
      ? 'goal.next-mentor'
      : situation.studentPresent
        ? 'block.goal'
        : 'block.goal-absent';
  return [
    giveReason(context, own),
    ...when(minutes.helpInGoal, () => giveReason(context, 'block.help-in-goal')),
    ...when(due.chosen.length === 0 && facts.occasion !== 'start' && facts.minutes > 10, () =>
      giveReason(context, 'block.nothing-due'),
    ),
    ...when(topics.chosen.length > 0, () => giveReason(context, 'difference.takes-minutes')),
    ...when(!situation.adultsPresent, () => giveReason(context, 'parents.absent')),
  ];
}

function closingReasons(context: AgendaContext): Reason[] {
  const { situation, facts, minutes } = context;
  return [
    giveReason(context, situation.studentPresent ? 'block.closing' : 'block.closing-absent'),
    ...when(facts.occasion === 'overgang' && minutes.blocks.goal === 0, () =>
      giveReason(context, 'goal.next-mentor-in-closing'),
    ),
  ];
}

const makers: Record<Exclude<Block, 'difference' | 'decision'>, (context: AgendaContext) => Reason[]> = {
  opening: openingReasons,
  student: studentReasons,
  parents: (context) => [
    giveReason(context, 'block.parents'),
    ...when(context.points.inside.parents.length > 0 && !context.apart, () =>
      giveReason(context, 'points.parents'),
    ),
    ...when(context.facts.occasion === 'start', () => giveReason(context, 'block.start-no-lookback')),
  ],
  lookback: (context) => [
    giveReason(context, 'block.lookback'),
    ...when(context.lookback.shrinkOrDrop.length > 0, () => giveReason(context, 'agreements.missed-twice')),
    ...when(context.lookback.partly, () => giveReason(context, 'agreements.partly')),
  ],
  strength: (context) => [giveReason(context, 'block.strength'), ...strengthDetails(context)],
  goal: goalReasons,
  help: (context) => [giveReason(context, 'block.help')],
  agreements: (context) => [
    giveReason(context, 'block.agreements'),
    giveReason(context, 'agreements.limit', {
      limit: String(context.agreementLimit),
      stage: terms[context.language].stage[context.judged.stage],
    }),
  ],
  closing: closingReasons,
};

/** Of every block but the difference and the decision, which depend on their topic. Never empty. */
export const blockReasons = (block: keyof typeof makers, context: AgendaContext): Reason[] =>
  makers[block](context);

export function differenceReasons(topic: DifferenceTopic, context: AgendaContext): Reason[] {
  const slots = {
    who: raterWords(topic.dimensions, context),
    dimensions: dimensionWords(topic.dimensions, context),
  };
  return [
    giveReason(context, topic.spread >= 3 ? 'difference.after-words' : 'difference.spread', slots),
    ...when(topic.dimensions.length > 1, () => giveReason(context, 'difference.merged')),
    giveReason(
      context,
      context.facts.minutes === 10 ? 'difference.replaces-goal' : 'difference.takes-minutes',
    ),
  ];
}

export function dueReasons({ topic, state }: Due, context: AgendaContext): Reason[] {
  const { language, words, facts } = context;
  const { span }: DueWindow = dueWindows[topic.window];
  const { schoolType, year } = facts.student;
  const text = windowTexts[span === null ? 'always' : state][language];
  return [
    giveReason(context, 'due.window', {
      type: terms[language].schoolType[schoolType],
      yearPart: year === null ? '' : `, ${terms[language].year(year)}`,
      why: fillText(topic.why[language], words),
      when: fillText(
        text,
        words,
        span === null
          ? {}
          : { from: monthDayInWords(span.from, language), to: monthDayInWords(span.to, language) },
      ),
    }),
    ...when(facts.minutes === 10, () => giveReason(context, 'decision.one-step')),
  ];
}
