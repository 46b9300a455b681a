/** Shuts every way out of a session and of a page. Each guard says what it is for. */
import type { Event, Session, WebContents } from 'electron';
import { origin } from './app-protocol.ts';

/** Addresses that a page of ours may load; everything else is cancelled, unknown schemes included. */
function isOwn(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'app:' || protocol === 'blob:' || protocol === 'data:';
}

/**
 * All that a page of ours may ask for: the whole screen (run mode), and to put a text on the clipboard. Reading the
 * clipboard stays refused.
 */
const granted: ReadonlySet<string> = new Set(['fullscreen', 'clipboard-sanitized-write']);

export async function hardenSession(session: Session): Promise<void> {
  // The first use of a session starts the download of a dictionary, whatever `spellcheck: false` says.
  session.setSpellCheckerDictionaryDownloadURL('https://00.00/');
  session.setSpellCheckerEnabled(false);
  // Electron grants by default.
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(granted.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setBluetoothPairingHandler(null);
  session.setUSBProtectedClassesHandler(() => []);
  session.setCertificateVerifyProc((_request, answer) => answer(-2));
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }));
  // Files leave through the save dialog of the back end's host, never as a download.
  session.on('will-download', (event) => event.preventDefault());
  // No look-up of a system proxy; the port answers nobody.
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'socks5://127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  });
}

/**
 * A page may load itself anew, as it does after a lock, and go nowhere else. `location.reload()` comes from the page, so
 * these events hear of it.
 */
function stayHere(event: Event<{ url: string; isMainFrame: boolean }>): void {
  const isReload = event.isMainFrame && event.url.replace(/#.*$/u, '') === `${origin}/index.html`;
  if (!isReload) event.preventDefault();
}

/** For every page that ever comes into being, ours included. */
export function hardenContents(contents: WebContents): void {
  // A policy in the page does not stop WebRTC.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', stayHere);
  contents.on('will-frame-navigate', stayHere);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
