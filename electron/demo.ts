/** `npm run demo`: the main job without a window, with the invented class. Leaves one PDF behind and nothing else. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CallInput, CallName, CallOutput } from '../shared/contract.ts';
import { demo as texts } from '../shared/text/demo.ts';
import { loadDemo } from '../tests/demo/load-demo.ts';
import { createBackend } from './backend/create-backend.ts';
import { findOrInstallBrowser } from './loopback/install-chromium.ts';
import { createPdfPrinter } from './loopback/pdf.ts';
import { shutNetwork } from './shut-network.ts';
import { terminalLanguage } from './terminal-language.ts';

const language = terminalLanguage();
const text = texts[language];

/** Runs `work` and answers what it took, in seconds with one decimal, too. */
async function timed<T>(work: () => Promise<T>): Promise<[result: T, seconds: string]> {
  const start = performance.now();
  const result = await work();
  return [result, ((performance.now() - start) / 1000).toFixed(1)];
}

async function runDemo(browserPath: string, out: string, dataDir: string): Promise<void> {
  const printer = createPdfPrinter(browserPath);
  const backend = createBackend({
    dataDir,
    htmlToPdf: printer.htmlToPdf,
    saveAs: () => Promise.resolve(out),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
  async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
    const reply = await backend.call(name, input);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value as CallOutput<N>;
  }
  try {
    const passphrase = crypto.randomUUID();
    const [, vault] = await timed(() => call('vault.create', { passphrase, recovery: false }));
    console.log(text.vault(vault));
    const [studentIds, loaded] = await timed(() => loadDemo(backend.call, language));
    console.log(text.loaded(studentIds.length, loaded));
    const [, agendas] = await timed(async () => {
      for (const studentId of studentIds) await call('conversations.open', { studentId, language });
    });
    console.log(text.agendas(studentIds.length, agendas));
    const [pack, printed] = await timed(() =>
      call('print.pack', {
        studentIds,
        sheets: ['student', 'parents', 'mentor'],
        groupBy: 'student',
        language,
        job: 'demo',
      }),
    );
    console.log(text.pack(pack.pages, Math.round(statSync(pack.path).size / 1000), printed));
    console.log(text.written(pack.path));
  } finally {
    backend.close();
    await printer.close();
  }
}

shutNetwork();
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'demo-pack.pdf' },
    yes: { type: 'boolean', default: false },
  },
});
const browser = await findOrInstallBrowser(values);
if (browser === null) {
  console.error(text.noBrowser);
  process.exitCode = 1;
} else {
  console.log(text.what);
  const dataDir = mkdtempSync(join(tmpdir(), 'driehoek-demo-'));
  try {
    await runDemo(browser.path, resolve(values.out), dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
