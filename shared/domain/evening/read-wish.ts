/** Reads a wish as somebody types it in a hurry: "na 20", "klaar om 20.30", "liefst vroeg", "niet 9 feb". No clock. */
import type { Day, Time } from '../../model/day.ts';
import type { EveningSession, EveningWindow, EveningWish } from '../../model/evening-plan.ts';
import { readDay } from '../read-day.ts';
import { readTime } from '../read-time.ts';

/** What stands before a wish that the family cannot do without. */
const mustWord = /^(?:moet|must)\b[:\s]*|[\s,(]+(?:moet|must)\)?$/iu;
const earlyWord = /^(?:liefst\s+|rather\s+|graag\s+)?(?:vroeg|early)$/iu;
const lateWord = /^(?:liefst\s+|rather\s+|graag\s+)?(?:laat|late)$/iu;
const afterWord = /^(?:vanaf|na|pas\s+na|later\s+dan|from|after|>)\s*(.+)$/iu;
const beforeWord = /^(?:klaar(?:\s+(?:om|voor))?|voor|tot|uiterlijk|done\s+by|before|until|by|<)\s*(.+)$/iu;
const notWord = /^(?:niet|not)(?:\s+(?:op|on|tussen|between|van|from))?\s+(.+)$/iu;
const hourWord = /\s*(?:uur|u|h|o'clock)\s*$/iu;
const weekday = /^\p{L}{2,9}\.?\s+(?=\d)/iu;
/** "19.00-20.00", with or without a day before it. */
const spanForm =
  /^(.*?)\s*(\d{1,2}(?:[:.]\d{2})?)\s*(?:-|–|tot|to|until|en|and)\s*(\d{1,2}(?:[:.]\d{2})?)$/iu;

/** An hour up to this is meant in the evening: nobody holds parent evenings at eight in the morning [design]. */
const lastEveningHour = 11;

/** "8" and "8.30" are half past eight in the evening, "20.30" and "1400" stand as they are. null: no time. */
export function readEveningTime(text: string): Time | null {
  const time = readTime(text.replace(hourWord, '').trim()) ?? null;
  if (time === null) return null;
  const hour = Number(time.slice(0, 2));
  const isShort = /^\d(?:\D|$)/u.test(text.trim());
  return isShort && hour >= 1 && hour <= lastEveningHour ? `${hour + 12}${time.slice(2)}` : time;
}

function findSession(
  text: string,
  sessions: readonly EveningSession[],
  today: Day,
): EveningSession | undefined {
  const [only] = sessions;
  const bare = text.trim().replace(/^(?:op|on)\s+/iu, '');
  if (bare === '') return sessions.length === 1 ? only : undefined;
  const day = readDay(bare.replace(weekday, ''), today);
  return sessions.find((session) => session.day === day);
}

function readWindow(text: string, sessions: readonly EveningSession[], today: Day): EveningWindow | null {
  const span = spanForm.exec(text);
  const [from, to] = [readEveningTime(span?.[2] ?? ''), readEveningTime(span?.[3] ?? '')];
  const spanned = from === null || to === null ? undefined : findSession(span?.[1] ?? '', sessions, today);
  if (spanned !== undefined && from !== null && to !== null && from < to)
    return { session: spanned.id, from, to };
  const session = findSession(text, sessions, today);
  return session === undefined ? null : { session: session.id, from: null, to: null };
}

/** null: not understood. `today`: for a day without its year. A day that is no date of the evening is not understood. */
export function readWish(text: string, sessions: readonly EveningSession[], today: Day): EveningWish | null {
  const trimmed = text.trim();
  const must = mustWord.test(trimmed);
  const asked = trimmed.replace(mustWord, '').trim();
  if (earlyWord.test(asked)) return { kind: 'early', must };
  if (lateWord.test(asked)) return { kind: 'late', must };
  const [after, before, not] = [afterWord, beforeWord, notWord].map((form) => form.exec(asked)?.[1] ?? null);
  if (typeof after === 'string') {
    const time = readEveningTime(after);
    return time === null ? null : { kind: 'after', time, must };
  }
  if (typeof before === 'string') {
    const time = readEveningTime(before);
    return time === null ? null : { kind: 'before', time, must };
  }
  if (typeof not !== 'string') return null;
  const window = readWindow(not, sessions, today);
  return window === null ? null : { kind: 'not', window, must };
}
