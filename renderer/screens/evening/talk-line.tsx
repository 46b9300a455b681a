/** One line of who is on the evening: name, when, how long, what is asked, and a longer length where that is advised. */
import { asksInWords, talkName } from '../../../shared/domain/evening/talk-in-words.ts';
import type { EveningTalk } from '../../../shared/model/evening.ts';
import type { SlotMinutes } from '../../../shared/model/facts.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { eveningTalks } from '../../../shared/text/evening-talks.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import { toTalkDraft } from './to-draft.ts';
import type { EveningWork } from './use-evening.ts';

interface TalkLineProps {
  talk: EveningTalk;
  work: EveningWork;
  onOpen: (id: Id) => void;
}

export function TalkLine({ talk, work, onOpen }: TalkLineProps) {
  const text = useText(eveningTalks);
  const words = useText(eveningScreen);
  const language = useLanguage();
  const { evening, change } = work;
  const { place, advised, className, minutes, needed } = talk;
  const name = talkName(talk, language);
  const day = evening.sessions.find(({ id }) => id === place?.session)?.day;
  const asks = asksInWords(talk, evening.sessions, language);
  const lengthen = (longer: SlotMinutes): void =>
    change(() => ({
      run: () => callBackend('evenings.saveTalk', { ...toTalkDraft(talk), minutes: longer }),
      say: () => words.said.lengthened(name, longer),
    }));
  return (
    <li className="talk-line">
      <div className="talk-line-who">
        <strong>{name}</strong> {className !== '' && <span className="soft small">{className}</span>}
        {asks.length > 0 && <div className="small talk-line-asks">{asks.join('; ')}</div>}
        {advised !== null && needed && (
          <div className="small talk-line-advice">
            <Button kind="quiet" onPress={() => lengthen(advised.minutes)}>
              {text.advise(advised.minutes)}
            </Button>
            <span className="soft">{text.reasons[advised.reason]}</span>
          </div>
        )}
      </div>
      <span className="small soft talk-line-when">
        {!needed
          ? ''
          : place === null || day === undefined
            ? words.noPlace
            : words.at(weekdayShort(day, language), place.start)}
      </span>
      <span className="small talk-line-minutes">{needed ? words.minutes(minutes) : ''}</span>
      <Button kind="quiet" aria-label={text.asks(name)} onPress={() => onOpen(talk.id)}>
        {text.edit}
      </Button>
    </li>
  );
}
