/** Paper forms typed in by keyboard: one line of five signs for each student of a class, kept at every Enter. For the mentor only. */
import { useRef, useState } from 'react';
import { sumOf } from '../../../shared/domain/read-digits.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Id, StudentRow } from '../../../shared/model/records.ts';
import { dimensions, Rater } from '../../../shared/model/views.ts';
import { paperForms } from '../../../shared/text/paper-forms.ts';
import { useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { today } from '../../days.ts';
import { useTerms, useText } from '../../language.tsx';
import { readTypedDay } from '../../read-typed-day.ts';
import { EntryLine } from './entry-line.tsx';
import { PrintForms } from './print-forms.tsx';
import { useEntry } from './use-entry.ts';

export function PaperFormsScreen({ classId }: { classId: Id | null }) {
  const text = useText(paperForms);
  const terms = useTerms();
  const list = useRead('students.list', { archived: false });
  const [by, setBy] = useState<Rater>('student');
  const [typedDay, setTypedDay] = useState<string>(today());
  const day = readTypedDay(typedDay, false);
  if (list.data === undefined) return <Problem error={list.error} />;
  const rows = list.data.filter((row) => classId === null || row.classId === classId);
  return (
    <div className="stack">
      <header>
        <a className="small" href={classId === null ? '#/' : `#/class/${classId}`}>
          ‹ {text.back}
        </a>
        <PageTitle windowTitle={text.title} passesFocus={rows.length > 0}>
          {text.title}
        </PageTitle>
      </header>
      {rows.length === 0 ? (
        <p className="soft">{text.empty}</p>
      ) : (
        <>
          <div className="row entry-of">
            <SegmentedChoice
              label={text.who}
              options={Rater.options.map((id) => ({ id, label: text.by[id] }))}
              value={by}
              onChange={setBy}
            />
            <DayField label={text.day} value={typedDay} onChange={setTypedDay} />
          </div>
          {by !== 'mentor' && <PrintForms key={by} rows={rows} by={by} />}
          <p className="small entry-use">
            {text.how} {text.order(dimensions.map((dimension) => terms.dimension[dimension]))}
          </p>
          {typeof day === 'string' && <Lines key={`${by} ${day}`} rows={rows} by={by} day={day} />}
        </>
      )}
    </div>
  );
}

function Lines({ rows, by, day }: { rows: readonly StudentRow[]; by: Rater; day: Day }) {
  const text = useText(paperForms);
  const found = useRead('views.ofDay', { by, day });
  const entry = useEntry(by, day);
  const [said, setSaid] = useState('');
  const lines = useRef<HTMLOListElement>(null);
  if (found.data === undefined) return <Problem error={found.error} />;
  const viewOf = new Map(found.data.map(({ studentId, view }) => [studentId, view]));
  const kept = rows.flatMap(({ id }) => viewOf.get(id) ?? []);
  const goTo = (index: number): void => lines.current?.querySelectorAll('input')[index]?.focus();
  const takeBack = async (): Promise<void> => {
    const studentId = await entry.takeBack();
    const index = rows.findIndex(({ id }) => id === studentId);
    if (index === -1) return;
    setSaid(text.undone(rows[index]?.displayName ?? ''));
    goTo(index);
  };
  return (
    <>
      <Problem error={entry.error} />
      <ol className="entry-lines" ref={lines}>
        {rows.map((row, index) => {
          const view = viewOf.get(row.id) ?? null;
          return (
            <EntryLine
              key={row.id}
              name={row.listName}
              view={view}
              autoFocus={index === 0 && kept.length === 0 && said === ''}
              onKeep={(ratings) => {
                setSaid('');
                return entry.keep(row.id, ratings, view);
              }}
              onNext={() => goTo(index + 1)}
              onTakeBack={() => void takeBack()}
            />
          );
        })}
      </ol>
      <div className="row selection-bar">
        <span className="grow" role="status">
          {said}{' '}
          {text.total(
            kept.length,
            rows.length,
            kept.reduce((sum, view) => sum + sumOf(view), 0),
          )}
        </span>
        <Button isDisabled={!entry.canTakeBack} onPress={() => void takeBack()}>
          {text.undo}
        </Button>
      </div>
    </>
  );
}
