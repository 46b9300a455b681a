/** One dimension over time as a drawing, for screen and paper. The steps are words; a place is never a number. */
import { dateInWords, dateShort } from '../domain/date-in-words.ts';
import type { GrowthLine } from '../domain/growth.ts';
import { capitalise } from '../domain/join-words.ts';
import type { Day } from '../model/day.ts';
import type { Speaker } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import type { Dimension, Stage } from '../model/views.ts';
import { terms } from '../text/terms.ts';
import { h, type SheetNode } from './node.ts';
import { voiceMark } from './voice-shape.ts';

export interface GrowthFigureOf {
  language: Language;
  dimension: Dimension;
  days: readonly Day[];
  lines: readonly GrowthLine[];
  /** What the three are called here. */
  names: Readonly<Record<Speaker, string>>;
}

/** The drawing in its own unit: about a millimetre on paper. */
const width = 160;
const axis = { words: 0, from: 36, to: 158, first: 46, last: 148 } as const;
const top = 3.2;
const stepHeight = 5.6;
/** Between marks of one moment, so that each voice stays visible. */
const beside = 3.6;
const radius = 1.5;
const steps: readonly Stage[] = [4, 3, 2, 1];
const at = (value: number): string => value.toFixed(2);

const yOf = (step: Stage | null): number => top + (4 - (step ?? 0)) * stepHeight;

function xOf(days: readonly Day[], day: Day, line: number, lines: number): number {
  const { first, last } = axis;
  const middle =
    days.length === 1 ? (first + last) / 2 : first + ((last - first) * days.indexOf(day)) / (days.length - 1);
  return middle + (line - (lines - 1) / 2) * beside;
}

/** What the drawing says, for who cannot see it: "Noor: 3 maart 2027 Ik volg, 2 juni 2027 Ik doe mee". */
export function growthInWords({ language, lines, names }: GrowthFigureOf): string {
  const { stage, notSeen } = terms[language];
  const said = lines.map(({ who, called, marks }) => {
    const moments = marks.map(
      ({ day, step }) => `${dateInWords(day, language)} ${step === null ? notSeen : stage[step]}`,
    );
    return `${called === '' ? names[who] : called}: ${moments.join(', ')}`;
  });
  return capitalise(said.join('; '));
}

/** The line breaks where something was not seen: nothing is known of the way there. */
function pathOf(line: GrowthLine, x: (day: Day) => number): string {
  return line.marks
    .map(({ day, step }, index) => {
      if (step === null) return '';
      const goesOn = index > 0 && line.marks[index - 1]?.step !== null;
      return `${goesOn ? 'L' : 'M'}${at(x(day))} ${at(yOf(step))}`;
    })
    .join('');
}

/** Two parents have the same colour and shape: the second is drawn open and dashed, any further one dotted. */
function variantOf(lines: readonly GrowthLine[], line: GrowthLine): string {
  const before = lines.filter(({ who }) => who === line.who).indexOf(line);
  return before === 0
    ? 'growth-voice'
    : before === 1
      ? 'growth-voice growth-second'
      : 'growth-voice growth-further';
}

/** Whose each line is, as it is drawn: for beside the drawings. */
export const growthLegend = (
  lines: readonly GrowthLine[],
  names: GrowthFigureOf['names'],
): readonly { name: string; sign: SheetNode }[] =>
  lines.map((line) => ({
    name: line.called === '' ? names[line.who] : line.called,
    sign: h(
      'svg',
      { class: 'growth-sign', viewBox: '0 0 10 4', 'aria-hidden': 'true' },
      h(
        'g',
        { class: variantOf(lines, line) },
        h('path', { class: `growth-line growth-${line.who}`, d: 'M0 2H10' }),
        voiceMark(line.who, 5, 2, radius),
      ),
    ),
  }));

export function growthFigure(of: GrowthFigureOf): SheetNode {
  const { language, days, lines } = of;
  const { stage, notSeen } = terms[language];
  const isUnseen = lines.some(({ marks }) => marks.some(({ step }) => step === null));
  const levels: readonly (Stage | null)[] = isUnseen ? [...steps, null] : steps;
  const floor = yOf(levels.at(-1) ?? null);
  const height = floor + 8;
  const write = (text: string, x: number, y: number, anchor: 'start' | 'middle'): SheetNode =>
    h('text', { class: 'growth-words', x: at(x), y: at(y), 'text-anchor': anchor }, text);
  return h(
    'svg',
    {
      class: 'growth-figure',
      viewBox: `0 0 ${width} ${at(height)}`,
      role: 'img',
      'aria-label': growthInWords(of),
    },
    levels.map((level) => [
      h('line', {
        class: level === null ? 'growth-unseen' : 'growth-step',
        x1: at(axis.from),
        x2: at(axis.to),
        y1: at(yOf(level)),
        y2: at(yOf(level)),
      }),
      write(level === null ? notSeen : stage[level], axis.words, yOf(level) + 1.4, 'start'),
    ]),
    days.map((day) => write(dateShort(day, language), xOf(days, day, 0, 1), floor + 6.4, 'middle')),
    lines.map((line, index) => {
      const x = (day: Day): number => xOf(days, day, index, lines.length);
      return h(
        'g',
        { class: variantOf(lines, line) },
        h('path', { class: `growth-line growth-${line.who}`, d: pathOf(line, x) }),
        line.marks.map(({ day, step }) => voiceMark(line.who, x(day), yOf(step), radius)),
      );
    }),
  );
}
