/** The first screen of a new vault: what to do next. */
import { useLocation } from 'wouter';
import { students } from '../../../shared/text/students.ts';
import { Button } from '../../components/button.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useText } from '../../language.tsx';

export function NoStudents() {
  const text = useText(students);
  const [, navigate] = useLocation();
  return (
    <div className="page-narrow stack">
      <PageTitle windowTitle={text.allTitle}>{text.emptyTitle}</PageTitle>
      <p>{text.emptyText}</p>
      <div className="row">
        <Button kind="filled" onPress={() => navigate('/import')}>
          {text.importList}
        </Button>
        <Button onPress={() => navigate('/student/new')}>{text.addStudent}</Button>
        <Button kind="quiet" onPress={() => navigate('/archive')}>
          {text.toArchive}
        </Button>
      </div>
    </div>
  );
}
