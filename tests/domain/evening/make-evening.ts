/** Invented evenings of any size, the same for the same seed: busy enough that not everything fits. */
import type {
  EveningFacts,
  EveningWish,
  EveningWindow,
  PlanTalk,
} from '../../../shared/model/evening-plan.ts';
import { EveningFacts as Facts } from '../../../shared/model/evening-plan.ts';
import { timeOf } from '../../../shared/domain/evening/clock.ts';
import { slotsNeeded } from '../../../shared/domain/evening/evening-slots.ts';
import { seededNumbers } from '../../../shared/domain/evening/seeded-numbers.ts';

export interface EveningShape {
  families: number;
  seed: number;
  /** Slots for every slot that is needed, in hundredths: 100 is exactly enough. */
  room?: number;
  /** Hundredths of the families with a firm rule of any kind. */
  firm?: number;
}

export function makeEvening({ families, seed, room = 115, firm = 35 }: EveningShape): EveningFacts {
  const random = seededNumbers(seed * 7919 + families);
  const chance = (hundredths: number): boolean => random.below(100) < hundredths;
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
  const rhythm = {
    minutes: pick([10, 15, 15, 20] as const),
    changeover: pick([0, 5, 5]),
    talksBeforeBreak: pick([3, 4, 4, 5]),
    breakMinutes: pick([10, 15, 20]),
  };
  const longer = { 10: 20, 15: 30, 20: 30, 30: 45, 45: 45 } as const;

  const talks: Partial<PlanTalk>[] = [];
  for (let family = 0; family < families; family++) {
    const id = `f${String(family).padStart(3, '0')}`;
    const base: Partial<PlanTalk> = {
      family: id,
      minutes: chance(12) ? longer[rhythm.minutes] : rhythm.minutes,
      hard: chance(8),
      way: chance(10) ? pick(['online', 'phone'] as const) : 'room',
    };
    const homes = chance(14) ? ['moeder', 'vader'] : [''];
    const mayMeet = chance(15);
    for (const home of homes)
      talks.push({
        ...base,
        id: `${id}${home.slice(0, 1)}`,
        name: home === '' ? `Leerling ${family}` : `Leerling ${family} (${home})`,
        mayMeet,
      });
  }
  for (let pair = 0; pair < Math.round(families / 18); pair++)
    for (let member = 0; member < (chance(20) ? 3 : 2); member++) {
      const talk = pick(talks);
      if (!talks.some(({ family, siblings }) => family === talk.family && siblings !== undefined))
        talk.siblings = `s${pair}`;
    }

  const needed = talks.reduce((sum, { minutes }) => sum + slotsNeeded(minutes ?? 0, rhythm), 0);
  const wanted = Math.max(4, Math.round((needed * room) / 100));
  const step = rhythm.minutes + rhythm.changeover;
  const sessions: { id: string; day: string; from: string; to: string }[] = [];
  for (let left = wanted, number = 0; left > 0; number++) {
    // At most twenty sessions: those of a whole school are long days.
    const count = Math.min(left, 10 + random.below(8) + (families > 150 ? 12 : 0));
    const breaks = Math.floor((count - 1) / rhythm.talksBeforeBreak);
    const length = count * step + breaks * Math.max(0, rhythm.breakMinutes - rhythm.changeover);
    const from = families > 150 ? 9 * 60 : pick([15 * 60, 16 * 60 + 30, 18 * 60 + 30, 19 * 60]);
    sessions.push({
      id: `e${number}`,
      day: `2026-11-${String(number + 3).padStart(2, '0')}`,
      from: timeOf(from),
      to: timeOf(Math.min(from + length, 23 * 60 + 59)),
    });
    left -= count;
    if (number === 19) break;
  }

  const minuteIn = ({ from, to }: { from: string; to: string }): number => {
    const [a, b] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [
      number,
      number,
    ];
    return a + random.below(b - a);
  };
  const window = (minutes: number): EveningWindow => {
    const session = pick(sessions);
    const from = minuteIn(session);
    return { session: session.id, from: timeOf(from), to: timeOf(Math.min(from + minutes, 1439)) };
  };
  const wish = (must: boolean): EveningWish => {
    const session = pick(sessions);
    const kind = pick(['early', 'late', 'after', 'before', 'not'] as const);
    if (kind === 'early' || kind === 'late') return { kind, must };
    if (kind === 'not') return { kind, window: window(30 + random.below(60)), must };
    const part = Math.floor(step * (1 + random.below(4)));
    const from = Number(session.from.slice(0, 2)) * 60 + Number(session.from.slice(3));
    return { kind, time: timeOf(from + part + (kind === 'before' ? step * 2 : 0)), must };
  };
  for (const talk of talks) {
    const wishes: EveningWish[] = [];
    if (chance(firm / 2)) wishes.push(wish(true));
    if (chance(45)) wishes.push(wish(false));
    if (chance(12)) wishes.push(wish(false));
    talk.wishes = wishes;
    if (chance(firm / 3)) talk.elsewhere = [window(15), ...(chance(25) ? [window(15)] : [])];
    if (chance(firm / 5)) talk.interpreter = [window(90), window(60)];
    if (chance(7)) {
      const session = pick(sessions);
      talk.fixed = { session: session.id, start: timeOf(Math.min(minuteIn(session), 23 * 60)) };
      if (chance(70)) talk.fixed.start = session.from;
    }
  }
  return Facts.parse({ sessions, rhythm, talks });
}
