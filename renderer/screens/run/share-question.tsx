/** One question to the mentor after a talk. The answer is shown nowhere: the next family may be at the door. */
import { Button } from 'react-aria-components';
import { ShareKept } from '../../../shared/model/evening.ts';
import { run as words } from '../../../shared/text/run.ts';
import { useText } from '../../language.tsx';

export function ShareQuestion({ name, onAnswer }: { name: string; onAnswer: (share: ShareKept) => void }) {
  const text = useText(words);
  return (
    <section className="run-share" aria-label={text.share(name)}>
      <p>{text.share(name)}</p>
      <div className="row">
        {ShareKept.options.map((share, at) => (
          <Button key={share} className="key" onPress={() => onAnswer(share)}>
            <kbd>{at + 1}</kbd> {text.shareAnswer[share]}
          </Button>
        ))}
      </div>
    </section>
  );
}
