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
import type { EveningChange, EveningWork } from './use-evening.ts';

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

  const moveOf = (talk: EveningTalk, { place, holders }: Spot): EveningChange | null => {
    const [holder] = holders;
    if (talk.place?.session === place.session && talk.place.start === place.start) return null;
    const isSwap = holder !== undefined && holders.length === 1;
    return {
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
    };
  };

  /** With the talk as the changes before this one left it; nothing where it is gone by then. */
  const changeTalk = (id: Id, wanted: (talk: EveningTalk, plan: EveningPlan) => EveningChange | null): void =>
    change(({ talks, plan }) => {
      const talk = talks.find((one) => one.id === id);
      return talk === undefined ? null : wanted(talk, plan);
    });
  const only = (sentence: string): null => {
    say(sentence);
    return null;
  };

  return {
    nameOf,
    moveTo: ({ id }, spot) => changeTalk(id, (talk) => moveOf(talk, spot)),
    step: ({ id }, direction) =>
      changeTalk(id, (talk, plan) => {
        const spot = findStep(plan, talk, direction);
        if (spot !== null) return moveOf(talk, spot);
        return only(talk.place === null ? text.said.noPlace(nameOf(id)) : text.said.noFurther(nameOf(id)));
      }),
    pin: ({ id }) =>
      changeTalk(id, ({ fixed, place }) => {
        if (place === null) return only(text.said.noPin(nameOf(id)));
        return {
          run: () => callBackend('evenings.lock', { talkId: id, fixed: !fixed }),
          say: () => (fixed ? text.said.unpinned(nameOf(id)) : text.said.pinned(nameOf(id))),
          focus: id,
        };
      }),
    takeOff: ({ id }) =>
      changeTalk(id, ({ place }) =>
        place === null
          ? null
          : {
              run: () => callBackend('evenings.place', { talkId: id, place: null }),
              say: () => text.said.off(nameOf(id)),
              focus: id,
            },
      ),
  };
}
