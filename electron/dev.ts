/** `npm run dev`: the window with hot reload, on a temporary vault that holds the invented class and is open. Never part of the product. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { z } from 'zod';
import { demo } from '../shared/text/demo.ts';
import { start } from '../shared/text/start.ts';
import { loadDemo } from '../tests/demo/load-demo.ts';
import { CallError } from './backend/call-error.ts';
import { createBackend, type Backend } from './backend/create-backend.ts';
import { isOwnRequest } from './loopback/access.ts';
import { hasDisplay } from './loopback/has-display.ts';
import { findOrInstallBrowser } from './loopback/install-chromium.ts';
import { openWindow } from './loopback/open-window.ts';
import { createPdfPrinter } from './loopback/pdf.ts';
import { readJson } from './loopback/read-json.ts';
import { createSaveAs } from './loopback/save-as.ts';
import { terminalLanguage } from './terminal-language.ts';

/** Not secret: it guards invented students, and gets the window open again after it was locked. */
const passphrase = 'fiets lamp koe wolk';
const language = terminalLanguage();
const Call = z.object({ name: z.string(), input: z.unknown() });

/** The renderer asks its own origin, which is Vite's here; a page of another origin gets nothing. */
async function answer(
  call: Backend['call'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const own = isOwnRequest(request.headers, `http://${request.headers.host ?? ''}`);
  const body = own ? await readJson(request) : { status: 403 };
  const asked = 'value' in body ? Call.safeParse(body.value) : null;
  response.statusCode = asked?.success ? 200 : 400;
  response.setHeader('content-type', 'application/json');
  response.end(asked?.success ? JSON.stringify(await call(asked.data.name, asked.data.input)) : '');
}

const startVite = async ({ call }: Backend): Promise<ViteDevServer> => {
  const vite = await createServer({
    configFile: false,
    root: resolve(import.meta.dirname, '../renderer'),
    server: { host: '127.0.0.1' },
    plugins: [
      react(),
      {
        name: 'driehoek-calls',
        configureServer({ middlewares }) {
          middlewares.use('/call', (request, response) => void answer(call, request, response));
          middlewares.use('/alive', (_request, response) => response.flushHeaders());
        },
      },
    ],
  });
  return vite.listen();
};

const dataDir = mkdtempSync(join(tmpdir(), 'driehoek-dev-'));
const browser = await findOrInstallBrowser();
const printer = browser && createPdfPrinter(browser.path);
const backend = createBackend({
  dataDir,
  htmlToPdf: printer?.htmlToPdf ?? (() => Promise.reject(new CallError('no-printer'))),
  saveAs: createSaveAs(),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
});
await backend.call('vault.create', { passphrase, recovery: false });
await loadDemo(backend.call, language);
const vite = await startVite(backend);
const [address = ''] = vite.resolvedUrls?.local ?? [];
console.log(`${address}\n${demo[language].passphrase(passphrase)}\n${start[language].stop}`);

const stopped = new Promise<void>((done) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
});
const window = browser !== null && hasDisplay() ? openWindow(browser.path, address, dataDir) : null;
await Promise.race([stopped, ...(window === null ? [] : [window.closed])]);
window?.close();
await window?.closed;
await vite.close();
backend.close();
await printer?.close();
rmSync(dataDir, { recursive: true, force: true });
