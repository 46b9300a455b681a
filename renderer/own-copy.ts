/**
 * What of ours is on the clipboard: put there, and taken off at the latest when the vault is locked, unless something else
 * is seen to be there by then. A window that is not in front may not touch the clipboard, and does so when it comes back;
 * a shell can. Keeps the text no longer than it is there.
 */
import { finishBeforeLock } from './before-lock.ts';
import { bridge } from './bridge.ts';

let copied: string | null = null;
let withdraw: (() => void) | null = null;

/** Of a page that was locked, for the page after it: that something of ours may be there, and not what. */
const left = 'driehoek-clipboard';

/** Line ends become the system's own on their way. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n');

/** Whether something else is known to be on the clipboard; never asks the person for leave to look. */
async function holdsSomethingElse(ours: string): Promise<boolean> {
  try {
    const { state: leave } = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName });
    if (leave !== 'granted') return false;
    return plain(await navigator.clipboard.readText()) !== plain(ours);
  } catch {
    return false;
  }
}

/** Rejects when the window is not in front, and what is there stays. */
export async function takeOff(): Promise<void> {
  if (copied === null) return;
  if (bridge.clearClipboard !== undefined) await bridge.clearClipboard(copied);
  else {
    if (!document.hasFocus()) throw new Error('the window is not in front');
    if (!(await holdsSomethingElse(copied))) await navigator.clipboard.writeText('');
  }
  copied = null;
  withdraw?.();
  withdraw = null;
}

/** Rejects where the shell gives no clipboard. */
export async function putOnClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  copied = text;
  withdraw ??= finishBeforeLock(() => takeOff().catch(() => sessionStorage.setItem(left, 'yes')));
}

/** What a page that was locked behind another window could not take off. */
export function takeOffWhatIsLeft(): void {
  if (sessionStorage.getItem(left) === null) return;
  const clear = async (): Promise<void> => {
    await navigator.clipboard.writeText('');
    sessionStorage.removeItem(left);
  };
  const whenFocused = (): void => void clear().catch(() => undefined);
  if (document.hasFocus()) whenFocused();
  else window.addEventListener('focus', whenFocused, { once: true });
}
