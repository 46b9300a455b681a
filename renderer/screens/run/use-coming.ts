/** Who still comes and when, by the clock of this moment: what the vault answered is as old as its last answer. */
import { useMemo } from 'react';
import { minuteOf } from '../../../shared/domain/evening/clock.ts';
import { retime } from '../../../shared/domain/evening/retime.ts';
import type { RunState, RunTalk } from '../../../shared/model/run.ts';

export interface ComingTalk {
  talk: RunTalk;
  /** Minutes since midnight at which it is expected. */
  start: number;
}

export function useComing({ talks, running, changeover, breakMinutes }: RunState, now: number): ComingTalk[] {
  return useMemo(() => {
    const timed = talks.map((one) => ({ ...one, start: minuteOf(one.start) }));
    return retime({ talks: timed, changeover, breakMinutes, now })
      .filter(({ id }) => id !== running?.talkId)
      .flatMap(({ id, start }) => {
        const talk = talks.find((one) => one.id === id);
        return talk === undefined ? [] : [{ talk, start }];
      });
  }, [talks, running, changeover, breakMinutes, now]);
}
