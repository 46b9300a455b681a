/** The menu, in the chosen language: role labels are English otherwise. */
import { Menu } from 'electron';
import type { Language } from '../shared/model/language.ts';
import { menu as texts } from '../shared/text/menu.ts';

export function setMenu(language: Language): void {
  const text = texts[language];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: text.file, submenu: [{ role: 'quit', label: text.quit }] },
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
    ]),
  );
}
