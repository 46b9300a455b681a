/** What is taken out of a PDF leaves every position in the file where it was. */
import { assert, property, string, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { neutralPdf } from '../../electron/backend/print/neutral-pdf.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const escaped = string().map((text) =>
  text.replaceAll(/[^\x20-\x7e]/gu, '').replaceAll(/[\\()]/gu, String.raw`\$&`),
);

test('the title stays, the maker and the times go, and no byte moves', () => {
  assert(
    property(escaped, escaped, uint8Array(), (title, maker, rest) => {
      const before = `%PDF-1.4\n1 0 obj\n<</Title (${title})\n/Creator (${maker} Mozilla/5.0 \\(X11\\))\n/CreationDate (D:20261123194457+00'00')\n/ModDate (D:20261123194457+00'00')>>\nendobj`;
      const pdf = Buffer.concat([latin1(before), rest]);
      const after = Buffer.from(neutralPdf(pdf));
      expect(after).toHaveLength(pdf.length);
      expect(after.subarray(before.length)).toEqual(pdf.subarray(before.length));
      const head = after.subarray(0, before.length).toString('latin1');
      expect(head).toContain(`/Title (${title})`);
      expect(head).toContain('/Creator (Driehoek)');
      expect(head).not.toMatch(/Mozilla|Date \(/u);
    }),
  );
});

test('what is no PDF of Chromium comes back as it is', () => {
  assert(
    property(uint8Array(), (bytes) => {
      expect(Buffer.from(neutralPdf(bytes))).toEqual(Buffer.from(bytes));
    }),
  );
});

test('the numbers by which the browser knew parts of the page become their order', () => {
  // As Chromium writes them: by a row of a table, and once more in the list of all, from low to high.
  const pageWith = (ids: readonly number[]) => {
    const names = ids.map((id) => `(node${String(id).padStart(8, '0')})`);
    const elements = names.map((name, at) => `${at + 2} 0 obj\n<</S /TH\n/ID ${name}>>\nendobj`);
    const list = names.toSorted().map((name) => `${name} ${names.indexOf(name) + 2} 0 R`);
    return latin1(
      `%PDF-1.4\n1 0 obj\n<</Title (x)>>\nendobj\n${elements.join('\n')}\n9 0 obj\n<</Names [${list.join(' ')}]>>\nendobj`,
    );
  };
  const first = neutralPdf(pageWith([25, 27, 26, 102]));
  expect(Buffer.from(first).toString('latin1')).toContain(
    '/Names [(node00000001) 2 0 R (node00000002) 4 0 R (node00000003) 3 0 R (node00000004) 5 0 R]',
  );
  for (const ids of [
    [24, 26, 25, 101],
    [1, 3, 2, 4],
    [7, 12_345_678, 8, 12_345_679],
  ])
    expect(neutralPdf(pageWith(ids))).toEqual(first);
});
