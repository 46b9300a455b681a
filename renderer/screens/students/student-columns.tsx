/** The columns of the class list. */
import type { StudentRow } from '../../../shared/model/records.ts';
import { students } from '../../../shared/text/students.ts';
import type { Column } from '../../components/long-table.tsx';
import { StageDots } from '../../components/stage-dots.tsx';
import { ViewMarks } from '../../components/view-marks.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import { SchoolYear } from './school-year.tsx';

/** "**Hoff**, Fatima van 't": the eye looks for the surname. */
function ListName({ name }: { name: string }) {
  const comma = name.indexOf(',');
  return (
    <span className="clip" title={name}>
      <strong>{name.slice(0, comma)}</strong>
      {name.slice(comma)}
    </span>
  );
}

/** "ma 2 feb: Elke zondag de week plannen (en nog 1)". */
function DueAgreement({ due: { day, text, count } }: { due: NonNullable<StudentRow['due']> }) {
  const words = useText(students);
  const language = useLanguage();
  const more = count > 1 ? ` ${words.dueMore(count - 1)}` : '';
  const line = `${weekdayShort(day, language)}: ${text}${more}`;
  return (
    <span className="clip" title={line}>
      {line}
    </span>
  );
}

/** `withClass`: several classes are in the list; `withDue`: what is to be looked back at stands in the place of the coming conversation. */
export function useStudentColumns(withClass: boolean, withDue: boolean): Column<StudentRow>[] {
  const text = useText(students);
  const language = useLanguage();
  const titles = text.columns;
  const next: Column<StudentRow> = {
    id: 'next',
    title: titles.next,
    width: 132,
    grow: 0.8,
    cell: ({ conversation }) =>
      conversation === null ? (
        <span className="soft clip">{text.notPrepared}</span>
      ) : conversation.time === null ? (
        weekdayShort(conversation.day, language)
      ) : (
        text.at(weekdayShort(conversation.day, language), conversation.time)
      ),
  };
  const due: Column<StudentRow> = {
    id: 'due',
    title: titles.due,
    width: 132,
    grow: 2,
    cell: (row) => row.due !== null && <DueAgreement due={row.due} />,
  };
  return [
    {
      id: 'select',
      title: titles.select,
      hideTitle: true,
      width: 36,
      cell: () => (
        <span className="select-target" data-selects="">
          <span className="checkbox-box" aria-hidden="true" />
        </span>
      ),
    },
    {
      id: 'name',
      title: titles.name,
      width: 170,
      grow: 2,
      cell: (row) => <ListName name={row.listName} />,
    },
    ...(withClass
      ? [
          {
            id: 'class',
            title: titles.className,
            width: 56,
            grow: 0.4,
            cell: (row: StudentRow) => <span className="clip">{row.className}</span>,
          },
        ]
      : []),
    {
      id: 'type',
      title: titles.type,
      width: 100,
      grow: 0.8,
      cell: (row) =>
        row.schoolType === null ? (
          <span className="clip to-do">{text.chooseType}</span>
        ) : (
          <span className="clip">
            <SchoolYear schoolType={row.schoolType} year={row.year} />
          </span>
        ),
    },
    {
      id: 'age',
      title: titles.age,
      width: 60,
      cell: (row) => row.age,
    },
    {
      id: 'stage',
      title: titles.stage,
      width: 204,
      grow: 0.8,
      cell: (row) => <StageDots stage={row.stage} provisional={row.provisional} />,
    },
    { id: 'views', title: titles.views, width: 60, cell: (row) => <ViewMarks by={row.viewsBy} /> },
    withDue ? due : next,
    {
      id: 'agreements',
      title: titles.agreements,
      width: 68,
      cell: (row) => (row.openAgreements === 0 ? '' : row.openAgreements),
    },
  ];
}
