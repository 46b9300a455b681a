/** Writes talks as an iCalendar file (RFC 5545): wall-clock times without a zone, as the school's clock has them. Reads no store. */
import ical from 'ical-generator';
import { timeAfter } from '../../../shared/domain/when.ts';
import type { Day, Time } from '../../../shared/model/day.ts';

export interface CalendarEntry {
  /** The same for the same talk, so that a calendar that has it already moves it. */
  id: string;
  day: Day;
  start: Time;
  minutes: number;
  title: string;
  place: string;
  description: string;
}

/**
 * Floating local times only: with a zone the library writes a DTSTAMP without Z, and a calendar would have to know the
 * zone. A talk that passes midnight ends on the next day.
 */
export function writeCalendar(entries: readonly CalendarEntry[], now: Date): Buffer {
  const calendar = ical({ prodId: { company: 'Driehoek', product: 'Driehoek', language: 'NL' } });
  for (const { id, day, start, minutes, title, place, description } of entries) {
    const end = timeAfter(start, minutes);
    calendar.createEvent({
      id: `${id}@driehoek`,
      stamp: now,
      start: `${day}T${start}:00`,
      end: `${end < start ? dayAfter(day) : day}T${end}:00`,
      floating: true,
      summary: title,
      ...(place === '' ? {} : { location: place }),
      ...(description === '' ? {} : { description }),
    });
  }
  return Buffer.from(`${calendar.toString()}\r\n`);
}

const dayAfter = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
