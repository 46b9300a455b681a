/**
 * For which conversations a rule can speak at all: the reasons, notices and tips that the engine's own code gives, which
 * have no conditions in the library. Absent: for every choice. The tests hold this against the engine.
 */
import type { NoticeRule } from '../library/notices.ts';
import type { ReasonRule } from '../library/reasons.ts';
import type { ruleTips } from '../library/tips.ts';
import { Occasion } from '../model/facts.ts';
import type { LibraryChoice } from '../model/library-choice.ts';
import { SchoolType } from '../model/school-type.ts';
import type { Stage } from '../model/views.ts';
import type { Due } from './due-topics.ts';
import type { LibraryMoment } from './library-moments.ts';

export interface RuleScope {
  occasions?: readonly Occasion[];
  schoolTypes?: readonly SchoolType[];
  stages?: readonly Stage[];
  /** Has to hold at some moment of the choice. */
  moment?: (moment: LibraryMoment) => boolean;
}

const except = (left: Occasion): Occasion[] => Occasion.options.filter((one) => one !== left);
/** A start talk neither looks back nor decides; a transition talk has another question in place of the goal (domain.md §4). */
const notStart: RuleScope = { occasions: except('start') };
const onlyStart: RuleScope = { occasions: ['start'] };
const notTransition: RuleScope = { occasions: except('overgang') };
const onlyTransition: RuleScope = { occasions: ['overgang'] };

const isDecision = ({ topic }: Due): boolean => topic.kind === 'decision';
const hasDecision = ({ onAgenda }: LibraryMoment): boolean => onAgenda.some(isDecision);
/** In ten minutes one decision has an item, and everything else is only mentioned. */
const hasOthers = (moment: LibraryMoment): boolean => moment.due.length > (hasDecision(moment) ? 1 : 0);

const decisionInTenMinutes: RuleScope = { ...notStart, moment: hasDecision };

type Scopes<Rule extends string> = Readonly<Partial<Record<Rule, RuleScope>>>;

/** `lead.minimum` says one of four sentences, by the lead stage. */
export type LeadRule = `lead.minimum ${Stage}`;

const reasonScopes: Scopes<ReasonRule | LeadRule> = {
  'block.lookback': notStart,
  'block.lookback-without-agreements': notStart,
  'block.lookback-in-student': decisionInTenMinutes,
  'block.start-no-lookback': onlyStart,
  'block.goal': notTransition,
  'block.goal-absent': notTransition,
  'block.nothing-due': { ...notStart, moment: ({ onAgenda }) => onAgenda.length === 0 },
  'goal.next-mentor': onlyTransition,
  'goal.next-mentor-in-closing': onlyTransition,
  'agreements.missed-twice': notStart,
  'agreements.partly': notStart,
  'due.window': { ...notStart, moment: ({ onAgenda }) => onAgenda.length > 0 },
  'decision.one-step': decisionInTenMinutes,
  // A stage that is capped lies two steps above the lowest: from 1 that is 3, and above 4 there is nothing (domain.md §3).
  'stage.cap': { stages: [3] },
  // Without any view the stage is 2.
  'stage.none': { stages: [2] },
  'lead.minimum 1': { stages: [1] },
  'lead.minimum 2': { stages: [2] },
  'lead.minimum 3': { stages: [3] },
  'lead.minimum 4': { stages: [4] },
};

const noticeScopes: Scopes<NoticeRule> = {
  'agreements.start': onlyStart,
  'agreements.owners': { stages: [2, 3, 4] },
  'due.none': { occasions: ['keuze'], moment: ({ due }) => due.length === 0 },
  'due.also': { moment: hasOthers },
  'decision.ten-minutes': decisionInTenMinutes,
  'law.representation-unknown': {
    schoolTypes: SchoolType.options.filter((type) => type.startsWith('vso_')),
  },
};

const tipScopes: Scopes<keyof typeof ruleTips> = { oneStep: decisionInTenMinutes, shrinkOrDrop: notStart };

/** Absent: any conversation. */
export const reasonScope = (rule: ReasonRule | LeadRule): RuleScope => reasonScopes[rule] ?? {};
export const noticeScope = (rule: NoticeRule): RuleScope => noticeScopes[rule] ?? {};
export const tipScope = (rule: keyof typeof ruleTips): RuleScope => tipScopes[rule] ?? {};

const includes = <T>(list: readonly T[] | undefined, chosen: T | null): boolean =>
  list === undefined || chosen === null || list.includes(chosen);

/** `moments`: of the same choice. */
export const scopeHolds = (
  { occasions: some, schoolTypes: types, stages, moment }: RuleScope,
  choice: LibraryChoice,
  moments: readonly LibraryMoment[],
): boolean =>
  includes(some, choice.occasion) &&
  includes(types, choice.schoolType) &&
  includes(stages, choice.stage) &&
  (moment === undefined || moments.some((one) => includes(some, one.occasion) && moment(one)));
