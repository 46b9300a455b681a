/** The page between file and import: what was understood, what is asked, what will happen to each line. */
import { useState } from 'react';
import type { ImportDone, ImportPreview, ImportRow, MatchQuestion } from '../../../shared/model/import.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import { ClassAnswers, confirmedAnswers, type Answers } from './class-answers.tsx';
import { ColumnList } from './column-list.tsx';
import { GoneStudents } from './gone-students.tsx';
import { MatchQuestions } from './match-questions.tsx';
import { RowTable } from './row-table.tsx';
import { Understood } from './understood.tsx';
import type { PreviewRequest } from '../../use-file-answer.ts';

interface ImportCheckProps {
  request: PreviewRequest;
  preview: ImportPreview;
  onRequest: (request: PreviewRequest) => void;
  onDone: (done: ImportDone) => void;
}

const isQuestion = (row: ImportRow): row is ImportRow & { question: MatchQuestion } => row.question !== null;

export function ImportCheck({ request, preview, onRequest, onDone }: ImportCheckProps) {
  const text = useText(importTexts);
  const [answers, setAnswers] = useState<Answers>({});
  const apply = useChange('import.apply');
  const archive = request.archive ?? [];
  const questions = preview.rows.filter(isQuestion);
  const confirmed = confirmedAnswers(preview.classes, answers);
  const open = preview.classes
    .map(({ className }) => className)
    .filter((name) => !confirmed.some(({ className }) => className === name));
  const missing = [
    ...(preview.missing.includes('name') ? [text.missingName] : []),
    ...(preview.missing.includes('rows') && !preview.missing.includes('name') ? [text.missingRows] : []),
    ...(open.length > 0 ? [text.missingClasses(open)] : []),
  ];
  return (
    <>
      <p>{text.understood(preview.fileName)}</p>
      <Understood
        preview={preview}
        onChange={(reading) => onRequest({ ...request, ...reading, mapping: null, answers: [], archive: [] })}
      />
      <ColumnList
        columns={preview.columns}
        droppedColumns={preview.droppedColumns}
        remembered={preview.remembered}
        onMap={(mapping) => onRequest({ ...request, mapping, answers: [], archive: [] })}
        onForgotten={() => onRequest({ ...request, mapping: null, answers: [], archive: [] })}
      />
      {questions.length > 0 && (
        <MatchQuestions
          rows={questions}
          answers={request.answers ?? []}
          onAnswer={(given) => onRequest({ ...request, answers: given })}
        />
      )}
      {preview.classes.length > 0 && (
        <ClassAnswers guesses={preview.classes} answers={answers} onAnswer={setAnswers} />
      )}
      <RowTable
        preview={preview}
        answers={request.answers ?? []}
        onAnswer={(given) => onRequest({ ...request, answers: given })}
      />
      {preview.gone.length > 0 && (
        <GoneStudents
          gone={preview.gone}
          archive={archive}
          onArchive={(ids) => onRequest({ ...request, archive: ids })}
        />
      )}
      <Problem error={apply.error} />
      <div className="import-end">
        <p className="grow small" role="status">
          {missing.length === 0 ? text.ready : missing.join(' ')}
        </p>
        <Button
          kind="filled"
          isDisabled={missing.length > 0 || apply.isPending}
          onPress={() => apply.mutate({ ...request, classes: confirmed }, { onSuccess: onDone })}
        >
          {preview.changes + archive.length > 0
            ? text.applyDiff(preview.adds, preview.changes, archive.length)
            : preview.adds === 0
              ? text.applyNone
              : text.apply(preview.adds)}
        </Button>
      </div>
    </>
  );
}
