/** The two lines of involvement and responsibility (domain.md §1) as one drawing, for paper and screen. No number on an axis, and no point on a line: it measures nobody. */
import type { AdultsAtHome } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { figure } from '../text/figure.ts';
import { terms } from '../text/terms.ts';
import { h, type SheetNode } from './node.ts';
import { widthOf, type Type } from './sheet-measures.ts';
import { shortName } from './shorten.ts';
import { voiceMark } from './voice-shape.ts';

export interface FigureOf {
  language: Language;
  givenName: string;
  /** What the adults at home are called: "ouders", "moeder". */
  adults: AdultsAtHome;
  /** Whole years; null: not known, and the drawing has no mark. */
  age: number | null;
}

/** The drawing in its own unit: a millimetre on paper. */
export const figureSize = { width: 124, height: 48 } as const;

/** Size of the words in the unit of the drawing; both styles have the same. */
const words: Type = { size: 3.4 / (25.4 / 72), leading: 4.2, bold: true };

/** domain.md §1: x runs from birth to about 21, with a band for the years of secondary school. */
const oldest = 21;
const school = { from: 12, to: 18 } as const;
const edge = { left: 0, right: figureSize.width - 4, top: 8, floor: 41.5 } as const;
const xOf = (age: number): number => edge.left + ((edge.right - edge.left) / oldest) * age;
const at = (value: number): string => value.toFixed(2);

/** Undiminished, so level. */
const involvementHeight = 15.5;

/**
 * Knots of the falling line: gently at first, faster from twelve, near the floor at eighteen (domain.md §1). `slope` is
 * in units per year, at most three times the mean slope on either side, so that the line never rises (Fritsch-Carlson).
 */
const fall = [
  { age: 0, y: 19.5, slope: 0.2 },
  { age: school.from, y: 25, slope: 1.1 },
  { age: school.to, y: 37, slope: 1.2 },
  { age: oldest, y: 39, slope: 0.2 },
] as const;

/** A smooth path through the knots: cubic Hermite pieces, written as Bézier curves. */
function fallingPath(): string {
  const pieces = fall.slice(1).map((to, index) => {
    const from = fall[index] ?? fall[0];
    const third = (to.age - from.age) / 3;
    return `C${at(xOf(from.age + third))} ${at(from.y + from.slope * third)} ${at(xOf(to.age - third))} ${at(to.y - to.slope * third)} ${at(xOf(to.age))} ${at(to.y)}`;
  });
  return `M${at(xOf(fall[0].age))} ${at(fall[0].y)}${pieces.join('')}`;
}

const write = (
  text: string,
  x: number,
  y: number,
  more: { class?: string; 'text-anchor'?: string } = {},
): SheetNode =>
  h('text', { ...more, class: `figure-words ${more.class ?? ''}`.trim(), x: at(x), y: at(y) }, text);

/** The words at the age mark: "Noor, 14 jaar". */
export const ageMark = ({ language, givenName }: FigureOf, age: number): string =>
  figure[language].mark(shortName(givenName), terms[language].age(age));

/** Nobody in secondary school is younger; a mark further to the left would cross the names of the lines. */
const youngest = 10;

function markNodes(of: FigureOf, age: number): SheetNode[] {
  const label = ageMark(of, age);
  // In the middle of the year: somebody of 14 is between 14 and 15.
  const x = xOf(Math.min(oldest, Math.max(youngest, age + 0.5)));
  const half = widthOf(label, words) / 2;
  const middle = Math.max(half, Math.min(figureSize.width - half, x));
  return [
    h('line', { class: 'figure-age', x1: at(x), x2: at(x), y1: at(edge.top), y2: at(edge.floor) }),
    voiceMark('student', x, 7.4, 1.5),
    write(label, middle, 3.8, { class: 'figure-name', 'text-anchor': 'middle' }),
  ];
}

/** What the drawing says, for who cannot see it. */
export function figureAlternative(of: FigureOf): string {
  const texts = figure[of.language];
  const said = texts.alternative(terms[of.language].adults[of.adults]);
  return of.age === null ? said : `${said} ${texts.markIs(ageMark(of, of.age))}`;
}

/** An age outside the axis is marked at its end, with its true number of years in words. */
export function involvementFigure(of: FigureOf): SheetNode {
  const texts = figure[of.language];
  const [first, second] = texts.responsibility(terms[of.language].adults[of.adults]);
  // Without a mark there is nothing above the band.
  const above = of.age === null ? edge.top + 2 : 0;
  const below = edge.floor + 4.8;
  return h(
    'svg',
    {
      class: 'involvement-figure',
      viewBox: `0 ${above} ${figureSize.width} ${figureSize.height - above}`,
      role: 'img',
      'aria-label': figureAlternative(of),
    },
    h('rect', {
      class: 'figure-band',
      x: at(xOf(school.from)),
      y: at(edge.top + 2),
      width: at(xOf(school.to) - xOf(school.from)),
      height: at(edge.floor - edge.top - 2),
    }),
    h('line', {
      class: 'figure-axis',
      x1: at(edge.left),
      x2: at(edge.right),
      y1: at(edge.floor),
      y2: at(edge.floor),
    }),
    of.age === null ? null : markNodes(of, of.age),
    h('path', {
      class: 'figure-involvement',
      d: `M${at(edge.left)} ${at(involvementHeight)}H${at(edge.right)}`,
    }),
    h('path', { class: 'figure-responsibility', d: fallingPath() }),
    write(texts.involvement, edge.left, involvementHeight - 2.2, { class: 'figure-of-involvement' }),
    write(first, edge.left, 28, { class: 'figure-of-responsibility' }),
    write(second, edge.left, 28 + words.leading, { class: 'figure-of-responsibility' }),
    write(texts.young, edge.left, below),
    write(texts.school, (xOf(school.from) + xOf(school.to)) / 2, below, { 'text-anchor': 'middle' }),
    write(texts.grown, figureSize.width, below, { 'text-anchor': 'end' }),
  );
}
