/** An evening while a mentor works on it: every change is kept at once, said in words, and can be taken back. */
import { useRef, useState } from 'react';
import type { EveningPlan } from '../../../shared/model/evening-plan.ts';
import type { Evening } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { callBackend, CallFailed, queries, readNow } from '../../api.ts';
import { useText } from '../../language.tsx';
import { useUndoKey } from '../../use-undo-key.ts';

export interface EveningChange {
  /** The calls of one change, in order. */
  run: () => Promise<unknown>;
  /** What it came to, in words. */
  say: (after: Evening) => string;
  /** The talk that has the focus afterwards; where that is of no account, nobody. */
  focus?: Id;
}

export interface EveningWork {
  evening: Evening;
  /** What happened last, also for a screen reader; `isChange`: and can be taken back. */
  said: { text: string; isChange: boolean };
  say: (text: string) => void;
  error: CallFailed | null;
  isBusy: boolean;
  /** What the planner answered last; null once anything was changed since. */
  proposal: EveningPlan | null;
  change: (change: EveningChange) => void;
  /** `fresh`: all who are not fixed may move. */
  propose: (fresh: boolean) => void;
  /** null: nothing was changed here yet. */
  takeBack: (() => void) | null;
}

/** The steps that are newer than `before`; they are taken back together. */
const firstNewStep = async (before: number): Promise<number | null> =>
  (await readNow('undo.list', {})).back
    .map(({ step }) => step)
    .filter((step) => step > before)
    .at(-1) ?? null;

export function useEvening(evening: Evening): EveningWork {
  const text = useText(eveningScreen);
  const { id } = evening;
  const [said, setSaid] = useState({ text: '', isChange: false });
  const [error, setError] = useState<CallFailed | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [proposal, setProposal] = useState<EveningPlan | null>(null);
  const [steps, setSteps] = useState<readonly number[]>([]);
  // A key that is held down asks again before the window knows that it is busy.
  const busy = useRef(false);

  const work = async (task: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setIsBusy(true);
    try {
      await task();
      setError(null);
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      setError(problem);
    } finally {
      busy.current = false;
      setIsBusy(false);
    }
  };

  const change = ({ run, say, focus }: EveningChange): Promise<void> =>
    work(async () => {
      const before = (await readNow('undo.list', {})).back.at(0)?.step ?? 0;
      try {
        await run();
      } finally {
        await queries.invalidateQueries();
      }
      setProposal(null);
      const step = await firstNewStep(before);
      if (step !== null) setSteps((earlier) => [...earlier, step]);
      setSaid({ text: say(await readNow('evenings.get', { id })), isChange: step !== null });
      if (focus !== undefined) focusTalk(focus);
    });

  const propose = async (fresh: boolean): Promise<void> => {
    let plan: EveningPlan | null = null;
    await change({
      run: async () => {
        plan = await callBackend('evenings.propose', { id, fresh });
      },
      say: () => (plan === null ? '' : sayPlan(plan)),
    });
    setProposal(plan);
  };
  const sayPlan = ({ placed, unplaced, unmet }: EveningPlan): string =>
    [
      text.proposed(placed.length, placed.length + unplaced.length),
      text.moved(placed.filter(({ moved }) => moved).length),
      unmet.length === 0 ? text.allMet : text.unmetCount(unmet.length),
    ].join(' ');

  const last = steps.at(-1);
  const takeBack =
    last === undefined
      ? null
      : () =>
          void work(async () => {
            setSteps(steps.slice(0, -1));
            setProposal(null);
            await callBackend('undo.back', { step: last });
            await queries.invalidateQueries();
            setSaid({ text: text.said.undone, isChange: false });
          });
  useUndoKey(takeBack);

  return {
    evening,
    said,
    say: (sentence) => setSaid({ text: sentence, isChange: false }),
    error,
    isBusy,
    proposal,
    change: (wanted) => void change(wanted),
    propose: (fresh) => void propose(fresh),
    takeBack,
  };
}

/** A block that came into another list is another element: the focus goes along by name. */
function focusTalk(id: Id): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-talk="${CSS.escape(id)}"]`)?.focus({ preventScroll: false }),
  );
}
