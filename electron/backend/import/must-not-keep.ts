/** Which columns may not be kept at all (domain.md §6, "File content" and "Do not type"). Must not be softened by a mapping. */
import { normaliseHeader } from './header-names.ts';

/** Parts of header names, compared as `normaliseHeader` writes them. */
const parts: readonly string[] = [
  'bsn',
  'burgerservice',
  'sofinummer',
  'sofinr',
  'onderwijsnummer',
  'onderwijsnr',
  'pgn',
  'persoonsgebonden',
  'socialsecurity',
  'nationaliteit',
  'nationality',
  'etnici',
  'etnisch',
  'ethnic',
  'cumi',
  'landvanherkomst',
  'herkomstland',
  'countryoforigin',
  'geboorteland',
  'geboorteplaats',
  'landvangeboorte',
  'birthcountry',
  'countryofbirth',
  'geloof',
  'gezindte',
  'religie',
  'religion',
  'levensbeschouw',
  'levensovertuig',
  'kerkgenootschap',
  'verblijfsstatus',
  'verblijfstitel',
  'verblijfsvergunning',
  'vreemdeling',
  'diagnos',
  'medicatie',
  'medicijn',
  'medisch',
  'medication',
  'allergie',
];
/** Too short to look for inside other words. */
const whole: readonly string[] = [
  'sofi',
  'herkomst',
  'ondnr',
  'ondnummer',
  'owmnr',
  'kerk',
  // EDEXML: countries of birth of the student and the parents, the number made from the BSN, the parents' schooling.
  'land',
  'landvader',
  'landmoeder',
  'eckid',
  'gewicht',
  'leerlinggewicht',
];

/** True for a header of BSN, onderwijsnummer, nationality, ethnicity, religion, origin, residence, health or the parents' schooling. */
export function isForbiddenHeader(header: string): boolean {
  const name = normaliseHeader(header);
  return whole.includes(name) || parts.some((part) => name.includes(part));
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** The "elfproef" of a BSN: 9 digits, or 8 where a spreadsheet ate the leading zero. Dots and spaces do not count. */
export function looksLikeBsn(cell: string): boolean {
  if (cell.length < 8) return false;
  const digits = cell.replaceAll(/[.\s-]/gu, '').padStart(9, '0');
  if (!/^0?[1-9]\d{7,8}$/u.test(digits) || digits.length !== 9) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}

/**
 * True when most filled cells pass the BSN test, whatever the header says. Of other numbers of nine digits one in
 * eleven passes, so one such student number is no reason to drop a column of them.
 */
export function isBsnColumn(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(looksLikeBsn).length > filled.length / 2;
}
