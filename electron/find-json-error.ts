/** Finds the place where a text stops being JSON. Shows nothing of the text: it may be about a student. */

export interface Place {
  /** Both counted from 1. */
  line: number;
  column: number;
}

const space = /[\t\n\r ]*/uy;
/** A sign of JSON's grammar, or one whole string, number or word (RFC 8259). */
const token =
  /[[\]{}:,]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

const matchAt = (pattern: RegExp, text: string, position: number): string => {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
};

/** What may come next. `first…`: right after an opening bracket, where a closing one may stand as well. */
type Next = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'afterValue';
/** What may come after `found`; null: it cannot stand here. `open` are the open brackets, and is kept up to date. */
type Step = (found: string, open: string[]) => Next | null;

const closes: Readonly<Record<string, string>> = { ']': '[', '}': '{' };
const close: Step = (found, open) => (closes[found] === open.pop() ? 'afterValue' : null);

const startValue: Step = (found, open) => {
  if (found === '[' || found === '{') {
    open.push(found);
    return found === '[' ? 'firstValue' : 'firstKey';
  }
  return /^[\]}:,]/u.test(found) ? null : 'afterValue';
};
const takeKey: Step = (found) => (found.startsWith('"') ? 'colon' : null);

const steps: Readonly<Record<Next, Step>> = {
  value: startValue,
  firstValue: (found, open) => (found === ']' ? close(found, open) : startValue(found, open)),
  key: takeKey,
  firstKey: (found, open) => (found === '}' ? close(found, open) : takeKey(found, open)),
  colon: (found) => (found === ':' ? 'value' : null),
  afterValue: (found, open) => {
    if (found !== ',') return Object.hasOwn(closes, found) ? close(found, open) : null;
    if (open.length === 0) return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  },
};

function findPosition(text: string): number | null {
  const open: string[] = [];
  let next: Next = 'value';
  for (let position = 0; ;) {
    position += matchAt(space, text, position).length;
    if (position === text.length) return next === 'afterValue' && open.length === 0 ? null : position;
    const found = matchAt(token, text, position);
    const after: Next | null = found === '' ? null : steps[next](found, open);
    if (after === null) return position;
    next = after;
    position += found.length;
  }
}

/**
 * Where the first thing begins that cannot stand where it stands, or the end of a text that ends too early;
 * null: it is JSON. The engine's own message is no help: it often has no position, and it quotes the text.
 */
export function findJsonError(text: string): Place | null {
  const position = findPosition(text);
  if (position === null) return null;
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
