/** The parts of a talk as the screen on the table names them: in the words of the sheet of who sits there. */
import { headingOf } from '../../print/prompt.ts';
import type { RunBlock } from '../../model/run.ts';
import type { SheetInput } from '../../model/sheet.ts';
import { sheets } from '../../text/sheets.ts';
import { terms } from '../../text/terms.ts';

/**
 * No reason, no tip, no point, no rating: a difference is named without whose view it is, as on the parents' sheet.
 * Without adults at the table the words are those of the student's own sheet.
 */
export function tableBlocks({ common, agenda }: Pick<SheetInput, 'common' | 'agenda'>): RunBlock[] {
  const { language, givenName, adults, adultsPresent, studentPresent, occasion } = common;
  const isTransition = occasion === 'overgang';
  const headings = adultsPresent
    ? sheets[language].parents.headings(givenName, studentPresent, isTransition)
    : sheets[language].student.headings(terms[language].adults[adults], isTransition);
  return agenda.items.map((item) => ({
    id: item.id,
    title: headingOf(item, headings),
    minutes: item.minutes,
    lead: item.lead,
  }));
}
