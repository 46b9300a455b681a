/** What a pack is called when nobody chose a name. Never holds a student's name: file names end up in lists and mails. */
import type { Language } from '../../../shared/model/language.ts';
import { print } from '../../../shared/text/print.ts';

export interface PackContents {
  students: number;
  /** Each class that occurs once; a student without a class counts as ''. */
  classNames: readonly string[];
  /** Each occasion that occurs once; a student without a prepared conversation counts as ''. */
  occasions: readonly string[];
}

/** No file system or mail program objects to letters, digits and hyphens. */
const safe = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/** "driehoek-3HB-keuze.pdf"; class and occasion are left out where there are several. */
export function suggestFileName(
  { students, classNames, occasions }: PackContents,
  language: Language,
): string {
  const { sheetOf, sheetsOf } = print[language];
  if (students === 1) return `driehoek-${sheetOf}.pdf`;
  const shared = [classNames, occasions]
    .map((list) => (list.length === 1 ? safe(list[0] ?? '') : ''))
    .filter((part) => part !== '');
  return `driehoek-${shared.join('-') || sheetsOf}.pdf`;
}
