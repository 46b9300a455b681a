/** What can be done with one talk on the timeline: move, swap, pin, take off. Decides nothing about what is allowed. */
import { findStep, type Direction, type Spot } from '../../../shared/domain/evening/find-spots.ts';
import { talkName } from '../../../shared/domain/evening/talk-in-words.ts';
import type { EveningPlan } from '../../../shared/model/evening-plan.ts';
import type { Evening, EveningTalk } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { callBackend } from '../../api.ts';
import { weekdayLong } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import type { EveningWork } from './use-evening.ts';

export interface TalkMoves {
  nameOf: (id: Id) => string;
  /** Moves it there, or swaps with the one who holds that spot. */
  moveTo: (talk: EveningTalk, spot: Spot) => void;
  step: (talk: EveningTalk, direction: Direction) => void;
  pin: (talk: EveningTalk) => void;
  takeOff: (talk: EveningTalk) => void;
}

/** Everything that is to be said of one talk, the clashes first. */
export const remarksOn = ({ conflicts, unmet, unplaced }: EveningPlan, id: Id) => ({
  conflicts: conflicts.filter(({ talks }) => talks.includes(id)),
  unmet: unmet.filter(({ talks }) => talks.includes(id)),
  unplaced: unplaced.filter(({ talks }) => talks.includes(id)),
});

export function useTalkMoves({ evening, change, say }: EveningWork): TalkMoves {
  const text = useText(eveningScreen);
  const language = useLanguage();
  const nameOf = (id: Id): string => {
    const talk = evening.talks.find((one) => one.id === id);
    return talk === undefined ? '' : talkName(talk, language);
  };

  const sayWhere = (after: Evening, id: Id): string => {
    const place = after.talks.find((talk) => talk.id === id)?.place;
    const session = after.sessions.find((one) => one.id === place?.session);
    if (!place || session === undefined) return text.said.off(nameOf(id));
    const day = after.sessions.length === 1 ? '' : weekdayLong(session.day, language);
    return text.said.placed(nameOf(id), day, place.start);
  };
  const sayRemarks = (after: Evening, id: Id): string => {
    const { conflicts, unmet } = remarksOn(after.plan, id);
    return [...conflicts, ...unmet].map((remark) => remark.text).join(' ');
  };

  const moveTo = (talk: EveningTalk, { place, holders }: Spot): void => {
    const [holder] = holders;
    if (talk.place?.session === place.session && talk.place.start === place.start) return;
    const isSwap = holder !== undefined && holders.length === 1;
    change({
      run: () =>
        isSwap
          ? callBackend('evenings.swap', { talkId: talk.id, withId: holder })
          : callBackend('evenings.place', { talkId: talk.id, place }),
      say: (after) =>
        [
          isSwap ? text.said.swapped(nameOf(talk.id), nameOf(holder)) : '',
          sayWhere(after, talk.id),
          sayRemarks(after, talk.id),
          isSwap ? sayWhere(after, holder) : '',
          isSwap ? sayRemarks(after, holder) : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      focus: talk.id,
    });
  };

  return {
    nameOf,
    moveTo,
    step(talk, direction) {
      const spot = findStep(evening.plan, talk, direction);
      if (spot !== null) return moveTo(talk, spot);
      say(talk.place === null ? text.said.noPlace(nameOf(talk.id)) : text.said.noFurther(nameOf(talk.id)));
    },
    pin(talk) {
      const { id, fixed, place } = talk;
      if (place === null) return say(text.said.noPin(nameOf(id)));
      change({
        run: () => callBackend('evenings.lock', { talkId: id, fixed: !fixed }),
        say: () => (fixed ? text.said.unpinned(nameOf(id)) : text.said.pinned(nameOf(id))),
        focus: id,
      });
    },
    takeOff({ id, place }) {
      if (place === null) return;
      change({
        run: () => callBackend('evenings.place', { talkId: id, place: null }),
        say: () => text.said.off(nameOf(id)),
        focus: id,
      });
    },
  };
}
