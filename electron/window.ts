/** The one window of the Electron shell. */
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type Session } from 'electron';
import { origin } from './app-protocol.ts';

/** The grounds of styles/tokens.css, against a flash before the first paint. */
const ground = { light: '#f6f4ef', dark: '#16191d' };

export function createWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      session,
      // The defaults, said aloud: a later change of them must not open a door.
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

export const openFirstPage = (window: BrowserWindow): Promise<void> => window.loadURL(`${origin}/index.html`);
