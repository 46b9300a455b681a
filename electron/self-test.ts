/**
 * `driehoek --self-test[=report.json]`: looks at this very program on this very machine, in a temporary folder, and
 * writes what it found. Never opens the vault of the mentor.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, ipcMain, type BrowserWindow } from 'electron';
import type { Backend } from './backend/create-backend.ts';
import type { Keystore } from './backend/host.ts';
import type { PrintWindow } from './print-window.ts';
import { readFuses, wantedFuses } from './read-fuses.ts';
import { countSent } from './read-net-log.ts';

interface Parts extends PrintWindow {
  window: BrowserWindow;
  backend: Backend;
  keystore: Keystore;
  /** Temporary; removed at the end. */
  folder: string;
}

export interface Check {
  name: string;
  ok: boolean;
  found: unknown;
}

/** Runs in the page. Tries the door to the back end and some ways out of the window. */
const pageProbe = `(async () => ({
  call: await window.bridge.call('settings.get', {}),
  node: typeof process + ' ' + typeof require,
  webrtc: typeof RTCPeerConnection,
  fetch: await fetch('https://driehoek.example/').then(() => 'sent', () => 'shut'),
  address: location.href,
}))()`;

const expectedPage = {
  node: 'undefined undefined',
  webrtc: 'undefined',
  fetch: 'shut',
  address: 'app://vault/index.html',
};

async function checkPage(window: BrowserWindow): Promise<Omit<Check, 'name'>> {
  const found = (await window.webContents.executeJavaScript(pageProbe)) as Record<string, unknown>;
  const { call, ...rest } = found;
  const answered = typeof call === 'object' && call !== null && 'ok' in call && call.ok === true;
  return { ok: answered && JSON.stringify(rest) === JSON.stringify(expectedPage), found: rest };
}

/** A vault in the temporary folder: made, locked, and shut to another passphrase. Shows that the native module loads. */
async function checkVault(backend: Backend): Promise<Omit<Check, 'name'>> {
  const passphrase = crypto.randomUUID();
  const made = (await backend.call('vault.create', { passphrase, recovery: false })).ok;
  const reads = (await backend.call('students.list', {})).ok;
  backend.lock();
  const readsLocked = (await backend.call('students.list', {})).ok;
  const opensWithAnother = (await backend.call('vault.unlock', { passphrase: crypto.randomUUID() })).ok;
  const found = { made, reads, readsLocked, opensWithAnother };
  return { ok: made && reads && !readsLocked && !opensWithAnother, found };
}

/** The page loads itself anew at a lock, and is not kept from it; in milliseconds, how long that may take. */
const longestReload = 5000;

async function checkReload({ webContents }: BrowserWindow): Promise<Omit<Check, 'name'>> {
  const loaded = new Promise<boolean>((done) => webContents.once('did-finish-load', () => done(true)));
  // Its answer may get lost with the page.
  void webContents.executeJavaScript('location.reload()').catch(() => undefined);
  const ok = await Promise.race([loaded, pause(longestReload, false, { ref: false })]);
  return { ok, found: webContents.getURL() };
}

/** What it wraps it gives back; a system without a real one is no fault. */
async function checkKeystore(keystore: Keystore): Promise<Omit<Check, 'name'>> {
  if (!(await keystore.available())) return { ok: true, found: 'none' };
  const secret = randomBytes(32);
  const { secret: back } = await keystore.unwrap(await keystore.wrap(secret));
  return { ok: secret.equals(back), found: 'real' };
}

const channels = ['call', 'opened-kind', 'take-opened', 'clear-clipboard'];

/** Twelve invented students, counted in the thread of the summaries: shows that it starts, and that its solver loads. */
async function checkThread(): Promise<Omit<Check, 'name'>> {
  const { runTables } = await import('./backend/summary-page/run-tables.ts');
  const known = { className: '', schoolType: 'havo', year: 3, ageBand: 'unknown' } as const;
  const none = { occasions: [], topics: [], differences: [], elsewhere: [] };
  const noAgreements = { agreementKinds: [], agreementOwners: [], agreementOutcomes: [] };
  const people = Array.from({ length: 12 }, (_, at) => ({
    person: String(at),
    counts: { known, stage: 2 as const, led: at % 2 === 0, ...none, ...noAgreements },
  }));
  const made = await runTables(
    { people, questions: ['led'], breakdowns: [], mode: 'rounded', earlier: [] },
    { signal: new AbortController().signal, report: () => Promise.resolve() },
  );
  const numbers =
    made.status === 'made' ? made.questions.map(({ published }) => published?.rows[0]?.numbers) : [];
  return { ok: JSON.stringify(numbers) === '[[5,5,10]]', found: numbers };
}

