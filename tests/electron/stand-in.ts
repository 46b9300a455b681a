/**
 * A small stand-in for the module `electron`, bound to its types, on which the built main bundle runs without the
 * binary. It does what the program needs, writes down what it was told, and throws on everything else. It proves that
 * the bundle loads, starts in order and wires its parts; it cannot prove what Electron does with them.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type * as Electron from 'electron';
import { strict } from './strict.ts';

/** Every call of note, in order: `app.enableSandbox`, `session.setProxy vault`. */
export const told: string[] = [];
const tell = (what: string): void => void told.push(what);

/** Answers of the dialogs, and what was asked; set by whoever drives. */
export const person = {
  saveAs: '',
  /** Of a question: the number of a button; null: a person who does not answer. */
  answer: 0 as number | null,
  asked: [] as string[],
  /** What stands below each question. */
  details: [] as string[],
  idleSeconds: 0,
  packaged: false,
};
export const switches = new Map<string, string>();

type Handler = (request: Request) => Response | Promise<Response>;

class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  readonly name: string;
  mayAsk: ((contents: null, permission: string) => boolean) | null = null;
  onRequest: ((details: { url: string }, answer: (reply: { cancel?: boolean }) => void) => void) | null =
    null;
  constructor(name: string) {
    super();
    this.name = name;
  }
  readonly protocol = strict('protocol of a session', {
    handle: (scheme: string, handler: Handler) => {
      if (this.handlers.has(scheme)) throw new Error(`a second handler for ${scheme}`);
      this.handlers.set(scheme, handler);
    },
    unhandle: (scheme: string) => void this.handlers.delete(scheme),
  });
  readonly webRequest = strict('webRequest', {
    onBeforeRequest: (listener: NonNullable<FakeSession['onRequest']>) => {
      this.onRequest = listener;
    },
  });
  readonly netLog = strict('netLog', {
    startLogging: (path: string) => {
      tell('netLog.startLogging');
      writeFileSync(
        path,
        JSON.stringify({ constants: { logEventTypes: { UDP_BYTES_SENT: 1 } }, events: [] }),
      );
      return Promise.resolve();
    },
    stopLogging: () => Promise.resolve(),
  });
  setSpellCheckerDictionaryDownloadURL(): void {
    tell(`session.setSpellCheckerDictionaryDownloadURL ${this.name}`);
  }
  setSpellCheckerEnabled(on: boolean): void {
    tell(`session.setSpellCheckerEnabled ${String(on)} ${this.name}`);
  }
  setPermissionRequestHandler(): void {
    tell(`session.setPermissionRequestHandler ${this.name}`);
  }
  setPermissionCheckHandler(handler: (contents: null, permission: string) => boolean): void {
    this.mayAsk = handler;
  }
  setDevicePermissionHandler(): void {
    tell(`session.setDevicePermissionHandler ${this.name}`);
  }
  setDisplayMediaRequestHandler(): void {
    tell(`session.setDisplayMediaRequestHandler ${this.name}`);
  }
  setBluetoothPairingHandler(): void {
    tell(`session.setBluetoothPairingHandler ${this.name}`);
  }
  setUSBProtectedClassesHandler(): void {
    tell(`session.setUSBProtectedClassesHandler ${this.name}`);
  }
  setCertificateVerifyProc(): void {
    tell(`session.setCertificateVerifyProc ${this.name}`);
  }
  setProxy({ proxyRules }: { proxyRules: string }): Promise<void> {
    tell(`session.setProxy ${proxyRules} ${this.name}`);
    return Promise.resolve();
  }
}

export const sessions = new Map<string, FakeSession>();
const sessionOf = (name: string): FakeSession => {
  const made = sessions.get(name) ?? new FakeSession(name);
  sessions.set(name, made);
  return strict('a session', made);
};

