/** Where everything of one date stands on the timeline, in minutes from its top. Draws nothing. */
import { minuteOf } from '../../../shared/domain/evening/clock.ts';
import type { EveningSession } from '../../../shared/model/evening-plan.ts';
import type { Evening, EveningTalk } from '../../../shared/model/evening.ts';

export interface LaidTalk {
  talk: EveningTalk;
  top: number;
  minutes: number;
  /** Talks at one time stand beside each other: the place of this one, and how many there are. */
  lane: number;
  lanes: number;
}
export interface LaidStretch {
  start: string;
  top: number;
  minutes: number;
}
export interface LaidSession {
  session: EveningSession;
  /** Minutes since midnight of the top edge. */
  top: number;
  minutes: number;
  talks: LaidTalk[];
  breaks: LaidStretch[];
  /** Slots that nobody has anything of. */
  free: LaidStretch[];
}

/** Puts talks that overlap beside each other. `talks` in time order. */
function giveLanes(talks: readonly Omit<LaidTalk, 'lane' | 'lanes'>[]): LaidTalk[] {
  const groups: Omit<LaidTalk, 'lanes'>[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const laid of talks) {
    const group = laid.top < until ? groups.at(-1) : undefined;
    const taken = new Set(
      (group ?? []).filter(({ top, minutes }) => top + minutes > laid.top).map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    if (group === undefined) groups.push([{ ...laid, lane }]);
    else group.push({ ...laid, lane });
    until = Math.max(until, laid.top + laid.minutes);
  }
  return groups.flatMap((group) => {
    const lanes = Math.max(...group.map(({ lane }) => lane)) + 1;
    return group.map((laid) => ({ ...laid, lanes }));
  });
}

export function laySession(session: EveningSession, { talks, plan }: Evening): LaidSession {
  const own = talks
    .flatMap((talk) =>
      talk.needed && talk.place?.session === session.id
        ? [{ talk, from: minuteOf(talk.place.start), minutes: talk.minutes }]
        : [],
    )
    .toSorted((a, b) => a.from - b.from);
  // A talk outside the hours of the evening is shown where it is, not left out.
  const top = Math.min(minuteOf(session.from), ...own.map(({ from }) => from));
  const end = Math.max(minuteOf(session.to), ...own.map(({ from, minutes }) => from + minutes));
  const stretches = (list: typeof plan.slots): LaidStretch[] =>
    list
      .filter((stretch) => stretch.session === session.id)
      .map(({ start, end: to }) => ({
        start,
        top: minuteOf(start) - top,
        minutes: minuteOf(to) - minuteOf(start),
      }));
  const laid = own.map(({ talk, from, minutes }) => ({ talk, top: from - top, minutes }));
  return {
    session,
    top,
    minutes: end - top,
    talks: giveLanes(laid),
    breaks: stretches(plan.breaks),
    free: stretches(plan.slots).filter(
      (slot) =>
        !laid.some((talk) => talk.top < slot.top + slot.minutes && slot.top < talk.top + talk.minutes),
    ),
  };
}
