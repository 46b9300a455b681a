/** The shape of each voice: circle student, square parents, triangle mentor, all three for together. Tells them apart without colour. */
import type { Lead } from '../model/agenda.ts';
import { h, type SheetNode } from './node.ts';

const at = (value: number): string => value.toFixed(2);

const circle = (x: number, y: number, radius: number): SheetNode =>
  h('circle', { class: 'voice-student', cx: at(x), cy: at(y), r: at(radius) });

const square = (x: number, y: number, radius: number): SheetNode => {
  const half = radius * 0.9;
  const side = at(half * 2);
  return h('rect', { class: 'voice-parents', x: at(x - half), y: at(y - half), width: side, height: side });
};

const triangle = (x: number, y: number, radius: number): SheetNode =>
  h('path', {
    class: 'voice-mentor',
    d: `M${at(x)} ${at(y - radius)}L${at(x + radius * 1.08)} ${at(y + radius * 0.92)}H${at(x - radius * 1.08)}Z`,
  });

const allThree = (x: number, y: number, radius: number): SheetNode => {
  const small = radius * 0.48;
  return h(
    'g',
    { class: 'voice-together' },
    circle(x, y - radius * 0.5, small),
    square(x - radius * 0.56, y + radius * 0.5, small),
    triangle(x + radius * 0.56, y + radius * 0.48, small),
  );
};

const shapes: Readonly<Record<Lead, (x: number, y: number, radius: number) => SheetNode>> = {
  student: circle,
  parents: square,
  mentor: triangle,
  together: allThree,
};

/** The shape drawn around (x, y) with a radius in the unit of the drawing it goes into. */
export const voiceMark = (who: Lead, x: number, y: number, radius: number): SheetNode =>
  shapes[who](x, y, radius);

/** The shape as a small picture beside a text; with a label for who cannot see it, or hidden where the text says it already. */
export const voiceShape = (who: Lead, label: string | null): SheetNode =>
  h(
    'svg',
    {
      class: 'shape',
      viewBox: '0 0 14 14',
      width: '12',
      height: '12',
      ...(label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }),
    },
    voiceMark(who, 7, 7, 6),
  );
