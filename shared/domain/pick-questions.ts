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
  /** By limit: what is picked where no condition holds. Most items, so it is worked out once. */
  plain: Map<number, PickedQuestions>;
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
  [when.occasions, when.schoolTypes, when.attributes, when.topics].some((list) => list !== undefined);

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
  return { fitting, near, conditional: [...fitting, ...near].filter(isConditional), plain: new Map() };
}

/** By block, then by stage and presence. */
const candidates = new Map(
  Block.options.map((block) => [
    block,
    ([1, 2, 3, 4] as const).flatMap((stage) => presences.map((presence) => sortOut(block, stage, presence))),
  ]),
);
const none: Candidates = { fitting: [], near: [], conditional: [], plain: new Map() };

const candidatesFor = (block: Block, stage: Stage, presence: Presence): Candidates =>
  candidates.get(block)?.[
    (stage - 1) * presences.length + (presence.studentPresent ? 0 : 2) + (presence.adultsPresent ? 0 : 1)
  ] ?? none;

/** Leaves out the general questions where a special one takes their place. */
function withoutReplaced(entries: readonly QuestionEntry[]): QuestionEntry[] {
  const replaced = entries.filter(({ instead }) => instead === true).map(({ to }) => to);
  return entries.filter(({ instead, to }) => instead === true || !replaced.includes(to));
}

const isSpecific = ({ when }: QuestionEntry): boolean =>
  when?.occasions !== undefined || when?.schoolTypes !== undefined;

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

/** Chosen: one to each addressee, one for each block within, then a special one if there is room. */
function choose(
  here: readonly QuestionEntry[],
  near: readonly QuestionEntry[],
  fromWithin: readonly QuestionEntry[],
  limit: number,
): PickedQuestions {
  const fit = withoutReplaced(here);
  const [mine, ...others] = fit.filter(
    (entry, index) => fit.findIndex(({ to }) => to === entry.to) === index,
  );
  const wanted = [...(mine === undefined ? [] : [mine]), ...fromWithin, ...others, ...fit.filter(isSpecific)];
  const distinct = wanted.filter((entry, index) => wanted.indexOf(entry) === index).slice(0, limit);
  // Somebody absent leaves fewer addressees: then a second question to the one who is there.
  const second = fit.find((entry) => !distinct.includes(entry));
  const picked = distinct.length === 1 && second !== undefined ? [...distinct, second] : distinct;
  // Where a general question would be wrong, so are its neighbours.
  const alternatives = [...fit, ...(here.length === fit.length ? near : [])];
  return { picked, alternatives: alternatives.filter((entry) => !picked.includes(entry)) };
}

export function pickQuestions(request: PickRequest, situation: Situation): PickedQuestions {
  const { fitting, near, conditional, plain } = candidatesFor(request.block, request.stage, situation);
  const out =
    conditional.length === 0
      ? conditional
      : conditional.filter(({ when }) => !conditionsHold(when, situation, request.topic));
  const isPlain = out.length === conditional.length && request.within.length === 0;
  const known = isPlain ? plain.get(request.limit) : undefined;
  if (known !== undefined) return known;
  const holds = (entry: QuestionEntry): boolean => !out.includes(entry);
  const picked = choose(
    fitting.filter(holds),
    near.filter(holds),
    askWithin(request, situation),
    request.limit,
  );
  if (isPlain) plain.set(request.limit, picked);
  return picked;
}
