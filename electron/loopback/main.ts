/** The loopback shell: runs until its window is closed or the command is stopped. Only from a checkout, never packed. */
import { resolve } from 'node:path';
import { start as texts } from '../../shared/text/start.ts';
import { shutNetwork } from '../shut-network.ts';
import { terminalLanguage } from '../terminal-language.ts';
import type { Browser } from './find-browser.ts';
import { openLoopback } from './open-loopback.ts';
import { openWindow } from './open-window.ts';
import { createSaveAs } from './save-as.ts';

interface Options {
  dataDir: string;
  /** Where packs go; undefined: the download folder. */
  saveDir: string | undefined;
  browser: Browser | null;
  /** false: prints the address instead. */
  window: boolean;
}

const rendererDir = resolve(import.meta.dirname, '../../out/renderer');

const signalled = () =>
  new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });

function printAddress(address: string, browser: Browser | null): void {
  const text = texts[terminalLanguage()];
  const lines = [
    text.address(address),
    text.addressFor,
    text.fromElsewhere(new URL(address).port),
    ...(browser === null ? [text.noPrinting] : []),
    text.stop,
  ];
  console.log(lines.join('\n'));
}

/** Settles when the program has ended and everything is locked. */
export async function runLoopback({ dataDir, saveDir, browser, window }: Options): Promise<void> {
  shutNetwork();
  const stopped = signalled();
  const program = await openLoopback({
    dataDir,
    rendererDir,
    saveAs: createSaveAs(saveDir),
    browser: browser?.path ?? null,
  });
  try {
    if (window && browser !== null) {
      const opened = openWindow(browser.path, program.oneTimeAddress, dataDir);
      await Promise.race([opened.closed, stopped]);
      opened.close();
      await opened.closed;
    } else {
      printAddress(program.oneTimeAddress, browser);
      await stopped;
    }
  } finally {
    await program.close();
  }
}
