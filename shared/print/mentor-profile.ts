/** Three views on five dimensions, drawn with the three shapes under the words of the scale. For the mentor's sheet only: words, never numbers. */
import { nameVoices } from '../domain/name-voices.ts';
import { bandOf, profileRows, type ProfileMark, type ProfileRow } from '../domain/profile-rows.ts';
import type { Difference } from '../model/agenda.ts';
import type { Day } from '../model/day.ts';
import type { Speaker } from '../model/facts.ts';
import type { SheetCommon, SheetMentorPart } from '../model/sheet.ts';
import type { Stage, View } from '../model/views.ts';
import { markInWords, profile } from '../text/profile.ts';
import { sheets } from '../text/sheets.ts';
import { terms } from '../text/terms.ts';
import { h, type SheetNode } from './node.ts';
import { headingHeight, headingNode, type Part } from './part.ts';
import { heightOf, innerWidth, linesOf, type } from './sheet-measures.ts';
import { shorten, shortName } from './shorten.ts';
import { voiceMark, voiceShape } from './voice-shape.ts';
import { shortDay } from '../domain/when.ts';

/** Columns in mm; the style has the same. "Not seen" is a column of its own, apart from the four steps. */
const labelWidth = 36;
const stepWidth = 20;
const unseenWidth = 18;
const chartWidth = 4 * stepWidth + unseenWidth;
const noteWidth = innerWidth - labelWidth - chartWidth - 4;
const chartHeight = 6.4;
const middle = chartHeight / 2;
const steps = [1, 2, 3, 4] as const;
const xOf = (step: Stage | null): number =>
  step === null ? chartWidth - unseenWidth / 2 : stepWidth * (step - 0.5);
const fixed = (value: number): string => value.toFixed(2);
/** What a parent or carer is called, where there are several. */
const calledLength = 24;

function marks(row: ProfileRow): SheetNode[] {
  return row.marks.map((mark) => {
    const same = row.marks.filter(({ step }) => step === mark.step);
    const x = xOf(mark.step) + (same.indexOf(mark) - (same.length - 1) / 2) * 4.6;
    return h(
      'g',
      { class: mark.step === null ? 'mark mark-unseen' : 'mark' },
      voiceMark(mark.who, x, middle, 1.9),
    );
  });
}

function chart(row: ProfileRow, label: string): SheetNode {
  const band = bandOf(row);
  return h(
    'svg',
    { class: 'chart', viewBox: `0 0 ${chartWidth} ${chartHeight}`, role: 'img', 'aria-label': label },
    band === null
      ? null
      : h('rect', {
          class: 'band',
          x: fixed(xOf(band.from) - 7),
          y: '0.3',
          width: fixed(xOf(band.to) - xOf(band.from) + 14),
          height: fixed(chartHeight - 0.6),
          rx: '2.9',
        }),
    h('line', { class: 'axis', x1: fixed(xOf(1)), x2: fixed(xOf(4)), y1: fixed(middle), y2: fixed(middle) }),
    steps.map((step) =>
      h('line', {
        class: 'axis',
        x1: fixed(xOf(step)),
        x2: fixed(xOf(step)),
        y1: fixed(middle - 1.1),
        y2: fixed(middle + 1.1),
      }),
    ),
    marks(row),
  );
}

/** Who gave a view and when; who did not, with an open shape. */
function key(views: readonly View[], names: Readonly<Record<Speaker, string>>, common: SheetCommon): Part {
  const { language } = common;
  const entries = (['student', 'parent', 'mentor'] as const).map((by) => {
    const days: Day[] = views.filter((view) => view.by === by).map((view) => view.day);
    const newest = days.toSorted().at(-1);
    const who: Speaker = by === 'parent' ? 'parents' : by;
    const said = newest === undefined ? profile[language].notFilledIn : shortDay(newest, language);
    return { who, open: newest === undefined, text: `${names[who]}, ${said}` };
  });
  return {
    node: h(
      'p',
      { class: 'legend' },
      entries.map(({ who, open, text }) =>
        h('span', open ? { class: 'mark-unseen' } : {}, voiceShape(who, null), text),
      ),
    ),
    height: heightOf(entries.map(({ text }) => text).join('      '), innerWidth - 20, type.small) + 0.8,
  };
}

function head(language: SheetCommon['language']): Part {
  const words = [...steps.map((step) => terms[language].stage[step]), terms[language].notSeen];
  return {
    node: h(
      'p',
      { class: 'profile-row profile-head', 'aria-hidden': 'true' },
      h('span', {}),
      h(
        'span',
        { class: 'steps' },
        words.map((word) => h('span', {}, word)),
      ),
    ),
    height:
      Math.max(...words.map((word) => linesOf(word, unseenWidth - 1, type.small))) * type.small.leading + 1.4,
  };
}

/** The profile, with at most so many `remarks` beside a dimension; without any view one sentence that says so (domain.md §3, rule 5). */
export function mentorProfile(
  common: SheetCommon,
  mentor: SheetMentorPart,
  differences: readonly Difference[],
  provisional: boolean,
  remarks: number,
): Part {
  const { language } = common;
  const givenName = shortName(common.givenName);
  const texts = sheets[language].mentor;
  const words = terms[language];
  const title = headingNode(texts.profileTitle, provisional ? words.provisional : null);
  if (mentor.views.length === 0) {
    const sentence = texts.noViews(givenName);
    return {
      node: h('section', { class: 'profile' }, title, h('p', {}, sentence)),
      height: headingHeight + heightOf(sentence, innerWidth, type.body),
    };
  }
  const names = nameVoices({ givenName, adults: common.adults }, language);
  const inWords = (mark: ProfileMark): string =>
    markInWords({ ...mark, of: mark.of.map((who) => shorten(who, calledLength)) }, names, language);
  const rows = profileRows(mentor.views, common.day).map((row) => {
    const found = differences.find((difference) => difference.dimension === row.dimension);
    const several = row.marks.filter(({ of }) => of.length > 0);
    const notes = [...(found === undefined ? [] : [found.title]), ...several.map(inWords)].slice(0, remarks);
    return {
      height: Math.max(
        chartHeight + 0.6,
        notes.reduce((sum, note) => sum + heightOf(note, noteWidth, type.small), 0.8),
      ),
      node: h(
        'li',
        { class: 'profile-row' },
        h('span', {}, words.dimension[row.dimension]),
        chart(row, row.marks.map(inWords).join(', ')),
        h(
          'span',
          { class: 'note' },
          notes.map((note) => h('span', {}, note)),
        ),
      ),
    };
  });
  const legend = key(mentor.views, names, common);
  const columns = head(language);
  return {
    node: h(
      'section',
      { class: 'profile' },
      title,
      legend.node,
      columns.node,
      h(
        'ul',
        {},
        rows.map(({ node }) => node),
      ),
    ),
    height:
      headingHeight + legend.height + columns.height + rows.reduce((sum, row) => sum + row.height, 0) + 1,
  };
}
