/**
 * The three-view form: one person, one dimension a page. Fills the window, without the bar on the left: a person
 * other than the mentor sits here. Never shows an answer that somebody else gave.
 */
import { useLocation } from 'wouter';
import type { Id, Student } from '../../../shared/model/records.ts';
import type { Rater } from '../../../shared/model/views.ts';
import { useChange, useRead } from '../../api.ts';
import { Problem } from '../../components/notice.tsx';
import { today } from '../../days.ts';
import { judgeText } from '../../judge-text.ts';
import { FillInForm } from './fill-in-form.tsx';

export function ViewFormScreen({ studentId, by }: { studentId: Id; by: Rater }) {
  const student = useRead('students.get', { id: studentId });
  return (
    <main className="view-form" data-by={by}>
      {student.data === undefined ? (
        <Problem error={student.error} />
      ) : (
        <Form student={student.data} by={by} />
      )}
    </main>
  );
}

function Form({ student, by }: { student: Student; by: Rater }) {
  const { id: studentId, givenName, adults } = student;
  const [, goTo] = useLocation();
  const save = useChange('views.save');
  const family = useRead('families.get', { studentId });
  const names = family.data?.guardians.map((guardian) => guardian.name) ?? [];
  return (
    <FillInForm
      by={by}
      name={givenName}
      adults={adults}
      whoChoices={names.length === 0 ? undefined : names}
      isUnsafeText={async (text) => (await judgeText(studentId, 'parents', text))?.kind === 'safety'}
      keeper={{
        isPending: save.isPending,
        error: save.error,
        keep: (view, { kept, refused }) =>
          save.mutate(
            { studentId, by, day: today(), ...view },
            { onSuccess: kept, onError: ({ failure }) => refused(failure) },
          ),
      }}
      onLeave={() => goTo(`/student/${studentId}`)}
    />
  );
}
