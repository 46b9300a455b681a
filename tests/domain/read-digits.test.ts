/** Five signs to a view and back. */
import { assert, constantFrom, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { digitsOf, readDigits, sumOf } from '../../shared/domain/read-digits.ts';
import { dimensions } from '../../shared/model/views.ts';

const rating = constantFrom(1, 2, 3, 4, null);
const ratings = record({
  goals: rating,
  planning: rating,
  help: rating,
  reflection: rating,
  leading: rating,
});

test('what is written as digits is read as the same view, in the order of the dimensions', () => {
  assert(
    property(ratings, (view) => {
      expect(readDigits(digitsOf(view))).toEqual(view);
    }),
  );
  expect(readDigits('12340')).toEqual({ goals: 1, planning: 2, help: 3, reflection: 4, leading: null });
  expect(readDigits(' 4-4-4 ')).toEqual(readDigits('40404'));
});

test('anything but five of the signs is no view', () => {
  assert(
    property(string(), (text) => {
      const isFive = /^[0-4-]{5}$/u.test(text.trim());
      expect(readDigits(text) !== null).toBe(isFive);
    }),
  );
  for (const text of ['', '1234', '123456', '12345', '1 2 3 4 1', '٣٣٣٣٣', 'toString'])
    expect(readDigits(text)).toBeNull();
});

test('the sum leaves out what was not seen', () => {
  assert(
    property(ratings, (view) => {
      const sum = dimensions.map((one) => view[one] ?? 0).reduce<number>((a, b) => a + b, 0);
      expect(sumOf(view)).toBe(sum);
    }),
  );
});
