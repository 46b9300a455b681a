/** `npm run icons`: draws the icons of all systems from icon.svg, with the browser that is here. Run after a change of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../loopback/find-browser.ts';

const here = import.meta.dirname;
/** Linux has a file for each. Windows and macOS pick theirs out of one file, 256 and 1024 being their largest. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;
const windowsSizes = [16, 24, 32, 48, 64, 128, 256] as const;
/** The type of each picture in an icns file by its size in pixels; PNG inside since macOS 10.7. */
const macTypes = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
};

/** The pictures in one file of Windows: a header of 6 bytes, 16 for each picture, then the pictures. */
function toIco(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // 0 stands for 256.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** The pictures in one file of macOS: each with its type and its length before it, and so the whole. */
function toIcns(pictures: readonly { type: string; png: Buffer }[]): Buffer {
  const part = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(content.length + 8, 4);
    return Buffer.concat([head, content]);
  };
  return part('icns', Buffer.concat(pictures.map(({ type, png }) => part(type, png))));
}

async function draw(sizes: readonly number[]): Promise<Map<number, Buffer>> {
  const found = findBrowser();
  if (found === null) throw new Error('no browser of the Chromium family to draw with');
  const svg = readFileSync(join(here, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const pictures = new Map<number, Buffer>();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return pictures;
}

const pictures = await draw([...new Set([...linuxSizes, ...windowsSizes, ...Object.values(macTypes)])]);
const pngOf = (size: number): Buffer => pictures.get(size) ?? Buffer.alloc(0);
for (const size of linuxSizes) writeFileSync(join(here, `${size}x${size}.png`), pngOf(size));
writeFileSync(join(here, 'icon.ico'), toIco(windowsSizes.map((size) => ({ size, png: pngOf(size) }))));
const ofMac = Object.entries(macTypes).map(([type, size]) => ({ type, png: pngOf(size) }));
writeFileSync(join(here, 'icon.icns'), toIcns(ofMac));
