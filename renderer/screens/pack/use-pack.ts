/** Makes one PDF of sheets, tells how far it is, and can be stopped. */
import type { CallInput } from '../../../shared/contract.ts';
import { callBackend } from '../../api.ts';
import { type PrintJob, usePrintJob } from './use-print-job.ts';

export type PackRequest = Omit<CallInput<'print.pack'>, 'job'>;

export interface Pack extends Omit<PrintJob, 'start'> {
  start: (request: PackRequest) => void;
}

export function usePack(): Pack {
  const job = usePrintJob();
  return {
    ...job,
    start: (request) => job.start((id) => callBackend('print.pack', { ...request, job: id })),
  };
}
