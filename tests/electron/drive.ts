/**
 * Starts the built main bundle on the stand-in and does what a person, a page and a stranger would; prints what came of
 * it as JSON. Arguments: the data folder and the journey. A process of its own, for the program is one.
 */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { project } from '../architecture/read-modules.ts';
import { loadPreload } from './load-preload.ts';
import * as electron from './stand-in.ts';

const [dataDir = '', journey = ''] = process.argv.slice(2);
const { person, switches, windows } = electron;
switches.set('data', dataDir);

// The program's own handler would end it quietly.
for (const fault of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(fault, (error: unknown) => {
    console.error(error);
    process.exit(1);
  });

async function until(holds: () => boolean): Promise<void> {
  for (let at = 0; at < 600; at += 1) {
    if (holds()) return;
    await pause(50);
  }
  throw new Error(`waited in vain: ${String(holds)}`);
}

async function start(): Promise<(typeof windows)[number]> {
  await import(pathToFileURL(join(project, 'out/main/index.js')).href);
  electron.becomeReady();
  await until(() => windows[0]?.shown === true || electron.ended.code !== null);
  const [window] = windows;
  if (window === undefined) throw new Error('no window');
  return window;
}

/** Whether the page is kept from it. */
function isPrevented(
  target: NodeJS.EventEmitter,
  event: string,
  where: { url: string; isMainFrame: boolean } = { url: 'https://driehoek.example/', isMainFrame: true },
): boolean {
  let prevented = false;
  target.emit(event, { ...where, preventDefault: () => (prevented = true) });
  return prevented;
}

const labels = () => electron.menus.at(-1)?.map(({ label }) => label);
const click = (menu: number, label: string): void => {
  const items = electron.menus.at(-1)?.[menu]?.submenu;
  const item = Array.isArray(items) ? items.find((each) => each.label === label) : undefined;
  if (item?.click === undefined) throw new Error(`no ${label} in the menu`);
  Reflect.apply(item.click, undefined, []);
};

const passphrase = 'ladder kompas citroen vlieger';

async function work(): Promise<unknown> {
  const window = await start();
  const contents = window.webContents;
  const page = loadPreload(contents);
  const status = async () =>
    ((await page.call('vault.status', {})) as { value: { state: string } }).value.state;
  const seen: Record<string, unknown> = {};
  seen['start'] = {
    told: [...electron.told],
    labels: labels(),
    options: { ...window.options.webPreferences, session: '', preload: '' },
  };
  seen['page'] = {
    policy: contents.headers.get('content-security-policy'),
    body: contents.body.slice(0, 15),
  };

  const handler = electron.ipc.handlers.get('call');
  const frame = contents.mainFrame;
  const strangers = {
    'no frame': { sender: contents, senderFrame: null },
    'a frame inside': { sender: contents, senderFrame: { url: frame.url } },
    'another page': { sender: { mainFrame: frame }, senderFrame: frame },
  };
  seen['strangers'] = await Promise.all(
    Object.entries(strangers).map(async ([name, event]) => {
      const answer = Promise.resolve(handler?.(event, 'settings.get', {}));
      return [
        name,
        await answer.then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      ];
    }),
  );
  contents.mainFrame.url = 'https://driehoek.example/';
  seen['left'] = await page.call('settings.get', {}).catch(String);
  contents.mainFrame.url = 'app://vault/index.html';

  seen['prevented'] = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'].map(
    (event) => isPrevented(contents, event),
  );
  const place = 'app://vault/index.html#/student/1';
  seen['loads itself anew'] = [
    { url: place, isMainFrame: true },
    { url: place, isMainFrame: false },
    { url: 'app://vault/other.html', isMainFrame: true },
    { url: 'app://other/index.html', isMainFrame: true },
  ].map((where) =>
    ['will-navigate', 'will-frame-navigate'].map((event) => !isPrevented(contents, event, where)),
  );
  seen['download'] = isPrevented(contents.session, 'will-download');
  seen['window.open'] = contents.openHandler?.();
  const requests = [
    'https://a.example/',
    'http://127.0.0.1/',
    'ws://a.example/',
    'file:///etc/passwd',
    'x:y',
    '',
  ];
  const own = ['app://vault/index.html', 'blob:app://vault/1', 'data:,x'];
  seen['requests'] = [...requests, ...own].map((url) => {
    let cancelled: boolean | undefined;
    contents.session.onRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
    return cancelled;
  });
  seen['permissions'] = ['media', 'geolocation', 'clipboard-read', 'openExternal', 'fullscreen'].map(
    (permission) => contents.session.mayAsk?.(null, permission),
  );
  const serve = contents.session.handlers.get('app');
  seen['served'] = await Promise.all(
    [
      'app://vault/',
      'app://other/index.html',
      'app://vault/..%2fmain%2findex.js',
      'app://vault/package.json',
    ].map(async (url) => (await serve?.(new Request(url)))?.status),
  );

  await page.call('settings.save', { language: 'en', theme: 'dark' });
  await until(() => labels()?.includes('File') === true);
  seen['follows'] = [labels(), electron.nativeTheme.themeSource];

  await page.call('vault.create', { passphrase, recovery: false });
  person.saveAs = join(dataDir, 'library');
  const printed = await page.call('print.library', { language: 'en', bothLanguages: false, job: 'a' });
  seen['printed'] = { ok: (printed as { ok: boolean }).ok, file: existsSync(`${person.saveAs}.pdf`) };
  seen['asked where'] = person.asked.at(-1);
  click(0, 'Print …');
  await until(() => person.asked.includes('Printing failed'));

  electron.onClipboard.text = 'een\r\ntwee';
  await page.clearClipboard('een');
  seen['clipboard'] = [electron.onClipboard.text];
  await page.clearClipboard('een\ntwee');
  seen['clipboard'] = [seen['clipboard'], electron.onClipboard.text];

  let finished = 0;
  page.beforeLeaving(async () => {
    await page.call('settings.save', { theme: 'light' });
    finished += 1;
  });
  contents.mainFrame.url = place;
  click(0, 'Lock');
  await until(() => finished === 1);
  await until(() => contents.loads === 2);
  seen['locked by hand'] = [await status(), contents.mainFrame.url];
  await page.call('vault.unlock', { passphrase });
  seen['unlocked'] = await status();
  let keptBeforeSleep: unknown = null;
  page.beforeLeaving(async () => {
    keptBeforeSleep = ((await page.call('students.list', {})) as { ok: boolean }).ok;
  });
  electron.powerEvents.emit('suspend');
  await until(() => contents.loads === 3);
  seen['locked by suspend'] = [await status(), keptBeforeSleep];
  await page.call('vault.unlock', { passphrase });
  page.beforeLeaving(() => new Promise(() => undefined));
  electron.powerEvents.emit('suspend');
  await until(() => contents.loads === 4);
  seen['a stuck page holds up no sleep'] = await status();
  page.beforeLeaving(async () => {
    await page.call('settings.save', { theme: 'light' });
    finished += 1;
  });

  const words = ['driehoek', '--data=/etc', '--no-sandbox', 'https://a.example/'];
  electron.appEvents.emit('second-instance', {}, words, dataDir);
  seen['second start'] = [window.focused, windows.length];

  const stuck = 'The window does not respond';
  const broken = 'The window stopped because of a fault';
  const times = (message: string): number => person.asked.filter((each) => each === message).length;
  person.answer = null;
  contents.emit('unresponsive');
  contents.emit('unresponsive');
  await until(() => times(stuck) === 1);
  contents.emit('responsive');
  await until(() => person.asked.includes('taken back'));
  await nextTurn();
  seen['answers again'] = [contents.crashes, times(stuck)];

  person.answer = 1;
  contents.emit('unresponsive');
  await until(() => contents.loads === 5);
  seen['opened again when asked'] = [contents.crashes, times(broken)];
  contents.emit('render-process-gone', {}, { reason: 'crashed' });
  await until(() => times(broken) === 1);
  seen['first crash'] = [contents.loads, person.details.at(-1)?.startsWith('It was opened again')];
  person.answer = 0;
  contents.emit('render-process-gone', {}, { reason: 'oom' });
  await until(() => times(broken) === 2);
  await until(() => contents.loads === 7);
  seen['second crash'] = person.details.at(-1);
  contents.emit('render-process-gone', {}, { reason: 'launch-failed' });
  await until(() => times(broken) === 3);
  await until(() => contents.loads === 8);
  contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
  for (const reason of ['clean-exit', 'crashed', 'crashed', 'crashed', 'crashed'])
    electron.appEvents.emit('child-process-gone', {}, { type: 'GPU', reason });
  await until(() => times('A part of the window stops again and again') === 1);
  seen['after that'] = [contents.loads, times(broken)];
  seen['runs on'] = electron.ended.code;

  await page.call('vault.unlock', { passphrase });
  person.answer = 0;
  person.asked.push('page holds on');
  window.close();
  await until(() => person.asked.includes('Something has not been saved yet'));
  seen['goes back'] = [window.destroyed, finished, electron.ended.code];
  person.answer = 1;
  window.close();
  await until(() => window.destroyed);
  seen['closed'] = [finished, electron.ended.code, (await page.call('students.list', {})) as object];
  return seen;
}

