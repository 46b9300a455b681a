/** Asks for the calls of the summary: through the gate of the back end where that matters, else its handlers with one solver. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summaryCalls } from '../../electron/backend/calls/summary.ts';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import type { CallInput, CallOutput } from '../../shared/contract.ts';
import { contract } from '../../shared/contract.ts';

export type SummaryCall = 'summary.generalise' | 'summary.protect' | 'summary.audit' | 'summary.judge';

const backend = createBackend({
  // Never made: these calls write nothing.
  dataDir: join(tmpdir(), 'driehoek-summary-writes-nothing'),
  htmlToPdf: () => Promise.reject(new Error('nothing is printed here')),
  saveAs: () => Promise.resolve(null),
  now: () => new Date('2026-02-02T09:30:00'),
  newId: () => 'none',
});
const open = await loadSolver();
const handlers = summaryCalls(() => Promise.resolve(open));

/** The reply as it is, failures too. */
export const send = (name: SummaryCall, input: unknown) => backend.call(name, input);

/** The answer, of input that is valid; a failure fails the test. */
export async function ask<N extends SummaryCall>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const { input: schema, output } = contract[name];
  const handler = handlers[name] as (parsed: unknown) => unknown;
  return output.parse(await handler(schema.parse(input))) as CallOutput<N>;
}
