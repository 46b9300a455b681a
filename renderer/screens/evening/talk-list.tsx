/** Who is on the evening, with what each asks in words; and the ways to put somebody on it. */
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { eveningTalks } from '../../../shared/text/evening-talks.ts';
import { useText } from '../../language.tsx';
import { AddStudents } from './add-students.tsx';
import { TalkLine } from './talk-line.tsx';
import type { EveningWork } from './use-evening.ts';

interface TalkListProps {
  work: EveningWork;
  onOpen: (id: Id) => void;
}

export function TalkList({ work, onOpen }: TalkListProps) {
  const text = useText(eveningTalks);
  const words = useText(eveningScreen);
  const { evening } = work;
  return (
    <div className="stack talk-list">
      {evening.talks.length === 0 && <p>{words.nobody}</p>}
      <AddStudents work={work} />
      {evening.talks.length > 0 && (
        <ul className="lines" aria-label={text.listLabel}>
          {evening.talks.map((talk) => (
            <TalkLine key={talk.id} talk={talk} work={work} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </div>
  );
}
