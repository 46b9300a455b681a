/** The figure shows an idea: the same two lines for everybody, and nothing on it that could be read as a measurement. */
import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adultsAtHome } from '../../shared/model/facts.ts';
import { figureSize, involvementFigure, type FigureOf } from '../../shared/print/involvement-figure.ts';
import type { SheetNode } from '../../shared/print/node.ts';
import { widthOf } from '../../shared/print/sheet-measures.ts';
import { phrase } from './any-talk.ts';
import { longNames, textOf } from './fixtures.ts';

const noor: FigureOf = { language: 'nl', givenName: 'Noor', adults: 'parents', age: 14 };
const anyStudent = record({
  language: constantFrom('nl' as const, 'en' as const),
  givenName: phrase(80),
  adults: constantFrom(...adultsAtHome),
  age: integer({ min: -1, max: 120 }),
});

const all = (node: SheetNode): SheetNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const classed = (node: SheetNode, name: string): SheetNode => {
  const found = all(node).find(({ attributes }) => attributes.class?.split(' ').includes(name));
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const has = (node: SheetNode, name: string): boolean =>
  all(node).some(({ attributes }) => attributes.class?.split(' ').includes(name));
const numbersIn = (path: SheetNode): number[] =>
  Array.from((path.attributes.d ?? '').matchAll(/-?[\d.]+/gu), ([number]) => Number(number));

/** Points along the falling line, from left to right. */
function pointsOfFall(): { x: number; y: number }[] {
  const numbers = numbersIn(classed(involvementFigure(noor), 'figure-responsibility'));
  const knots = Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }));
  const pieces = Array.from({ length: (knots.length - 1) / 3 }, (_, index) =>
    knots.slice(3 * index, 3 * index + 4),
  );
  return pieces.flatMap(([a, b, c, d]) =>
    Array.from({ length: 40 }, (_, step) => {
      const t = step / 40;
      const at = (axis: 'x' | 'y') =>
        (1 - t) ** 3 * (a?.[axis] ?? 0) +
        3 * (1 - t) ** 2 * t * (b?.[axis] ?? 0) +
        3 * (1 - t) * t ** 2 * (c?.[axis] ?? 0) +
        t ** 3 * (d?.[axis] ?? 0);
      return { x: at('x'), y: at('y') };
    }),
  );
}

describe('the two lines', () => {
  it('involvement stays level, above responsibility at every age', () => {
    const involvement = classed(involvementFigure(noor), 'figure-involvement');
    expect(involvement.attributes.d).toMatch(/^M[\d.]+ [\d.]+H[\d.]+$/u);
    const [, level = Number.NaN] = numbersIn(involvement);
    for (const { y } of pointsOfFall()) expect(y).toBeGreaterThan(level);
  });

  it('responsibility never rises, and falls fastest in the years of secondary school', () => {
    const points = pointsOfFall();
    const slopes = points.slice(1).map(({ x, y }, index) => {
      const before = points[index] ?? { x: 0, y: 0 };
      expect(x).toBeGreaterThan(before.x);
      return { x, slope: (y - before.y) / (x - before.x) };
    });
    for (const { slope } of slopes) expect(slope).toBeGreaterThan(0);
    const band = classed(involvementFigure(noor), 'figure-band').attributes;
    const steepest = slopes.toSorted((a, b) => b.slope - a.slope)[0]?.x ?? 0;
    expect(steepest).toBeGreaterThan(Number(band.x));
    expect(steepest).toBeLessThan(Number(band.x) + Number(band.width));
  });

  it('are the same for every student: only the mark and the words for the adults differ', () => {
    const paths = (of: FigureOf) => all(involvementFigure(of)).filter(({ tag }) => tag === 'path');
    assert(
      property(anyStudent, (of) => {
        expect(paths(of)).toEqual(paths(noor));
      }),
    );
  });
});

