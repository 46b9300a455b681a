/** Takes a text of the page off the clipboard, also when its window is not in front. Tells the page nothing of what is there. */
import { clipboard, ipcMain, type BrowserWindow } from 'electron';
import { isOwnPage } from './own-page.ts';

/** Line ends become the system's own on their way. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n');

export function clearClipboardWhenAsked(window: BrowserWindow): void {
  ipcMain.handle('clear-clipboard', async (event, text: unknown) => {
    if (!isOwnPage(event, window)) throw new Error('forbidden');
    if (plain(await clipboard.readText()) === plain(String(text))) clipboard.clear();
  });
}
