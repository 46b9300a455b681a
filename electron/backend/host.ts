/** What the back end asks of the shell around it. The back end itself knows no window, no dialog and no clock. */

/**
 * The store of secrets of the operating system, which opens for whoever is signed in. Both ways reject when the system
 * says no. It never holds anything that is not sealed elsewhere too.
 */
export interface Keystore {
  /** Whether the system really guards it: a store with a key that everybody knows is none. */
  available: () => Promise<boolean>;
  wrap: (secret: Uint8Array) => Promise<Uint8Array>;
  /** The caller wipes `secret`. `stale`: wrap it anew, for the system has a better key by now. */
  unwrap: (wrapped: Uint8Array) => Promise<{ secret: Uint8Array; stale: boolean }>;
}

export interface Host {
  /** Folder of the vault and the settings; made when it does not exist. */
  dataDir: string;
  /** Prints a whole HTML document to PDF. Rejects when `signal` is aborted. */
  htmlToPdf: (html: string, options: { signal: AbortSignal }) => Promise<Uint8Array>;
  /** Asks the person where to save a file: the absolute path, or null when the person cancelled. */
  saveAs: (suggestedName: string) => Promise<string | null>;
  /** Absent in a shell that has none. */
  keystore?: Keystore;
  now: () => Date;
  /** A fresh id of 1-64 characters that occurs nowhere else. */
  newId: () => string;
}
