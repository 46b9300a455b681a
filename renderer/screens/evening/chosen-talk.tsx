/** The panel of the chosen talk: what it asks, what is not as asked, and every move without dragging. */
import { findSpots, type Spot } from '../../../shared/domain/evening/find-spots.ts';
import { asksInWords } from '../../../shared/domain/evening/talk-in-words.ts';
import type { EveningTalk } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { Button } from '../../components/button.tsx';
import { ListChoice } from '../../components/list-choice.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import type { EveningWork } from './use-evening.ts';
import { remarksOn, type TalkMoves } from './use-talk-moves.ts';

interface ChosenTalkProps {
  talk: EveningTalk;
  work: EveningWork;
  moves: TalkMoves;
  onOpen: (id: Id) => void;
}

export function ChosenTalk({ talk, work: { evening }, moves, onOpen }: ChosenTalkProps) {
  const text = useText(eveningScreen);
  const language = useLanguage();
  const { sessions, plan } = evening;
  const when = ({ session, start }: Spot['place']): string => {
    const day = sessions.find(({ id }) => id === session)?.day;
    return sessions.length === 1 || day === undefined
      ? text.clock(start)
      : `${weekdayShort(day, language)}, ${text.clock(start)}`;
  };
  const day = sessions.find(({ id }) => id === talk.place?.session)?.day;
  const asks = asksInWords(talk, sessions, language);
  const { conflicts, unmet, unplaced } = remarksOn(plan, talk.id);
  const spots = findSpots(plan, talk).filter(
    ({ place, holders }) =>
      holders.length <= 1 && !(place.session === talk.place?.session && place.start === talk.place.start),
  );
  return (
    <section className="chosen-talk stack-tight" aria-label={text.chosenLabel}>
      <h2>{moves.nameOf(talk.id)}</h2>
      <p className="small">
        {talk.place === null || day === undefined
          ? text.noPlace
          : text.at(weekdayShort(day, language), talk.place.start)}
        {', '}
        {text.minutes(talk.minutes)}
        {talk.fixed && `, ${text.pinned}`}
      </p>
      <p className="small soft">{asks.length === 0 ? text.asksNothing : `${asks.join('; ')}.`}</p>
      {conflicts.map((remark) => (
        <p key={remark.text} className="small remark-clash">
          {remark.text}
        </p>
      ))}
      {[...unmet, ...unplaced].map((remark) => (
        <p key={remark.text} className="small remark-unmet">
          {remark.text}
        </p>
      ))}
      <div className="chosen-actions">
        <Button onPress={() => onOpen(talk.id)}>{text.editTalk}</Button>
        {talk.place !== null && (
          <>
            <Button onPress={() => moves.pin(talk)}>{talk.fixed ? text.unpin : text.pin}</Button>
            <Button onPress={() => moves.takeOff(talk)}>{text.takeOff}</Button>
          </>
        )}
      </div>
      {spots.length > 0 && (
        <ListChoice
          label={text.moveTo}
          placeholder={text.choosePlace}
          options={spots.map(({ place, holders }) => ({
            id: `${place.session} ${place.start}`,
            label:
              holders[0] === undefined ? when(place) : text.spotSwap(when(place), moves.nameOf(holders[0])),
          }))}
          value={null}
          onChange={(id) => {
            const spot = spots.find(({ place }) => `${place.session} ${place.start}` === id);
            if (spot !== undefined) moves.moveTo(talk, spot);
          }}
        />
      )}
    </section>
  );
}
