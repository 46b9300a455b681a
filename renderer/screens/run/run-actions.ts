/** What can be done at this moment of an evening, each with its key. Does nothing itself. */
import type { RunState, RunTalk } from '../../../shared/model/run.ts';
import type { run } from '../../../shared/text/run.ts';
import { isUnfinished } from './agreement-draft-text.ts';
import type { RunAction } from './key-bar.tsx';
import type { Panel } from './panel.ts';
import type { ComingTalk } from './use-coming.ts';
import type { RunSteps } from './use-run-steps.ts';

interface Moment {
  state: RunState;
  /** The talk that goes on. */
  talk: RunTalk | undefined;
  coming: readonly ComingTalk[];
  steps: RunSteps;
  show: (panel: Panel) => void;
  leave: () => void;
  words: (typeof run)['nl' | 'en']['does'];
}

/** null: not at this moment. */
const action = (key: string, label: string, act: (() => void) | null, isMain = false): RunAction[] =>
  act === null ? [] : [{ key, label, act, isMain }];

function inTalk(talk: RunTalk, { state: { running }, steps, show, words }: Moment): RunAction[] {
  const blocks = running?.blocks ?? [];
  const found = blocks.findIndex(({ id }) => id === running?.block?.id);
  const at = Math.max(0, found);
  const goTo = (to: number): (() => void) | null => {
    const block = blocks[to];
    return block === undefined ? null : () => steps.goTo(talk, block.id, block.title);
  };
  return [
    ...action(' ', words.finish, () => steps.finish(talk), true),
    ...action('n', words.nextBlock, goTo(at + 1)),
    ...action('ArrowLeft', words.previousBlock, goTo(at - 1)),
    ...action('a', words.agree, () =>
      show({ of: 'agreement', from: running?.agreements.find(isUnfinished) ?? null }),
    ),
    ...action('t', words.note, () => show({ of: 'note' })),
    ...action('p', words.park, () => show({ of: 'park' })),
  ];
}

function betweenTalks({ coming, steps, words }: Moment): RunAction[] {
  const [next, second] = coming;
  if (next === undefined) return [];
  const { talk } = next;
  return [
    ...action(' ', words.start, () => steps.start(talk), true),
    ...action('o', words.absent, () => steps.absent(talk)),
    // Behind nobody is where it stands already.
    ...action('s', words.skip, second === undefined ? null : () => steps.skip(talk)),
    ...action('w', words.swap, second === undefined ? null : () => steps.swap(talk, second.talk)),
  ];
}

function toggleFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
}

export function runActions(moment: Moment): RunAction[] {
  const { state, talk, steps, show, leave, words } = moment;
  return [
    ...(talk === undefined ? betweenTalks(moment) : inTalk(talk, moment)),
    ...action('u', words.back, state.canTakeBack ? steps.takeBack : null),
    ...action('v', words.mine, () => show({ of: 'mine' })),
    ...action('f', words.full, toggleFullScreen),
    // Behind run mode are names that the family at the table may not read.
    ...action('Escape', words.leave, talk === undefined ? leave : () => show({ of: 'leave' })),
  ];
}
