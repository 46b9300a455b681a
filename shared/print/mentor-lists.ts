/** The lists on the back of the mentor's sheet: notices, agreements so far, and points that go elsewhere with their route. */
import type { Elsewhere, Reason } from '../model/agenda.ts';
import type { StoredAgreement } from '../model/records.ts';
import { sheets } from '../text/sheets.ts';
import { terms } from '../text/terms.ts';
import type { MentorForm } from './mentor-form.ts';
import { h, type SheetNode } from './node.ts';
import { headingHeight, headingNode, type Part } from './part.ts';
import { heightOfTwo, innerWidth, type } from './sheet-measures.ts';
import { shorten } from './shorten.ts';
import { voiceShape } from './voice-shape.ts';
import { type Table, voiceWord } from './voice-word.ts';
import { shortDay } from '../domain/when.ts';

interface Entry {
  /** Who it is from; null: no shape. */
  who: 'student' | 'parents' | 'mentor' | null;
  text: string;
  /** A smaller remark after it; empty: none. */
  small: string;
}
const indent = 5.5;

const entryHeight = ({ text, small }: Entry): number =>
  heightOfTwo(text, type.body, small, innerWidth - indent) + 1;

/** `null` when there is nothing: a heading over nothing is noise. */
function list(title: string, entries: readonly Entry[], most: number, table: Table): Part | null {
  if (entries.length === 0) return null;
  const shown = entries.slice(0, most);
  const left = entries.length - shown.length;
  const node: SheetNode = h(
    'section',
    { class: 'list' },
    headingNode(title),
    h(
      'ul',
      {},
      shown.map(({ who, text, small }) =>
        h(
          'li',
          {},
          who === null ? h('span', { class: 'dash' }, '–') : voiceShape(who, voiceWord(who, table)),
          h('p', {}, text, small === '' ? null : h('small', {}, `  ${small}`)),
        ),
      ),
    ),
    left > 0 ? h('p', { class: 'small more' }, sheets[table.language].mentor.moreLines(left)) : null,
  );
  return {
    node,
    height:
      headingHeight +
      shown.reduce((sum, entry) => sum + entryHeight(entry), 0) +
      (left > 0 ? type.small.leading + 0.5 : 0),
  };
}

/** What to know or do beforehand; one sentence each. */
export const noticeList = (notices: readonly Reason[], form: MentorForm, table: Table): Part | null =>
  list(
    sheets[table.language].mentor.noticesTitle,
    notices.map(({ text }) => ({
      who: null,
      text: shorten(text, form.noticeLength),
      small: '',
    })),
    form.notices,
    table,
  );

/** Running ones first: those are talked about. */
export function agreementList(
  agreements: readonly StoredAgreement[],
  form: MentorForm,
  table: Table,
): Part | null {
  const { language } = table;
  const texts = sheets[language].mentor;
  const open = agreements.filter(({ outcome }) => outcome === 'open');
  const ended = agreements.filter(({ outcome }) => outcome !== 'open');
  const entries = [...open, ...ended].map((agreement) => {
    const { firstMoment, checkMoment, supportEnds, timesMissed } = agreement;
    const small = [
      terms[language].outcome[agreement.outcome],
      ...(firstMoment === null ? [] : [texts.startsOn(shortDay(firstMoment, language))]),
      ...(checkMoment === null ? [] : [texts.checkOn(shortDay(checkMoment, language))]),
      ...(supportEnds === null ? [] : [texts.supportUntil(shortDay(supportEnds, language))]),
      ...(timesMissed === 0 ? [] : [texts.missed(timesMissed)]),
    ];
    return { who: agreement.owner, text: shorten(agreement.text, form.lineLength), small: small.join(' · ') };
  });
  return list(texts.agreementsTitle, entries, form.agreements, table);
}

/** Points of others with where they do belong. A safety point has no text, on paper neither. */
export function elsewhereList(points: readonly Elsewhere[], form: MentorForm, table: Table): Part | null {
  const { language } = table;
  const texts = sheets[language].mentor;
  const entries = points.map(({ by, text, kind, route }) => ({
    who: by,
    text: text === '' ? texts.safetyPoint : sheets[language].quoted(shorten(text, form.lineLength)),
    small: texts.route(terms[language].pointKind[kind], route),
  }));
  return list(texts.elsewhereTitle, entries, form.elsewhere, table);
}
