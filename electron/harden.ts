/** Shuts every way out of a session and of a page. Each guard says what it is for. */
import type { Session, WebContents } from 'electron';

/** Addresses that a page of ours may load; everything else is cancelled, unknown schemes included. */
function isOwn(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'app:' || protocol === 'blob:' || protocol === 'data:';
}

export async function hardenSession(session: Session): Promise<void> {
  // The first use of a session starts the download of a dictionary, whatever `spellcheck: false` says.
  session.setSpellCheckerDictionaryDownloadURL('https://00.00/');
  session.setSpellCheckerEnabled(false);
  // Electron grants by default.
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
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

/** For every page that ever comes into being, ours included. */
export function hardenContents(contents: WebContents): void {
  // A policy in the page does not stop WebRTC.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
