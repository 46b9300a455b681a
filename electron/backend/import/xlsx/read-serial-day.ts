/** Turns the day number of a spreadsheet into a day. Knows nothing of cells or formats. */
import { Day } from '../../../../shared/model/day.ts';

const dayLength = 86_400_000;
/** Day 0 of either system. That of 1900 lies a day early, because it counts a 29 February 1900 that never was. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
/** Up to here the day that never was has not been counted yet. */
const neverWas = 60;
/** 31 December 9999: the last day that a spreadsheet has. */
const lastSerial = 2_958_465;

export type DaySystem = keyof typeof dayZero;

/** The day of a serial number; the time of day behind the point is left out. null: no day that ever was. */
export function readSerialDay(serial: number, system: DaySystem): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= (system === 1900 ? 1 : 0)) || whole > lastSerial) return null;
  if (system === 1900 && whole === neverWas) return null;
  const shift = system === 1900 && whole < neverWas ? 1 : 0;
  const day = new Date(dayZero[system] + (whole + shift) * dayLength).toISOString().slice(0, 10);
  return Day.safeParse(day).data ?? null;
}
