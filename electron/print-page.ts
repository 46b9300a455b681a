/** Prints what the window shows through the system's own dialog. The sheets of a class go to a PDF instead. */
import { dialog, type BrowserWindow } from 'electron';
import type { Language } from '../shared/model/language.ts';
import { menu as texts } from '../shared/text/menu.ts';

/** Chromium's word for a person who changed his mind; it is no fault. */
const cancelled = 'Print job canceled';

export function printPage(window: BrowserWindow, language: Language): void {
  // Without any option: one would take the place of what the person sets in the dialog.
  window.webContents.print({}, (printed, reason) => {
    if (printed || reason === cancelled || window.isDestroyed()) return;
    const { printFailed, printFailedAdvice } = texts[language];
    void dialog.showMessageBox(window, {
      type: 'warning',
      message: printFailed,
      detail: printFailedAdvice,
      noLink: true,
    });
  });
}
