/** Serves the window's files as app://vault, in place of file://. Never leaves the folder of the built window. */
import { protocol, type Session } from 'electron';
import { serve } from './serve.ts';

const scheme = 'app';
export const origin = `${scheme}://vault`;

/** Only before `ready`: later the scheme would have no origin of its own. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Handlers are per session. */
export function serveWindow(session: Session, rendererDir: string): void {
  session.protocol.handle(scheme, (request) =>
    new URL(request.url).host === 'vault' ? serve(rendererDir, request) : new Response(null, { status: 403 }),
  );
}

/** One document from memory, under the address that is answered; nothing else is served in this session. */
export function serveDocument(session: Session, html: string): string {
  const address = `${scheme}://print/${crypto.randomUUID()}`;
  session.protocol.handle(scheme, (request) =>
    request.url === address
      ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : new Response(null, { status: 404 }),
  );
  return address;
}

export const stopServing = (session: Session): void => session.protocol.unhandle(scheme);
