/** The Electron shell, and its order of starting: what must precede `ready`, then the sessions, then the window. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, dialog, nativeTheme, session } from 'electron';
import { Settings } from '../shared/model/settings.ts';
import { menu as texts } from '../shared/text/menu.ts';
import { answerCalls } from './answer-calls.ts';
import { registerScheme, serveWindow } from './app-protocol.ts';
import { createBackend, type Backend } from './backend/create-backend.ts';
import { clearClipboardWhenAsked } from './clear-clipboard.ts';
import { closeWithoutLoss } from './close-without-loss.ts';
import { dataDir, isCarried } from './data-dir.ts';
import { hardenContents, hardenSession } from './harden.ts';
import { lockNow, lockWhenAway } from './lock-when-away.ts';
import { setMenu } from './menu.ts';
import { listenForFiles } from './opened-file.ts';
import { printPage } from './print-page.ts';
import { createPrintWindow } from './print-window.ts';
import { askWhere } from './save-dialog.ts';
import { runSelfTest } from './self-test.ts';
import { shutNetwork } from './shut-network.ts';
import { systemKeystore } from './system-keystore.ts';
import { endOnFault, watchHelpers, watchPage } from './when-it-breaks.ts';
import { createWindow, openFirstPage } from './window.ts';

shutNetwork();
registerScheme();
app.enableSandbox();
// No name is ever looked up. Keep the capitals: in lower case `~notfound` is a name.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
// The last asks multicast for names of this network, as a part of WebRTC.
app.commandLine.appendSwitch('disable-features', 'MediaRouter,WebRtcHideLocalIpsWithMdns');
const isSelfTest = app.commandLine.hasSwitch('self-test');
// The folder of the vault is shared with the loopback shell; Chromium's own files go beside it.
const folder = isSelfTest
  ? mkdtempSync(join(tmpdir(), 'driehoek-self-test-'))
  : dataDir(app.commandLine.getSwitchValue('data') || undefined);
const chromiumFolder = join(folder, 'chromium');
// `setPath` takes only folders that exist.
mkdirSync(chromiumFolder, { recursive: true, mode: 0o700 });
app.setPath('userData', folder);
app.setPath('sessionData', chromiumFolder);

const files = listenForFiles();

/** Switches that open a packaged program to others; no fuse covers them. */
const refusedSwitches = ['no-sandbox', 'remote-debugging-port', 'remote-debugging-pipe'];

if (!app.requestSingleInstanceLock()) app.exit(0);
else if (app.isPackaged && refusedSwitches.some((name) => app.commandLine.hasSwitch(name))) {
  dialog.showErrorBox(texts.nl.sandboxOff, texts.nl.sandboxOffAdvice);
  app.exit(1);
} else {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  void app.whenReady().then(start).catch(giveUp);
}

async function start(): Promise<void> {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
  await hardenSession(session.defaultSession);
  // Without `persist:` the session leaves no cache and no local storage on disk.
  const vaultSession = session.fromPartition('vault', { cache: false });
  await hardenSession(vaultSession);
  serveWindow(vaultSession, join(import.meta.dirname, '../renderer'));
  const { htmlToPdf } = await createPrintWindow();
  const window = createWindow(vaultSession);
  const backend = createBackend({
    dataDir: app.getPath('userData'),
    htmlToPdf,
    ...(isCarried() ? {} : { keystore: systemKeystore }),
    saveAs: async (name) => askWhere(window, name, (await chosen(backend)).language),
    now: () => new Date(),
    newId: randomUUID,
  });
  endOnFault(backend);
  const language = async () => (await chosen(backend)).language;
  const actions = {
    lock: () => void lockNow(window, backend),
    print: async () => printPage(window, await language()),
  };
  /** What the system draws follows the settings too. */
  const follow = async (): Promise<void> => {
    const settings = await chosen(backend);
    nativeTheme.themeSource = settings.theme;
    setMenu(settings.language, { ...actions, print: () => void actions.print() });
  };
  await follow();
  answerCalls(window, backend, (name) => {
    if (name === 'settings.save') void follow();
  });
  lockWhenAway(window, backend);
  closeWithoutLoss(window, language);
  watchPage(window, language);
  watchHelpers(window, language);
  files.passTo(window);
  clearClipboardWhenAsked(window);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  // Windows ends a session without `will-quit`; every change is one transaction, so closing is all there is to do.
  window.on('session-end', () => backend.close());
  app.on('will-quit', () => backend.close());
  app.on('window-all-closed', () => app.quit());
  await openFirstPage(window);
  if (isSelfTest) await runSelfTest({ window, backend, keystore: systemKeystore, htmlToPdf, folder });
}

async function chosen(backend: Backend): Promise<Settings> {
  const reply = await backend.call('settings.get', {});
  if (!reply.ok) throw new Error(reply.code);
  return Settings.parse(reply.value);
}

function giveUp(): void {
  dialog.showErrorBox(texts.nl.startFailed, texts.nl.startFailedAdvice);
  app.exit(1);
}
