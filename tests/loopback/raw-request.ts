/** Sends a request exactly as written, which neither fetch nor a browser would do. */
import { connect } from 'node:net';

export interface RawReply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface Raw {
  method?: string;
  /** The request target, not changed in any way. */
  target: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends `Host` as the origin has it, unless `headers` says otherwise. */
export async function rawRequest(
  origin: string,
  { method = 'GET', target, headers = {}, body }: Raw,
): Promise<RawReply> {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const length =
    body === undefined || 'transfer-encoding' in headers
      ? {}
      : { 'content-length': String(Buffer.byteLength(body, 'latin1')) };
  const all = { host, connection: 'close', ...length, ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${target} HTTP/1.1\r\n${head.join('')}\r\n${body ?? ''}`, 'latin1');
  // A server that refuses a body may close while it is still being sent.
  socket.on('error', () => socket.destroy());
  const parts: Buffer[] = [];
  for await (const part of socket as AsyncIterable<Buffer>) parts.push(part);
  return parse(Buffer.concat(parts).toString('utf8'));
}

function parse(reply: string): RawReply {
  const split = reply.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = reply.slice(0, split).split('\r\n');
  return {
    status: Number(statusLine.split(' ')[1]),
    headers: Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    ),
    body: reply.slice(split + 4),
  };
}
