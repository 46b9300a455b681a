/**
 * Starts the built main bundle on the stand-in and does what a person, a page and a stranger would; prints what came of
 * it as JSON. Arguments: the data folder and the journey. A process of its own, for the program is one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
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
function isPrevented(target: NodeJS.EventEmitter, event: string): boolean {
  let prevented = false;
  target.emit(event, { url: 'https://driehoek.example/', preventDefault: () => (prevented = true) });
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

  let finished = 0;
  page.beforeLeaving(async () => {
    await page.call('settings.save', { theme: 'light' });
    finished += 1;
  });
  click(0, 'Lock');
  await until(() => finished === 1);
  await until(() => contents.loads === 2);
  seen['locked by hand'] = await status();
  await page.call('vault.unlock', { passphrase });
  seen['unlocked'] = await status();
  electron.powerEvents.emit('suspend');
  await until(() => contents.loads === 3);
  seen['locked by suspend'] = await status();

  electron.appEvents.emit('second-instance', {}, [
    'driehoek',
    '--data=/etc',
    '--no-sandbox',
    'https://a.example/',
  ]);
  seen['second start'] = [window.focused, windows.length];

  person.answer = 1;
  contents.emit('unresponsive');
  await until(() => person.asked.includes('The window does not respond'));
  await until(() => contents.crashes === 1);
  seen['first crash'] = person.asked.includes('The window stopped because of a fault');
  person.answer = 0;
  contents.emit('render-process-gone', {}, { reason: 'crashed' });
  await until(() => person.asked.includes('The window stopped because of a fault'));
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

const result =
  journey === 'work' ? await work() : journey === 'self-test' ? await selfTest() : await refuse(journey);
process.stdout.write(`\n${JSON.stringify(result)}`);
process.exit(0);
