/** Answers a request for a file of the window. The one file server of all shells; never leaves its folder. */
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve } from 'node:path';
import { securityHeaders } from './content-security.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const refuse = (status: number) => new Response(null, { status, headers: securityHeaders });

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/**
 * The file of `root` that the URL's path names (`/` is index.html), with the security headers.
 * 400: a path that cannot be read; 403: one that leads outside `root`; 404: no such file, or not a kind
 * that a window loads; 405: anything but GET.
 */
export async function serve(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return refuse(405);
  const path = decode(new URL(request.url).pathname);
  if (path === null || path.includes('\0')) return refuse(400);
  // With the leading dot: an absolute path would make `resolve` forget the root.
  const file = resolve(root, path === '/' ? 'index.html' : `.${path}`);
  const inside = relative(root, file);
  // A backslash is a plain letter to POSIX and a separator to Windows: refused on both alike.
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside) || path.includes('\\'))
    return refuse(403);
  const contentType = contentTypes[extname(file).toLowerCase()];
  if (contentType === undefined) return refuse(404);
  try {
    const body = new Uint8Array(await readFile(file));
    return new Response(body, { headers: { ...securityHeaders, 'content-type': contentType } });
  } catch {
    return refuse(404);
  }
}
