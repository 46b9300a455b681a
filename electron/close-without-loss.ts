/** Closes the window, and with it the program, when what was typed a moment ago has been kept. Locks nothing. */
import { dialog, type BrowserWindow } from 'electron';
import type { Language } from '../shared/model/language.ts';
import { menu as texts } from '../shared/text/menu.ts';
import { finishInWindow } from './finish-in-window.ts';

/** Windows that go on to another page whatever the present one says, because the vault is being locked. */
const leaving = new WeakSet<BrowserWindow>();

/** From here until the next page has loaded, nothing is asked: a lock never waits for an answer. */
export const leavePage = (window: BrowserWindow): void => void leaving.add(window);

export function closeWithoutLoss(window: BrowserWindow, language: () => Promise<Language>): void {
  let asked: 'not yet' | 'finishing' | 'finished' = 'not yet';
  let chosen: Language = 'nl';

  async function finish(): Promise<void> {
    chosen = await language();
    await finishInWindow(window);
    asked = 'finished';
    if (!window.isDestroyed()) window.close();
  }

  // Quitting closes the window first, so this holds for the menu, the shortcut and the system too.
  window.on('close', (event) => {
    if (asked === 'finished') return;
    event.preventDefault();
    if (asked === 'finishing') return;
    asked = 'finishing';
    void finish();
  });

  // The page holds on to what could not be kept: a sentence that waits for a choice, a disk that is full.
  window.webContents.on('will-prevent-unload', (event) => {
    if (leaving.has(window)) return event.preventDefault();
    const text = texts[chosen];
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: text.notKept,
      detail: text.notKeptAdvice,
      buttons: [text.goBack, text.closeAnyway],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // To prevent what prevents the unloading is to go.
    if (answer === 1) event.preventDefault();
    else asked = 'not yet';
  });
  window.webContents.on('did-finish-load', () => leaving.delete(window));
}
