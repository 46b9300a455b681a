/** The menu, in the chosen language: role labels are English otherwise. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../shared/model/language.ts';
import { menu as texts } from '../shared/text/menu.ts';

export interface MenuActions {
  lock: () => void;
  print: () => void;
}

const isMac = process.platform === 'darwin';

/** macOS shows the first menu under the program's name. */
function programMenu({ about, hide, quit }: (typeof texts)[Language]): MenuItemConstructorOptions[] {
  if (!isMac) return [];
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'about', label: about },
    { role: 'hide', label: hide },
    { role: 'quit', label: quit },
  ];
  return [{ label: 'Driehoek', submenu }];
}

/** Sets it anew, which is how it changes its language. */
export function setMenu(language: Language, { lock, print }: MenuActions): void {
  const text = texts[language];
  const fileMenu: MenuItemConstructorOptions[] = [
    { label: text.print, accelerator: 'CmdOrCtrl+P', click: () => print() },
    { label: text.lock, accelerator: 'CmdOrCtrl+L', click: () => lock() },
    ...(isMac ? [] : [{ role: 'quit', label: text.quit } as const]),
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...programMenu(text),
      { label: text.file, submenu: fileMenu },
      // macOS needs these for the shortcuts to work at all.
      {
        label: text.edit,
        submenu: [
          { role: 'undo', label: text.undo },
          { role: 'cut', label: text.cut },
          { role: 'copy', label: text.copy },
          { role: 'paste', label: text.paste },
          { role: 'selectAll', label: text.selectAll },
        ],
      },
      {
        label: text.view,
        submenu: [
          { role: 'zoomIn', label: text.zoomIn },
          { role: 'zoomOut', label: text.zoomOut },
          { role: 'resetZoom', label: text.zoomReset },
          { role: 'togglefullscreen', label: text.fullScreen },
        ],
      },
      { label: text.window, submenu: [{ role: 'minimize', label: text.minimize }] },
    ]),
  );
}