/** A page: what it was loaded from, and the frame that its messages come from. */
class FakeContents extends EventEmitter {
  readonly session: FakeSession;
  mainFrame = { url: '' };
  body = '';
  headers = new Headers();
  crashed = false;
  openHandler: (() => { action: string }) | null = null;
  /** What the preload of a page would be told. */
  onSend: (channel: string) => void = () => undefined;
  loads = 0;
  crashes = 0;
  readonly debugger = strict('debugger', {
    attach: () => tell('debugger.attach'),
    sendCommand: () => Promise.resolve({}),
    detach: () => tell('debugger.detach'),
  } satisfies Partial<Record<keyof Electron.Debugger, unknown>>);
  constructor(session: FakeSession) {
    super();
    this.session = session;
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  /** The same page anew, at the address where it is. */
  reload(): void {
    this.loads += 1;
    this.emit('did-finish-load');
  }
  forcefullyCrashRenderer(): void {
    this.crashes += 1;
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 });
  }
  send(channel: string): void {
    this.onSend(channel);
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    tell(`contents.setWebRTCIPHandlingPolicy ${policy}`);
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
  print(options: object, done: (printed: boolean, reason: string) => void): void {
    tell(`contents.print ${JSON.stringify(options)}`);
    done(false, person.answer === 1 ? 'Print job canceled' : 'no printer');
  }
  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    tell(`contents.printToPDF ${JSON.stringify(options.pageSize)}`);
    return Promise.resolve(Buffer.from(`%PDF-1.7 /MediaBox [0 0 594.96 841.92] ${this.body.length}`));
  }
  getURL(): string {
    return this.mainFrame.url;
  }
  executeJavaScript(code: string): Promise<unknown> {
    if (code === 'location.reload()') {
      let prevented = false;
      this.emit('will-navigate', {
        url: this.mainFrame.url,
        isMainFrame: true,
        preventDefault: () => (prevented = true),
      });
      if (!prevented) setImmediate(() => this.reload());
      return Promise.resolve(undefined);
    }
    return Promise.resolve({
      call: { ok: true },
      node: 'undefined undefined',
      webrtc: 'undefined',
      fetch: 'shut',
      address: this.mainFrame.url,
    });
  }
}

export const windows: FakeWindow[] = [];

class FakeWindow extends EventEmitter {
  readonly webContents: FakeContents;
  readonly options: Electron.BrowserWindowConstructorOptions;
  destroyed = false;
  shown = false;
  focused = 0;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    const session = options.webPreferences?.session as unknown as FakeSession | undefined;
    this.webContents = strict('webContents', new FakeContents(session ?? sessionOf('default')));
    const self = strict('BrowserWindow', this as FakeWindow);
    windows.push(self);
    appEvents.emit('web-contents-created', {}, this.webContents);
    return self;
  }
  async loadURL(address: string): Promise<void> {
    const { session } = this.webContents;
    const handler = session.handlers.get(new URL(address).protocol.slice(0, -1));
    if (handler === undefined) throw new Error(`nobody serves ${address}`);
    const reply = await handler(new Request(address));
    this.webContents.mainFrame = { url: address };
    this.webContents.body = await reply.text();
    this.webContents.headers = reply.headers;
    this.webContents.loads += 1;
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }
  show(): void {
    this.shown = true;
  }
  isMinimized(): boolean {
    return true;
  }
  restore(): void {
    tell('window.restore');
  }
  focus(): void {
    this.focused += 1;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  /** As Electron does it: `close` may be prevented, then the page is asked. */
  close(): void {
    let stopped = false;
    this.emit('close', { preventDefault: () => (stopped = true) });
    if (stopped) return;
    if (person.asked.includes('page holds on')) {
      let goes = false;
      this.webContents.emit('will-prevent-unload', { preventDefault: () => (goes = true) });
      if (!goes) return;
    }
    this.destroy();
    if (windows.every((window) => window.destroyed)) appEvents.emit('window-all-closed');
  }
  destroy(): void {
    this.destroyed = true;
  }
}

export const appEvents = new EventEmitter();
let ready: () => void = () => undefined;
const isReady = new Promise<void>((resolve) => {
  ready = resolve;
});
export const becomeReady = (): void => ready();
/** Set when the program ends. */
export const ended: { code: number | null } = { code: null };
export const menus: Electron.MenuItemConstructorOptions[][] = [];
export const ipc = { handlers: new Map<string, (event: object, ...args: unknown[]) => unknown>() };
const ipcEvents = new EventEmitter();
export const hear = (channel: string, event: object): boolean => ipcEvents.emit(channel, event);
export const powerEvents = new EventEmitter();

export const app = strict('app', {
  get isPackaged() {
    return person.packaged;
  },
  enableSandbox: () => tell('app.enableSandbox'),
  configureHostResolver: ({ secureDnsMode }: Electron.ConfigureHostResolverOptions) =>
    tell(`app.configureHostResolver ${String(secureDnsMode)}`),
  commandLine: strict('commandLine', {
    appendSwitch: (name: string, value = '') => tell(`app.commandLine.appendSwitch ${name}=${value}`),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    hasSwitch: (name: string) => switches.has(name),
  }),
  setPath: (name: string, path: string) => {
    tell(`app.setPath ${name}`);
    paths.set(name, path);
  },
  getPath: (name: string) => paths.get(name) ?? tmpdir(),
  getVersion: () => '0.0.0',
  requestSingleInstanceLock: () => !switches.has('stand-in-second'),
  whenReady: () => isReady,
  on: (event: string, listener: (...args: unknown[]) => void) => void appEvents.on(event, listener),
  quit: () => {
    appEvents.emit('will-quit');
    ended.code ??= 0;
  },
  exit: (code = 0) => {
    ended.code ??= code;
  },
} satisfies Partial<Record<keyof Electron.App, unknown>>);
const paths = new Map<string, string>();

