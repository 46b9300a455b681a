/**
 * A program of its own that makes a pack larger than the small disk that FOLDER is, over a file that is there already,
 * and prints what was answered and what is left as JSON: `node pack-on-full-disk.ts FOLDER`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, openClass, packOf } from './open-class.ts';

const folder = process.argv[2] ?? '';
const path = join(folder, 'pack.pdf');
writeFileSync(path, 'an older pack');

using test = await openClass({
  saveAs: () => Promise.resolve(path),
  htmlToPdf: () => Promise.resolve(Buffer.alloc(3_000_000)),
});
const reply = await test.backend.call('print.pack', packOf(test.studentIds.slice(0, 2)));
const report = {
  code: reply.ok ? 'ok' : reply.code,
  left: namesIn(folder),
  older: readFileSync(path, 'utf8'),
};
process.stdout.write(JSON.stringify(report));
