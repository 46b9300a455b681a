/** Opens the form for the person that the address names, or says that there is no such form. */
import type { Id } from '../../../shared/model/records.ts';
import { Rater } from '../../../shared/model/views.ts';
import { viewForm } from '../../../shared/text/view-form.ts';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import { ViewFormScreen } from './view-form-screen.tsx';

export function ViewFormPage({ studentId, by }: { studentId: Id; by: string }) {
  const text = useText(viewForm);
  const rater = Rater.safeParse(by);
  if (rater.success)
    return <ViewFormScreen key={`${studentId} ${rater.data}`} studentId={studentId} by={rater.data} />;
  return (
    <main className="view-form">
      <Notice kind="stop">
        <p>{text.unknown}</p>
        <a href={`#/student/${studentId}`}>{text.back}</a>
      </Notice>
    </main>
  );
}