/** What is opened by a double click, before and after the start; and what a stranger writes on a command line. */
async function openFiles(): Promise<unknown> {
  const at = (name: string): string => join(dataDir, name);
  writeFileSync(at('first.driehoek-backup'), 'one');
  writeFileSync(at('second.DRIEHOEK'), 'two');
  writeFileSync(at('third.driehoek'), 'three');
  writeFileSync(at('fourth.driehoek.exe'), 'four');
  mkdirSync(at('folder.driehoek'));
  symlinkSync(at('third.driehoek'), at('link.driehoek'));
  process.argv.push('--original-process-start-time=1', at('first.driehoek-backup'));
  const window = await start();
  const page = loadPreload(window.webContents);
  const decode = (taken: unknown): unknown =>
    taken === null
      ? null
      : Object.values(taken as { name: string; content: Uint8Array }).map((part) =>
          typeof part === 'string' ? part : new TextDecoder().decode(part),
        );
  let told = 0;
  page.onOpened(() => (told += 1));
  const ask = async () => [await page.openedKind(), decode(await page.takeOpened()), told];
  const again = (...words: string[]) =>
    electron.appEvents.emit('second-instance', {}, ['driehoek', ...words], dataDir);

  const seen: Record<string, unknown> = {};
  seen['at the start'] = await ask();
  seen['once'] = await ask();
  again('--no-sandbox', 'second.DRIEHOEK');
  seen['from a second start'] = await ask();
  for (const word of [
    at('nothing.driehoek'),
    at('fourth.driehoek.exe'),
    at('folder.driehoek'),
    at('link.driehoek'),
    `--data=${at('third.driehoek')}`,
    `//server/share/third.driehoek`,
    '\\\\server\\share\\third.driehoek',
    'third.driehoek\0.driehoek',
    'file:///third.driehoek',
    '',
  ])
    again(word);
  seen['from a stranger'] = await ask();
  let prevented = false;
  electron.appEvents.emit('open-file', { preventDefault: () => (prevented = true) }, at('third.driehoek'));
  seen['macOS'] = [prevented, ...(await ask())];
  again('third.driehoek');
  window.webContents.mainFrame.url = 'https://driehoek.example/';
  seen['another page'] = [await page.openedKind().catch(String), await page.takeOpened().catch(String)];
  return seen;
}

