/** "… geleden": how far back the strength question looks, by month of the school year ("design"). */
import type { Bilingual } from '../model/language.ts';

const autumn: Bilingual = { nl: 'een jaar', en: 'a year' };
const winter: Bilingual = { nl: 'drie maanden', en: 'three months' };
const spring: Bilingual = { nl: 'een half jaar', en: 'half a year' };

/** January first. */
export const periodsByMonth: readonly Bilingual[] = [
  winter,
  spring,
  spring,
  spring,
  spring,
  spring,
  spring,
  autumn,
  autumn,
  autumn,
  winter,
  winter,
];
