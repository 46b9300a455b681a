/** The order of ids and days, the same on every machine. Not for names: those are sorted the Dutch way. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
