/** The calls of the hand-over. The work itself is under `transfer/`, loaded when it is needed. */
import type { CallContext, HandlersOf } from '../context.ts';

type TransferCalls = HandlersOf<'transfer.save' | 'transfer.preview' | 'transfer.apply'>;

export const transferCalls = (context: CallContext): TransferCalls => {
  const read = async ({ content, passphrase }: { content: string; passphrase: string }) => {
    const { readTransfer } = await import('../transfer/transfer-file.ts');
    return readTransfer(Buffer.from(content, 'base64'), passphrase);
  };
  return {
    'transfer.save': (input) =>
      context.jobs.run(input.job, async (job) => {
        const { saveTransfer } = await import('../transfer/save-transfer.ts');
        return saveTransfer(context, input, job);
      }),

    'transfer.preview': async (input) => {
      const [file, { planTransfer }] = [await read(input), await import('../transfer/plan-transfer.ts')];
      return { made: file.made, rows: planTransfer(context.store(), file).map(({ row }) => row) };
    },

    'transfer.apply': async ({ answers, ...input }) => {
      const [file, { applyTransfer }] = [await read(input), await import('../transfer/apply-transfer.ts')];
      return applyTransfer(context.store(), file, answers, () => context.host.newId());
    },
  };
};
