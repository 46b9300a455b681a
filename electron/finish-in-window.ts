/** Asks the page to keep what was typed a moment ago, and waits for it, but not for ever. Closes and locks nothing. */
import { ipcMain, type BrowserWindow, type IpcMainEvent } from 'electron';
import { isOwnPage } from './own-page.ts';

/** A page that is stuck must not keep a mentor from closing or locking. In milliseconds. */
const patience = 3000;

export async function finishInWindow(window: BrowserWindow): Promise<void> {
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
