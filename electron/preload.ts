/** Gives the page its few functions and nothing else. Bundled as one CommonJS file, because the sandbox loads no other. */
import { contextBridge, ipcRenderer } from 'electron';

let finish = (): Promise<void> => Promise.resolve();
let tellOpened = (): void => undefined;

contextBridge.exposeInMainWorld('bridge', {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', String(name), input),
  /** What to do before the window closes or the vault is locked from outside the page. */
  beforeLeaving(work: () => Promise<void>): void {
    finish = work;
  },
  /** Empties the clipboard when this text is on it. */
  clearClipboard: (text: unknown): Promise<unknown> => ipcRenderer.invoke('clear-clipboard', String(text)),
  /** Which kind of file the system opened the program with: 'backup', 'transfer' or null. */
  openedKind: (): Promise<unknown> => ipcRenderer.invoke('opened-kind'),
  /** Its name and content, once. */
  takeOpened: (): Promise<unknown> => ipcRenderer.invoke('take-opened'),
  onOpened(listener: () => void): void {
    tellOpened = listener;
  },
});

const tellFinished = (): void => ipcRenderer.send('finished');
ipcRenderer.on('opened', () => tellOpened());
ipcRenderer.on('finish', () => void finish().then(tellFinished, tellFinished));

// A policy in the page does not stop WebRTC; without its constructor nothing starts it.
contextBridge.executeInMainWorld({
  func: () => {
    Reflect.deleteProperty(globalThis, 'RTCPeerConnection');
  },
});
