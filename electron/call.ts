/** `npm run call`: one call of the contract, JSON in, JSON out. Loads only what the call needs; writes no file for a call without the store. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contract, isCallName } from '../shared/contract.ts';
import { Settings } from '../shared/model/settings.ts';
import type { Failure, Reply } from '../shared/model/errors.ts';
import type { Language } from '../shared/model/language.ts';
import { call as texts } from '../shared/text/call.ts';
import { createBackend, type Backend } from './backend/create-backend.ts';
import type { Host } from './backend/host.ts';
import { CallError } from './backend/call-error.ts';
import { dataDir } from './data-dir.ts';
import { readInput, refuse } from './read-input.ts';
import { shutNetwork } from './shut-network.ts';

const usage = `npm run --silent call -- <area.verb> [input.json|-] [--data DIR] [--passphrase-file FILE]

  input.json             the input as JSON; - reads standard input; nothing is {}
  --data DIR             folder of the vault (default: the program's own)
  --passphrase-file FILE unlocks the vault first, for calls that need it

Prints the answer as JSON and exits with 0, or the failure with 1. The calls are in shared/contract.ts.`;

function explainUsage(): never {
  console.error(usage);
  process.exit(2);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string' }, 'passphrase-file': { type: 'string' } },
    });
    const [name, input, ...more] = positionals;
    if (name === undefined || more.length > 0) return explainUsage();
    return { name, input, data: values.data, passphraseFile: values['passphrase-file'] };
  } catch {
    return explainUsage();
  }
}

/** A printer that starts with the first page, and is gone with the command. */
function lazyPrinter(): Pick<Host, 'htmlToPdf' | 'saveAs'> & { close: () => Promise<void> } {
  let close = () => Promise.resolve();
  return {
    async htmlToPdf(html, options) {
      const { findBrowser } = await import('./loopback/find-browser.ts');
      const browser = findBrowser();
      if (browser === null) throw new CallError('no-printer');
      const { createPdfPrinter } = await import('./loopback/pdf.ts');
      const printer = createPdfPrinter(browser.path);
      close = printer.close;
      return printer.htmlToPdf(html, options);
    },
    async saveAs(suggestedName) {
      const { createSaveAs } = await import('./loopback/save-as.ts');
      return createSaveAs('.')(suggestedName);
    },
    close: () => close(),
  };
}

/** The same as the back end's own failures have. */
async function languageOf(backend: Backend): Promise<Language> {
  const reply = await backend.call('settings.get', {});
  return reply.ok ? Settings.parse(reply.value).language : 'nl';
}

async function unlock(backend: Backend, name: string, file: string | undefined): Promise<Failure | null> {
  if (file === undefined || !isCallName(name) || contract[name].store === 'none') return null;
  let passphrase: string;
  try {
    // Editors end a file with a line break that is no part of the passphrase.
    passphrase = readFileSync(file, 'utf8').replace(/\r?\n$/u, '');
  } catch {
    return refuse(texts[await languageOf(backend)].passphraseNotReadable);
  }
  const reply = await backend.call('vault.unlock', { passphrase });
  return reply.ok ? null : reply;
}

async function answer(): Promise<Reply<unknown>> {
  const { name, input: path, data, passphraseFile } = readArguments();
  const { close, ...printer } = lazyPrinter();
  const backend = createBackend({
    dataDir: dataDir(data),
    ...printer,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
  try {
    const input = await readInput(path, await languageOf(backend));
    if (!input.ok) return input;
    return (await unlock(backend, name, passphraseFile)) ?? (await backend.call(name, input.value));
  } finally {
    backend.close();
    await close();
  }
}

shutNetwork();
const reply = await answer();
process.exitCode = reply.ok ? 0 : 1;
process.stdout.write(`${JSON.stringify(reply.ok ? reply.value : reply)}\n`);
