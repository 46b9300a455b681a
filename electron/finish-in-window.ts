/** Asks the page to keep what was typed a moment ago, and waits for it, but not for ever. Closes and locks nothing. */
import { ipcMain, type BrowserWindow, type IpcMainEvent } from 'electron';
import { isOwnPage } from './own-page.ts';

/** A page that is stuck must not keep a mentor from closing or locking. In milliseconds. */
const longest = 3000;

/** `patience`: how long it may take, in milliseconds. */
export async function finishInWindow(window: BrowserWindow, patience = longest): Promise<void> {
  if (window.isDestroyed() || window.webContents.isCrashed()) return;
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      ipcMain.off('finished', onFinished);
      resolve();
    };
    const onFinished = (event: IpcMainEvent): void => {
      if (isOwnPage(event, window)) stop();
    };
    const timer = setTimeout(stop, patience);
    ipcMain.on('finished', onFinished);
    window.webContents.send('finish');
  });
}