/** All there, and no second one can take the place of any. */
function checkHandlers(): Omit<Check, 'name'> {
  const missing = channels.filter((channel) => {
    try {
      ipcMain.handle(channel, () => null);
      return true;
    } catch {
      return false;
    }
  });
  return { ok: missing.length === 0, found: { missing } };
}

async function checkPrint({ htmlToPdf }: PrintWindow): Promise<Omit<Check, 'name'>> {
  const html = '<!doctype html><html lang="nl"><title>Proef</title><h1>Driehoek</h1></html>';
  const pdf = Buffer.from(await htmlToPdf(html, { signal: new AbortController().signal }));
  const isA4 = /\/MediaBox \[0 0 59[45][.\d]* 84[12]/u.test(pdf.toString('latin1'));
  return { ok: pdf.subarray(0, 5).toString() === '%PDF-' && isA4, found: { bytes: pdf.length, isA4 } };
}

function checkFuses(): Omit<Check, 'name'> {
  // On macOS the fuses are in the framework beside the small binary that starts it.
  const framework = '../Frameworks/Electron Framework.framework/Electron Framework';
  const binary =
    process.platform === 'darwin' ? resolve(process.execPath, '..', framework) : process.execPath;
  const found = readFuses(binary);
  const same = JSON.stringify(found) === JSON.stringify(wantedFuses);
  // From a checkout the binary is Electron's own, with its own fuses.
  return { ok: found !== null && (same || !app.isPackaged), found };
}

async function check(
  name: string,
  look: () => Omit<Check, 'name'> | Promise<Omit<Check, 'name'>>,
): Promise<Check> {
  try {
    return { name, ...(await look()) };
  } catch (error) {
    return { name, ok: false, found: error instanceof Error ? error.name : 'unknown' };
  }
}

/** Ends the program: 0 when every check is well, 1 otherwise. The report goes to the place of the switch, or here. */
export async function runSelfTest({ window, backend, keystore, htmlToPdf, folder }: Parts): Promise<void> {
  const { netLog } = window.webContents.session;
  const logFile = join(folder, 'net-log.json');
  await netLog.startLogging(logFile, { captureMode: 'includeSensitive' });
  const { electron, chrome, node, modules } = process.versions;
  const checks = [
    await check('versions', () => ({
      ok: electron !== undefined && Number.parseInt(node, 10) >= 24,
      found: { driehoek: app.getVersion(), electron, chrome, node, modules, platform: process.platform },
    })),
    await check('sandbox', () => ({ ok: !app.commandLine.hasSwitch('no-sandbox'), found: app.isPackaged })),
    await check('handlers', checkHandlers),
    await check('page', () => checkPage(window)),
    await check('reload', () => checkReload(window)),
    await check('vault', () => checkVault(backend)),
    await check('keystore', () => checkKeystore(keystore)),
    await check('thread', checkThread),
    await check('print', () => checkPrint({ htmlToPdf })),
    await check('fuses', checkFuses),
  ];
  await netLog.stopLogging();
  checks.push(
    await check('sent', () => {
      const found = countSent(readFileSync(logFile, 'utf8'));
      return { ok: Object.keys(found).length === 0, found };
    }),
  );
  const ok = checks.every((each) => each.ok);
  const report = `${JSON.stringify({ ok, checks }, null, 2)}\n`;
  writeFileSync(resolve(app.commandLine.getSwitchValue('self-test') || 'driehoek-self-test.json'), report);
  process.stdout.write(report);
  backend.close();
  window.destroy();
  rmSync(folder, { recursive: true, force: true });
  app.exit(ok ? 0 : 1);
}
