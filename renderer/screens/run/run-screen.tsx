/** Run mode: full screen, for the table. Puts together what is shown and what each key does; writes nothing itself. */
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ShareKept } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { RunState, RunTalk } from '../../../shared/model/run.ts';
import { run as words } from '../../../shared/text/run.ts';
import { Problem } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import { BetweenView } from './between-view.tsx';
import { clockTime } from './clock-time.ts';
import { KeyBar } from './key-bar.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { NextLine } from './next-line.tsx';
import type { Panel } from './panel.ts';
import { PrivateView } from './private-view.tsx';
import { runActions } from './run-actions.ts';
import { TalkPanel } from './talk-panel.tsx';
import { TalkView } from './talk-view.tsx';
import { useComing } from './use-coming.ts';
import { useNow } from './use-now.ts';
import { useRunKeys } from './use-run-keys.ts';
import { useRunSteps } from './use-run-steps.ts';

/** The talk that ended last, while nothing was said of the student's share of it. */
function notJudged(talks: readonly RunTalk[], answered: Id | null): RunTalk | null {
  const last = talks
    .filter(({ state }) => state === 'held')
    .toSorted((a, b) => (a.ended ?? 0) - (b.ended ?? 0))
    .at(-1);
  return last !== undefined && last.share === null && last.id !== answered ? last : null;
}

export function RunScreen({ state }: { state: RunState }) {
  const text = useText(words);
  const [, navigate] = useLocation();
  const now = useNow(state.session.day);
  const steps = useRunSteps();
  // What stands over the table belongs to one talk, and is gone when that has ended.
  const [shown, setShown] = useState<{ panel: Panel; during: Id | undefined } | null>(null);
  const [letters, setLetters] = useState(true);
  const [answered, setAnswered] = useState<Id | null>(null);
  const root = useRef<HTMLElement>(null);
  const { talks, running } = state;
  const panel = shown !== null && shown.during === running?.talkId ? shown.panel : null;
  const talk = talks.find(({ id }) => id === running?.talkId);
  const coming = useComing(state, now);
  const [next] = coming;
  const asked = notJudged(talks, answered);

  const close = (): void => {
    setShown(null);
    root.current?.focus();
  };
  const leave = (): void => navigate(`/evening/${state.evening.id}`);
  useEffect(() => {
    document.title = `${text.windowTitle} · Driehoek`;
    root.current?.focus();
  }, [text]);

  const actions = runActions({
    state,
    talk,
    coming,
    steps,
    show: (one) => setShown({ panel: one, during: running?.talkId }),
    leave,
    words: text.does,
  });
  const judge = (share: ShareKept): void => {
    if (asked === null) return;
    setAnswered(asked.id);
    steps.judge(asked, share);
    root.current?.focus();
  };
  const answers = talk === undefined && asked !== null ? ShareKept.options : [];
  const isMine = panel?.of === 'mine';
  useRunKeys(
    isMine
      ? { v: close, Escape: close }
      : Object.fromEntries([
          ...actions.map(({ key, act }) => [key, act] as const),
          ...answers.map((share, at) => [String(at + 1), () => judge(share)] as const),
        ]),
    { isOff: panel !== null && !isMine, letters },
  );

  return (
    <main className="run" ref={root} tabIndex={-1}>
      {(panel === null || panel.of === 'leave') && (
        <>
          <p className="run-clock">{text.clock(clockTime(now))}</p>
          {talk !== undefined && running !== null ? (
            <TalkView
              talk={talk}
              running={running}
              now={now}
              onAgreement={(from) => setShown({ panel: { of: 'agreement', from }, during: running.talkId })}
            />
          ) : (
            <BetweenView state={state} next={next} now={now} asked={asked} onShare={judge} />
          )}
          <Problem error={steps.error} />
          <footer className="run-foot">
            {talk !== undefined && <NextLine next={next} />}
            <KeyBar actions={actions} />
          </footer>
        </>
      )}
      {talk !== undefined && running !== null && (
        <TalkPanel
          panel={panel}
          talk={talk}
          running={running}
          onParked={() => {
            close();
            steps.say(text.said.parked);
          }}
          onClose={close}
        />
      )}
      {isMine && (
        <PrivateView
          state={state}
          talk={talk ?? next?.talk}
          blockId={running?.block?.id ?? null}
          letters={letters}
          onLetters={setLetters}
          onStart={(one) => {
            close();
            steps.start(one);
          }}
          onClose={close}
        />
      )}
      {panel?.of === 'leave' && <LeaveDialog onStay={close} onGo={leave} />}
      <p className="visually-hidden" role="status">
        {steps.message}
      </p>
    </main>
  );
}
