/** The aim for who talks how much, with the three shapes; the student first. */
import type { TalkShare as Share } from '../../../shared/model/agenda.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { Voice } from '../../components/voice.tsx';
import { useText } from '../../language.tsx';

interface TalkShareProps {
  share: Share;
  names: Readonly<Record<keyof Share, string>>;
}

export function TalkShare({ share, names }: TalkShareProps) {
  const text = useText(texts);
  return (
    <p className="talk-share">
      <span>{text.shareHint}:</span>
      {(['student', 'parents', 'mentor'] as const)
        .filter((who) => share[who] > 0)
        .map((who) => (
          <span key={who} className="talk-share-part">
            <Voice of={who} size={10} /> {names[who]} {share[who]}%
          </span>
        ))}
    </p>
  );
}
