/** The mentor's own sheet on the screen, in a frame that says so. Opened and closed with one key; never there by itself. */
import type { RunState, RunTalk } from '../../../shared/model/run.ts';
import { Checkbox } from 'react-aria-components';
import { run as words } from '../../../shared/text/run.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import { PrivateEvening } from './private-evening.tsx';
import { PrivateTalk } from './private-talk.tsx';

interface PrivateViewProps {
  state: RunState;
  /** The talk that goes on, or else the next one. */
  talk: RunTalk | undefined;
  blockId: string | null;
  /** Whether letters are keys here (WCAG 2.1.4). */
  letters: boolean;
  onLetters: (on: boolean) => void;
  onStart: (talk: RunTalk) => void;
  onClose: () => void;
}

export function PrivateView({
  state,
  talk,
  blockId,
  letters,
  onLetters,
  onStart,
  onClose,
}: PrivateViewProps) {
  const text = useText(words);
  return (
    <section className="run-private" aria-label={text.mine.title}>
      <header className="row">
        <p className="run-private-frame grow">{text.mine.frame}</p>
        <Checkbox className="checkbox" isSelected={letters} onChange={onLetters}>
          <span className="checkbox-box" />
          {text.letterKeys}
        </Checkbox>
        <Button onPress={onClose} autoFocus>
          {text.close}
        </Button>
      </header>
      <div className="run-private-columns">
        {talk === undefined ? (
          <p>{text.mine.nothing}</p>
        ) : (
          <PrivateTalk talk={talk} blockId={blockId} running={state.running} />
        )}
        <PrivateEvening state={state} onStart={onStart} />
      </div>
    </section>
  );
}
