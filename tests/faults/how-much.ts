/** How much is tried: a part within `npm test`, all of it with `npm run faults`, from a seed that can be given. */
import { appendFileSync } from 'node:fs';

/** Set by `npm run faults` (run.ts). */
const whole = process.env['FAULTS_WHOLE'] === '1';
export const seed = Number(process.env['FAULTS_SEED'] ?? 20_260_202);

export const howMuch = (part: number, all: number): number => (whole ? all : part);

/** Milliseconds that one test may take, as a guard against hanging: five minutes, or four hours. */
export const patience = howMuch(300_000, 14_400_000);

export interface Tried {
  what: string;
  times: number;
  /** What came of it, in a few words. */
  note: string;
}

/** For the table at the end of `npm run faults`; within `npm test` nothing happens. */
export function tell(tried: Tried): void {
  const path = process.env['FAULTS_REPORT'];
  if (path !== undefined) appendFileSync(path, `${JSON.stringify(tried)}\n`);
}
