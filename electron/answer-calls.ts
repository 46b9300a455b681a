/** Lets the window's own page, and nobody else, call the back end. */
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { Backend } from './backend/create-backend.ts';
import { origin } from './app-protocol.ts';

const isOwnPage = ({ senderFrame, sender }: IpcMainInvokeEvent, window: BrowserWindow): boolean =>
  // The frame is null when it went away while the call was under way.
  senderFrame !== null &&
  sender === window.webContents &&
  senderFrame === sender.mainFrame &&
  senderFrame.url.startsWith(`${origin}/`);

export function answerCalls(window: BrowserWindow, backend: Backend): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown) => {
    if (!isOwnPage(event, window)) throw new Error('forbidden');
    return backend.call(String(name), input);
  });
}
