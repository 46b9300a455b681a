/** The typed client, made from the contract: hooks to read and to change. Keeps no state beside the query cache. */
import {
  type keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../shared/contract.ts';
import type { Failure, Reply } from '../shared/model/errors.ts';
import { bridge } from './bridge.ts';

/** A failure that the back end answered; `message` is a sentence for the person, in the chosen language. */
export class CallFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** One call to the back end. Throws `CallFailed`; after `locked` everything that was read is forgotten. */
export async function callBackend<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = (await bridge.call(name, input)) as Reply<CallOutput<N>>;
  if (reply.ok) return reply.value;
  if (reply.code === 'locked') forgetEverything();
  throw new CallFailed(reply);
}

const keyOf = (name: CallName, input: unknown) => [name, input] as const;

/** Forgets all that was read from the vault; the vault's state is asked again, which shows the unlock screen. */
export function forgetEverything(): void {
  // Not the states of vault and kiosk: the window watches those queries, and would go on watching removed ones.
  const kept = (name: string): boolean =>
    name.startsWith('settings.') || name === 'vault.status' || name === 'kiosk.state';
  queries.removeQueries({ predicate: ({ queryKey }) => !kept(String(queryKey[0])) });
  // What was sent is kept there for a while: also what was typed.
  queries.getMutationCache().clear();
  void queries.invalidateQueries({ queryKey: ['vault.status'] });
  void queries.invalidateQueries({ queryKey: ['kiosk.state'] });
}

export function useRead<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: { enabled?: boolean; placeholderData?: typeof keepPreviousData } = {},
): UseQueryResult<CallOutput<N>, CallFailed> {
  return useQuery<CallOutput<N>, CallFailed>({
    queryKey: keyOf(name, input),
    queryFn: () => callBackend(name, input),
    ...options,
  });
}

/** The answer as it is now: from the cache where nothing changed since, else asked again. Throws `CallFailed`. */
export const readNow = <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> =>
  queries.fetchQuery({ queryKey: keyOf(name, input), queryFn: () => callBackend(name, input) });

/** Puts an answer that came before any screen asked for it into the query cache; a failure is left for the screen. */
export function keepReply(name: CallName, input: unknown, reply: unknown): void {
  if (isReply(reply) && reply.ok) queries.setQueryData(keyOf(name, input), reply.value);
}

const isReply = (reply: unknown): reply is Reply<unknown> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply;

/** A call that changes something: whatever was read before is read again. */
export function useChange<N extends CallName>(name: N) {
  return useMutation<CallOutput<N>, CallFailed, CallInput<N>>({
    mutationFn: (input) => callBackend(name, input),
    onSuccess: () => queries.invalidateQueries(),
  });
}
