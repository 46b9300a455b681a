/** What happens when the page or the program breaks. Says so in a sentence and never shows what the fault was about. */
import { app, dialog, type BrowserWindow } from 'electron';
import type { Backend } from './backend/create-backend.ts';
import type { Language } from '../shared/model/language.ts';
import { menu as texts } from '../shared/text/menu.ts';

/** What breaks again within this time would do so for ever. In milliseconds. */
const soon = 60_000;
/** So many helpers gone within that time are told. [design] */
const manyGone = 3;

interface Watched {
  window: BrowserWindow;
  language: () => Promise<Language>;
}

type Said = 'broken' | 'stuck' | 'helperGone';

/** Answers which button was pressed; the first one also when `signal` takes the question back. */
async function say(
  { window, language }: Watched,
  what: Said,
  more: { advice: 'brokenAdvice' | 'reopened' | 'helperAdvice'; signal?: AbortSignal },
  buttons: readonly ('ok' | 'wait' | 'loadAgain' | 'quit')[],
): Promise<number> {
  const text = texts[await language()];
  if (window.isDestroyed()) return 0;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: text[what],
    detail: text[more.advice],
    buttons: buttons.map((button) => text[button]),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    ...(more.signal && { signal: more.signal }),
  });
  return response;
}

/** Opens a page that is gone once by itself, and then only when asked to; offers to open a stuck one again. */
export function watchPage(window: BrowserWindow, language: () => Promise<Language>): void {
  const watched = { window, language };
  let brokeAt = -Infinity;
  /** Somebody chose to open a stuck page again: it is ended on purpose. */
  let onPurpose = false;

  // What was kept is in the vault, which is still open; only what was typed in the last moment may be gone.
  async function openAgain(mayTry: boolean): Promise<void> {
    if (onPurpose) {
      onPurpose = false;
      return window.webContents.reload();
    }
    const again = !mayTry || performance.now() - brokeAt < soon;
    brokeAt = performance.now();
    if (again && (await say(watched, 'broken', { advice: 'brokenAdvice' }, ['loadAgain', 'quit'])) === 1)
      return app.quit();
    if (window.isDestroyed()) return;
    window.webContents.reload();
    if (!again) await say(watched, 'broken', { advice: 'reopened' }, ['ok']);
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    // Another try at once would end like the first.
    void openAgain(reason !== 'launch-failed' && reason !== 'integrity-failure');
  });

  let asking: AbortController | null = null;
  async function offerToWait(): Promise<void> {
    asking = new AbortController();
    const { signal } = asking;
    const answer = await say(watched, 'stuck', { advice: 'brokenAdvice', signal }, ['wait', 'loadAgain']);
    asking = null;
    if (answer !== 1 || window.isDestroyed()) return;
    // It is opened again when it is gone.
    onPurpose = true;
    window.webContents.forcefullyCrashRenderer();
  }
  window.webContents.on('unresponsive', () => {
    if (asking === null) void offerToWait();
  });
  window.webContents.on('responsive', () => asking?.abort());
}

/**
 * The processes that draw and so on hold nothing of the vault, and Chromium starts them again by itself. Only when they
 * do not last is the mentor told, once.
 */
export function watchHelpers(window: BrowserWindow, language: () => Promise<Language>): void {
  let gone: number[] = [];
  let told = false;
  app.on('child-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || told) return;
    const now = performance.now();
    gone = [...gone.filter((at) => now - at < soon), now];
    if (gone.length < manyGone) return;
    told = true;
    void say({ window, language }, 'helperGone', { advice: 'helperAdvice' }, ['ok']);
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
