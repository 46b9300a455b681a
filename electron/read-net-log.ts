/** Counts in a net log of Chromium what was sent to anybody. Knows no session. */
import { z } from 'zod';

const NetLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(z.object({ type: z.int() })),
});

/** What a net log calls a connection, what went over one, and a question for a name. */
const outward = [
  'TCP_CONNECT_ATTEMPT',
  'SOCKET_BYTES_SENT',
  'UDP_BYTES_SENT',
  'DNS_TRANSACTION_ATTEMPT',
  'HOST_RESOLVER_SYSTEM_TASK',
];

/** By kind, those that occur. Throws when the text is no net log, or one of a browser that knows none of the kinds. */
export function countSent(netLog: string): Record<string, number> {
  const { constants, events } = NetLog.parse(JSON.parse(netLog));
  const kinds = outward.flatMap((name) => {
    const type = constants.logEventTypes[name];
    return type === undefined ? [] : [[name, type] as const];
  });
  if (kinds.length === 0) throw new Error('a net log without the kinds that are counted');
  return Object.fromEntries(
    kinds
      .map(([name, type]) => [name, events.filter((event) => event.type === type).length] as const)
      .filter(([, count]) => count > 0),
  );
}
