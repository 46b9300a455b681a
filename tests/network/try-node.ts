/**
 * Tries every way of Node to the ports that it is given, after all have been shut: a TCP and a UDP port of this
 * machine. Prints what each try came to as JSON. A process of its own, for what is shut stays shut.
 */
import { exec, execFile } from 'node:child_process';
import { createSocket, Socket as Datagram } from 'node:dgram';
import { lookup, Resolver, resolve4, reverse } from 'node:dns';
import * as names from 'node:dns/promises';
import { get as httpGet, createServer, request as httpRequest } from 'node:http';
import { connect as http2Connect } from 'node:http2';
import { get as httpsGet } from 'node:https';
import { connect, createConnection, Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { NetworkShut, shutNetwork } from '../../electron/shut-network.ts';

const port = Number(process.argv[2]);
const host = '127.0.0.1';
/** Taken before the shutting, as a module does that keeps a function for later. */
const kept = { connect, createConnection, httpGet, httpRequest };
shutNetwork();
shutNetwork();

const ways: Record<string, () => unknown> = {
  'net.connect': () => connect(port, host),
  'net.connect, kept': () => kept.connect(port, host),
  'net.createConnection': () => createConnection({ port, host }),
  'net.createConnection, kept': () => kept.createConnection({ port, host }),
  'net.Socket': () => new Socket().connect(port, host),
  'a socket file': () => connect('/run/driehoek.sock'),
  'tls.connect': () => tlsConnect({ port, host }),
  'http.get': () => httpGet(`http://${host}:${port}/`),
  'http.get, kept': () => kept.httpGet(`http://${host}:${port}/`),
  'http.request': () => httpRequest({ port, host, method: 'POST' }).end('x'),
  'http.request, kept': () => kept.httpRequest({ port, host }).end(),
  'https.get': () => httpsGet(`https://${host}:${port}/`),
  'http2.connect': () => http2Connect(`http://${host}:${port}`),
  fetch: () => fetch(`http://${host}:${port}/`),
  WebSocket: () => new WebSocket(`ws://${host}:${port}/`),
  'dns.lookup': () => lookup('driehoek.example', () => undefined),
  'dns.resolve4': () => resolve4('driehoek.example', () => undefined),
  'dns.reverse': () => reverse('198.51.100.7', () => undefined),
  'dns.Resolver': () => new Resolver().resolveTxt('driehoek.example', () => undefined),
  'dns.promises.lookup': () => names.lookup('driehoek.example'),
  'dns.promises.Resolver': () => new names.Resolver().resolve('driehoek.example'),
  'dgram.createSocket': () => createSocket('udp4').send('x', port, host),
  'dgram.Socket': () => Datagram.prototype.send('x', port, host),
};

/** What is thrown, rejected, or emitted as an error; null: the way is open. */
async function tryWay(way: () => unknown): Promise<string | null> {
  try {
    const made = await way();
    if (made instanceof Object && 'once' in made) {
      const [error] = (await once(made as never, 'error')) as [unknown];
      throw error;
    }
    return null;
  } catch (error) {
    return error instanceof NetworkShut ? 'shut' : String(error);
  }
}

const results: Record<string, string | null> = {};
for (const [name, way] of Object.entries(ways)) results[name] = await tryWay(way);

// What the program does need: to listen, and to speak with a child.
const server = createServer().listen(0, host);
await once(server, 'listening');
server.close();
const child = await promisify(execFile)(process.execPath, ['--version']);
const shell = await promisify(exec)('echo driehoek');
process.stdout.write(JSON.stringify({ results, listens: true, child: child.stdout, shell: shell.stdout }));
