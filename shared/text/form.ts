/** Words of form fields that several screens share. */
import type { Bilingual } from '../model/language.ts';

export const form = {
  nl: {
    dayHint: 'Zoals 10-2 of 10 feb',
    dayHintWithYear: 'Zoals 10-2-2011',
    wrongDay: 'Deze dag bestaat niet. Schrijf hem als 10-2 of 10 februari 2027.',
    wrongDayWithYear: 'Deze dag bestaat niet. Schrijf hem als 10-2-2011, met het jaar in vier cijfers.',
    undo: 'Maak ongedaan',
    choose: 'Kies',
    unknown: 'niet bekend',
  },
  en: {
    dayHint: 'Like 10-2 or 10 Feb',
    dayHintWithYear: 'Like 10-2-2011: day first',
    wrongDay: 'There is no such day. Write it as 10-2 (day first) or 10 February 2027.',
    wrongDayWithYear: 'There is no such day. Write it as 10-2-2011: day first, the year in four digits.',
    undo: 'Undo',
    choose: 'Choose',
    unknown: 'not known',
  },
} as const satisfies Bilingual<Record<string, string>>;
