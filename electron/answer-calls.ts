/** Lets the window's own page, and nobody else, call the back end. */
import { ipcMain, type BrowserWindow } from 'electron';
import type { Backend } from './backend/create-backend.ts';
import { isOwnPage } from './own-page.ts';

/** `onAnswer` is told the name of every call that was answered, when it has been. */
export function answerCalls(window: BrowserWindow, backend: Backend, onAnswer: (name: string) => void): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    // A thrown error reaches the page as its message only, and this one says nothing.
    if (!isOwnPage(event, window)) throw new Error('forbidden');
    const reply = await backend.call(String(name), input);
    onAnswer(String(name));
    return reply;
  });
}
