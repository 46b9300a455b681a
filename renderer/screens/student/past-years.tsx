/** The school years that ended: where the student was, and how it went on. */
import type { Id } from '../../../shared/model/records.ts';
import { schoolYear as texts, schoolYearName } from '../../../shared/text/school-year.ts';
import { useRead } from '../../api.ts';
import { useTerms, useText } from '../../language.tsx';

export function PastYears({ studentId }: { studentId: Id }) {
  const text = useText(texts);
  const terms = useTerms();
  const { data: years = [] } = useRead('schoolYear.past', { studentId });
  if (years.length === 0) return null;
  return (
    <section aria-labelledby="years-title" className="stack-tight">
      <h2 id="years-title">{text.pastTitle}</h2>
      <ul>
        {years.map(({ schoolYear, className, schoolType, year, outcome }) => (
          <li key={schoolYear}>
            {text.past(
              schoolYearName(schoolYear),
              [
                className,
                schoolType === null ? '' : terms.schoolType[schoolType],
                year === null ? '' : terms.year(year),
              ]
                .filter((part) => part !== '')
                .join(', '),
              text.outcomes[outcome],
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
