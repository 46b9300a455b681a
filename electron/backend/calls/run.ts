/** The calls of an evening that runs. The moment is always the host's: the window's clock decides nothing. */
import type { CallContext, HandlersOf } from '../context.ts';
import { CallError } from '../call-error.ts';
import { keepShare } from '../counts/keep-talk-facts.ts';
import { writePlaces } from '../evening/write-places.ts';
import { refuseSafety } from '../refuse-safety.ts';
import { parkNewPoint, parkPoint } from '../run/park-point.ts';
import { readRun, readRunning } from '../run/read-run.ts';
import {
  endTalk,
  goToBlock,
  markAbsent,
  readTalkRow,
  skipTalk,
  startTalk,
  swapTalks,
} from '../run/run-talks.ts';
import { takeBackStep } from '../run/take-back.ts';
import { saveAgreement } from '../save-agreement.ts';

type RunCalls = HandlersOf<
  | 'run.running'
  | 'run.state'
  | 'run.start'
  | 'run.judge'
  | 'run.end'
  | 'run.block'
  | 'run.absent'
  | 'run.skip'
  | 'run.swap'
  | 'run.park'
  | 'run.parkNew'
  | 'run.agree'
  | 'run.back'
  | 'run.planAgain'
>;

export const runCalls = ({ store, host, today }: CallContext): RunCalls => ({
  'run.running': () => readRunning(store()),
  'run.state': ({ sessionId, language }) => readRun(store(), sessionId, language, host.now()),

  'run.start': ({ talkId }) => {
    startTalk(store(), talkId, host.now());
    return {};
  },

  'run.end': ({ talkId }) => {
    endTalk(store(), talkId, host.now());
    return {};
  },

  'run.judge': ({ talkId, share }) => {
    const open = store();
    open.transaction(() => {
      if (readTalkRow(open, talkId).state !== 'held') throw new CallError('talk-moved-on');
      open.run(open.query.updateTable('evening_talk').set({ share }).where('id', '=', talkId));
      keepShare(open, talkId, share);
    });
    return {};
  },

  'run.block': ({ talkId, block }) => {
    refuseSafety(block);
    goToBlock(store(), talkId, block, host.now());
    return {};
  },

  'run.absent': ({ talkId }) => {
    markAbsent(store(), talkId, host.now());
    return {};
  },

  'run.skip': ({ talkId }) => {
    skipTalk(store(), talkId, host.now());
    return {};
  },

  'run.swap': ({ talkId, withId }) => {
    swapTalks(store(), talkId, withId, host.now());
    return {};
  },

  'run.park': ({ pointId, parked }) => {
    parkPoint(store(), pointId, parked);
    return {};
  },

  'run.parkNew': (draft) => parkNewPoint(store(), draft, { newId: () => host.newId(), today: today() }),

  'run.agree': ({ talkId, forget, ...draft }) => {
    const open = store();
    return open.transaction(() => {
      const saved = saveAgreement(open, draft, { newId: () => host.newId(), today: today() });
      if (readTalkRow(open, talkId).student_id !== draft.studentId) throw new CallError('not-found');
      open.run(
        open.query
          .updateTable('agreement')
          .set({ talk_id: talkId })
          .where('id', '=', saved.id)
          .where('talk_id', 'is', null),
      );
      if (forget) open.emptyUndo();
      return saved;
    });
  },

  'run.back': () => {
    takeBackStep(store());
    return {};
  },

  'run.planAgain': ({ talkId }) => {
    const open = store();
    open.transaction(() => {
      const { evening_id, state } = readTalkRow(open, talkId);
      if (state === 'held' || state === 'running') throw new CallError('talk-moved-on');
      open.run(
        open.query
          .updateTable('evening_talk')
          .set({ state: 'waiting', began: null, ended: null, share: null })
          .where('id', '=', talkId),
      );
      writePlaces(open, evening_id, [{ talkId, place: null, fixed: false }], today());
    });
    return {};
  },
});
