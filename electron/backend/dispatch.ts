/** The gate of the back end: known names and valid input come in, only what the output schema names goes out. */
import type { z } from 'zod';
import { type CallName, contract, isCallName } from '../../shared/contract.ts';
import type { Reply } from '../../shared/model/errors.ts';
import { CallError } from './call-error.ts';
import type { CallContext, Handlers } from './context.ts';
import { describeProblems } from './describe-problems.ts';
import { isAnsweredInKiosk } from './kiosk.ts';
import { toFailure } from './reply.ts';

/** Never rejects. What goes wrong comes back as a failure, in the language of the settings. */
export async function dispatch(
  handlers: Handlers,
  context: CallContext,
  name: string,
  input: unknown,
): Promise<Reply<unknown>> {
  const { language } = context.settings.read();
  try {
    if (!isCallName(name)) throw new CallError('unknown-call');
    // Here and not in the window: who sits at a handed-out machine may open whatever a browser offers.
    if (context.kiosk.current() !== null && !isAnsweredInKiosk(name)) throw new CallError('kiosk');
    // Before the input is looked at: a locked program tells nothing, not even what it expects.
    if (contract[name].store === 'open') context.store();
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success)
      throw new CallError('invalid-input', {
        fields: describeProblems(parsed.error.issues, input, language),
      });
    const result = await handlerOf(handlers, name)(parsed.data);
    return { ok: true, value: contract[name].output.parse(result) };
  } catch (error) {
    return toFailure(error, language);
  }
}

/** The one place where the tie between a name and its input is given up: the contract has just checked it. */
const handlerOf = (handlers: Handlers, name: CallName) =>
  handlers[name] as (input: z.output<(typeof contract)[CallName]['input']>) => unknown;
