/** The address of run mode. */
import type { RunningNow } from '../../../shared/model/run.ts';

export const runPath = ({ eveningId, sessionId }: Pick<RunningNow, 'eveningId' | 'sessionId'>): string =>
  `/evening/${eveningId}/run/${sessionId}`;
