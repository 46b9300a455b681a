/** Who may speak to the loopback server: the one window that was given the token. Keeps its secrets in memory only. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const newSecret = () => randomBytes(32).toString('base64url');

function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export interface Access {
  /** For the one-time address. */
  token: string;
  /** Takes the token once, and answers the cookie that replaces it; null: wrong, or used before. */
  exchange(token: string): string | null;
  hasCookie(headers: IncomingHttpHeaders): boolean;
}

export function createAccess(port: number): Access {
  const token = newSecret();
  const session = newSecret();
  // Cookies are shared by all ports of one host: with the port in its name, a second start does not end the first.
  const name = `driehoek-${port}`;
  let used = false;
  return {
    token,
    exchange(given) {
      if (used || !same(given, token)) return null;
      used = true;
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    hasCookie: ({ cookie = '' }) =>
      cookie
        .split('; ')
        .some((pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), session)),
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
