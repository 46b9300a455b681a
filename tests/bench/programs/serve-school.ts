/**
 * A program of its own, as the product is one beside its browser: an open vault with 2,000 students in FOLDER.
 * For every line on standard input it prints a fresh one-time address, or with `empty` that of an empty page.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createBackend, type Backend } from '../../../electron/backend/create-backend.ts';
import { startServer } from '../../../electron/loopback/server.ts';

const students = 2000;
const rendererDir = resolve(import.meta.dirname, '../../../out/renderer');

async function openSchool(dataDir: string): Promise<Backend> {
  const backend = createBackend({
    dataDir,
    htmlToPdf: () => Promise.reject(new Error('nothing is printed here')),
    saveAs: () => Promise.resolve(null),
    now: () => new Date('2026-02-02T09:30:00'),
    newId: () => crypto.randomUUID(),
  });
  await backend.call('vault.create', { passphrase: crypto.randomUUID(), recovery: false });
  const rows = Array.from(
    { length: students },
    (_, at) => `${at};Roos${at};Zonnebloem${at % 97};3H${'ABCDEFGH'.charAt(at % 8)}`,
  );
  const reply = await backend.call('import.apply', {
    fileName: 'school.csv',
    content: Buffer.from(['Stamnummer;Roepnaam;Achternaam;Klas', ...rows].join('\r\n')).toString('base64'),
    classes: Array.from('ABCDEFGH', (letter) => ({ className: `3H${letter}`, schoolType: 'havo', year: 3 })),
  });
  if (!reply.ok) throw new Error(reply.code);
  return backend;
}

async function openEmptyPage(): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Empty</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const { call } = await openSchool(join(process.argv[2] ?? '', 'data'));
const emptyPage = await openEmptyPage();
for await (const line of createInterface({ input: process.stdin }))
  console.log(line === 'empty' ? emptyPage : (await startServer({ rendererDir, call })).oneTimeAddress);
process.exit();
