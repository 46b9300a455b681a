/** A pack of 60 pages, warm, against bare Chromium printing the same HTML, in one run. Measures only; asserts nothing. */
import { loadDemo } from '../demo/load-demo.ts';
import type { BenchRow } from './import.ts';
import { againstBareChromium } from './print-peer.ts';

/** A page for the student, one for the parents and two for the mentor, each. */
const students = 15;
const pages = 60;

export const bench = (): Promise<BenchRow[]> =>
  againstBareChromium({
    name: `a pack of ${pages} pages`,
    call: 'print.pack',
    prepare: async (call) => ({
      studentIds: (await loadDemo(call, 'nl')).slice(0, students),
      sheets: ['student', 'parents', 'mentor'],
      groupBy: 'student',
      language: 'nl',
      job: 'bench',
    }),
  });

if (import.meta.main) console.table(await bench());
