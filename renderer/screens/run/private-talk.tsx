/** What only the mentor reads of a talk: questions, tips and reasons of the block, differences, points, earlier agreements. */
import type { StoredPoint } from '../../../shared/model/records.ts';
import type { RunningTalk, RunTalk } from '../../../shared/model/run.ts';
import { run as words } from '../../../shared/text/run.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { Voice } from '../../components/voice.tsx';
import { useLanguage, useText } from '../../language.tsx';

interface PrivateTalkProps {
  talk: RunTalk;
  blockId: string | null;
  /** null: the talk is still to come. Only in the middle of one something is left for a later one. */
  running: RunningTalk | null;
}

export function PrivateTalk({ talk, blockId, running }: PrivateTalkProps) {
  const text = useText(words);
  const language = useLanguage();
  const open = useRead('conversations.open', { studentId: talk.studentId, language });
  const park = useChange('run.park');
  if (open.data === undefined) return <Problem error={open.error} />;
  const { agenda, student, sheet } = open.data;
  const item = agenda.items.find(({ id }) => id === blockId) ?? agenda.items[0];
  // Whoever looks over a shoulder here belongs to this household: what the other one said stays away.
  const own = sheet.households?.[talk.household - 1]?.points;
  const points = student.points.filter(
    ({ by, text: said }) => by !== 'parents' || talk.household === 0 || own?.includes(said) === true,
  );
  const made = new Set(running?.agreements.map(({ id }) => id));
  const before = sheet.mentor.agreements.filter(({ id }) => !made.has(id));
  const isParked = ({ id }: StoredPoint): boolean => student.parked.includes(id);
  return (
    <div className="run-private-talk stack">
      <h1>{student.givenName}</h1>
      {item !== undefined && (
        <section className="stack-tight">
          <h2>{item.title}</h2>
          <ul className="run-list">
            {item.questions.map((question) => (
              <li key={question.id}>
                <Voice of={question.to} size={12} /> {question.text}
              </li>
            ))}
          </ul>
          {item.tips.length > 0 && <h3>{text.mine.tips}</h3>}
          <ul className="run-list">
            {item.tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
          <h3>{text.mine.reasons}</h3>
          <ul className="run-list soft">
            {item.because.map(({ rule, text: reason }) => (
              <li key={rule}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      {agenda.differences.length > 0 && (
        <section className="stack-tight">
          <h2>{text.mine.differences}</h2>
          <ul className="run-list">
            {agenda.differences.map(({ dimension, title }) => (
              <li key={dimension}>{title}</li>
            ))}
          </ul>
        </section>
      )}
      {points.length > 0 && (
        <section className="stack-tight">
          <h2>{text.mine.points}</h2>
          <ul className="lines">
            {points.map((point) => (
              <li key={point.id} className="row">
                <Voice of={point.by} size={12} />
                <span className="grow">{point.text}</span>
                {running !== null && (
                  <Button
                    kind="quiet"
                    aria-label={
                      isParked(point) ? text.mine.unparkThis(point.text) : text.mine.parkThis(point.text)
                    }
                    onPress={() => park.mutate({ pointId: point.id, parked: !isParked(point) })}
                  >
                    {isParked(point) ? text.mine.unpark : text.mine.park}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <Problem error={park.error} />
        </section>
      )}
      {before.length > 0 && (
        <section className="stack-tight">
          <h2>{text.mine.before}</h2>
          <ul className="run-list">
            {before.map((agreement) => (
              <li key={agreement.id}>
                <Voice of={agreement.owner} size={12} /> {agreement.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {agenda.notices.length > 0 && (
        <section className="stack-tight">
          <h2>{text.mine.notices}</h2>
          <ul className="run-list">
            {agenda.notices.map(({ rule, text: notice }) => (
              <li key={rule}>{notice}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
