/** Asks where a file goes, with the system's own dialog. Writes nothing. */
import { extname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { Language } from '../shared/model/language.ts';
import { menu as texts } from '../shared/text/menu.ts';

/** The absolute path; null: the person cancelled. */
export async function askWhere(
  window: BrowserWindow,
  suggestedName: string,
  language: Language,
): Promise<string | null> {
  const ending = extname(suggestedName);
  const name = ending === '.pdf' ? texts[language].pdf : ending.slice(1).toUpperCase();
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name, extensions: [ending.slice(1)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return null;
  // Some Linux dialogs do not add it.
  return filePath.toLowerCase().endsWith(ending) ? filePath : `${filePath}${ending}`;
}
