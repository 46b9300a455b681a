/** The blank form for who writes down by hand what is agreed. Holds nothing that anybody said before. */
import type { Language } from '../../model/language.ts';
import { eveningPaper } from '../../text/evening-paper.ts';
import { formRows } from '../form-rows.ts';
import { h, type SheetNode } from '../node.ts';
import { footNode, headNode, pageNode, whenAndWhere } from '../page-frame.ts';
import { headingNode } from '../part.ts';
import { shortName } from '../shorten.ts';
import { writingLines } from '../writing-lines.ts';
import type { TalkOnPaper } from './paper-of-evening.ts';

/** Owner, end, if-then, first moment, check moment and end of support: all that an agreement has (domain.md §3). */
export function recapForm(talk: TalkOnPaper, language: Language): SheetNode {
  const { recap, className } = eveningPaper[language];
  const { givenName, sheet, agreementLimit, who } = talk;
  const name = shortName(givenName);
  const rows = [
    [recap.who, recap.by],
    [recap.what],
    [recap.ifPart, recap.thenPart],
    [recap.first, recap.check, recap.ends],
  ];
  const subtitle = [talk.className === '' ? '' : className(talk.className), who].filter(
    (part) => part !== '',
  );
  return h(
    'div',
    { class: 'sheet sheet-recap', lang: language },
    pageNode(
      'recap',
      headNode({
        title: recap.title(givenName),
        subtitle: subtitle.join(', '),
        when: whenAndWhere(sheet.common),
      }),
      h('p', {}, recap.intro(name)),
      Array.from({ length: agreementLimit }, (_, index) =>
        h('section', { class: 'box grow-2' }, headingNode(recap.agreement(index + 1)), formRows(rows)),
      ),
      h(
        'section',
        { class: 'free grow-2' },
        headingNode(recap.parked, recap.parkedHint),
        writingLines(2, agreementLimit + 1),
      ),
      footNode(recap.foot, ''),
    ),
  );
}
