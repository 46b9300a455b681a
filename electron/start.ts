/** `npm start`: opens the program in Electron, or else in a browser's window, or else prints where to find it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { start as texts } from '../shared/text/start.ts';
import { buildWindow } from './build-window.ts';
import { dataDir } from './data-dir.ts';
import { findElectron } from './find-electron.ts';
import { isRoot } from './loopback/chromium-switches.ts';
import { hasDisplay } from './loopback/has-display.ts';
import { findOrInstallBrowser } from './loopback/install-chromium.ts';
import { terminalLanguage } from './terminal-language.ts';

const usage = `npm start -- [--yes] [--data DIR] [--save-dir DIR] [--no-window]

  --yes           install what is missing without asking (Debian, as root: chromium)
  --data DIR      folder of the vault
  --save-dir DIR  where packs are saved when the program runs in a browser (default: Downloads)
  --no-window     print a one-time address instead of opening a window`;

const text = texts[terminalLanguage()];
const project = resolve(import.meta.dirname, '..');

function explainUsage(): never {
  console.error(usage);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        yes: { type: 'boolean', default: false },
        data: { type: 'string' },
        'save-dir': { type: 'string' },
        'no-window': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return explainUsage();
  }
}

/** Answers Electron's exit code. */
async function runElectron(binary: string, data: string | undefined): Promise<number> {
  const electron = spawn(
    binary,
    // Chromium's sandbox does not start for root.
    [
      ...(isRoot ? ['--no-sandbox'] : []),
      project,
      ...(data === undefined ? [] : [`--data=${resolve(data)}`]),
    ],
    { stdio: 'inherit' },
  );
  const [code] = (await once(electron, 'exit')) as [number | null];
  return code ?? 1;
}

async function start(): Promise<number> {
  const { yes, data, 'save-dir': saveDir, 'no-window': noWindow } = readOptions();
  await buildWindow();
  const window = hasDisplay() && !noWindow;
  if (window) {
    const electron = await findElectron(() => console.error(text.downloadingElectron));
    if (electron !== null) return runElectron(electron, data);
  }
  const browser = await findOrInstallBrowser({ yes });
  if (!window) console.error(noWindow ? text.openYourself : text.noDisplay);
  else if (browser !== null) console.error(text.noElectron(browser.name));
  else console.error(`${text.noElectronNoBrowser} ${text.installBrowser}`);
  const { runLoopback } = await import('./loopback/main.ts');
  await runLoopback({ dataDir: dataDir(data), saveDir, browser, window });
  return 0;
}

process.exitCode = await start().catch(() => {
  console.error(text.failed);
  return 1;
});
