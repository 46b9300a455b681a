/** The back end, the printer and the server of the loopback shell, put together. Opens no window. */
import { createBackend, type Backend } from '../backend/create-backend.ts';
import type { Host } from '../backend/host.ts';
import { CallError } from '../backend/call-error.ts';
import { createPdfPrinter } from './pdf.ts';
import { startServer, type LoopbackServer } from './server.ts';

interface Options extends Pick<Host, 'dataDir' | 'saveAs'>, Partial<Pick<Host, 'now'>> {
  /** The built window: out/renderer. */
  rendererDir: string;
  /** A browser of the Chromium family, to print with; null: there is none, and printing answers `no-printer`. */
  browser: string | null;
}

export interface Loopback extends LoopbackServer {
  call: Backend['call'];
}

export async function openLoopback({
  dataDir,
  saveAs,
  rendererDir,
  browser,
  now = () => new Date(),
}: Options): Promise<Loopback> {
  const printer = browser === null ? null : createPdfPrinter(browser);
  const backend = createBackend({
    dataDir,
    saveAs,
    htmlToPdf: printer?.htmlToPdf ?? (() => Promise.reject(new CallError('no-printer'))),
    now,
    newId: () => crypto.randomUUID(),
  });
  const server = await startServer({ rendererDir, call: backend.call });
  return {
    ...server,
    call: backend.call,
    async close() {
      await server.close();
      backend.close();
      await printer?.close();
    },
  };
}
