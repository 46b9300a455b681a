/**
 * A backup or a hand-over that the system asks the program to open, by a double click. Whoever starts a program chooses
 * its words, so they are judged as those of a stranger: all that one of them can do is to be offered on the screen that
 * it is for, where it opens with its passphrase only. Reads nothing before the page asks.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { app, ipcMain, type BrowserWindow } from 'electron';
import { isOwnPage } from './own-page.ts';

type Kind = 'backup' | 'transfer';
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['.driehoek-backup', 'backup'],
  ['.driehoek', 'transfer'],
]);

/** More than a vault of decades; a larger file can be chosen on the screen itself. [design] */
const mostBytes = 512 * 1024 * 1024;

interface Opened {
  path: string;
  kind: Kind;
}

/** On Windows a look at such a path asks another computer, and tells it who is signed in. */
const isOnNetwork = (path: string): boolean => /^[\\/]{2}/u.test(path);

/** The file that one word of a command names; null: none that is opened. `folder`: where the command was given. */
export function judgeWord(word: string, folder: string): Opened | null {
  if (word.startsWith('-') || word.includes('\0')) return null;
  const path = resolve(folder, word);
  const kind = kinds.get(extname(path).toLowerCase());
  if (kind === undefined || isOnNetwork(word) || isOnNetwork(path)) return null;
  // Of a link it is not known what it leads to.
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true && status.size <= mostBytes ? { path, kind } : null;
}

/** null: it is not there any more, or is something else by now. */
function readOpened(path: string): Uint8Array | null {
  let handle: number;
  try {
    // Windows does not know the last two.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const status = fstatSync(handle);
    return status.isFile() && status.size <= mostBytes ? readFileSync(handle) : null;
  } catch {
    return null;
  } finally {
    closeSync(handle);
  }
}

export interface OpenedFiles {
  /** Lets the window's own page ask which kind of file waits, and take it once. */
  passTo: (window: BrowserWindow) => void;
}

/** Before `ready`: macOS tells of a double click on a file when the program has hardly begun. */
export function listenForFiles(): OpenedFiles {
  let waiting: Opened | null = null;
  let tell = (): void => undefined;
  const offer = (words: readonly string[], folder: string): void => {
    const found = words.map((word) => judgeWord(word, folder)).find((each) => each !== null);
    if (found === undefined) return;
    waiting = found;
    tell();
  };
  const take = (): { name: string; content: Uint8Array } | null => {
    const taken = waiting;
    waiting = null;
    const content = taken === null ? null : readOpened(taken.path);
    return taken === null || content === null ? null : { name: basename(taken.path), content };
  };

  app.on('open-file', (event, path) => {
    event.preventDefault();
    offer([path], '/');
  });
  app.on('second-instance', (_event, words, folder) => offer(words.slice(1), folder));
  offer(process.argv.slice(1), process.cwd());

  return {
    passTo(window) {
      ipcMain.handle('opened-kind', (event) => {
        if (!isOwnPage(event, window)) throw new Error('forbidden');
        return waiting?.kind ?? null;
      });
      ipcMain.handle('take-opened', (event) => {
        if (!isOwnPage(event, window)) throw new Error('forbidden');
        return take();
      });
      tell = () => {
        if (!window.isDestroyed()) window.webContents.send('opened');
      };
    },
  };
}
