/** What will happen to every line of the file, with the reason in words. */
import { useState } from 'react';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import type { ImportPreview, ImportRow } from '../../../shared/model/import.ts';
import type { Language } from '../../../shared/model/language.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { LongTable, type Column } from '../../components/long-table.tsx';
import { useLanguage, useText } from '../../language.tsx';

type Line = ImportRow & { id: string };

export function RowTable({ preview }: { preview: ImportPreview }) {
  const text = useText(importTexts);
  const language = useLanguage();
  const lines = preview.rows.map((row): Line => ({ ...row, id: String(row.line) }));
  const remarks = lines.filter(({ problems }) => problems.length > 0);
  const [show, setShow] = useState<'all' | 'remarks'>('remarks');
  const onlyRemarks = show === 'remarks' && remarks.length > 0;
  return (
    <section aria-labelledby="rows-title" className="stack-tight">
      <h2 id="rows-title">{text.rowsTitle}</h2>
      {remarks.length > 0 && (
        <SegmentedChoice
          label={text.show}
          hideLabel
          options={[
            { id: 'remarks', label: text.showRemarks(remarks.length) },
            { id: 'all', label: text.showAll(lines.length) },
          ]}
          value={show}
          onChange={setShow}
        />
      )}
      <LongTable
        key={show}
        label={text.rowsTitle}
        columns={makeColumns(text, language)}
        rows={onlyRemarks ? remarks : lines}
      />
    </section>
  );
}

const remarkOf = ({ action, problems }: Line, text: (typeof importTexts)[Language]): string =>
  problems
    .map((problem) =>
      action === 'skip' && (problem === 'same-name' || problem === 'ragged')
        ? text.skipped[problem]
        : text.problems[problem],
    )
    .join('; ');

const makeColumns = (text: (typeof importTexts)[Language], language: Language): Column<Line>[] => [
  { id: 'line', title: text.columns.line, width: 56, cell: ({ line }) => line },
  {
    id: 'action',
    title: text.columns.action,
    width: 96,
    cell: ({ action }) => <span className={action === 'skip' ? 'to-do' : ''}>{text.actions[action]}</span>,
  },
  {
    id: 'name',
    title: text.columns.name,
    width: 160,
    grow: 1.4,
    cell: ({ displayName }) => <span className="clip">{displayName}</span>,
  },
  {
    id: 'class',
    title: text.columns.className,
    width: 56,
    grow: 0.5,
    cell: ({ className }) => <span className="clip">{className}</span>,
  },
  {
    id: 'birth',
    title: text.columns.birthDay,
    width: 130,
    grow: 0.8,
    cell: ({ birthDay }) => (birthDay === null ? '' : dateInWords(birthDay, language)),
  },
  {
    id: 'number',
    title: text.columns.number,
    width: 80,
    grow: 0.6,
    cell: ({ studentNumber }) => <span className="clip">{studentNumber}</span>,
  },
  {
    id: 'remark',
    title: text.columns.remark,
    width: 200,
    grow: 2,
    cell: (line) => <span className="two-lines">{remarkOf(line, text)}</span>,
  },
];
