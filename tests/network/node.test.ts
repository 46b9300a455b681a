/** The run-time guard: nothing in the program's own process reaches a network, whichever way of Node it takes. */
import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

const Report = z.object({
  results: z.record(z.string(), z.string().nullable()),
  listens: z.literal(true),
  child: z.string(),
  shell: z.string(),
});

test('every way of Node is shut, and listening and child processes are not', async () => {
  const seen: string[] = [];
  const tcp = createServer((socket) => {
    seen.push('a connection');
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', () => seen.push('a datagram')).bind(port, '127.0.0.1');
  await once(udp, 'listening');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(import.meta.dirname, 'try-node.ts'),
      String(port),
    ]);
    const { results, child, shell } = Report.parse(JSON.parse(stdout));
    expect(Object.keys(results).length).toBeGreaterThan(20);
    expect(Object.entries(results).filter(([, result]) => result !== 'shut')).toEqual([]);
    expect([child.trim(), shell.trim()]).toEqual([process.version, 'driehoek']);
    expect(seen).toEqual([]);
  } finally {
    tcp.close();
    udp.close();
  }
});
