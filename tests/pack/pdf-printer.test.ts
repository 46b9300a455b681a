/** The headless printer: no script, no network, no plaintext on disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFonts } from '../../electron/backend/print/read-fonts.ts';
import { createPdfPrinter, type PdfPrinter } from '../../electron/loopback/pdf.ts';
import { pagesOfKind } from '../../shared/print/evening/evening-pages.ts';
import { eveningStyle } from '../../shared/print/evening/evening-style.ts';
import { renderSheets } from '../../shared/print/render-pack.ts';
import { chromiumPath } from '../chromium.ts';
import { eveningOf, talkOf } from '../print/evening-fixtures.ts';
import { ordinary } from '../print/fixtures.ts';
import { readPdf } from './read-pdf.ts';

const marker = 'Zonnebloemsteiger';
let folder: string;
let printer: PdfPrinter;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'driehoek-printer-'));
  vi.stubEnv('TMPDIR', folder);
  printer = createPdfPrinter(chromiumPath);
});
afterEach(async () => {
  await printer.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const print = (html: string) => printer.htmlToPdf(html, { signal: new AbortController().signal });

test.runIf(process.platform === 'linux')(
  'no file holds the page or the PDF, not even for a moment',
  async () => {
    const made = new Set<string>();
    const watcher = watch(folder, (_event, name) => made.add(String(name)));
    const pdf = await print(`<!doctype html><title>Bladen</title>${`<h1>${marker}</h1>`.repeat(500)}`);
    // A name of our own comes after all names that were made before it.
    rmSync(mkdtempSync(join(folder, 'last-')), { recursive: true });
    await vi.waitUntil(() => [...made].some((name) => name.startsWith('last-')));
    watcher.close();
    // The folders of the browser's start are there; a streamed PDF would be in `.org.chromium.…`, with a dot.
    expect([...made].filter((name) => name.startsWith('.'))).toEqual([]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    const holding = files.filter((file) => readFileSync(join(file.parentPath, file.name)).includes(marker));
    expect(holding.map(({ name }) => name)).toEqual([]);
    const { texts } = await readPdf(pdf);
    expect(texts.join('')).toContain(marker);
  },
);

test('scripts do not run and nothing is fetched', async () => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pdf = await print(
    `<!doctype html><title>Bladen</title><link rel="stylesheet" href="${address}/a.css"><link rel="preconnect" href="${address}">
     <h1>Voor</h1><script>document.querySelector('h1').textContent = 'Na'</script><img src="${address}/a.png" alt="">`,
  );
  server.close();
  expect((await readPdf(pdf)).texts).toEqual(['Voor']);
  expect(requests).toBe(0);
});

test('an abort before or during the print rejects with its reason, and the printer goes on', async () => {
  const reason = new Error('enough');
  const before = AbortSignal.abort(reason);
  await expect(printer.htmlToPdf('<p>a', { signal: before })).rejects.toBe(reason);
  const during = new AbortController();
  const printing = printer.htmlToPdf('<p>a'.repeat(100_000), { signal: during.signal });
  during.abort(reason);
  await expect(printing).rejects.toBe(reason);
  expect((await readPdf(await print('<p>b'))).texts).toEqual(['b']);
});

test('prints at the same time do not mix', async () => {
  const pdfs = await Promise.all(['een', 'twee', 'drie'].map((word) => print(`<p>${word}`)));
  const read = await Promise.all(pdfs.map(readPdf));
  expect(read.map(({ texts }) => texts)).toEqual([['een'], ['twee'], ['drie']]);
});

test('a printer that was closed opens again for the next print', async () => {
  await print('<p>a');
  await printer.close();
  expect((await readPdf(await print('<p>b'))).texts).toEqual(['b']);
});

test('every letter is printed, also of a font that only one name needs', async () => {
  const names = [...Array.from({ length: 13 }, (_, index) => `Bram-${index}`), 'Çağla', 'Wies'];
  const talks = names.map((givenName, index) =>
    talkOf(`${index}`, { ...ordinary, common: { ...ordinary.common, givenName } }),
  );
  const nodes = pagesOfKind(eveningOf(talks), 'strips').map(({ node }) => node);
  const html = renderSheets(nodes, { language: 'nl', title: 'Stroken', style: eveningStyle }, readFonts());
  // A race between font and print: without waiting some prints of a warm browser lose the letters of one size.
  for (let round = 0; round < 8; round += 1) {
    const { texts } = await readPdf(await print(html));
    for (const [index, name] of names.entries()) expect(texts[index]).toContain(`Voorhetgesprekover${name}`);
  }
});
