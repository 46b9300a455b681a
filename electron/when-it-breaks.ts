/** What happens when the page or the program breaks. Says so in a sentence and never shows what the fault was about. */
import { app, dialog, type BrowserWindow } from 'electron';
import type { Backend } from './backend/create-backend.ts';
import type { Language } from '../shared/model/language.ts';
import { menu as texts } from '../shared/text/menu.ts';
import { openFirstPage } from './window.ts';

/** A page that breaks again within this time would do so for ever. In milliseconds. */
const soon = 60_000;

export function watchPage(window: BrowserWindow, language: () => Promise<Language>): void {
  let brokeAt = -Infinity;

  async function ask(problem: 'broken' | 'stuck'): Promise<number> {
    const text = texts[await language()];
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: text[problem],
      detail: text.brokenAdvice,
      buttons: problem === 'broken' ? [text.loadAgain, text.quit] : [text.wait, text.loadAgain],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response;
  }

  // What was saved is in the vault, and every change is saved at once.
  async function openAgain(): Promise<void> {
    const again = performance.now() - brokeAt < soon;
    brokeAt = performance.now();
    if (again && (await ask('broken')) === 1) return app.quit();
    await openFirstPage(window);
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) void openAgain();
  });

  let asking = false;
  async function offerToWait(): Promise<void> {
    asking = true;
    const answer = await ask('stuck');
    asking = false;
    // The page is opened again when it is gone.
    if (answer === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
  }
  window.webContents.on('unresponsive', () => {
    if (!asking) void offerToWait();
  });
}

/** A fault that nobody foresaw: the vault is closed before anything else can go wrong with it. */
export function endOnFault(backend: Backend): void {
  const end = (): void => {
    backend.close();
    dialog.showErrorBox(texts.nl.broken, texts.nl.brokenAdvice);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
