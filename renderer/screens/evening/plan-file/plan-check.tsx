/** The page between a schedule and taking it over: how it was read, its columns, and its lines. */
import { PlanField, type PlanFilePreview } from '../../../../shared/model/evening-file.ts';
import type { Evening } from '../../../../shared/model/evening.ts';
import { eveningFile } from '../../../../shared/text/evening-file.ts';
import { importTexts } from '../../../../shared/text/import.ts';
import { useChange, useRead } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { ListChoice } from '../../../components/list-choice.tsx';
import { Notice, Problem } from '../../../components/notice.tsx';
import { useText } from '../../../language.tsx';
import { Understood } from '../../import/understood.tsx';
import { PlanRows } from './plan-rows.tsx';
import type { PlanRequest } from '../../../use-file-answer.ts';

interface PlanCheckProps {
  request: PlanRequest;
  preview: PlanFilePreview;
  evening: Evening;
  onRequest: (request: PlanRequest) => void;
  onDone: () => void;
}

export function PlanCheck({ request, preview, evening, onRequest, onDone }: PlanCheckProps) {
  const text = useText(eveningFile);
  const importing = useText(importTexts);
  const list = useRead('students.list', {});
  const apply = useChange('evenings.applyFile');
  const { columns, droppedColumns, rows, places, adds, missing } = preview;
  const answers = request.answers ?? [];
  if (list.data === undefined) return <Problem error={list.error} />;
  const left = rows.filter(({ problem }) => problem !== null && problem !== 'no-name').length;
  return (
    <>
      <p>{importing.understood(request.fileName)}</p>
      <Understood
        preview={preview}
        onChange={(reading) => onRequest({ ...request, ...reading, mapping: null, answers: [] })}
      />
      <section className="stack-tight" aria-label={text.columnsTitle}>
        <h2>{text.columnsTitle}</h2>
        {droppedColumns.length > 0 && <Notice>{importing.droppedWhy(droppedColumns)}</Notice>}
        <ul className="columns">
          {columns.map(({ header, field, samples }, at) =>
            field === 'dropped' ? null : (
              <li key={at} className="plan-column">
                <span className="grow">
                  <strong>{header}</strong> <span className="soft small">{samples.join(', ')}</span>
                </span>
                <ListChoice
                  label={text.meaningOf(header)}
                  hideLabel
                  options={PlanField.exclude(['dropped']).options.map((id) => ({
                    id,
                    label: text.fields[id],
                  }))}
                  value={field}
                  onChange={(chosen) =>
                    onRequest({
                      ...request,
                      mapping: columns.map((column, index) =>
                        index === at ? chosen : column.field === chosen ? 'ignore' : column.field,
                      ),
                      answers: [],
                    })
                  }
                />
              </li>
            ),
          )}
        </ul>
      </section>
      <PlanRows
        rows={rows}
        evening={evening}
        students={list.data}
        onAnswer={(line, studentId) =>
          onRequest({
            ...request,
            answers: [...answers.filter((answer) => answer.line !== line), { line, studentId }],
          })
        }
      />
      <Problem error={apply.error} />
      <div className="import-end">
        <p className="grow small" role="status">
          {missing.length > 0
            ? missing.map((what) => text.missing[what]).join(' ')
            : text.summary(places, adds, left)}
        </p>
        <Button
          kind="filled"
          isDisabled={places === 0 || apply.isPending}
          onPress={() => apply.mutate(request, { onSuccess: onDone })}
        >
          {places === 0 ? text.applyNone : text.apply(places)}
        </Button>
      </div>
    </>
  );
}
