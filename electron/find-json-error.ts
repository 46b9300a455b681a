/** Finds the place where a text stops being JSON. Shows nothing of the text: it may be about a student. */

export interface Place {
  /** Both counted from 1. */
  line: number;
  column: number;
}

/**
 * Whether more text could still make it JSON: the engine names no position when the text merely ends too early,
 * or the position of its end.
 */
function couldGoOn(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /at position (\d+)/u.exec(message)?.[1];
    return position === undefined
      ? message.includes('end of JSON input')
      : message.startsWith('Unterminated') || Number(position) >= start.length;
  }
}

/**
 * The first character that cannot stand where it stands, or the end of a text that ends too early; null: it is JSON.
 * The engine's own message is no help: it often has no position, and quotes the text.
 */
export function findJsonError(text: string): Place | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    const before = text.slice(0, longestStart(text)).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
}

/** Every start of a start that could go on could go on too, so halving finds the longest one. */
function longestStart(text: string): number {
  let [fits, fails] = [0, text.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (couldGoOn(text.slice(0, middle))) fits = middle;
    else fails = middle;
  }
  return fits;
}
