/** Takes a name written in one cell apart. Knows the order of words only; never changes their spelling. */
import type { PersonName } from '../../../shared/domain/names.ts';
import { nameParticles } from './name-particles.ts';

const toWords = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const isParticle = (word: string): boolean =>
  nameParticles.has(word.toLowerCase().replaceAll(/[’‘`´]/gu, "'"));
const join = (words: readonly string[]): string => words.join(' ');

type Family = Pick<PersonName, 'particle' | 'surname'>;

/** Particles in front of at least one more word. */
function countLeading(words: readonly string[]): number {
  const first = words.findIndex((word) => !isParticle(word));
  return first === -1 ? Math.max(0, words.length - 1) : first;
}
/** Where the particles at the end begin, after at least one other word. */
function findTrailing(words: readonly string[]): number {
  const last = words.findLastIndex((word) => !isParticle(word));
  return last === -1 ? Math.min(1, words.length) : last + 1;
}

/** "van 't Hoff", "Hoff van 't" or "Hoff". */
function splitFamily(words: readonly string[]): Family {
  const lead = countLeading(words);
  if (lead > 0) return { particle: join(words.slice(0, lead)), surname: join(words.slice(lead)) };
  const tail = findTrailing(words);
  return { particle: join(words.slice(tail)), surname: join(words.slice(0, tail)) };
}

/**
 * A surname cell, which may hold the particle as well: "van 't Hoff" or "Hoff, van 't". A capital particle stays
 * part of the surname ("De Smet"): that is how Belgian names are spelled and sorted.
 */
export function splitSurname(cell: string): Family {
  const [before = '', ...after] = cell.split(',').map((part) => part.trim());
  const words = toWords(after.join(' '));
  if (words.length > 0 && words.every(isParticle)) return { particle: join(words), surname: before };
  const family = splitFamily(toWords(cell));
  return cell.startsWith(family.particle) && family.particle === family.particle.toLowerCase()
    ? family
    : { particle: '', surname: cell };
}

/** "Hoff, Fatima van 't", "Hoff, van 't, Fatima", "van 't Hoff, Fatima". */
function splitListName(parts: readonly string[]): PersonName {
  const [before = '', ...after] = parts;
  const apart = after.find((part) => part !== '' && toWords(part).every(isParticle));
  const family = splitFamily(toWords(before));
  if (apart !== undefined && after.some((part) => part !== '' && part !== apart)) {
    const givenName = join(after.filter((part) => part !== '' && part !== apart));
    return {
      givenName,
      particle: join([...toWords(family.particle), ...toWords(apart)]),
      surname: family.surname,
    };
  }
  const words = toWords(join(after));
  const tail = findTrailing(words);
  return {
    givenName: join(words.slice(0, tail)),
    particle: join([...toWords(family.particle), ...words.slice(tail)]),
    surname: family.surname,
  };
}

/**
 * A whole name as a school writes it: with a comma the surname comes first, without one the given name does. Without
 * a comma and without a particle the first word is the given name, so that no surname lands in a greeting.
 * @param givenName the given name from a column of its own, when there is one: the cell may then be only the rest.
 */
export function splitName(cell: string, givenName = ''): PersonName {
  if (cell.includes(',')) {
    const name = splitListName(cell.split(',').map((part) => part.trim()));
    return givenName === '' ? name : { ...name, givenName };
  }
  const words = toWords(cell);
  if (givenName !== '') {
    const own = toWords(givenName);
    const repeats = words.length > own.length && own.every((word, at) => words[at] === word);
    return { givenName, ...splitFamily(repeats ? words.slice(own.length) : words) };
  }
  const [first = '', ...rest] = words;
  const particleAt = rest.findIndex(isParticle);
  if (particleAt === -1 || particleAt === rest.length - 1)
    return { givenName: first, particle: '', surname: join(rest) };
  return { givenName: join([first, ...rest.slice(0, particleAt)]), ...splitFamily(rest.slice(particleAt)) };
}
