/** The class in one sentence: how many students, conversations that are ready, agreements that are open. */
import type { SchoolClass, StudentRow } from '../../../shared/model/records.ts';
import { students } from '../../../shared/text/students.ts';
import { useText } from '../../language.tsx';
import { SchoolYear } from './school-year.tsx';

export function FactsLine({
  rows,
  schoolClass,
}: {
  rows: readonly StudentRow[];
  schoolClass: SchoolClass | null;
}) {
  const text = useText(students);
  const prepared = rows.filter(({ conversation }) => conversation !== null).length;
  const agreements = rows.reduce((sum, row) => sum + row.openAgreements, 0);
  return (
    <p className="sub">
      {schoolClass !== null && schoolClass.schoolType !== null && (
        <>
          <SchoolYear schoolType={schoolClass.schoolType} year={schoolClass.year} />
          {' · '}
        </>
      )}
      {[text.countStudents(rows.length), text.countPrepared(prepared), text.countAgreements(agreements)].join(
        ' · ',
      )}
    </p>
  );
}
