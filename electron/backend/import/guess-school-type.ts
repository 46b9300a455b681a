/** Guesses school type and year from a class code and a study name. Only a guess: a mentor confirms it per class before it is used. */
import type { SchoolType } from '../../../shared/model/school-type.ts';
import { typeCodes, typeWords } from './school-type-words.ts';

export interface TypeGuess {
  /** null: the code does not say. */
  schoolType: SchoolType | null;
  year: number | null;
}

const isVmbo = (type: SchoolType): boolean => type.startsWith('vmbo_');
const isVwo = (type: SchoolType): boolean => type === 'atheneum' || type === 'gymnasium';

/** The bridge class of several types (domain.md §2: two neighbouring types, or broad). */
function nameBridge(types: ReadonlySet<SchoolType>): SchoolType | null {
  const all = [...types];
  const only = (...allowed: SchoolType[]) => all.every((type) => allowed.includes(type));
  if (all.some((type) => !isVmbo(type) && !isVwo(type) && type !== 'havo')) return null;
  if (all.every(isVwo)) return 'atheneum';
  if (only('vmbo_gl', 'vmbo_tl')) return null;
  if (only('vmbo_bb', 'vmbo_kb')) return 'brug_bk';
  if (only('vmbo_kb', 'vmbo_gl', 'vmbo_tl')) return 'brug_kt';
  if (only('vmbo_gl', 'vmbo_tl', 'havo')) return 'brug_th';
  if (only('havo', 'atheneum', 'gymnasium')) return 'brug_hv';
  return 'brug_breed';
}

/** Years a type has at most (domain.md §2); a higher one means that the code was misread. */
function countYears(type: SchoolType): number {
  if (type.startsWith('brug_')) return 3;
  if (isVmbo(type)) return 4;
  if (type === 'havo') return 5;
  return isVwo(type) || type === 'pro' ? 6 : 8;
}

/** Letters that stand for a type themselves are not read as the letter of a group: "3hk" stays unknown. */
const typeLetters = 'hvtkm';

function readCode(letters: string): readonly SchoolType[] {
  const whole = typeCodes.get(letters);
  if (whole) return whole;
  const group = letters.at(-1) ?? '';
  return typeLetters.includes(group) ? [] : (typeCodes.get(letters.slice(0, -1)) ?? []);
}

function readTypes(text: string): ReadonlySet<SchoolType> {
  const letters = text.replaceAll(/(?<![a-z])([a-z])\/(?=[a-z](?![a-z]))/gu, '$1').match(/[a-z]+/gu) ?? [];
  const words = letters.flatMap((run) => typeWords.find(([start]) => run.startsWith(start))?.[1] ?? []);
  const code = letters.map(readCode).find((types) => types.length > 0) ?? [];
  const long = letters.filter((run) => run.length > 1).flatMap((run) => typeCodes.get(run) ?? []);
  const types = new Set(words.length + long.length > 0 ? [...words, ...long] : code);
  if ([...types].some((type) => type.startsWith('vso_') && type !== 'vso_onbekend'))
    types.delete('vso_onbekend');
  return types;
}

/** One code or name: "3HB", "h3a", "2vmbo-tl", "B1THa", "havo/vwo 2", "Gymnasium 6". */
function readText(text: string): TypeGuess {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const digit = Number(/\d/u.exec(plain)?.[0] ?? 0);
  const year = digit >= 1 && digit <= 8 ? digit : null;
  const types = readTypes(plain);
  const [first] = types;
  const schoolType = types.size > 1 ? nameBridge(types) : (first ?? null);
  // Newcomers have a phase instead of a year.
  if (schoolType === 'isk') return { schoolType, year: null };
  if (schoolType && year && year > countYears(schoolType)) return { schoolType: null, year };
  return { schoolType, year };
}

/**
 * The study name says more about the type than the class code; the class code more about the year. A bare "4A2"
 * gives no type: the letter may be a group.
 * @param className "3HB"; may be empty.
 * @param study the cell of "Studie" or "Onderwijssoort": "havo 3", "VMBO-KB"; may be empty.
 */
export function guessSchoolType(className: string, study: string): TypeGuess {
  const byClass = readText(className);
  const byStudy = readText(study);
  const schoolType = byStudy.schoolType ?? byClass.schoolType;
  return { schoolType, year: schoolType === 'isk' ? null : (byClass.year ?? byStudy.year) };
}
