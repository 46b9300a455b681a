/** A class of 28 from the choice to its PDF, against 3 seconds. Measures only; asserts nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { createPdfPrinter } from '../../electron/loopback/pdf.ts';
import { SummaryTable } from '../../shared/model/summary-page.ts';
import { chromiumPath } from '../chromium.ts';
import { anySchool } from '../summary-page/any-school.ts';
import { fillPeriod, testPeriodId, withStore } from '../summary-page/fill-vault.ts';
import type { BenchRow } from './import.ts';

/** What the mentor waits at most, in milliseconds. */
const aim = 3000;

export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  const dataDir = join(folder, 'data');
  const passphrase = crypto.randomUUID();
  const printer = createPdfPrinter(chromiumPath);
  const open = () =>
    createBackend({
      dataDir,
      htmlToPdf: (html, options) => printer.htmlToPdf(html, options),
      saveAs: () => Promise.resolve(join(folder, 'summary.pdf')),
      now: () => new Date('2026-02-02T09:30:00'),
      newId: () => crypto.randomUUID(),
    });
  try {
    const first = open();
    await first.call('vault.create', { passphrase, recovery: false });
    first.close();
    await withStore(dataDir, passphrase, (store) => fillPeriod(store, anySchool(28, [28])));
    const backend = open();
    await backend.call('vault.unlock', { passphrase });
    // A browser that is warm already, as after a preview of a sheet.
    await printer.htmlToPdf('<p>warm</p>', { signal: new AbortController().signal });
    const choice = { periodId: testPeriodId, population: { kind: 'school' }, tables: SummaryTable.options };
    const time = async (name: string, input: object): Promise<number> => {
      const start = performance.now();
      const reply = await backend.call(name, { choice, language: 'nl', job: 'bench', ...input });
      if (!reply.ok) throw new Error(reply.code);
      return performance.now() - start;
    };
    // As on the screen: looked at first, then saved.
    const looked = await time('summary.preview', {});
    const saved = await time('summary.export', { as: 'pdf' });
    backend.close();
    const row = (name: string, ours: number): BenchRow => ({
      name,
      ours,
      peer: aim,
      ratio: ours / aim,
      aim: 1,
      unit: 'ms',
    });
    return [
      row('whole summary of a class looked at, against 3 s', looked),
      row('the same from click to PDF, against 3 s', saved),
    ];
  } finally {
    await printer.close();
    rmSync(folder, { recursive: true });
  }
}
