/** The student in one line: type and year, age, class, stage, who leads. */
import type { Student } from '../../../shared/model/records.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useTerms, useText } from '../../language.tsx';
import { SchoolYear } from '../students/school-year.tsx';

export function StudentFacts({ student }: { student: Student }) {
  const text = useText(words);
  const terms = useTerms();
  return (
    <p className="sub">
      {student.schoolType !== null && (
        <>
          <SchoolYear schoolType={student.schoolType} year={student.year} />
          {' · '}
        </>
      )}
      {student.age !== null && `${terms.age(student.age)} · `}
      {student.className === '' ? text.noClass : text.className(student.className)}
      {' · '}
      <em>{terms.stage[student.stage]}</em>
      {student.provisional && ` (${terms.provisional})`}
      {' · '}
      {text.leads[student.lead](student.givenName)}
    </p>
  );
}
