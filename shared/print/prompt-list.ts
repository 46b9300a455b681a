/** Lays prompts out with room to write, one or two in a row, and says how much height that takes. Decides nothing about which detail to use. */
import type { Language } from '../model/language.ts';
import { sheets } from '../text/sheets.ts';
import { h, type SheetNode } from './node.ts';
import { headingHeight, headingNode } from './part.ts';
import type { Prompt } from './prompt.ts';
import { columnGap, heightOf, partGap, type, writingLine } from './sheet-measures.ts';
import { shorten } from './shorten.ts';
import { voiceShape } from './voice-shape.ts';
import { writingLines, type LineCount } from './writing-lines.ts';

/** How much of each prompt is shown. A page takes the first detail of its list that fits; see `first-fit.ts`. */
export interface Detail {
  /** none: one a row; light: two light ones that follow each other share a row; all: two in every row. */
  pairs: 'none' | 'light' | 'all';
  /** Questions and own points per prompt, at most. */
  questions: number;
  points: number;
  /** Characters per question and per own point, at most. */
  questionLength: number;
  pointLength: number;
  /** Prompts with room to write, at most. */
  prompts: number;
  /** What the page says of the other prompts: their first question, or only how many there are. */
  rest: 'questions' | 'count';
  /** Writing lines under each prompt, at least. */
  least: LineCount;
}

interface Cell {
  prompt: Prompt;
  asks: readonly string[];
  points: readonly string[];
  more: string | null;
}

const cellOf = (prompt: Prompt, detail: Detail, language: Language): Cell => {
  const left = prompt.points.length - detail.points;
  return {
    prompt,
    asks: prompt.questions.slice(0, detail.questions).map((text) => shorten(text, detail.questionLength)),
    points: prompt.points.slice(0, detail.points).map((text) => shorten(text, detail.pointLength)),
    more: left > 0 ? sheets[language].moreOwnPoints(left) : null,
  };
};

const rowsOf = (cells: readonly Cell[], pairs: Detail['pairs']): Cell[][] => {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const fits = pairs === 'all' || (pairs === 'light' && !cell.prompt.wide && !row?.[0]?.prompt.wide);
    if (row?.length === 1 && fits) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
};

/** Both in the agenda's order. */
const divide = (prompts: readonly Prompt[], most: number): { kept: Prompt[]; rest: Prompt[] } => {
  const first = new Set(prompts.toSorted((a, b) => a.rank - b.rank).slice(0, most));
  return {
    kept: prompts.filter((prompt) => first.has(prompt)),
    rest: prompts.filter((prompt) => !first.has(prompt)),
  };
};

/** The first questions of the prompts without room of their own; empty: none, or only their number is said. */
const restQuestions = (rest: readonly Prompt[], { rest: what, questionLength }: Detail): string[] =>
  what === 'count'
    ? []
    : rest.flatMap(({ questions }) => questions.slice(0, 1).map((text) => shorten(text, questionLength)));

const layOut = (prompts: readonly Prompt[], detail: Detail, language: Language): Cell[][] =>
  rowsOf(
    divide(prompts, detail.prompts).kept.map((prompt) => cellOf(prompt, detail, language)),
    detail.pairs,
  );

const quotedPoint = (ownPoint: string, text: string, language: Language): string =>
  `${ownPoint} ${sheets[language].quoted(text)}`;

/** Height in mm that the prompts need at least in a column of `width` mm, gaps included. */
export function promptListHeight(
  prompts: readonly Prompt[],
  detail: Detail,
  width: number,
  ownPoint: string,
  language: Language,
): number {
  const rows = layOut(prompts, detail, language);
  const { rest } = divide(prompts, detail.prompts);
  const heights = rows.map((row) => {
    const own = (width - columnGap * (row.length - 1)) / row.length;
    const texts = row.map(
      ({ prompt, asks, points, more }) =>
        heightOf(prompt.heading, own - 24, type.heading) +
        0.8 +
        asks.reduce((sum, text) => sum + heightOf(text, own, type.body), 0.7 * Math.max(0, asks.length - 1)) +
        points.reduce(
          (sum, text) => sum + heightOf(quotedPoint(ownPoint, text, language), own - 4, type.body) + 1.2,
          0,
        ) +
        (more === null ? 0 : type.small.leading + 0.7),
    );
    return Math.max(...texts) + detail.least * writingLine;
  });
  const gaps = Math.max(0, rows.length - 1) * partGap;
  const restHeight =
    rest.length === 0
      ? 0
      : partGap +
        (detail.rest === 'count'
          ? type.body.leading
          : restQuestions(rest, detail).reduce(
              (sum, text) => sum + heightOf(text, width, type.body) + 0.6,
              headingHeight,
            ));
  return heights.reduce((sum, height) => sum + height, gaps + restHeight);
}

const cellNode = (
  cell: Cell,
  detail: Detail,
  rows: number,
  ownPoint: string,
  language: Language,
): SheetNode =>
  h(
    'section',
    { class: 'prompt' },
    h(
      'div',
      { class: 'asks' },
      h(
        'h2',
        {},
        voiceShape(cell.prompt.lead, null),
        h('span', { class: 'heading' }, cell.prompt.heading),
        h('small', {}, cell.prompt.minutes),
      ),
      cell.asks.map((text) => h('p', {}, text)),
      cell.points.map((text) =>
        h('p', { class: 'point' }, h('strong', {}, ownPoint), ` ${sheets[language].quoted(text)}`),
      ),
      cell.more === null ? null : h('p', { class: 'small' }, cell.more),
    ),
    writingLines(detail.least, rows),
  );

const restNode = (rest: readonly Prompt[], detail: Detail, language: Language): SheetNode =>
  detail.rest === 'count'
    ? h('p', {}, sheets[language].moreQuestions(rest.length))
    : h(
        'section',
        { class: 'rest' },
        headingNode(sheets[language].alsoAsked),
        restQuestions(rest, detail).map((text) => h('p', {}, text)),
      );

/** The prompts as rows that grow to fill the page; below them what else will be asked. */
export function promptList(
  prompts: readonly Prompt[],
  detail: Detail,
  ownPoint: string,
  language: Language,
): SheetNode[] {
  const rows = layOut(prompts, detail, language);
  const { rest } = divide(prompts, detail.prompts);
  return [
    ...rows.map((row) =>
      h(
        'div',
        { class: `prompts across-${row.length} grow-${detail.least}` },
        row.map((cell) => cellNode(cell, detail, rows.length, ownPoint, language)),
      ),
    ),
    ...(rest.length > 0 ? [restNode(rest, detail, language)] : []),
  ];
}
