import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../electron/backend/import/decode-text.ts';
import type { Encoding } from '../../shared/model/import.ts';
import { encodeText, windows1252Letters } from './encode-text.ts';

const list = 'Naam;Klas\r\nÇelik, Zoë;3HB\r\n';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decodeText', () => {
  it.each<[string, Encoding, Uint8Array]>([
    ['plain UTF-8', 'utf-8', encodeText(list, 'utf-8')],
    ['UTF-8 with a mark', 'utf-8', encodeText(`\uFEFF${list}`, 'utf-8')],
    ['UTF-16 LE with a mark', 'utf-16le', encodeText(`\uFEFF${list}`, 'utf-16le')],
    ['UTF-16 BE with a mark', 'utf-16be', encodeText(`\uFEFF${list}`, 'utf-16be')],
    ['UTF-16 LE without a mark', 'utf-16le', encodeText(list, 'utf-16le')],
    ['UTF-16 BE without a mark', 'utf-16be', encodeText(list, 'utf-16be')],
    ['Windows-1252', 'windows-1252', encodeText(list, 'windows-1252')],
  ])('finds %s by itself', (_, encoding, file) => {
    expect(decodeText(file, null)).toEqual({ text: 'Naam;Klas\nÇelik, Zoë;3HB\n', encoding });
  });

  it('reads the signs of Windows-1252 that Latin-1 does not have', () => {
    expect(decodeText(bytes(0x80, 0x92, 0x8c, 0xff), null).text).toBe('€’Œÿ');
  });

  it('follows an encoding that the mentor chose', () => {
    expect(decodeText(encodeText('Zoë', 'utf-8'), 'windows-1252')).toEqual({
      text: 'ZoÃ«',
      encoding: 'windows-1252',
    });
  });

  it.each([
    ['no byte at all', bytes()],
    ['only a byte-order mark', bytes(0xef, 0xbb, 0xbf)],
    ['only blank lines', encodeText(' \r\n\r\n\t', 'utf-8')],
  ])('calls a file empty with %s', (_, file) => {
    expect(() => decodeText(file, null)).toThrow('import-empty');
  });

  it.each([
    ['a zero between the letters', encodeText('Naam;Klas\nSem\0;3HB', 'utf-8')],
    ['control characters', bytes(...Array.from({ length: 60 }, (_, at) => (at % 7) + 1))],
  ])('refuses %s as binary', (_, file) => {
    expect(() => decodeText(file, null)).toThrow('import-binary');
  });

  it('gives back every text in every encoding', () => {
    const words = fc.string({
      unit: fc.constantFrom(...windows1252Letters, ...Array.from('abc;,|" \n')),
      minLength: 1,
    });
    fc.assert(
      fc.property(
        words.filter((text) => text.trim() !== ''),
        fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
        (text, encoding) => {
          expect(decodeText(encodeText(text, encoding), encoding).text).toBe(text);
        },
      ),
    );
  });

  it('gives back or refuses any bytes, and never breaks', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (file) => {
        const attempt = (): string => {
          try {
            return decodeText(file, null).encoding;
          } catch (error) {
            return error instanceof Error ? error.message : 'not an error';
          }
        };
        expect(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'import-empty', 'import-binary']).toContain(
          attempt(),
        );
      }),
    );
  });
});
