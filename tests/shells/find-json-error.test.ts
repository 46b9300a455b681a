/** The place that is named is the place of the fault, and only what the engine refuses has one. */
import { assert, constantFrom, json, jsonValue, nat, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonError } from '../../electron/find-json-error.ts';

/** Position in the text, or -1 when there is no fault. */
function findPosition(text: string): number {
  const place = findJsonError(text);
  if (place === null) return -1;
  const lines = text.split('\n').slice(0, place.line - 1);
  return lines.reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a text has a fault when the engine cannot parse it, and only then', () => {
  const almost = string({
    unit: constantFrom(...Array.from('{}[]:,"\\ut0123-+.eE \n\u0001'), 'null', 'true', '"a"'),
    maxLength: 12,
  });
  assert(
    property(oneof(json(), almost), (text) => {
      expect(findJsonError(text) === null).toBe(isJson(text));
    }),
    { numRuns: 5000 },
  );
});

test('a text that ends too early is wrong at its end, or in its last word', () => {
  assert(
    property(jsonValue(), nat(), (value, cut) => {
      const whole = JSON.stringify([value], null, 1);
      const text = whole.slice(0, cut % whole.length);
      const rest = text.slice(findPosition(text));
      expect(rest).toMatch(/^(?:"(?:[^"\\]|\\.)*\\?|[a-zA-Z.+-]*)$/u);
    }),
  );
});

test('a sign that can stand nowhere outside a string is found where it was put, or where its word begins', () => {
  assert(
    property(jsonValue({ maxDepth: 3 }), nat(), constantFrom('#', '@', '\u0001'), (value, at, sign) => {
      const whole = JSON.stringify({ a: value }, null, 2);
      const inStrings = [...whole.matchAll(/"(?:[^"\\]|\\.)*"/gu)].map(({ 0: { length }, index }) => ({
        from: index + 1,
        to: index + length,
      }));
      const position = at % (whole.length + 1);
      // Inside a string it may stand.
      if (inStrings.some(({ from, to }) => position >= from && position < to)) return;
      const text = whole.slice(0, position) + sign + whole.slice(position);
      expect(text.slice(findPosition(text), position)).toMatch(/^[\w.+-]*$/u);
    }),
  );
});
