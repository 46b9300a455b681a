/** The loopback server: the window's files and the calls, for one window on this machine. Answers nobody else. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { z } from 'zod';
import type { Reply } from '../../shared/model/errors.ts';
import { loopback as texts } from '../../shared/text/loopback.ts';
import { securityHeaders } from '../content-security.ts';
import { serve } from '../serve.ts';
import { createAccess, isOwnHost, isOwnRequest, type Access } from './access.ts';
import { readJson } from './read-json.ts';

export interface LoopbackServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Opens the window once; a secret until it is used. */
  oneTimeAddress: string;
  close: () => Promise<void>;
}

interface Options {
  rendererDir: string;
  call: (name: string, input: unknown) => Promise<Reply<unknown>>;
}

const Call = z.strictObject({ name: z.string().max(100), input: z.unknown() });
const entrance = '/enter';

function send(response: ServerResponse, status: number, text: string, type: string, more = {}): void {
  const body = Buffer.from(text);
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-length': body.length };
  response.writeHead(status, { ...securityHeaders, ...headers, ...more });
  response.end(body);
}

function refuse(response: ServerResponse, status: number, text = ''): void {
  // The rest of a refused body is not read: the connection ends with the answer.
  send(response, status, text, 'text/plain', { connection: 'close' });
}

const bothLanguages = (key: keyof (typeof texts)['nl']) => `${texts.nl[key]}\n\n${texts.en[key]}\n`;

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  { call }: Options,
): Promise<void> {
  const body = await readJson(request);
  if ('status' in body) return refuse(response, body.status);
  const asked = Call.safeParse(body.value);
  if (!asked.success) return refuse(response, 400);
  const reply = await call(asked.data.name, asked.data.input);
  send(response, 200, JSON.stringify(reply), 'application/json');
}

async function sendFile(url: URL, response: ServerResponse, { rendererDir }: Options): Promise<void> {
  const file = await serve(rendererDir, new Request(url));
  const body = Buffer.from(await file.arrayBuffer());
  response.writeHead(file.status, { ...Object.fromEntries(file.headers), 'content-length': body.length });
  response.end(body);
}

/**
 * The window itself, not a redirect to it: after a step from another site (the launcher file) the browser withholds a
 * SameSite=Strict cookie from a redirect, but sends it with what this page asks for.
 */
async function enter(url: URL, access: Access, response: ServerResponse, options: Options): Promise<void> {
  const entered = access.exchange(url.searchParams.get('token') ?? '');
  if (entered === null) return refuse(response, 403, bothLanguages('addressUsed'));
  const page = await (await serve(options.rendererDir, new Request(new URL('/', url)))).text();
  const withKey = page.replace('<head>', `<head><meta name="driehoek-key" content="${entered.key}" />`);
  send(response, 200, withKey, 'text/html', { 'set-cookie': entered.cookie });
}

/** Stays open as long as the program runs; its end tells the page that nobody of ours is here any more. */
function stayAlive(response: ServerResponse): void {
  response.writeHead(200, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' });
  response.flushHeaders();
}

/** Starts on 127.0.0.1 and a free port. `rendererDir` holds the built window. */
export async function startServer(options: Options): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500);
      else response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const access = createAccess(port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers, method, url: target = '' } = request;
    if (!isOwnHost(headers, origin)) return refuse(response, 403);
    if (!target.startsWith('/') || !URL.canParse(origin + target)) return refuse(response, 400);
    const url = new URL(origin + target);
    // Before the check for other sites, because the launcher file is one; the token is what counts here.
    if (method === 'GET' && url.pathname === entrance) return enter(url, access, response, options);
    if (!isOwnRequest(headers, origin)) return refuse(response, 403);
    if (!access.hasCookie(headers)) return refuse(response, 403, bothLanguages('noCookie'));
    if (url.pathname === '/call') {
      if (method !== 'POST') return refuse(response, 405);
      return headers.origin === origin && access.hasKey(headers)
        ? answerCall(request, response, options)
        : refuse(response, 403);
    }
    if (url.pathname === '/alive' && method === 'GET')
      return access.hasKey(headers) ? stayAlive(response) : refuse(response, 403);
    return method === 'GET' ? sendFile(url, response, options) : refuse(response, 405);
  }

  return {
    origin,
    oneTimeAddress: `${origin}${entrance}?token=${access.token}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
