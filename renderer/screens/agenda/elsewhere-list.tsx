/** Points that do not belong in this conversation: what they are about, where they go, and why. The mentor may choose otherwise. */
import type { Elsewhere } from '../../../shared/model/agenda.ts';
import type { ChosenKind } from '../../../shared/model/facts.ts';
import type { StoredPoint, Student } from '../../../shared/model/records.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { points as pointTexts } from '../../../shared/text/points.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { useTerms, useText } from '../../language.tsx';

interface ElsewhereListProps {
  student: Student;
  points: readonly Elsewhere[];
}

export function ElsewhereList({ student, points }: ElsewhereListProps) {
  const text = useText(texts);
  const more = useText(pointTexts);
  const terms = useTerms();
  const save = useChange('points.save');
  const chosen = student.points.filter(({ kind }) => kind === 'involvement');
  const choose = (point: StoredPoint, kind: ChosenKind | null): void =>
    save.mutate({ ...point, studentId: student.id, kind });
  const storedOf = ({ by, text: words }: Elsewhere): StoredPoint | undefined =>
    student.points.find((point) => point.by === by && point.text === words);
  const choiceOf = (point: StoredPoint | undefined) =>
    point !== undefined &&
    (point.kind === null ? (
      <Button
        kind="quiet"
        aria-label={more.discussOf(point.text)}
        onPress={() => choose(point, 'involvement')}
      >
        {more.discuss}
      </Button>
    ) : (
      <Button kind="quiet" aria-label={more.followAgainOf(point.text)} onPress={() => choose(point, null)}>
        {more.followAgain}
      </Button>
    ));
  return (
    <>
      {points.length > 0 && (
        <section>
          <h2 className="list-title">{text.elsewhere}</h2>
          <ul className="elsewhere">
            {points.map((point) => (
              <li key={`${point.by} ${point.kind} ${point.text}`}>
                <div className="elsewhere-point">
                  {/* A safety point is never echoed: its text is empty (design §3). */}
                  <span>{point.text === '' ? text.hidden : `“${point.text}”`}</span>
                  <span className="soft">
                    {terms.pointKind[point.kind]} → {point.route}
                  </span>
                  {point.kind !== 'safety' && choiceOf(storedOf(point))}
                </div>
                <p className="soft small">{point.because}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {chosen.length > 0 && (
        <section>
          <h2 className="list-title">{more.chosenTitle}</h2>
          <ul className="elsewhere">
            {chosen.map((point) => (
              <li key={point.id}>
                <div className="elsewhere-point">
                  <span>{`“${point.text}”`}</span>
                  {choiceOf(point)}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Problem error={save.error} />
    </>
  );
}
