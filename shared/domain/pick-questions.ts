/** Which questions an item asks, and which others would fit (domain.md §5). Two or three, not all. */
import type { QuestionEntry } from '../library/library-entry.ts';
import { questions } from '../library/questions.ts';
import type { Addressee } from '../model/agenda.ts';
import { Block } from '../model/agenda.ts';
import type { Occasion } from '../model/facts.ts';
import type { SchoolType } from '../model/school-type.ts';
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

interface Possible {
  entries: QuestionEntry[];
  /** What is picked, by which of these hold and the rest of the request: few differ, so each is worked out once. */
  known: Map<number | string, PickedQuestions>;
}
interface Candidates {
  /** For this very stage. */
  fitting: QuestionEntry[];
  /** One stage up or down: a mentor may want to stretch or to steady (domain.md §3: match, then move one step). */
  near: QuestionEntry[];
  /** Those of both whose conditions have to be looked at for each conversation. */
  conditional: QuestionEntry[];
  /** By school type, occasion and topic, filled when first asked for: a tenth of the conditional ones or less. */
  possible: Map<SchoolType, Map<Occasion, Map<string | null, Possible>>>;
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
  return {
    fitting,
    near,
    conditional: [...fitting, ...near].filter(isConditional),
    possible: new Map(),
  };
}

/** By block, then by stage and presence. */
const candidatesByBlock = new Map(
  Block.options.map((block) => [
    block,
    ([1, 2, 3, 4] as const).flatMap((stage) => presences.map((presence) => sortOut(block, stage, presence))),
  ]),
);
const none: Candidates = { fitting: [], near: [], conditional: [], possible: new Map() };

const candidatesFor = (block: Block, stage: Stage, presence: Presence): Candidates =>
  candidatesByBlock.get(block)?.[
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

/** So many fit into one number, a bit for each. */
const mostPossible = 50;

function findPossible(
  conditional: readonly QuestionEntry[],
  { occasion, schoolType }: Situation,
  topic: string | null,
): Possible {
  const entries = conditional.filter(
    ({ when }) =>
      when?.occasions?.includes(occasion) !== false &&
      when?.schoolTypes?.includes(schoolType) !== false &&
      (when?.topics === undefined || (topic !== null && when.topics.includes(topic))),
  );
  if (entries.length > mostPossible) throw new Error('The library has too many questions for one place.');
  return { entries, known: new Map() };
}

/** The value of a key, made when it is not there. */
function findOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
}

export function pickQuestions(request: PickRequest, situation: Situation): PickedQuestions {
  const { block, stage, topic, limit, asked } = request;
  const { fitting, near, conditional, possible } = candidatesFor(block, stage, situation);
  const ofType = findOrMake(possible, situation.schoolType, () => new Map());
  const ofOccasion = findOrMake(ofType, situation.occasion, () => new Map());
  const { entries, known } = findOrMake(ofOccasion, topic, () => findPossible(conditional, situation, topic));
  let bits = 0;
  for (const { when } of entries) bits = bits * 2 + (conditionsHold(when, situation, topic) ? 1 : 0);
  const fromWithin = askWithin(request, situation);
  // `limit` is two or three.
  const plain = bits * 2 + (limit % 2);
  const key =
    fromWithin.length + asked.length === 0
      ? plain
      : `${plain} ${fromWithin.map(({ id }) => id).join(' ')}, ${asked.join(' ')}`;
  return findOrMake(known, key, () => {
    const holds = (entry: QuestionEntry): boolean =>
      !isConditional(entry) || (entries.includes(entry) && conditionsHold(entry.when, situation, topic));
    return choose(fitting.filter(holds), near.filter(holds), fromWithin, request);
  });
}
