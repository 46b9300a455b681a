/**
 * Puts a text on the clipboard for a minute. After that the clipboard is emptied, unless something else is seen to be on
 * it; a window that is not in front may not touch it, and does so when it comes back. Keeps the text no longer itself.
 */

/** Milliseconds. */
export const copiedFor = 60_000;

export type CopyState = 'none' | 'copied' | 'failed' | 'waiting' | 'cleared';

let state: CopyState = 'none';
let copied: string | null = null;
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

/** Line ends become the system's own on their way. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n');

/** Whether something else is known to be on the clipboard; never asks the person for leave to look. */
async function holdsSomethingElse(): Promise<boolean> {
  try {
    const { state: leave } = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName });
    if (leave !== 'granted') return false;
    return plain(await navigator.clipboard.readText()) !== copied;
  } catch {
    return false;
  }
}

async function clear(): Promise<void> {
  if (copied === null) return;
  try {
    if (!document.hasFocus()) throw new Error('the window is not in front');
    if (!(await holdsSomethingElse())) await navigator.clipboard.writeText('');
    copied = null;
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
    await navigator.clipboard.writeText(text);
  } catch {
    return set('failed');
  }
  copied = text;
  timer = window.setTimeout(() => void clear(), copiedFor);
  set('copied');
}