/** Unlocking by the keystore of the system, where that is a real one. */
async function useKeystore(): Promise<unknown> {
  const { keychain } = electron;
  const window = await start();
  const page = loadPreload(window.webContents);
  const codeOf = async (name: string, input: object): Promise<unknown> => {
    const reply = (await page.call(name, input)) as { ok: boolean; code?: string; value?: unknown };
    return reply.ok ? reply.value : reply.code;
  };
  await page.call('vault.create', { passphrase, recovery: false });
  const switchOn = () => codeOf('keystore.switchOn', { passphrase });
  const seen: Record<string, unknown> = { before: await codeOf('keystore.state', {}) };
  const bad: [string, Partial<typeof keychain>][] = [
    ['not available', { available: false }],
    ['basic text', { backend: 'basic_text' }],
    ['unknown', { backend: 'unknown' }],
    ['the key in the source', { mark: 'v10' }],
  ];
  const good = { ...keychain };
  for (const [name, change] of bad) {
    Object.assign(keychain, change);
    seen[name] = [await switchOn(), await codeOf('keystore.state', {})];
    Object.assign(keychain, good);
  }
  seen['on'] = [await switchOn(), await codeOf('keystore.state', {})];
  await page.call('vault.lock', {});
  Object.assign(keychain, { backend: 'basic_text' });
  seen['no longer real'] = await codeOf('keystore.unlock', {});
  Object.assign(keychain, good, { stale: true });
  seen['unlocked'] = [await codeOf('keystore.unlock', {}), await codeOf('vault.status', {})];
  return seen;
}

/** Carried from one computer to another. */
async function carried(): Promise<unknown> {
  process.env['PORTABLE_EXECUTABLE_DIR'] = dataDir;
  const window = await start();
  return loadPreload(window.webContents).call('keystore.state', {});
}

async function refuse(name: string): Promise<unknown> {
  person.packaged = true;
  switches.set(name, '');
  await import(pathToFileURL(join(project, 'out/main/index.js')).href);
  electron.becomeReady();
  await pause(100);
  return { code: electron.ended.code, windows: windows.length, asked: person.asked };
}

async function selfTest(): Promise<unknown> {
  const versions = { ...process.versions, electron: '45.4.1', chrome: '153' };
  Object.defineProperty(process, 'versions', { value: versions });
  switches.set('self-test', join(dataDir, 'report.json'));
  await start();
  await until(() => electron.ended.code !== null);
  return { code: electron.ended.code };
}

const journeys: Record<string, () => Promise<unknown>> = {
  work,
  files: openFiles,
  keystore: useKeystore,
  carried,
  'self-test': selfTest,
};
const result = await (journeys[journey]?.() ?? refuse(journey));
process.stdout.write(`\n${JSON.stringify(result)}`);
process.exit(0);
