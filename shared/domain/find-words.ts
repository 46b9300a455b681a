/** Makes typed text comparable: accents, case and letters that look alike do not count. */

/** Letters that Unicode does not take apart; the search index replaces the same ones (migrations.ts). */
const alike: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** "Çağla Yıldız" becomes "cagla yildiz". */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðßæœ]/gu, (letter) => alike[letter] ?? letter);

/** The folded words of a text, without what stands between them: "van 't Hoff" gives van, t, hoff. */
export const findWords = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