export const BrowserWindow = FakeWindow;
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: ([
    { scheme, privileges } = { scheme: '', privileges: {} },
  ]: Electron.CustomScheme[]) =>
    tell(`protocol.registerSchemesAsPrivileged ${scheme} ${Object.keys(privileges ?? {}).join(' ')}`),
} satisfies Partial<Record<keyof Electron.Protocol, unknown>>);
export const session = strict('session', {
  get defaultSession() {
    return sessionOf('default');
  },
  fromPartition: (name: string, { cache }: Electron.FromPartitionOptions) => {
    tell(`session.fromPartition ${name} ${String(cache)}`);
    return sessionOf(name);
  },
});
export const ipcMain = strict('ipcMain', {
  handle: (channel: string, handler: (event: object, ...args: unknown[]) => unknown) => {
    if (ipc.handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    ipc.handlers.set(channel, handler);
  },
  on: (channel: string, listener: (...args: unknown[]) => void) => void ipcEvents.on(channel, listener),
  off: (channel: string, listener: (...args: unknown[]) => void) => void ipcEvents.off(channel, listener),
} satisfies Partial<Record<keyof Electron.IpcMain, unknown>>);
export const Menu = strict('Menu', {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => void menus.push(menu),
});
export const nativeTheme = strict('nativeTheme', { shouldUseDarkColors: true, themeSource: 'system' });
export const powerMonitor = strict('powerMonitor', {
  on: (event: string, listener: () => void) => void powerEvents.on(event, listener),
  getSystemIdleTime: () => person.idleSeconds,
} satisfies Partial<Record<keyof Electron.PowerMonitor, unknown>>);
export const dialog = strict('dialog', {
  showErrorBox: (title: string) => void person.asked.push(title),
  showMessageBox: (
    _window: object,
    { message, detail = '', cancelId = 0, signal }: Electron.MessageBoxOptions,
  ) => {
    person.asked.push(message);
    person.details.push(detail);
    const { answer } = person;
    if (answer !== null) return Promise.resolve({ response: answer, checkboxChecked: false });
    return new Promise((resolve) =>
      signal?.addEventListener('abort', () => {
        person.asked.push('taken back');
        resolve({ response: cancelId, checkboxChecked: false });
      }),
    );
  },
  showMessageBoxSync: (_window: object, { message }: Electron.MessageBoxSyncOptions) => {
    person.asked.push(message);
    return person.answer ?? 0;
  },
  showSaveDialog: (_window: object, { defaultPath }: Electron.SaveDialogOptions) => {
    person.asked.push(defaultPath ?? '');
    return Promise.resolve({ canceled: person.saveAs === '', filePath: person.saveAs });
  },
} satisfies Partial<Record<keyof Electron.Dialog, unknown>>);

/** The system's keystore. `mark`: how what it encrypts begins, which on Linux tells by which key. */
export const keychain = { available: true, backend: 'gnome_libsecret', mark: 'v11', stale: false };
const keychainKey = randomBytes(32);
const markBytes = 3;
const nonceBytes = 12;
const tagBytes = 16;
export const safeStorage = strict('safeStorage', {
  isAsyncEncryptionAvailable: () => Promise.resolve(keychain.available),
  getSelectedStorageBackend: () => keychain.backend as 'gnome_libsecret',
  encryptStringAsync: (text: string) => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', keychainKey, nonce);
    const sealed = Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
    return Promise.resolve(Buffer.concat([Buffer.from(keychain.mark), nonce, sealed]));
  },
  decryptStringAsync: (encrypted: Buffer) => {
    const nonce = encrypted.subarray(markBytes, markBytes + nonceBytes);
    const decipher = createDecipheriv('aes-256-gcm', keychainKey, nonce, { authTagLength: tagBytes });
    decipher.setAuthTag(encrypted.subarray(-tagBytes));
    const text = decipher.update(encrypted.subarray(markBytes + nonceBytes, -tagBytes));
    return Promise.resolve({
      result: Buffer.concat([text, decipher.final()]).toString(),
      shouldReEncrypt: keychain.stale,
    });
  },
} satisfies Partial<Record<keyof Electron.SafeStorage, unknown>>);

/** What is on it. */
export const onClipboard = { text: '' };
export const clipboard = strict('clipboard', {
  readText: () => Promise.resolve(onClipboard.text),
  clear: () => {
    onClipboard.text = '';
  },
} satisfies Partial<Record<keyof Electron.Clipboard, unknown>>);
