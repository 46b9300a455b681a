/** What student, parents and mentor want to talk about, the student first. */
import { Speaker } from '../../../shared/model/facts.ts';
import type { Student } from '../../../shared/model/records.ts';
import { student as words } from '../../../shared/text/student.ts';
import type { Undo } from '../../components/undo-notice.tsx';
import { useText } from '../../language.tsx';
import { PointsBy } from './points-by.tsx';

interface PointsProps {
  student: Student;
  offerUndo: (undo: Undo) => void;
}

export function Points({ student, offerUndo }: PointsProps) {
  const text = useText(words);
  return (
    <section aria-labelledby="points-title" className="stack-tight">
      <h2 id="points-title">{text.pointsTitle}</h2>
      {Speaker.options.map((by) => (
        <PointsBy key={by} by={by} student={student} offerUndo={offerUndo} />
      ))}
    </section>
  );
}
