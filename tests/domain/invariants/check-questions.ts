/** Which questions are asked, of whom, and whether they belong here (domain.md §5). */
import type { QuestionEntry } from '../../../shared/library/library-entry.ts';
import { questions } from '../../../shared/library/questions.ts';
import type { Block, PlannedAgenda, PlannedItem } from '../../../shared/model/agenda.ts';
import type { AgendaFacts } from '../../../shared/model/facts.ts';
import type { Stage } from '../../../shared/model/views.ts';
import type { KnownFacts } from './know-facts.ts';
import type { Check, Report } from './report.ts';

const bank = new Map(questions.map((question) => [question.id, question]));

/** The lead stage for blocks 1, 2 and 10, otherwise the stage. */
const stageFor = (block: Block, { stage, lead }: PlannedAgenda): Stage =>
  block === 'opening' || block === 'student' || block === 'closing' ? lead : stage;

function topicOf({ id, block }: PlannedItem): string | null {
  if (block !== 'decision' && block !== 'difference') return null;
  return id.slice(id.indexOf('.') + 1);
}

function fits(
  { when }: QuestionEntry,
  item: PlannedItem,
  { occasion, student }: AgendaFacts,
  known: KnownFacts,
): boolean {
  if (when === undefined) return true;
  const listed = <T>(list: readonly T[] | undefined, value: T): boolean =>
    list === undefined || list.includes(value);
  const topic = topicOf(item);
  return (
    listed(when.occasions, occasion) &&
    listed(when.schoolTypes, student.schoolType) &&
    listed(when.ages, known.ageCase) &&
    listed(when.lookback, known.lookback) &&
    (when.attributes?.some((one) => student.attributes.includes(one)) ?? true) &&
    (when.studentPresent ?? known.student) === known.student &&
    (when.adultsPresent ?? known.adultsTakePart) === known.adultsTakePart &&
    (when.topics === undefined || (topic !== null && when.topics.includes(topic)))
  );
}

/** Blocks that an item may ask about because they have no time of their own (domain.md §4). */
const within: Partial<Record<Block, readonly Block[]>> = {
  student: ['strength', 'lookback'],
  goal: ['help'],
  closing: ['goal'],
};

function checkEntry(
  { id, to }: { id: string; to: string },
  item: PlannedItem,
  isAsked: boolean,
  context: { agenda: PlannedAgenda; facts: AgendaFacts; known: KnownFacts; report: Report },
): void {
  const { agenda, facts, known, report } = context;
  const entry = bank.get(id);
  const isHere =
    entry !== undefined &&
    entry.to === to &&
    (entry.block === item.block || (isAsked && within[item.block]?.includes(entry.block) === true));
  if (!isHere) {
    report('questions of the library', `${item.id}: ${id} to ${to}`);
    return;
  }
  const stage = stageFor(entry.block, agenda);
  const near = isAsked ? 0 : 1;
  if (!entry.stages.some((one) => Math.abs(one - stage) <= near))
    report('questions of this stage', `${item.id}: ${id} at stage ${stage}`);
  if (!fits(entry, item, facts, known)) report('questions of this situation', `${item.id}: ${id}`);
  if (to === 'student' ? !known.student : !known.adultsTakePart)
    report('asked of somebody who is there', `${item.id}: ${id}`);
}

export const checkQuestions: Check = (agenda, facts, known, report) => {
  const context = { agenda, facts, known, report };
  const asked = new Set<string>();
  for (const item of agenda.items) {
    const { id, block, questions: chosen, alternatives } = item;
    // Two or three, not all (domain.md §5); with one at the table at least one, with nobody to ask none.
    const least = Number(known.student) + Number(known.adultsTakePart);
    if (chosen.length > 3 || chosen.length < least)
      report('one to three questions', `${id}: ${chosen.length}`);
    const here = new Set<string>();
    for (const question of chosen) {
      checkEntry(question, item, true, context);
      if (asked.has(`${block} ${question.id}`) || here.has(question.id))
        report('no question twice', `${id}: ${question.id}`);
      here.add(question.id);
      asked.add(`${block} ${question.id}`);
    }
    for (const question of alternatives) {
      checkEntry(question, item, false, context);
      if (here.has(question.id)) report('no question twice', `${id}: ${question.id}`);
      here.add(question.id);
    }
    const [first] = chosen;
    const leading = block === 'parents' ? 'parents' : 'student';
    if (known.student && first !== undefined && first.to !== leading)
      report('the student is asked first', `${id}: ${first.id}`);
    if (block === 'decision' && first !== undefined) {
      const topics = bank.get(first.id)?.when?.topics;
      if (topics?.includes(topicOf(item) ?? '') !== true) report('a topic asks first', `${id}: ${first.id}`);
    }
  }
};
