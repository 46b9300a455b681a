/** What the back end asks of the shell around it. The back end itself knows no window, no dialog and no clock. */

export interface Host {
  /** Folder of the vault and the settings; made when it does not exist. */
  dataDir: string;
  /** Prints a whole HTML document to PDF. Rejects when `signal` is aborted. */
  htmlToPdf: (html: string, options: { signal: AbortSignal }) => Promise<Uint8Array>;
  /** Asks the person where to save a file: the absolute path, or null when the person cancelled. */
  saveAs: (suggestedName: string) => Promise<string | null>;
  now: () => Date;
  /** A fresh id of 1-64 characters that occurs nowhere else. */
  newId: () => string;
}
