/** Who may speak to the loopback server: the one window that was given the token. Keeps its secrets in memory only. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const newSecret = () => randomBytes(32).toString('base64url');

function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The header in which the page sends its key. */
export const keyHeader = 'x-driehoek-key';

export interface Access {
  /** For the one-time address. */
  token: string;
  /** Takes the token once, and answers what replaces it; null: wrong, or used before. */
  exchange(token: string): { cookie: string; key: string } | null;
  /** Enough for the files of the window, which hold nothing of anybody. */
  hasCookie(headers: IncomingHttpHeaders): boolean;
  /**
   * For everything else. A cookie goes to every port of a host, and so to a server that another user of this machine
   * has there, when the mentor's browser is led to it; what the page keeps stays with its own port.
   */
  hasKey(headers: IncomingHttpHeaders): boolean;
}

export function createAccess(port: number): Access {
  const token = newSecret();
  const session = newSecret();
  const key = newSecret();
  // Cookies are shared by all ports of one host: with the port in its name, a second start does not end the first.
  const name = `driehoek-${port}`;
  let used = false;
  return {
    token,
    exchange(given) {
      if (used || !same(given, token)) return null;
      used = true;
      return { cookie: `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`, key };
    },
    hasCookie: ({ cookie = '' }) =>
      cookie
        .split('; ')
        .some((pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), session)),
    hasKey: ({ [keyHeader]: given = '' }) => same(String(given), key),
  };
}

/**
 * Whether the headers are those of this very origin. Another Host is a name that was rebound to this machine;
 * another Origin or fetch site is another page that tries to reach it.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  return (
    isOwnHost(headers, origin) &&
    (headers.origin === undefined || headers.origin === origin) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  );
}

export const isOwnHost = (headers: IncomingHttpHeaders, origin: string): boolean =>
  `http://${headers.host ?? ''}` === origin;
