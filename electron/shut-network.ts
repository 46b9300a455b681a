/**
 * Makes every way of Node itself to a network throw, for the rest of the process: connections, requests, names,
 * datagrams. Listening stays, for the loopback server answers its own window; so do the pipes to a child process.
 * The window's own ways are shut elsewhere: Chromium does not go through Node.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import dnsPromises from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** A fault of the program: nothing in it has a reason to try. Names no address, which could be personal. */
export class NetworkShut extends Error {
  constructor() {
    super('Driehoek calls nobody.');
  }
}

function refuse(): never {
  throw new NetworkShut();
}

/**
 * Everything that asks for a name: `resolve4`, `reverse` and so on, in each of its forms. Of an address in figures
 * `lookup` asks nobody, and listening on 127.0.0.1 goes through it.
 */
function shutNames(module: object): void {
  for (const name of Object.getOwnPropertyNames(module)) {
    const way: unknown = Reflect.get(module, name);
    if (typeof way !== 'function' || !/^(?:lookup|resolve|reverse)/u.test(name)) continue;
    const shut = (...asked: unknown[]): unknown =>
      name === 'lookup' && net.isIP(String(asked[0])) !== 0 ? Reflect.apply(way, module, asked) : refuse();
    Reflect.set(module, name, shut);
  }
}

/** Before anything else can connect. A second time changes nothing. */
export function shutNetwork(): void {
  // http, https, http2, tls, fetch and WebSocket all end here; a connection to a pipe or socket file does too.
  net.Socket.prototype.connect = refuse;
  net.connect = refuse;
  net.createConnection = refuse;
  for (const module of [dns, dns.Resolver.prototype, dnsPromises, dnsPromises.Resolver.prototype])
    shutNames(module);
  for (const name of ['bind', 'connect', 'send', 'addMembership'] as const)
    Reflect.set(dgram.Socket.prototype, name, refuse);
  dgram.createSocket = refuse;
  for (const name of ['fetch', 'WebSocket', 'EventSource'])
    if (name in globalThis) Reflect.set(globalThis, name, refuse);
  // Names that a module imported before this are changed with it.
  syncBuiltinESMExports();
}
