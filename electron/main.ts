/** The Electron shell, and its order of starting: what must precede `ready`, then the sessions, then the window. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { app, BrowserWindow, dialog, session } from 'electron';
import { Settings } from '../shared/contract.ts';
import type { Language } from '../shared/model/language.ts';
import { menu as texts } from '../shared/text/menu.ts';
import { answerCalls } from './answer-calls.ts';
import { registerScheme, serveWindow } from './app-protocol.ts';
import { createBackend, type Backend } from './backend/create-backend.ts';
import { dataDir } from './data-dir.ts';
import { hardenContents, hardenSession } from './harden.ts';
import { lockWhenAway } from './lock-when-away.ts';
import { setMenu } from './menu.ts';
import { createPrintWindow } from './print-window.ts';
import { createWindow, openFirstPage } from './window.ts';

registerScheme();
app.enableSandbox();
// No name is ever looked up. Keep the capitals: in lower case `~notfound` is a name.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
// The folder of the vault is shared with the loopback shell; Chromium's own files go beside it.
const folder = dataDir(app.commandLine.getSwitchValue('data') || undefined);
const chromiumFolder = join(folder, 'chromium');
// `setPath` takes only folders that exist.
mkdirSync(chromiumFolder, { recursive: true, mode: 0o700 });
app.setPath('userData', folder);
app.setPath('sessionData', chromiumFolder);

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
  const backend = createBackend({
    dataDir: app.getPath('userData'),
    htmlToPdf,
    saveAs: async (name) => saveAs(name, await chosenLanguage(backend)),
    now: () => new Date(),
    newId: randomUUID,
  });
  setMenu(await chosenLanguage(backend));
  const window = createWindow(vaultSession);
  answerCalls(window, backend);
  lockWhenAway(window, backend);
  app.on('second-instance', () => {
    // What the second start was given is not looked at.
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  // Windows ends a session without `will-quit`; every change is one transaction, so closing is all there is to do.
  window.on('session-end', () => backend.close());
  app.on('will-quit', () => backend.close());
  app.on('window-all-closed', () => app.quit());
  await openFirstPage(window);
}

async function chosenLanguage(backend: Backend): Promise<Language> {
  const reply = await backend.call('settings.get', {});
  return reply.ok ? Settings.parse(reply.value).language : 'nl';
}

async function saveAs(suggestedName: string, language: Language): Promise<string | null> {
  const [window] = BrowserWindow.getAllWindows().filter((candidate) => candidate.isVisible());
  const ending = extname(suggestedName);
  const options = {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: ending === '.pdf' ? texts[language].pdf : 'JSON', extensions: [ending.slice(1)] }],
  };
  const { canceled, filePath } = await (window === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return null;
  // Some Linux dialogs do not add it.
  return filePath.toLowerCase().endsWith(ending) ? filePath : `${filePath}${ending}`;
}

function giveUp(): void {
  dialog.showErrorBox(texts.nl.startFailed, texts.nl.startFailedAdvice);
  app.exit(1);
}
