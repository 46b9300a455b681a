/** The items of an agenda, in order, with questions, tips, points and reasons. */
import { blockTitles, specialTitles } from '../library/block-titles.ts';
import { differencePatterns } from '../library/difference-patterns.ts';
import type { TimedBlock } from '../library/minute-columns.ts';
import type { ReasonRule } from '../library/reasons.ts';
import { ruleTips, tips } from '../library/tips.ts';
import type { BankQuestion, Block, PlannedItem, Reason } from '../model/agenda.ts';
import type { Point } from '../model/facts.ts';
import type { AgendaContext } from './agenda-context.ts';
import { conditionsHold } from './conditions.ts';
import type { DifferenceTopic } from './differences.ts';
import type { Due } from './due-topics.ts';
import type { SlotValues } from './fill-text.ts';
import { fillText } from './fill-text.ts';
import { dimensionWords, giveReason } from './give-reason.ts';
import { itemLead } from './item-lead.ts';
import { blockReasons, differenceReasons, dueReasons } from './item-reasons.ts';
import { pickQuestions, usesLeadStage } from './pick-questions.ts';

interface ItemPlan {
  id: string;
  block: Block;
  title: string;
  minutes: number;
  because: Reason[];
  topic?: string;
  within?: Block[];
  /** Questions that an earlier item of this block asks. */
  asked?: readonly string[];
  extraTips?: string[];
  slots?: SlotValues;
}

const tipsByBlock = Map.groupBy(tips, ({ block }) => block);

function blockTips(block: Block, { situation, judged, language, words }: AgendaContext): string[] {
  const stage = usesLeadStage(block) ? judged.lead : judged.stage;
  return (tipsByBlock.get(block) ?? [])
    .filter(({ stages, when }) => stages?.includes(stage) !== false && conditionsHold(when, situation, null))
    .map(({ text }) => fillText(text[language], words));
}

/** Two questions, three where there is room. Through an interpreter everything is said twice, so never three for the room. */
const questionLimit = (minutes: number, within: number, { interpreter }: AgendaContext): number =>
  within > 0 || (minutes > 2 && !interpreter) ? 3 : 2;

function makeItem(plan: ItemPlan, context: AgendaContext): PlannedItem {
  const { judged, language, words, situation } = context;
  const within = plan.within ?? [];
  const { picked, alternatives } = pickQuestions(
    {
      block: plan.block,
      stage: usesLeadStage(plan.block) ? judged.lead : judged.stage,
      topic: plan.topic ?? null,
      limit: questionLimit(plan.minutes, within.length, context),
      asked: plan.asked ?? [],
      within,
      stageWithin: judged.stage,
    },
    situation,
  );
  const ask = ({ id, to, text }: (typeof picked)[number]): BankQuestion => ({
    id,
    to,
    text: fillText(text[language], words, plan.slots),
  });
  return {
    id: plan.id,
    block: plan.block,
    title: plan.title,
    minutes: plan.minutes,
    lead: itemLead(plan.block, judged.lead, situation),
    questions: picked.map(ask),
    alternatives: alternatives.map(ask),
    tips: [...(plan.extraTips ?? []), ...blockTips(plan.block, context)],
    because: plan.because,
    points: [],
  };
}

function blockTitle(block: TimedBlock, context: AgendaContext): string {
  const { language, words, situation, facts, agreementLimit: limit } = context;
  if (block === 'agreements')
    return fillText(specialTitles[limit === 1 ? 'agreementsOne' : 'agreementsMany'][language], words, {
      limit: String(limit),
    });
  if (block === 'student' && !situation.studentPresent)
    return fillText(specialTitles.studentAbsent[language], words);
  if (block === 'goal' && facts.occasion === 'overgang') return specialTitles.nextMentor[language];
  return block === 'decision' ? '' : fillText(blockTitles[block][language], words);
}

function blocksWithin(block: TimedBlock, { minutes, facts }: AgendaContext): Block[] {
  if (block === 'student')
    return [
      ...(minutes.strengthInStudent ? (['strength'] as const) : []),
      ...(minutes.lookbackInStudent ? (['lookback'] as const) : []),
    ];
  if (block === 'goal' && minutes.helpInGoal) return ['help'];
  return block === 'closing' && facts.occasion === 'overgang' && minutes.blocks.goal === 0 ? ['goal'] : [];
}

