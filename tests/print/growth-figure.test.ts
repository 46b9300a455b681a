/** The drawing of growth: steps in words, a mark where somebody stood, a line that breaks where nothing was seen. */
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../shared/domain/growth.ts';
import type { View } from '../../shared/model/views.ts';
import { growthDocument } from '../../shared/print/growth-document.ts';
import { growthFigure, growthInWords, growthLegend } from '../../shared/print/growth-figure.ts';
import type { SheetNode } from '../../shared/print/node.ts';
import { toHtml } from '../../shared/print/to-html.ts';

const view = (day: string, planning: View['planning'], change: Partial<View> = {}): View => ({
  by: 'student',
  day,
  goals: 1,
  planning,
  help: 1,
  reflection: 1,
  leading: 1,
  ...change,
});
const names = { student: 'Noor', parents: 'ouders', mentor: 'mentor' };
const drawn = (views: readonly View[], language: 'nl' | 'en' = 'nl') => {
  const { days, rows } = growthOf(views);
  return { language, dimension: 'planning' as const, days, lines: rows[1]?.lines ?? [], names };
};
const all = (node: SheetNode): SheetNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const classed = (node: SheetNode, name: string): SheetNode[] =>
  all(node).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
const written = (node: SheetNode): string[] =>
  classed(node, 'growth-words').flatMap(({ children }) => children.filter((one) => typeof one === 'string'));

const grows = [view('2026-10-01', 1), view('2026-12-03', 2), view('2027-03-02', 4)];

describe('the drawing', () => {
  it('names the four steps and the moments in words, and draws higher what is further', () => {
    const figure = growthFigure(drawn(grows));
    expect(written(figure)).toEqual([
      'Ik ben eigenaar',
      'Ik stuur',
      'Ik doe mee',
      'Ik volg',
      '1 okt 2026',
      '3 dec 2026',
      '2 mrt 2027',
    ]);
    const heights = classed(figure, 'voice-student').map(({ attributes }) => Number(attributes.cy));
    expect(heights).toHaveLength(3);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(new Set(heights).size).toBe(3);
    expect(written(growthFigure(drawn(grows, 'en')))).toContain('2 Mar 2027');
  });

  it('says what it shows to who cannot see it', () => {
    expect(growthInWords(drawn([...grows, view('2027-03-02', null, { by: 'mentor' })]))).toBe(
      'Noor: 1 oktober 2026 Ik volg, 3 december 2026 Ik doe mee, 2 maart 2027 Ik ben eigenaar; mentor: 2 maart 2027 niet gezien',
    );
  });

  it('breaks the line where it was not seen, and has a place for that only then', () => {
    const figure = growthFigure(
      drawn([view('2026-10-01', 1), view('2026-12-03', null), view('2027-03-02', 4)]),
    );
    expect(written(figure)).toContain('niet gezien');
    expect(classed(figure, 'growth-line')[0]?.attributes.d?.match(/[ML]/gu)).toEqual(['M', 'M']);
    expect(classed(growthFigure(drawn(grows)), 'growth-line')[0]?.attributes.d?.match(/[ML]/gu)).toEqual([
      'M',
      'L',
      'L',
    ]);
    expect(classed(growthFigure(drawn(grows)), 'growth-unseen')).toEqual([]);
  });

  it('keeps the marks of one moment apart', () => {
    const same = [
      view('2027-03-02', 3),
      view('2027-03-02', 3, { by: 'parent', who: '' }),
      view('2027-03-02', 3, { by: 'mentor' }),
    ];
    const figure = growthFigure(drawn(same));
    const [circle] = classed(figure, 'voice-student');
    const [square] = classed(figure, 'voice-parents');
    expect(Number(square?.attributes.x)).toBeGreaterThan(
      Number(circle?.attributes.cx) + Number(circle?.attributes.r),
    );
    expect(classed(figure, 'voice-mentor')).toHaveLength(1);
  });
});

describe('two parents', () => {
  const both = growthOf([
    view('2026-10-01', 1, { by: 'parent', who: 'moeder' }),
    view('2026-10-01', 2, { by: 'parent', who: 'vader' }),
    view('2026-10-01', 3, { by: 'parent', who: 'oma' }),
    view('2026-10-01', 3),
  ]).rows[1]?.lines;

  it('are drawn so that they can be told apart, and a list says which is whose', () => {
    const legend = growthLegend(both ?? [], names);
    expect(legend.map(({ name }) => name)).toEqual(['Noor', 'moeder', 'vader', 'oma']);
    const drawings = legend.map(({ sign }) => toHtml(sign));
    expect(new Set(drawings).size).toBe(4);
    expect(classed(legend[2]?.sign ?? growthFigure(drawn(grows)), 'growth-second')).toHaveLength(1);
  });
});

describe("the student's own page", () => {
  const of = { givenName: 'Noor & <Co>', adults: 'parents' as const };
  const own = growthDocument({ ...of, views: grows }, 'nl', []);

  it('is the same whatever anybody else filled in', () => {
    const others = [
      view('2026-11-11', 3, { by: 'mentor' }),
      view('2027-03-02', 2, { by: 'parent', who: 'qztante' }),
    ];
    expect(growthDocument({ ...of, views: [...others, ...grows] }, 'nl', [])).toBe(own);
  });

  it('has all five dimensions and room to write, and no name becomes markup', () => {
    expect(own.match(/class="growth-figure"/gu)).toHaveLength(5);
    expect(own).toContain('Waar ben je trots op?');
    expect(own).toContain('Noor &amp; &lt;Co&gt;, zo zag jij het');
  });
});