describe('the mark', () => {
  it('says the name and the true age, also where the age lies outside the drawing', () => {
    expect(textOf(classed(involvementFigure(noor), 'figure-name'))).toBe('Noor, 14 jaar');
    expect(textOf(classed(involvementFigure({ ...noor, age: 63 }), 'figure-name'))).toBe('Noor, 63 jaar');
    expect(textOf(classed(involvementFigure({ ...noor, language: 'en' }), 'figure-name'))).toBe(
      'Noor, 14 years old',
    );
  });

  it('stands further to the right for who is older', () => {
    const xAt = (age: number) =>
      Number(classed(involvementFigure({ ...noor, age }), 'figure-age').attributes.x1);
    for (let age = 11; age < 20; age += 1) expect(xAt(age + 1)).toBeGreaterThan(xAt(age));
    expect(xAt(40)).toBe(xAt(21));
    expect(xAt(3)).toBe(xAt(9));
  });

  it('stays within the drawing with its words, at any age and with any name', () => {
    const check = (of: FigureOf) => {
      const drawing = involvementFigure(of);
      const { x1 } = classed(drawing, 'figure-age').attributes;
      expect(Number(x1)).toBeGreaterThan(0);
      expect(Number(x1)).toBeLessThanOrEqual(figureSize.width);
      const name = classed(drawing, 'figure-name');
      const half = widthOf(textOf(name), { size: 3.4 / (25.4 / 72), leading: 1, bold: true }) / 2;
      expect(Number(name.attributes.x) - half).toBeGreaterThanOrEqual(-0.01);
      expect(Number(name.attributes.x) + half).toBeLessThanOrEqual(figureSize.width + 0.01);
    };
    for (const givenName of Object.values(longNames)) check({ ...noor, givenName });
    assert(property(anyStudent, check));
  });

  it('is a line through the whole height, with no point on either of the two lines', () => {
    const drawing = involvementFigure(noor);
    const circles = all(drawing).filter(({ tag }) => tag === 'circle');
    const [, level = 0] = numbersIn(classed(drawing, 'figure-involvement'));
    expect(circles).toHaveLength(1);
    expect(Number(circles[0]?.attributes.cy) + Number(circles[0]?.attributes.r)).toBeLessThan(level - 1);
  });

  it('is not there when the age is not known, and then no number is either', () => {
    const drawing = involvementFigure({ ...noor, age: null });
    expect(has(drawing, 'figure-age')).toBe(false);
    expect(has(drawing, 'figure-name')).toBe(false);
    expect(textOf(drawing)).not.toMatch(/\d|Noor/u);
    expect(drawing.attributes['aria-label']).not.toMatch(/\d|Noor/u);
  });
});

describe('the words', () => {
  it('have no number but the age of this student', () => {
    for (const language of ['nl', 'en'] as const)
      expect(textOf(involvementFigure({ ...noor, language })).match(/\d+/gu)).toEqual(['14']);
  });

  it('tell who cannot see it both lines and the age', () => {
    expect(involvementFigure(noor).attributes).toMatchObject({
      role: 'img',
      'aria-label':
        'Twee lijnen, van jong kind tot volwassen. De betrokkenheid blijft hoog. De verantwoordelijkheid van de ouders neemt af, het snelst op de middelbare school. Een streep staat bij Noor, 14 jaar.',
    });
  });

  it('of the lines end before the first place where a mark can stand', () => {
    for (const adults of adultsAtHome)
      for (const language of ['nl', 'en'] as const) {
        const drawing = involvementFigure({ ...noor, adults, language, age: 0 });
        const mark = Number(classed(drawing, 'figure-age').attributes.x1);
        const labels = all(drawing).filter(({ attributes }) => attributes.class?.includes('figure-of-'));
        expect(labels).toHaveLength(3);
        for (const label of labels)
          expect(widthOf(textOf(label), { size: 3.4 / (25.4 / 72), leading: 1, bold: true })).toBeLessThan(
            mark - 2,
          );
      }
  });
});
