/** The loopback server lets in the one window that has the token, and nobody else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/content-security.ts';
import { type LoopbackServer, startServer } from '../../electron/loopback/server.ts';
import { openTestBackend, type TestBackend } from '../backend/open-test-backend.ts';
import { rawRequest } from './raw-request.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-server-'));
const rendererDir = join(folder, 'renderer');
let backend: TestBackend;
let server: LoopbackServer;

beforeAll(async () => {
  mkdirSync(join(rendererDir, 'assets'), { recursive: true });
  writeFileSync(join(rendererDir, 'index.html'), '<!doctype html><head><title>window</title></head>');
  writeFileSync(join(rendererDir, 'assets', 'app.js'), 'export {}');
  writeFileSync(join(rendererDir, 'notes.txt'), 'not for a window');
  writeFileSync(join(folder, 'secret.html'), 'outside the folder');
  backend = await openTestBackend({ vault: false });
});
afterAll(() => {
  backend.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  entered = null;
  server = await startServer({ rendererDir, call: (name, input) => backend.backend.call(name, input) });
});
afterEach(() => server.close());

const entranceOf = ({ oneTimeAddress, origin }: LoopbackServer) => oneTimeAddress.slice(origin.length);

/** What the one-time address is exchanged for; empty when the address is refused. */
async function enter(): Promise<{ cookie: string; key: string }> {
  const { headers, body } = await rawRequest(server.origin, { target: entranceOf(server) });
  return {
    cookie: headers['set-cookie']?.split(';')[0] ?? '',
    key: /<meta name="driehoek-key" content="([\w-]+)" \/>/u.exec(body)?.[1] ?? '',
  };
}
let entered: ReturnType<typeof enter> | null = null;
const own = () => (entered ??= enter());
const ownCookie = async () => (await own()).cookie;

const callBody = JSON.stringify({ name: 'settings.get', input: {} });
async function post(headers: Record<string, string>, body = callBody) {
  const { cookie, key } = await own();
  return rawRequest(server.origin, {
    method: 'POST',
    target: '/call',
    body,
    headers: {
      cookie,
      'x-driehoek-key': key,
      origin: server.origin,
      'content-type': 'application/json',
      ...headers,
    },
  });
}
async function get(target: string, headers: Record<string, string> = {}) {
  return rawRequest(server.origin, { target, headers: { cookie: await ownCookie(), ...headers } });
}

describe('the one-time address', () => {
  test('gives a cookie that scripts and other sites cannot use, and the window', async () => {
    const reply = await rawRequest(server.origin, { target: entranceOf(server) });
    expect(reply.status).toBe(200);
    expect(reply.headers['set-cookie']).toMatch(
      /^driehoek-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u,
    );
    expect(reply.body, 'the window itself').toContain('<title>window</title>');
    const token = new URL(server.oneTimeAddress).searchParams.get('token') ?? '';
    expect(token).toHaveLength(43);
    expect(reply.body).not.toContain(token);
  });

  test('gives a key for the page alone: neither in a file nor in a cookie', async () => {
    const { cookie, key } = await own();
    expect(key).toHaveLength(43);
    expect(cookie).not.toContain(key);
    for (const target of ['/', '/index.html']) expect((await get(target)).body).not.toContain(key);
  });

  test('works once', async () => {
    expect(await enter()).not.toEqual({ cookie: '', key: '' });
    const again = await rawRequest(server.origin, { target: entranceOf(server) });
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).toContain('start het opnieuw');
  });

  test.each(['/enter', '/enter?token=', `/enter?token=${'a'.repeat(43)}`, '/enter?token=%F0%9F%90%88'])(
    'refuses a wrong token: %s',
    async (target) => {
      expect((await rawRequest(server.origin, { target })).status).toBe(403);
      expect((await enter()).cookie, 'a wrong guess does not use up the token').not.toBe('');
    },
  );
});

