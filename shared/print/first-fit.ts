/** Chooses how much a page shows: the richest form that fits. The list of forms is the page's rule for what gives way first. */

/** The first form whose height is at most `available` mm; else the last, which its page makes small enough for any input. */
export function firstFit<T>(forms: readonly [T, ...T[]], available: number, height: (form: T) => number): T {
  return forms.find((form) => height(form) <= available) ?? forms.at(-1) ?? forms[0];
}
