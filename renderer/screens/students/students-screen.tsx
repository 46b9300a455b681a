/** The class list: find a student, open one, choose several and do something with them. */
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Id, SchoolClass, StudentRow } from '../../../shared/model/records.ts';
import { paperForms } from '../../../shared/text/paper-forms.ts';
import { students } from '../../../shared/text/students.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { UndoNotice, useUndo } from '../../components/undo-notice.tsx';
import { useText } from '../../language.tsx';
import { ClassChoice } from './class-choice.tsx';
import { FactsLine } from './facts-line.tsx';
import { FilterChoice } from './filter-choice.tsx';
import { NoStudents } from './no-students.tsx';
import { StudentTable } from './student-table.tsx';
import { useListChoice } from './use-list-choice.ts';

const ClassDialog = lazy(async () => ({
  default: (await import('./class-dialog.tsx')).ClassDialog,
}));

const RetentionNotice = lazy(async () => ({
  default: (await import('../retention/retention-notice.tsx')).RetentionNotice,
}));

const SchoolYearNotice = lazy(async () => ({
  default: (await import('../school-year/school-year-notice.tsx')).SchoolYearNotice,
}));

interface StudentsScreenProps {
  /** null: the class that was chosen last, or all classes. */
  classId: Id | null;
  archived: boolean;
}

/** With one class that everybody is in, there is nothing to choose. */
function findClass(
  classes: readonly SchoolClass[],
  rows: readonly StudentRow[],
  classId: Id | null,
): SchoolClass | null {
  const [first] = classes;
  if (classId !== null) return classes.find(({ id }) => id === classId) ?? null;
  const alone = classes.length === 1 && rows.every((row) => row.classId === first?.id);
  return alone ? (first ?? null) : null;
}

export function StudentsScreen({ classId, archived }: StudentsScreenProps) {
  const text = useText(students);
  const paper = useText(paperForms);
  const [, navigate] = useLocation();
  const list = useRead('students.list', { archived });
  const classes = useRead('classes.list', {});
  const archive = useChange('students.archive');
  const [changingClass, setChangingClass] = useState(false);
  const [prepared, setPrepared] = useState(0);
  const { undo, offer, forget } = useUndo();
  const { listFilter, listClass, choose, error } = useListChoice();
  if (list.data === undefined || classes.data === undefined)
    return <Problem error={list.error ?? classes.error} />;
  if (!archived && list.data.length === 0 && classes.data.length === 0) return <NoStudents />;

  const filter = archived ? 'all' : listFilter;
  const schoolClass = archived ? null : findClass(classes.data, list.data, classId ?? listClass);
  const rows = schoolClass === null ? list.data : list.data.filter((row) => row.classId === schoolClass.id);
  const setArchived = (ids: Id[]): void => {
    setPrepared(0);
    archive.mutate(
      { ids, archived: !archived },
      {
        onSuccess: () =>
          offer({
            text: archived ? text.restored(ids.length) : text.archived(ids.length),
            run: () => archive.mutate({ ids, archived }),
          }),
      },
    );
  };
  return (
    <div className="students">
      <header className="students-head">
        <div className="grow">
          <PageTitle windowTitle={archived ? text.archiveTitle : text.allTitle} passesFocus={rows.length > 0}>
            {archived ? text.archiveTitle : (schoolClass?.name ?? text.allTitle)}
          </PageTitle>
          <FactsLine rows={rows} schoolClass={schoolClass} />
        </div>
        <div className="row">
          {archived ? (
            <Button onPress={() => navigate('/')}>{text.fromArchive}</Button>
          ) : (
            <>
              <Button kind="quiet" onPress={() => navigate('/archive')}>
                {text.toArchive}
              </Button>
              {list.data.length > 0 && (
                <Button
                  kind="quiet"
                  onPress={() => navigate(schoolClass === null ? '/forms' : `/forms/${schoolClass.id}`)}
                >
                  {paper.link}
                </Button>
              )}
              {schoolClass !== null && (
                <Button kind="quiet" onPress={() => setChangingClass(true)}>
                  {text.classSettings}
                </Button>
              )}
              <Button
                onPress={() =>
                  navigate(schoolClass === null ? '/student/new' : `/student/new/${schoolClass.id}`)
                }
              >
                {text.addStudent}
              </Button>
            </>
          )}
        </div>
      </header>
      <UndoNotice undo={undo} onDone={forget} />
      {!archived && (
        <Suspense>
          <RetentionNotice />
          <SchoolYearNotice />
        </Suspense>
      )}
      {prepared > 0 && <Notice kind="done">{text.prepared(prepared)}</Notice>}
      <Problem error={archive.error ?? error} />
      <StudentTable
        key={schoolClass?.id ?? (archived ? 'archive' : 'all')}
        rows={rows}
        withClass={schoolClass === null}
        archived={archived}
        filter={filter}
        onShowAll={() => choose({ listFilter: 'all' })}
        onArchive={setArchived}
        onPrepared={(count) => {
          forget();
          setPrepared(count);
        }}
      >
        {!archived && classes.data.length > 1 && (
          <ClassChoice
            classes={classes.data}
            chosen={schoolClass?.id ?? null}
            onChoose={(id) => choose({ listClass: id })}
          />
        )}
        {!archived && (
          <FilterChoice rows={rows} chosen={filter} onChoose={(chosen) => choose({ listFilter: chosen })} />
        )}
      </StudentTable>
      <Suspense>
        {changingClass && schoolClass !== null && (
          <ClassDialog
            schoolClass={schoolClass}
            onClose={() => setChangingClass(false)}
            onRemoved={() => navigate('/')}
          />
        )}
      </Suspense>
    </div>
  );
}
