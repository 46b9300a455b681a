/** Whether a message comes from the window's own page. Nobody else is listened to. */
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { origin } from './app-protocol.ts';

export const isOwnPage = (
  { senderFrame, sender }: IpcMainInvokeEvent | IpcMainEvent,
  window: BrowserWindow,
): boolean =>
  // The frame is null when it went away while the message was under way.
  senderFrame !== null &&
  sender === window.webContents &&
  senderFrame === sender.mainFrame &&
  senderFrame.url.startsWith(`${origin}/`);
