/** Which of the three views are there: a filled shape is, an outlined one is not; said in words for who cannot see it. */
import type { Rater } from '../../shared/model/views.ts';
import { student } from '../../shared/text/student.ts';
import { useText } from '../language.tsx';
import { Voice } from './voice.tsx';

const raters = ['student', 'parent', 'mentor'] as const;

export function ViewMarks({ by }: { by: readonly Rater[] }) {
  const text = useText(student);
  return (
    <span className="view-marks">
      {raters.map((rater) => (
        <span key={rater} className={by.includes(rater) ? '' : 'view-missing'}>
          <Voice of={rater === 'parent' ? 'parents' : rater} size={13} />
        </span>
      ))}
      <span className="visually-hidden">{text.viewsOf(raters.filter((rater) => by.includes(rater)))}</span>
    </span>
  );
}
