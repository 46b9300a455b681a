/** Gives the page two functions and nothing else. Bundled as one CommonJS file, because the sandbox loads no other. */
import { contextBridge, ipcRenderer } from 'electron';

let finish = (): Promise<void> => Promise.resolve();

contextBridge.exposeInMainWorld('bridge', {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', String(name), input),
  /** What to do before the window closes or the vault is locked from outside the page. */
  beforeLeaving(work: () => Promise<void>): void {
    finish = work;
  },
});

const tellFinished = (): void => ipcRenderer.send('finished');
ipcRenderer.on('finish', () => void finish().then(tellFinished, tellFinished));

// A policy in the page does not stop WebRTC; without its constructor nothing starts it.
contextBridge.executeInMainWorld({
  func: () => {
    Reflect.deleteProperty(globalThis, 'RTCPeerConnection');
  },
});
