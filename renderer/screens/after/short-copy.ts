/** Puts a text on the clipboard for a minute, and tells what became of it there. */
import { putOnClipboard, takeOff } from '../../own-copy.ts';

/** Milliseconds. */
export const copiedFor = 60_000;

export type CopyState = 'none' | 'copied' | 'failed' | 'waiting' | 'cleared';

let state: CopyState = 'none';
let timer = 0;
const listeners = new Set<() => void>();

function set(next: CopyState): void {
  state = next;
  for (const listener of listeners) listener();
}

export const copyState = (): CopyState => state;
/** Answers how to stop listening. */
export function onCopyState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function clear(): Promise<void> {
  try {
    await takeOff();
    set('cleared');
  } catch {
    set('waiting');
    window.addEventListener('focus', () => void clear(), { once: true });
  }
}

/** Never rejects; a shell that gives no clipboard answers `failed`. */
export async function copyForAMinute(text: string): Promise<void> {
  window.clearTimeout(timer);
  try {
    await putOnClipboard(text);
  } catch {
    return set('failed');
  }
  timer = window.setTimeout(() => void clear(), copiedFor);
  set('copied');
}