describe('who is refused', () => {
  test('anybody without the cookie', async () => {
    for (const target of ['/', '/assets/app.js', '/call'])
      expect((await rawRequest(server.origin, { target })).status).toBe(403);
  });

  test('a cookie without the key: a server on another port of this machine gets the one and not the other', async () => {
    for (const key of ['', 'A'.repeat(43), (await own()).cookie.split('=')[1] ?? '']) {
      expect((await post({ 'x-driehoek-key': key })).status).toBe(403);
      expect((await get('/alive', { 'x-driehoek-key': key })).status).toBe(403);
    }
    expect((await post({})).status).toBe(200);
  });

  test('the key without the cookie', async () => {
    expect((await post({ cookie: '' })).status).toBe(403);
  });

  test('a cookie with another value', async () => {
    const wrong = (await ownCookie()).replace(/.{5}$/u, 'AAAAA');
    expect((await get('/', { cookie: wrong })).status).toBe(403);
  });

  test.each([
    ['a name that was rebound to this machine', (port: string) => `driehoek.example:${port}`],
    ['localhost, which is not the address of the window', (port: string) => `localhost:${port}`],
    ['the address without its port', () => '127.0.0.1'],
    ['another port', () => '127.0.0.1:1'],
    ['nothing', () => ''],
  ])('Host: %s', async (_title, host) => {
    const headers = { host: host(new URL(server.origin).port) };
    expect((await rawRequest(server.origin, { target: entranceOf(server), headers })).status).toBe(403);
    expect(await ownCookie(), 'the token is still unused').not.toBe('');
    expect((await get('/', headers)).status).toBe(403);
    expect((await post(headers)).status).toBe(403);
  });

  test.each(['http://127.0.0.1:1', 'https://driehoek.example', 'null', 'file://'])(
    'Origin: %s',
    async (origin) => {
      expect((await post({ origin })).status).toBe(403);
    },
  );

  test('a call without an Origin, which no page of the window sends', async () => {
    const { cookie, key } = await own();
    const headers = { cookie, 'x-driehoek-key': key, 'content-type': 'application/json' };
    const reply = await rawRequest(server.origin, {
      method: 'POST',
      target: '/call',
      headers,
      body: callBody,
    });
    expect(reply.status).toBe(403);
  });

  test.each(['cross-site', 'same-site'])('Sec-Fetch-Site: %s', async (site) => {
    expect((await get('/', { 'sec-fetch-site': site })).status).toBe(403);
    expect((await post({ 'sec-fetch-site': site })).status).toBe(403);
  });
});

describe('files', () => {
  test('of the window are given with the policy and the other headers', async () => {
    for (const [target, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/index.html', 'text/html; charset=utf-8'],
      ['/assets/app.js', 'text/javascript; charset=utf-8'],
    ] as const) {
      const { status, headers } = await get(target);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe(type);
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/..%2fsecret.html',
    '/assets/..%2f..%2fsecret.html',
    '/..%5csecret.html',
    '/..\\secret.html',
    '/%2e%2e%5csecret.html',
    '//secret.html',
    '/%2fetc/hostname.html',
    '/index.html%00.js',
    '/%',
    '/%c0%ae%c0%ae/secret.html',
    '/notes.txt',
    '/assets',
    '/assets/',
    '/assets/missing.js',
    `/${'a'.repeat(5000)}.js`,
  ])('outside the folder or of another kind are not: %s', async (target) => {
    const { status, body } = await get(target);
    expect([400, 403, 404]).toContain(status);
    expect(body).not.toMatch(/outside|not for a window/u);
  });

  test('of an absolute address of another host are not given', async () => {
    expect((await get('http://driehoek.example/index.html')).status).toBe(400);
  });

  test.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('are not to be had with %s', async (method) => {
    const headers = { cookie: await ownCookie() };
    const reply = await rawRequest(server.origin, { method, target: '/', headers });
    expect(reply.status).toBe(405);
  });
});

describe('calls', () => {
  test('are answered as JSON, with the headers of every answer', async () => {
    const reply = await post({});
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toMatchObject({ ok: true, value: { language: 'nl', theme: 'system' } });
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.headers['content-security-policy']).toBe(contentSecurityPolicy);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('take only POST', async () => {
    expect((await get('/call')).status).toBe(405);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'take only JSON, not %s',
    async (type) => {
      expect((await post({ 'content-type': type })).status).toBe(415);
    },
  );

  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"input":{}}',
    '{"name":1}',
    '{"name":"settings.get","more":1}',
    '\xff',
  ])('that are not a call get 400: %j', async (body) => {
    expect((await post({}, body)).status).toBe(400);
  });

  test('larger than an import can be are refused unread, whatever length they claim', async () => {
    expect((await post({ 'content-length': '17000001' }, '')).status).toBe(413);
    const chunk = `100000\r\n${' '.repeat(0x10_00_00)}\r\n`;
    const endless = { 'transfer-encoding': 'chunked' };
    expect((await post(endless, `${chunk.repeat(17)}0\r\n\r\n`)).status).toBe(413);
  });

  test('an import of the largest size comes through to the gate of the back end', async () => {
    const content = 'A'.repeat(16_000_000);
    const input = { fileName: 'klas.csv', content };
    const reply = await post({}, JSON.stringify({ name: 'import.preview', input }));
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, code: 'no-vault' });
  });

  test.each(['constructor', '__proto__', 'toString'])('of unknown names are refused: %s', async (name) => {
    const reply = await post({}, JSON.stringify({ name, input: {} }));
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, code: 'unknown-call' });
  });
});

test('the answer that tells whether the program runs ends with the program, and not before', async () => {
  const { cookie, key } = await own();
  const waiting = fetch(`${server.origin}/alive`, { headers: { cookie, 'x-driehoek-key': key } });
  const response = await waiting;
  expect(response.status).toBe(200);
  const end = response.text().then(
    () => 'ended',
    () => 'ended',
  );
  const running = rawRequest(server.origin, { target: '/', headers: { cookie } }).then(() => 'running');
  expect(await Promise.race([end, running])).toBe('running');
  await server.close();
  expect(await end).toBe('ended');
  server = await startServer({ rendererDir, call: (name, input) => backend.backend.call(name, input) });
});
