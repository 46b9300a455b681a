/** What can be chosen in each field of the library, with its words. Chooses nothing. */
import { monthInWords } from '../../../shared/domain/date-in-words.ts';
import { Occasion, Speaker } from '../../../shared/model/facts.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { LibraryChoice } from '../../../shared/model/library-choice.ts';
import { SchoolType } from '../../../shared/model/school-type.ts';
import { library } from '../../../shared/text/library-browser.ts';
import { terms } from '../../../shared/text/terms.ts';

export type Field = keyof LibraryChoice;

export interface FieldOption {
  /** Unique within the field. */
  id: string;
  label: string;
  /** The choice with this option taken. */
  choice: LibraryChoice;
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
const stages = [1, 2, 3, 4] as const;

/** The newcomers' school counts phases, not years (domain.md §2). */
export const countsYears = ({ schoolType }: Pick<LibraryChoice, 'schoolType'>): boolean =>
  schoolType !== 'isk';

/** Each field has its options in the order of the screen; "all" is the first. */
export function choiceOptions(choice: LibraryChoice, language: Language): Record<Field, FieldOption[]> {
  const words = terms[language];
  const text = library[language];
  const option = (id: string | number, label: string, taken: Partial<LibraryChoice>): FieldOption => ({
    id: String(id),
    label,
    choice: { ...choice, ...taken },
  });
  const all = (field: Field): FieldOption => option('all', text.all[field], { [field]: null });
  return {
    schoolType: [
      all('schoolType'),
      ...SchoolType.options.map((schoolType) =>
        option(schoolType, words.schoolType[schoolType], {
          schoolType,
          ...(countsYears({ schoolType }) ? {} : { year: null }),
        }),
      ),
    ],
    year: [all('year'), ...upTo(6).map((year) => option(year, words.year(year), { year }))],
    stage: [
      all('stage'),
      ...stages.map((stage) => option(stage, `${stage} ${words.stage[stage]}`, { stage })),
    ],
    occasion: [
      all('occasion'),
      ...Occasion.options.map((occasion) => option(occasion, words.occasion[occasion], { occasion })),
    ],
    month: [
      all('month'),
      ...upTo(12).map((month) => option(month, monthInWords(month, language), { month })),
    ],
    to: [all('to'), ...Speaker.options.map((to) => option(to, text.recipient[to], { to }))],
  };
}

export const fields: readonly Field[] = ['schoolType', 'year', 'stage', 'occasion', 'month', 'to'];
