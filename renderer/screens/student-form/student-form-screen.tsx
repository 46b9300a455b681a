/** Adding a student, or changing one: waits for what it needs, then shows the form. */
import type { Id } from '../../../shared/model/records.ts';
import { useRead } from '../../api.ts';
import { Problem } from '../../components/notice.tsx';
import { emptyStudent, typedStudent } from './student-draft.ts';
import { StudentForm } from './student-form.tsx';

/** `classId`: the class that a new student is in. */
export function NewStudentScreen({ classId }: { classId: Id | null }) {
  const classes = useRead('classes.list', {});
  if (classes.data === undefined) return <Problem error={classes.error} />;
  const schoolClass = classes.data.find(({ id }) => id === classId) ?? null;
  return <StudentForm before={null} from={emptyStudent(schoolClass)} classes={classes.data} />;
}

export function EditStudentScreen({ id }: { id: Id }) {
  const classes = useRead('classes.list', {});
  const student = useRead('students.get', { id });
  if (classes.data === undefined || student.data === undefined)
    return <Problem error={classes.error ?? student.error} />;
  return <StudentForm before={student.data} from={typedStudent(student.data)} classes={classes.data} />;
}
