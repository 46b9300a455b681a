/** Reads which fuses are set in an Electron binary. Changes nothing. */
import { readFileSync } from 'node:fs';

/** Comes before the fuses in every Electron binary (docs/tutorial/fuses.md of Electron). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In their order in the binary (build/fuses/fuses.json5 of Electron 45), with what a packaged Driehoek has. */
export const wantedFuses = {
  runAsNode: false,
  cookieEncryption: false,
  nodeOptions: false,
  nodeInspect: false,
  asarIntegrity: true,
  onlyAsar: true,
  ownSnapshot: false,
  fileProtocolPrivileges: false,
} as const;

export type Fuse = keyof typeof wantedFuses;

/** null: the file has no fuses. Throws when the file cannot be read. */
export function readFuses(binary: string): Partial<Record<Fuse, boolean>> | null {
  const bytes = readFileSync(binary);
  const at = bytes.indexOf(sentinel);
  if (at < 0) return null;
  // A version, a count, and one letter for each: "1" on, "0" off, "r" removed.
  const wire = bytes
    .subarray(at + sentinel.length + 2)
    .toString('latin1', 0, bytes[at + sentinel.length + 1]);
  return Object.fromEntries(Object.keys(wantedFuses).map((name, index) => [name, wire[index] === '1']));
}
