/** Which questions an item asks, and which others would fit (domain.md §5). Two or three, not all. */
import type { QuestionEntry } from '../library/library-entry.ts';
import { questions } from '../library/questions.ts';
import type { Addressee } from '../model/agenda.ts';
import { Block } from '../model/agenda.ts';
import type { Stage } from '../model/views.ts';
import type { Situation } from './conditions.ts';
import { conditionsHold } from './conditions.ts';

export interface PickRequest {
  block: Block;
  stage: Stage;
  topic: string | null;
  /** At most this many questions. */
  limit: number;
  /** Blocks without time of their own, of which this item asks the student one question each. */
  within: readonly Block[];
  /** The stage for the blocks within. */
  stageWithin: Stage;
  /** Asked by an earlier item of this block: not asked again, as long as there is another. */
  asked: readonly string[];
}
export interface PickedQuestions {
  picked: QuestionEntry[];
  alternatives: QuestionEntry[];
}

interface Candidates {
  /** For this very stage. */
  fitting: QuestionEntry[];
  /** One stage up or down: a mentor may want to stretch or to steady (domain.md §3: match, then move one step). */
  near: QuestionEntry[];
  /** Those of both whose conditions have to be looked at for each conversation. */
  conditional: QuestionEntry[];
  /** What is picked, by the conditions that hold and the rest of the request: few differ, so each is worked out once. */
  known: Map<string, PickedQuestions>;
}

const presences = [true, false].flatMap((studentPresent) =>
  [true, false].map((adultsPresent) => ({ studentPresent, adultsPresent })),
);
type Presence = Pick<Situation, 'studentPresent' | 'adultsPresent'>;

const mayBeAsked = ({ to, when }: QuestionEntry, { studentPresent, adultsPresent }: Presence): boolean =>
  (to === 'student' ? studentPresent : adultsPresent) &&
  (when?.studentPresent === undefined || when.studentPresent === studentPresent) &&
  (when?.adultsPresent === undefined || when.adultsPresent === adultsPresent);

const isConditional = ({ when }: QuestionEntry): boolean =>
  when !== undefined &&
  [when.occasions, when.schoolTypes, when.attributes, when.topics, when.ages, when.lookback].some(
    (list) => list !== undefined,
  );

/** Sorted out once. The parents speak first in their own block, the student everywhere else. */
function sortOut(block: Block, stage: Stage, presence: Presence): Candidates {
  const first: Addressee = block === 'parents' ? 'parents' : 'student';
  const ofBlock = questions
    .filter((question) => question.block === block && mayBeAsked(question, presence))
    .toSorted((a, b) => Number(b.to === first) - Number(a.to === first));
  const fitting = ofBlock.filter(({ stages }) => stages.includes(stage));
  const near = ofBlock.filter(
    (question) =>
      !fitting.includes(question) && question.stages.some((other) => Math.abs(other - stage) === 1),
  );
  return { fitting, near, conditional: [...fitting, ...near].filter(isConditional), known: new Map() };
}

/** By block, then by stage and presence. */
const candidates = new Map(
  Block.options.map((block) => [
    block,
    ([1, 2, 3, 4] as const).flatMap((stage) => presences.map((presence) => sortOut(block, stage, presence))),
  ]),
);
const none: Candidates = { fitting: [], near: [], conditional: [], known: new Map() };

const candidatesFor = (block: Block, stage: Stage, presence: Presence): Candidates =>
  candidates.get(block)?.[
    (stage - 1) * presences.length + (presence.studentPresent ? 0 : 2) + (presence.adultsPresent ? 0 : 1)
  ] ?? none;

/** Leaves out the general questions where a special one takes their place. */
function withoutReplaced(entries: readonly QuestionEntry[]): QuestionEntry[] {
  const replaced = entries.filter(({ instead }) => instead === true).map(({ to }) => to);
  return entries.filter(({ instead, to }) => instead === true || !replaced.includes(to));
}

/** The lead stage counts for blocks 1, 2 and 10, the stage for the others (domain.md §5). */
export const usesLeadStage = (block: Block): boolean =>
  block === 'opening' || block === 'student' || block === 'closing';

/** One question to the student about each block that has no time of its own. */
const askWithin = ({ within, stageWithin }: PickRequest, situation: Situation): QuestionEntry[] =>
  within.flatMap((block) => {
    const { fitting } = candidatesFor(block, stageWithin, situation);
    return withoutReplaced(fitting.filter(({ when }) => conditionsHold(when, situation, null)))
      .filter(({ to }) => to === 'student')
      .slice(0, 1);
  });

const rank = ({ place }: QuestionEntry): number => (place === 'first' ? 0 : place === 'last' ? 2 : 1);

/** Chosen: one to each addressee, one for each block within, then a special one if there is room. */
function choose(
  here: readonly QuestionEntry[],
  near: readonly QuestionEntry[],
  fromWithin: readonly QuestionEntry[],
  { limit, topic, asked }: PickRequest,
): PickedQuestions {
  const fit = withoutReplaced(here);
  // The one who speaks first here stays first.
  const left = fit
    .filter(({ id }) => !asked.includes(id))
    .toSorted((a, b) => Number(a.to !== fit[0]?.to) - Number(b.to !== fit[0]?.to) || rank(a) - rank(b));
  const special = left.filter((entry) => isConditional(entry) && entry.place !== 'last');
  // After an earlier item of the block, first what sets this one apart.
  const fresh = asked.length === 0 ? left : [...special, ...left.filter((entry) => !special.includes(entry))];
  const [mine, ...others] = fresh.filter(
    (entry, index) => fresh.findIndex(({ to }) => to === entry.to) === index,
  );
  const wanted = [
    ...(mine === undefined ? [] : [mine]),
    ...fromWithin,
    ...others,
    ...special,
    // About a topic of its own the general question is the one that is left.
    ...(topic === null ? [] : fresh),
  ];
  const distinct = wanted.filter((entry, index) => wanted.indexOf(entry) === index).slice(0, limit);
  // Somebody absent leaves fewer addressees: then a second question to the one who is there.
  const second = fresh.find((entry) => !distinct.includes(entry));
  const picked = distinct.length === 1 && second !== undefined ? [...distinct, second] : distinct;
  // Where a general question would be wrong, so are its neighbours.
  const alternatives = [...fit, ...(here.length === fit.length ? near : [])];
  return { picked, alternatives: alternatives.filter((entry) => !picked.includes(entry)) };
}

const idsOf = (entries: readonly QuestionEntry[]): string => entries.map(({ id }) => id).join(' ');

export function pickQuestions(request: PickRequest, situation: Situation): PickedQuestions {
  const { block, stage, topic, limit, asked } = request;
  const { fitting, near, conditional, known } = candidatesFor(block, stage, situation);
  const holding = conditional.filter(({ when }) => conditionsHold(when, situation, topic));
  const fromWithin = askWithin(request, situation);
  const key = `${limit} ${topic} ${idsOf(holding)}, ${idsOf(fromWithin)}, ${asked.join(' ')}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const holds = (entry: QuestionEntry): boolean => holding.includes(entry) || !isConditional(entry);
  const picked = choose(fitting.filter(holds), near.filter(holds), fromWithin, request);
  known.set(key, picked);
  return picked;
}
