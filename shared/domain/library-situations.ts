/**
 * Whether the engine would use a question or a tip in some conversation of a choice: goes through the situations that
 * its conditions can tell apart, until one fits. Asks the engine's own rules and has none of its own.
 */
import type { AgeCase, Conditions, LookbackCase, QuestionEntry } from '../library/library-entry.ts';
import { questions } from '../library/questions.ts';
import type { TipEntry } from '../library/tips.ts';
import type { Block } from '../model/agenda.ts';
import { Occasion } from '../model/facts.ts';
import type { LibraryChoice } from '../model/library-choice.ts';
import type { Attribute } from '../model/school-type.ts';
import { Dimension, type Stage } from '../model/views.ts';
import type { Situation } from './conditions.ts';
import { conditionsHold } from './conditions.ts';
import { chosenTypes, momentsIn } from './library-moments.ts';

const everyStage: readonly Stage[] = [1, 2, 3, 4];
const everyAge: readonly AgeCase[] = ['minor', 'turning-18', 'adult-invites', 'adult-alone'];
const everyLookback: readonly LookbackCase[] = ['missed-twice', 'partly', 'other'];

interface Presence {
  studentPresent: boolean;
  adultsPresent: boolean;
}
const presences: readonly Presence[] = [
  { studentPresent: true, adultsPresent: true },
  { studentPresent: true, adultsPresent: false },
  { studentPresent: false, adultsPresent: true },
  { studentPresent: false, adultsPresent: false },
];

/** Parents need no word of their own where they are not, and a difference is talked about with the student (domain.md §4). */
const canHaveBlock = (block: Block, { studentPresent, adultsPresent }: Presence): boolean =>
  block === 'parents' ? adultsPresent : block === 'difference' ? studentPresent : true;

/** A start talk does not look back and decides nothing (domain.md §4). */
const occasionHasBlock = (block: Block, occasion: Occasion): boolean =>
  occasion !== 'start' || (block !== 'lookback' && block !== 'decision');

/** What an entry says about when it may be used; absent fields hold always. */
interface Entry {
  block: Block;
  stages?: readonly Stage[];
  when?: Conditions;
}
interface Found {
  situation: Situation;
  stage: Stage;
  topic: string | null;
}

/** The attributes to try: none, or one that the entry asks for. More would only let other entries take its place. */
const attributesOf = ({ when }: Entry): (readonly Attribute[])[] =>
  when?.attributes === undefined ? [[]] : when.attributes.map((one) => [one]);

/** Calls `fits` for each stage, age, presence and outcome that the entry's conditions leave. */
function someConversation(
  entry: Entry,
  choice: LibraryChoice,
  about: Pick<Situation, 'occasion' | 'schoolType' | 'attributes'>,
  topic: string | null,
  fits: (found: Found) => boolean,
): boolean {
  const stages = (entry.stages ?? everyStage).filter(
    (stage) => choice.stage === null || stage === choice.stage,
  );
  return presences
    .filter((presence) => canHaveBlock(entry.block, presence))
    .some((presence) =>
      (entry.when?.ages ?? everyAge)
        // Without permission the adults at home take no part (domain.md §6).
        .filter((age) => age !== 'adult-alone' || !presence.adultsPresent)
        .some((age) =>
          (entry.when?.lookback ?? (entry.block === 'lookback' ? everyLookback : ['other' as const])).some(
            (lookback) => {
              const situation = { ...about, ...presence, age, lookback };
              return (
                conditionsHold(entry.when, situation, topic) &&
                stages.some((stage) => fits({ situation, stage, topic }))
              );
            },
          ),
        ),
    );
}

type Decision = Pick<Situation, 'occasion' | 'schoolType' | 'attributes'> & { topic: string };

const decisionsByChoice = new WeakMap<LibraryChoice, readonly Decision[]>();

/** What an item can be about, with whom and when; each once, and worked out once for a choice. */
function decisionsIn(choice: LibraryChoice): readonly Decision[] {
  const known = decisionsByChoice.get(choice);
  if (known !== undefined) return known;
  const found = new Map<string, Decision>();
  for (const { schoolType, occasion, attributes, onAgenda } of momentsIn(choice))
    for (const { topic } of onAgenda)
      found.set([schoolType, occasion, topic.id, ...attributes].join(' '), {
        schoolType,
        occasion,
        attributes,
        topic: topic.id,
      });
  const decisions = [...found.values()];
  decisionsByChoice.set(choice, decisions);
  return decisions;
}

function someFitting(entry: Entry, choice: LibraryChoice, fits: (found: Found) => boolean): boolean {
  if (entry.block === 'decision')
    return decisionsIn(choice).some(
      ({ topic, ...about }) =>
        entry.when?.topics?.includes(topic) !== false && someConversation(entry, choice, about, topic, fits),
    );
  // A merged difference is about no single dimension.
  const topics = entry.block === 'difference' ? (entry.when?.topics ?? [null, ...Dimension.options]) : [null];
  const occasions = (entry.when?.occasions ?? Occasion.options).filter(
    (occasion) =>
      (choice.occasion === null || occasion === choice.occasion) && occasionHasBlock(entry.block, occasion),
  );
  const types = chosenTypes(choice).filter((type) => entry.when?.schoolTypes?.includes(type) !== false);
  return topics.some((topic) =>
    occasions.some((occasion) =>
      types.some((schoolType) =>
        attributesOf(entry).some((attributes) =>
          someConversation(entry, choice, { schoolType, occasion, attributes }, topic, fits),
        ),
      ),
    ),
  );
}

const placeOf = ({ block, to }: Pick<QuestionEntry, 'block' | 'to'>): string => `${block} ${to}`;
const replacing = Map.groupBy(
  questions.filter(({ instead }) => instead === true),
  placeOf,
);

/** Whether a question stands among those that fit: nothing that holds here takes its place. */
const isLeft = (question: QuestionEntry, { situation, stage, topic }: Found): boolean =>
  (question.to === 'student' ? situation.studentPresent : situation.adultsPresent) &&
  (question.instead === true ||
    replacing
      .get(placeOf(question))
      ?.some(({ stages, when }) => stages.includes(stage) && conditionsHold(when, situation, topic)) !==
      true);

/** Only what is due depends on the year and the month; the rest is worked out once for each type, stage and occasion. */
const known = new WeakMap<QuestionEntry, Map<string, boolean>>();

/**
 * Whether the engine would ask or offer this question, at one of its own stages, in some conversation of the choice.
 * (It also offers the neighbouring stages; those are left out here, because they are meant for another stage.)
 */
export function mayBeAsked(question: QuestionEntry, choice: LibraryChoice): boolean {
  const find = (): boolean => someFitting(question, choice, (found) => isLeft(question, found));
  if (question.block === 'decision') return find();
  const answers = known.get(question) ?? new Map<string, boolean>();
  known.set(question, answers);
  const key = `${choice.schoolType} ${choice.stage} ${choice.occasion}`;
  const answer = answers.get(key) ?? find();
  answers.set(key, answer);
  return answer;
}

/** Whether the mentor would get this tip in some conversation of the choice. */
export const mayBeGiven = (tip: TipEntry, choice: LibraryChoice): boolean =>
  someFitting(tip, choice, () => true);
