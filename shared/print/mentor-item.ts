/** One item on the mentor's sheet: clock, minutes, who leads, what to ask whom, the reason and the tip. */
import type { EditedItem } from '../model/agenda.ts';
import type { Time } from '../model/day.ts';
import type { Language } from '../model/language.ts';
import { sheets } from '../text/sheets.ts';
import { terms } from '../text/terms.ts';
import type { MentorForm } from './mentor-form.ts';
import { h, type SheetNode } from './node.ts';
import type { Part } from './part.ts';
import { heightOf, heightOfTwo, innerWidth, type } from './sheet-measures.ts';
import { shorten } from './shorten.ts';
import { voiceShape } from './voice-shape.ts';
import { type Table, voiceWord } from './voice-word.ts';

/** Columns in mm; the style has the same. */
const timeWidth = 17;
const shapeWidth = 5.5;
const textWidth = innerWidth - timeWidth - shapeWidth;

interface Line {
  to: 'student' | 'parents' | 'mentor';
  text: string;
  point: boolean;
}

const linesFor = (item: EditedItem, form: MentorForm, language: Language): Line[] => [
  ...item.questions
    .slice(0, form.questions)
    .map(({ to, text }) => ({ to, text: shorten(text, form.questionLength), point: false })),
  ...item.points.slice(0, form.points).map(({ by, text }) => ({
    to: by,
    text: sheets[language].quoted(shorten(text, form.pointLength)),
    point: true,
  })),
];

/** What not every talk has: there a mentor, or a parent, may ask why. */
const specialBlocks: ReadonlySet<EditedItem['block']> = new Set(['difference', 'decision']);
const hasReason = ({ block }: EditedItem, { why }: MentorForm): boolean =>
  why === 'all' || (why === 'special' && specialBlocks.has(block));

/** `at`: the clock time at which the item starts; null: not planned. */
export function mentorItem(item: EditedItem, at: Time | null, form: MentorForm, table: Table): Part {
  const { language } = table;
  const texts = sheets[language].mentor;
  const lines = linesFor(item, form, language);
  const questionsLeft = Math.max(0, item.questions.length - form.questions);
  const pointsLeft = Math.max(0, item.points.length - form.points);
  const left = [
    ...(questionsLeft > 0 ? [texts.moreQuestions(questionsLeft)] : []),
    ...(pointsLeft > 0 ? [texts.morePoints(pointsLeft)] : []),
  ]
    .join(', ')
    .replace(/^(.+)$/u, '($1)');
  const tips = item.tips.slice(0, form.tips).map((text) => shorten(text, form.tipLength));
  const title = shorten(item.title, form.titleLength);
  const beside = [
    ...tips.map((text) => `${texts.tip} ${text}`),
    ...(hasReason(item, form) ? item.because.slice(0, 1).map(({ text }) => text) : []),
    left,
  ]
    .filter((line) => line !== '')
    .join(' ');

  const words =
    heightOfTwo(title, type.strong, beside, textWidth) +
    lines.reduce((sum, line) => sum + heightOf(line.text, textWidth, type.body) + 0.5, 0);
  const clock = at === null ? type.body.leading : type.body.leading + type.small.leading;

  const node: SheetNode = h(
    'li',
    { class: 'item' },
    h(
      'p',
      { class: 'clock' },
      at === null
        ? h('small', {}, terms[language].minutes(item.minutes))
        : [h('strong', {}, at), h('small', {}, terms[language].minutes(item.minutes))],
    ),
    h(
      'div',
      {},
      h(
        'div',
        { class: 'item-title' },
        voiceShape(item.lead, voiceWord(item.lead, table)),
        h('p', {}, h('strong', {}, title), beside === '' ? null : h('small', {}, `  ${beside}`)),
      ),
      lines.map(({ to, text, point }) =>
        h(
          'p',
          { class: point ? 'ask point' : 'ask' },
          voiceShape(to, voiceWord(to, table)),
          h('span', {}, text),
        ),
      ),
    ),
  );
  return { node, height: Math.max(words, clock) + 2.5 };
}
