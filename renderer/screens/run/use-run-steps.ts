/** The steps of an evening as calls, each with a sentence for who does not see the screen. */
import { useState } from 'react';
import type { CallInput } from '../../../shared/contract.ts';
import type { RunTalk } from '../../../shared/model/run.ts';
import type { ShareKept } from '../../../shared/model/evening.ts';
import { run as words } from '../../../shared/text/run.ts';
import { CallFailed, callBackend, queries } from '../../api.ts';
import { useText } from '../../language.tsx';

type Step =
  'run.start' | 'run.end' | 'run.judge' | 'run.block' | 'run.absent' | 'run.skip' | 'run.swap' | 'run.back';

export function useRunSteps() {
  const { said } = useText(words);
  const [message, setMessage] = useState('');
  const [error, setError] = useState<CallFailed | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const call = async <N extends Step>(name: N, input: CallInput<N>, done: string): Promise<void> => {
    setError(null);
    try {
      await callBackend(name, input);
      // Read again before the next key: it is about what is on the screen then.
      await queries.invalidateQueries();
      setMessage(done);
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      setError(problem);
      // What the screen shows may be older than what the vault holds.
      await queries.invalidateQueries();
    }
  };
  /** While a step is on its way to the vault the next key does nothing: two presses are not two steps. */
  const take = async <N extends Step>(name: N, input: CallInput<N>, done: string): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    await call(name, input, done);
    setIsBusy(false);
  };
  return {
    message,
    error,
    start: ({ id, givenName }: RunTalk) => void take('run.start', { talkId: id }, said.started(givenName)),
    finish: ({ id, givenName }: RunTalk) => void take('run.end', { talkId: id }, said.finished(givenName)),
    absent: ({ id, givenName }: RunTalk) => void take('run.absent', { talkId: id }, said.absent(givenName)),
    skip: ({ id, givenName }: RunTalk) => void take('run.skip', { talkId: id }, said.skipped(givenName)),
    swap: (talk: RunTalk, other: RunTalk) =>
      void take('run.swap', { talkId: talk.id, withId: other.id }, said.swapped),
    judge: ({ id }: RunTalk, share: ShareKept) => void call('run.judge', { talkId: id, share }, said.judged),
    goTo: ({ id }: RunTalk, block: string, title: string) =>
      void take('run.block', { talkId: id, block }, title),
    takeBack: () => void take('run.back', {}, said.back),
    say: setMessage,
  };
}

export type RunSteps = ReturnType<typeof useRunSteps>;
