/** The two lines of involvement and responsibility with this student's age, and what they mean at the table (domain.md §1). Says nothing about how this student does. */
import type { Student } from '../../../shared/model/records.ts';
import { involvementFigure } from '../../../shared/print/involvement-figure.ts';
import { ageBandOf, figure } from '../../../shared/text/figure.ts';
import { drawNode } from '../../components/draw-node.tsx';
import { useLanguage, useText } from '../../language.tsx';

type InvolvementProps = Pick<Student, 'givenName' | 'adults' | 'age'>;

export function Involvement({ student }: { student: InvolvementProps }) {
  const { givenName, adults, age } = student;
  const language = useLanguage();
  const text = useText(figure);
  const atTable = age === null ? null : text.ages[ageBandOf(age)];
  return (
    <section aria-labelledby="involvement-title" className="involvement stack-tight">
      <h2 id="involvement-title">{text.title}</h2>
      {drawNode(involvementFigure({ language, givenName, adults, age }))}
      <p>{atTable === null ? text.ageUnknown(givenName) : `${atTable.meaning} ${atTable.move(givenName)}`}</p>
      <p className="soft involvement-source">{text.source}</p>
    </section>
  );
}
