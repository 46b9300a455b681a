/** The one door to the back end: put there by the shell's preload, or else the loopback address that served this page. */

export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  /** Takes what is to be done before the shell closes the window or locks; absent where the browser asks itself. */
  beforeLeaving?(work: () => Promise<void>): void;
  /** A file that the system opened the program with; absent where no system does. */
  openedKind?(): Promise<OpenedKind | null>;
  /** Once; null when somebody took it already, or it is gone. */
  takeOpened?(): Promise<{ name: string; content: Uint8Array<ArrayBuffer> } | null>;
  onOpened?(listener: () => void): void;
  /** Empties the clipboard when this text is on it; absent where only the page itself can. */
  clearClipboard?(text: string): Promise<void>;
}

export type OpenedKind = 'backup' | 'transfer';

declare global {
  interface Window {
    bridge?: Bridge;
  }
}

const keyName = 'driehoek-key';

/**
 * What tells the loopback server that this is its own page. The page of the one-time address has it; kept for a reload
 * and a second tab, in the store of this very port. It is worth nothing once the program has ended.
 */
function readKey(): string {
  const given = document.querySelector<HTMLMetaElement>(`meta[name="${keyName}"]`)?.content;
  if (given !== undefined) localStorage.setItem(keyName, given);
  return given ?? localStorage.getItem(keyName) ?? '';
}

/** Empty where another shell has put its own door. */
const key: Record<string, string> = window.bridge === undefined ? { 'x-driehoek-key': readKey() } : {};

const loopbackBridge: Bridge = {
  async call(name, input) {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...key },
      body: JSON.stringify({ name, input }),
    });
    return response.json();
  },
};

export const bridge: Bridge = window.bridge ?? loopbackBridge;

/** Reads an answer that the loopback server never ends by itself. */
async function waitForEnd(): Promise<void> {
  try {
    const response = await fetch('/alive', { headers: key });
    await response.text();
  } catch {
    // The connection broke, which is what was waited for.
  }
}

/** Settles when nobody of ours is behind the page any more; never in a shell that closes the window with itself. */
export const programEnded: Promise<void> =
  window.bridge === undefined ? waitForEnd() : new Promise(() => undefined);
