/** Runs the built preload as the sandbox does, one CommonJS file with one module to require, and answers the page's door. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { project } from '../architecture/read-modules.ts';
import { hear, ipc } from './stand-in.ts';
import { strict } from './strict.ts';

export interface Page {
  call(name: unknown, input: unknown): Promise<unknown>;
  beforeLeaving(work: () => Promise<void>): void;
  openedKind(): Promise<unknown>;
  takeOpened(): Promise<unknown>;
  onOpened(listener: () => void): void;
  clearClipboard(text: unknown): Promise<unknown>;
}

interface Contents {
  mainFrame: { url: string };
  onSend: (channel: string) => void;
}

/** `contents`: the page that it belongs to. What crosses is copied, as it is between processes. */
export function loadPreload(contents: Contents): Page {
  const exposed: Record<string, Page> = {};
  const listeners = new Map<string, () => void>();
  const event = () => ({ sender: contents, senderFrame: contents.mainFrame });
  contents.onSend = (channel) => listeners.get(channel)?.();
  const electron = {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (name: string, door: Page) => {
        exposed[name] = door;
      },
      executeInMainWorld: () => undefined,
    }),
    ipcRenderer: strict('ipcRenderer', {
      invoke: async (channel: string, ...args: unknown[]) => {
        const handler = ipc.handlers.get(channel);
        if (handler === undefined) throw new Error(`no handler for ${channel}`);
        return structuredClone(await handler(event(), ...args.map((value) => structuredClone(value))));
      },
      on: (channel: string, listener: () => void) => void listeners.set(channel, listener),
      send: (channel: string) => void hear(channel, event()),
    }),
  };
  const require = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`a sandboxed preload cannot require ${name}`);
  };
  const code = readFileSync(join(project, 'out/preload/preload.cjs'), 'utf8');
  const wrapped = `(function (require, module, exports) {${code}\n})`;
  const run = runInThisContext(wrapped) as (...given: unknown[]) => void;
  run(require, { exports: {} }, {});
  const { bridge } = exposed;
  if (bridge === undefined) throw new Error('the preload exposes no bridge');
  return bridge;
}
