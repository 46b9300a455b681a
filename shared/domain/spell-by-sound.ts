/** How a word sounds, roughly, so that spellings that sound alike are one ("vijlig", "veilig"). Knows no words. */

/** Letters that are written for the same sound; tried from top to bottom, longer ones first. */
const sounds: ReadonlyMap<string, string> = new Map([
  ['sch', 's'],
  ['ij', 'i'],
  ['ei', 'i'],
  ['ie', 'i'],
  ['ou', 'au'],
  ['ch', 'g'],
  ['ck', 'k'],
  ['dt', 't'],
  ['ph', 'f'],
  ['th', 't'],
  ['y', 'i'],
  ['c', 'k'],
  ['q', 'k'],
  ['x', 'ks'],
  ['z', 's'],
  ['v', 'f'],
  ['d', 't'],
]);
const longest = 3;

/** Doubled letters count once. Lower case, without accents. */
export function spellBySound(word: string): string {
  let spelt = '';
  for (let at = 0; at < word.length;) {
    let length = longest;
    let sound: string | undefined;
    for (; length > 0 && sound === undefined; length--) sound = sounds.get(word.slice(at, at + length));
    const passed = sound === undefined ? 1 : length + 1;
    for (const letter of sound ?? word.charAt(at)) if (!spelt.endsWith(letter)) spelt += letter;
    at += passed;
  }
  return spelt;
}
