/** The conversation on one line: a field for each item, as wide as its minutes, with the shape of who leads. Black on white too. */
import type { Lead } from '../model/agenda.ts';
import { h, type SheetNode } from './node.ts';
import { innerWidth, type } from './sheet-measures.ts';
import { voiceMark, voiceShape } from './voice-shape.ts';

const barHeight = 9;
/** Height in mm of the bar with its legend. */
export const timeBarHeight = barHeight + 0.8 + type.small.leading + 0.6;

interface Part {
  readonly minutes: number;
  readonly lead: Lead;
}

/** The bar, drawn in millimetres over the full width. `label` names it for who cannot see it; null where the page says the same in words. */
export function timeBar(parts: readonly Part[], label: string | null): SheetNode {
  const total = parts.reduce((sum, part) => sum + part.minutes, 0);
  const scale = innerWidth / Math.max(1, total);
  let x = 0;
  const fields = parts.map((part) => {
    const left = x;
    const width = part.minutes * scale;
    x += width;
    const middle = left + width / 2;
    const mark = Math.min(1.7, width / 2 - 0.5);
    return h(
      'g',
      {},
      h('rect', {
        class: `field field-${part.lead}`,
        x: (left + 0.15).toFixed(2),
        y: '0.15',
        width: Math.max(0.2, width - 0.3).toFixed(2),
        height: String(barHeight - 0.3),
        rx: '0.8',
      }),
      voiceMark(part.lead, middle, 3, mark),
      h(
        'text',
        { class: 'field-minutes', x: middle.toFixed(2), y: '7.9', 'text-anchor': 'middle' },
        String(part.minutes),
      ),
    );
  });
  return h(
    'svg',
    {
      class: 'time-bar',
      viewBox: `0 0 ${innerWidth} ${barHeight}`,
      ...(label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }),
    },
    fields,
  );
}

const voices = ['student', 'parents', 'mentor', 'together'] as const;

/** The key to the shapes, for the voices that have words. */
export const voiceLegend = (words: Readonly<Partial<Record<Lead, string>>>): SheetNode =>
  h(
    'p',
    { class: 'legend' },
    voices.map((who) => {
      const word = words[who];
      return word === undefined ? null : h('span', {}, voiceShape(who, null), word);
    }),
  );
