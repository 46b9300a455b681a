/** The talk that is going on, to be read from a metre by everybody at the table. Nothing private can be reached from here. */
import { talkClock } from '../../../shared/domain/evening/talk-clock.ts';
import type { RunningTalk, RunTalk } from '../../../shared/model/run.ts';
import type { StoredAgreement } from '../../../shared/model/records.ts';
import { capitalise } from '../../../shared/domain/join-words.ts';
import { run as words } from '../../../shared/text/run.ts';
import { Button } from 'react-aria-components';
import { Voice } from '../../components/voice.tsx';
import { useText } from '../../language.tsx';
import { isUnfinished } from './agreement-draft-text.ts';
import { CalmBar } from './calm-bar.tsx';

interface TalkViewProps {
  talk: RunTalk;
  running: RunningTalk;
  now: number;
  onAgreement: (agreement: StoredAgreement) => void;
}

/** Characters that do not fit on one line of the smallest screen at full size. */
const longTitle = 34;

export function TalkView({ talk, running, now, onAgreement }: TalkViewProps) {
  const text = useText(words);
  const { blocks, voices, agreements, parked } = running;
  const clock = talkClock(running, { began: talk.began ?? now, minutes: talk.minutes, now });
  const block = blocks[clock.at];
  const following = blocks[clock.at + 1];
  const ends = blocks.map((_, at) => blocks.slice(0, at + 1).reduce((sum, { minutes }) => sum + minutes, 0));
  return (
    <div className="run-talk">
      <section className="run-whole">
        <h1 className="run-name">{talk.givenName}</h1>
        <CalmBar
          kind="talk"
          label={text.talkBar}
          stretch={clock.talk}
          done={text.talkDone}
          marks={ends.slice(0, -1)}
        />
      </section>
      {block !== undefined && (
        <section className="run-block">
          <p className="run-lead">
            <Voice of={block.lead} size={26} />
            {block.lead === 'together'
              ? capitalise(text.lead.together)
              : capitalise(text.lead[block.lead](voices[block.lead]))}
          </p>
          <h2 className={block.title.length > longTitle ? 'run-title run-title-long' : 'run-title'}>
            {block.title}
          </h2>
          <CalmBar kind="block" label={text.blockBar} stretch={clock.block} done={text.blockDone} />
          <p className="run-following">
            {following === undefined ? text.lastBlock : text.nextBlock(following.title)}
          </p>
        </section>
      )}
      {(agreements.length > 0 || parked > 0) && (
        <section className="run-agreed" aria-label={text.agreements}>
          {agreements.length > 0 && <h2>{text.agreements}</h2>}
          <ul>
            {agreements.map((agreement) => (
              <li key={agreement.id}>
                <Voice of={agreement.owner} size={20} />
                <Button
                  className="run-agreement"
                  aria-label={text.agreement.change(agreement.text)}
                  onPress={() => onAgreement(agreement)}
                >
                  {agreement.text}
                </Button>
                {isUnfinished(agreement) && <span className="run-soft">{text.unfinished}</span>}
              </li>
            ))}
          </ul>
          {parked > 0 && <p className="run-soft">{text.parked(parked)}</p>}
        </section>
      )}
    </div>
  );
}
