/** What will happen to every line of the file, with the reason in words. */
import { useState } from 'react';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import { Checkbox } from 'react-aria-components';
import type { ImportPreview, ImportRow, RowAnswer } from '../../../shared/model/import.ts';
import type { Language } from '../../../shared/model/language.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { LongTable, type Column } from '../../components/long-table.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { setAnswers } from './row-answers.ts';

type Line = ImportRow & { id: string };
type Texts = (typeof importTexts)[Language];
type Shown = 'all' | 'remarks' | 'changes';

interface RowTableProps {
  preview: ImportPreview;
  answers: readonly RowAnswer[];
  onAnswer: (answers: RowAnswer[]) => void;
}

/** A change that is certain, or of which the mentor said that it is the same student: it can be left out. */
const isChange = ({ changes, question, action }: Line): boolean =>
  changes.length > 0 && (question === null || action === 'change');

export function RowTable({ preview, answers, onAnswer }: RowTableProps) {
  const text = useText(importTexts);
  const language = useLanguage();
  const lines = preview.rows.map((row): Line => ({ ...row, id: String(row.line) }));
  const sets: Record<Shown, Line[]> = {
    changes: lines.filter(isChange),
    remarks: lines.filter(({ problems }) => problems.length > 0),
    all: lines,
  };
  const [chosen, setShow] = useState<Shown | null>(null);
  const first = sets.changes.length > 0 ? 'changes' : 'remarks';
  const wanted = chosen ?? first;
  const show = sets[wanted].length > 0 ? wanted : 'all';
  const leave = (line: number, take: boolean): void =>
    onAnswer(setAnswers(answers, [line], take ? null : 'leave'));
  const words: Record<Shown, string> = {
    changes: text.showChanges(sets.changes.length),
    remarks: text.showRemarks(sets.remarks.length),
    all: text.showAll(lines.length),
  };
  const options = (['changes', 'remarks', 'all'] as const)
    .filter((id) => id === 'all' || sets[id].length > 0)
    .map((id) => ({ id, label: words[id] }));
  return (
    <section aria-labelledby="rows-title" className="stack-tight">
      <h2 id="rows-title">{text.rowsTitle}</h2>
      {options.length > 1 && (
        <SegmentedChoice label={text.show} hideLabel options={options} value={show} onChange={setShow} />
      )}
      <LongTable
        key={show}
        label={text.rowsTitle}
        columns={makeColumns(text, language, leave)}
        rows={sets[show]}
      />
    </section>
  );
}

const changeInWords = (
  { field, from, to }: ImportRow['changes'][number],
  text: Texts,
  language: Language,
): string => {
  const word = (value: string): string =>
    field === 'birthDay' && value !== '' ? dateInWords(value, language) : value;
  return text.change(text.changedFields[field], word(from), word(to));
};

const problemInWords = ({ action }: Line, problem: Line['problems'][number], text: Texts): string =>
  action === 'skip' && (problem === 'same-name' || problem === 'ragged')
    ? text.skipped[problem]
    : text.problems[problem];

const remarkOf = (line: Line, text: Texts, language: Language): string =>
  [
    ...(isChange(line) ? line.changes.map((change) => changeInWords(change, text, language)) : []),
    ...line.problems.map((problem) => problemInWords(line, problem, text)),
  ].join('; ');

const makeColumns = (
  text: Texts,
  language: Language,
  leave: (line: number, take: boolean) => void,
): Column<Line>[] => [
  { id: 'line', title: text.columns.line, width: 56, cell: ({ line }) => line },
  {
    id: 'action',
    title: text.columns.action,
    width: 112,
    cell: (line) =>
      isChange(line) && line.question === null ? (
        <Checkbox
          className="checkbox"
          aria-label={text.takeOver(line.displayName)}
          isSelected={line.action === 'change'}
          onChange={(take) => leave(line.line, take)}
        >
          <span className="checkbox-box" aria-hidden="true" />
          {text.actions.change}
        </Checkbox>
      ) : (
        <span className={line.action === 'skip' ? 'to-do' : ''}>{text.actions[line.action]}</span>
      ),
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
    cell: (line) => <span className="two-lines">{remarkOf(line, text, language)}</span>,
  },
];