/** No item where the block has no minutes. */
function blockItem(block: Exclude<TimedBlock, 'decision'>, context: AgendaContext): PlannedItem[] {
  const minutes = context.minutes.blocks[block];
  if (minutes === 0) return [];
  const isNextMentor = block === 'goal' && context.facts.occasion === 'overgang';
  return [
    makeItem(
      {
        id: isNextMentor ? 'goal.next-mentor' : block,
        block,
        title: blockTitle(block, context),
        minutes,
        because: blockReasons(block, context),
        within: blocksWithin(block, context),
        extraTips:
          block === 'lookback' && context.lookback.shrinkOrDrop.length > 0
            ? [ruleTips.shrinkOrDrop[context.language]]
            : block === 'opening' && context.interpreter
              ? [fillText(ruleTips.interpreter[context.language], context.words)]
              : [],
      },
      context,
    ),
  ];
}

function differenceItem(
  topic: DifferenceTopic,
  index: number,
  asked: readonly string[],
  context: AgendaContext,
): PlannedItem {
  const { language, words, topics } = context;
  const { title, mentorLine } = differencePatterns[topic.pattern];
  const plain = fillText(title[language], words);
  const alike = topics.chosen.filter(({ pattern }) => pattern === topic.pattern).length > 1;
  return makeItem(
    {
      id:
        topic.dimensions.length > 1
          ? `difference.merged-${topic.pattern}`
          : `difference.${topic.dimensions[0] ?? ''}`,
      block: 'difference',
      // Two of the same pattern would read the same on paper.
      title: alike ? `${plain} (${dimensionWords(topic.dimensions, context)})` : plain,
      minutes: context.minutes.differences[index] ?? 0,
      because: differenceReasons(topic, context),
      asked,
      ...(topic.dimensions.length === 1 ? { topic: topic.dimensions[0] } : {}),
      extraTips: [
        ...(topic.spread >= 3 ? [fillText(ruleTips.aloneFirst[language], words)] : []),
        fillText(mentorLine[language], words),
      ],
    },
    context,
  );
}

function decisionItem(
  due: Due,
  index: number,
  asked: readonly string[],
  context: AgendaContext,
): PlannedItem {
  const { language, words } = context;
  const { id, kind, title, option } = due.topic;
  return makeItem(
    {
      id: `decision.${id}`,
      block: 'decision',
      title: fillText(specialTitles[kind][language], words, { topic: title[language] }),
      minutes: context.minutes.decisions[index] ?? 0,
      because: dueReasons(due, context),
      topic: id,
      asked,
      slots: { option: option?.[language] ?? title[language] },
      extraTips: context.facts.minutes === 10 ? [ruleTips.oneStep[language]] : [],
    },
    context,
  );
}

/** Points of absent adults and of the mentor go to the goal, or where that has no time, to the agreements. */
function placePoints(items: PlannedItem[], context: AgendaContext): PlannedItem[] {
  const { inside } = context.points;
  const find = (block: Block): PlannedItem | undefined => items.find((item) => item.block === block);
  const common = find('goal') ?? find('agreements');
  const forParents = find('parents') ?? common;
  const give = (item: PlannedItem | undefined, points: readonly Point[], rule: ReasonRule | null): void => {
    if (item === undefined || points.length === 0) return;
    for (const { by, text } of points) item.points.push({ by, text });
    if (rule !== null) item.because.push(giveReason(context, rule));
  };
  give(find('student'), inside.student, null);
  if (context.adultsAllowed && !context.apart)
    give(forParents, inside.parents, forParents === common ? 'points.parents' : null);
  give(common, inside.mentor, 'points.mentor');
  return items;
}

/** Two items of one block never ask the same. */
function oneByOne<T>(
  topics: readonly T[],
  make: (topic: T, index: number, asked: readonly string[]) => PlannedItem,
): PlannedItem[] {
  const items: PlannedItem[] = [];
  for (const [index, topic] of topics.entries())
    items.push(
      make(
        topic,
        index,
        items.flatMap(({ questions }) => questions.map(({ id }) => id)),
      ),
    );
  return items;
}

/** The order of domain.md §4; a wide difference follows the first words, another one stands before the goal (§3). */
export function planItems(context: AgendaContext): PlannedItem[] {
  const block = (name: Exclude<TimedBlock, 'decision'>): PlannedItem[] => blockItem(name, context);
  const { chosen } = context.topics;
  const differences = oneByOne(chosen, (topic, index, asked) => differenceItem(topic, index, asked, context));
  const differing = (wide: boolean): PlannedItem[] =>
    differences.filter((_, index) => (chosen[index]?.spread ?? 0) >= 3 === wide);
  const items = [
    ...block('opening'),
    ...block('student'),
    ...block('parents'),
    ...differing(true),
    ...block('lookback'),
    ...block('strength'),
    ...differing(false),
    ...block('goal'),
    ...block('help'),
    ...oneByOne(context.due.chosen, (due, index, asked) => decisionItem(due, index, asked, context)),
    ...block('agreements'),
    ...block('closing'),
  ];
  return placePoints(items, context);
}
