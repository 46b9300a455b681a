import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell } from '../../electron/backend/import/clean-cell.ts';

describe('cleanCell', () => {
  it.each([
    ['  Sem  Eik ', 'Sem Eik'],
    ['Zoe\u0308', 'Zoë'],
    ['Sem\u0007\u001B[31m', 'Sem[31m'],
    ['Sem\u202Egpj.exe', 'Semgpj.exe'],
    ['\uFEFFSem\u00AD', 'Sem'],
    ['Sem\nEik\u00A0Wilg\u2028Els', 'Sem Eik Wilg Els'],
    ['="00123"', '00123'],
    ['="zij zei ""ja"""', 'zij zei "ja"'],
    ['\u00AD="=""00123"""', '00123'],
    ['="a"&"b"', '="a"&"b"'],
    ['=1+1', '=1+1'],
    ['@SUM(A1)', '@SUM(A1)'],
    ["van 't Hoff", "van 't Hoff"],
    ['00417', '00417'],
    ['constructor', 'constructor'],
  ])('makes %j into %j', (cell, expected) => {
    expect(cleanCell(cell)).toBe(expected);
  });

  it('leaves nothing that hides, and cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        const clean = cleanCell(cell);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$|\s\s/u);
        expect(cleanCell(clean)).toBe(clean);
      }),
    );
  });
});
