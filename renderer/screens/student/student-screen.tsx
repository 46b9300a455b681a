/** The mentor's page of one student: points and agreements on the left, the three views on the right. */
import { useLocation } from 'wouter';
import type { Id } from '../../../shared/model/records.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { UndoNotice, useUndo } from '../../components/undo-notice.tsx';
import { useText } from '../../language.tsx';
import { Agreements } from './agreements.tsx';
import { PastYears } from './past-years.tsx';
import { Family } from './family/family.tsx';
import { BirthdayNotice } from './birthday-notice.tsx';
import { Involvement } from './involvement.tsx';
import { Notes } from './notes.tsx';
import { Points } from './points.tsx';
import { Profile } from './profile.tsx';
import { StageChoice } from './stage-choice.tsx';
import { StudentFacts } from './student-facts.tsx';

export function StudentScreen({ id }: { id: Id }) {
  const text = useText(words);
  const [, navigate] = useLocation();
  const found = useRead('students.get', { id });
  const archive = useChange('students.archive');
  const { undo, offer, forget } = useUndo();
  const student = found.data;
  if (student === undefined) return <Problem error={found.error} />;
  const setArchived = (archived: boolean) => archive.mutate({ ids: [id], archived });
  return (
    <div className="student">
      <header className="student-head">
        <div className="grow">
          <a className="small" href={student.classId === null ? '#/' : `#/class/${student.classId}`}>
            ‹ {text.toClass(student.className)}
          </a>
          <PageTitle windowTitle={text.windowTitle}>{student.displayName}</PageTitle>
          <StudentFacts student={student} />
        </div>
        <div className="row">
          {!student.archived && (
            <Button kind="quiet" onPress={() => setArchived(true)}>
              {text.archive}
            </Button>
          )}
          <Button kind="quiet" onPress={() => navigate(`/student/${id}/file`)}>
            {text.file}
          </Button>
          <Button onPress={() => navigate(`/student/${id}/edit`)}>{text.edit}</Button>
          <Button
            kind="filled"
            isDisabled={student.schoolType === null}
            onPress={() => navigate(`/student/${id}/agenda`)}
          >
            {text.toAgenda}
          </Button>
        </div>
      </header>
      {student.archived && (
        <Notice>
          <span className="row">
            <span className="grow">{text.isArchived}</span>
            <Button onPress={() => setArchived(false)}>{text.restore}</Button>
          </span>
        </Notice>
      )}
      {!student.archived && <BirthdayNotice student={student} />}
      {student.schoolType === null && <Notice>{text.typeNeeded}</Notice>}
      <Problem error={archive.error} />
      <UndoNotice undo={undo} onDone={forget} />
      <div className="student-columns">
        <div className="stack student-left">
          <Points student={student} offerUndo={offer} />
          <Agreements student={student} offerUndo={offer} />
          <Notes studentId={id} offerUndo={offer} />
          <Family student={student} offerUndo={offer} />
          <PastYears studentId={id} />
        </div>
        <div className="stack student-right">
          <Profile student={student} offerUndo={offer} />
          <StageChoice student={student} />
          <Involvement student={student} />
        </div>
      </div>
    </div>
  );
}
