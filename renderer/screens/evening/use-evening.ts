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
  /** Waits for the changes before it; `wanted` gets the evening as they left it, and answers null where nothing is to be done. */
  change: (wanted: (now: Evening) => EveningChange | null) => void;
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
  const [waiting, setWaiting] = useState(0);
  const [proposal, setProposal] = useState<EveningPlan | null>(null);
  const [hasSteps, setHasSteps] = useState(false);
  const steps = useRef<number[]>([]);
  // Keys come faster than changes are kept: each waits its turn, none is lost.
  const queue = useRef(Promise.resolve());

  const takeTurn = async (before: Promise<void>, task: () => Promise<void>): Promise<void> => {
    await before;
    try {
      await task();
      setError(null);
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      setError(problem);
    } finally {
      setWaiting((count) => count - 1);
    }
  };
  const work = (task: () => Promise<void>): Promise<void> => {
    setWaiting((count) => count + 1);
    queue.current = takeTurn(queue.current, task);
    return queue.current;
  };

  const change = (wanted: (now: Evening) => EveningChange | null): Promise<void> =>
    work(async () => {
      const asked = wanted(await readNow('evenings.get', { id }));
      if (asked === null) return;
      const { run, say, focus } = asked;
      const before = (await readNow('undo.list', {})).back.at(0)?.step ?? 0;
      try {
        await run();
      } finally {
        await queries.invalidateQueries();
      }
      setProposal(null);
      const step = await firstNewStep(before);
      if (step !== null) steps.current.push(step);
      setHasSteps(steps.current.length > 0);
      setSaid({ text: say(await readNow('evenings.get', { id })), isChange: step !== null });
      if (focus !== undefined) focusTalk(focus);
    });

  const propose = async (fresh: boolean): Promise<void> => {
    let plan: EveningPlan | null = null;
    await change(() => ({
      run: async () => {
        plan = await callBackend('evenings.propose', { id, fresh });
      },
      say: () => (plan === null ? '' : sayPlan(plan)),
    }));
    setProposal(plan);
  };
  const sayPlan = ({ placed, unplaced, unmet }: EveningPlan): string =>
    [
      text.proposed(placed.length, placed.length + unplaced.length),
      text.moved(placed.filter(({ moved }) => moved).length),
      unmet.length === 0 ? text.allMet : text.unmetCount(unmet.length),
    ].join(' ');

  const takeBack = !hasSteps
    ? null
    : () =>
        void work(async () => {
          const step = steps.current.pop();
          setHasSteps(steps.current.length > 0);
          if (step === undefined) return;
          setProposal(null);
          await callBackend('undo.back', { step });
          await queries.invalidateQueries();
          setSaid({ text: text.said.undone, isChange: false });
        });
  useUndoKey(takeBack);

  return {
    evening,
    said,
    say: (sentence) => setSaid({ text: sentence, isChange: false }),
    error,
    isBusy: waiting > 0,
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
