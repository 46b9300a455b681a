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
