/** Which questions an item asks, and which others would fit (domain.md §5). Two or three, not all. */
import type { QuestionEntry } from '../library/library-entry.ts';
import { questions } from '../library/questions.ts';
import type { Addressee, Block } from '../model/agenda.ts';
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
}

/** Sorted out once: by block and stage. The parents speak first in their own block, the student everywhere else. */
const candidates = new Map<string, Candidates>();
const key = (block: Block, stage: Stage): string => `${block} ${stage}`;
for (const stage of [1, 2, 3, 4] as const)
  for (const block of new Set(questions.map((question) => question.block))) {
    const first: Addressee = block === 'parents' ? 'parents' : 'student';
    const ofBlock = questions
      .filter((question) => question.block === block)
      .toSorted((a, b) => Number(b.to === first) - Number(a.to === first));
    const fits = ({ stages }: QuestionEntry): boolean => stages.includes(stage);
    candidates.set(key(block, stage), {
      fitting: ofBlock.filter(fits),
      near: ofBlock.filter(
        (question) => !fits(question) && question.stages.some((other) => Math.abs(other - stage) === 1),
      ),
    });
  }

/** Every entry that may be asked here. */
const usable = (
  entries: readonly QuestionEntry[],
  situation: Situation,
  topic: string | null,
): QuestionEntry[] =>
  entries.filter(
    (entry) =>
      (entry.to === 'student' ? situation.studentPresent : situation.adultsPresent) &&
      conditionsHold(entry.when, situation, topic),
  );

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

/** Chosen: one to each addressee, one for each block within, then a special one if there is room. */
export function pickQuestions(request: PickRequest, situation: Situation): PickedQuestions {
  const { fitting, near } = candidates.get(key(request.block, request.stage)) ?? { fitting: [], near: [] };
  const here = usable(fitting, situation, request.topic);
  const fit = withoutReplaced(here);
  const general = here.length === fit.length;
  const close = general ? usable(near, situation, request.topic) : [];
  const [mine, ...others] = fit.filter(
    (entry, index) => fit.findIndex(({ to }) => to === entry.to) === index,
  );
  const fromWithin = request.within.flatMap((block) => {
    const inside = candidates.get(key(block, request.stageWithin))?.fitting ?? [];
    return withoutReplaced(usable(inside, situation, null))
      .filter(({ to }) => to === 'student')
      .slice(0, 1);
  });
  const wanted = [...(mine === undefined ? [] : [mine]), ...fromWithin, ...others, ...fit.filter(isSpecific)];
  const picked = wanted.filter((entry, index) => wanted.indexOf(entry) === index).slice(0, request.limit);
  return {
    picked,
    alternatives: [...fit, ...close].filter((entry) => !picked.includes(entry)),
  };
}
