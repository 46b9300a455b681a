/** Gives the page one function and nothing else. Bundled as one CommonJS file, because the sandbox loads no other. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('bridge', {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', String(name), input),
});

// A policy in the page does not stop WebRTC; without its constructor nothing starts it.
contextBridge.executeInMainWorld({
  func: () => {
    Reflect.deleteProperty(globalThis, 'RTCPeerConnection');
  },
});
