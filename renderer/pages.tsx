/** Which screen belongs to which address. */
import { Route, Switch } from 'wouter';
import { AgendaScreen } from './screens/agenda/agenda-screen.tsx';
import { NotFound } from './screens/not-found.tsx';
import { SettingsScreen } from './screens/settings.tsx';
import { ImportScreen } from './screens/import/import-screen.tsx';
import { EditStudentScreen, NewStudentScreen } from './screens/student-form/student-form-screen.tsx';
import { StudentScreen } from './screens/student/student-screen.tsx';
import { StudentsScreen } from './screens/students/students-screen.tsx';

export function Pages() {
  return (
    <Switch>
      <Route path="/">
        <StudentsScreen classId={null} archived={false} />
      </Route>
      <Route path="/class/:id">{({ id }) => <StudentsScreen classId={id} archived={false} />}</Route>
      <Route path="/archive">
        <StudentsScreen classId={null} archived />
      </Route>
      <Route path="/student/new/:classId?">
        {({ classId }) => <NewStudentScreen classId={classId ?? null} />}
      </Route>
      <Route path="/student/:id/edit">{({ id }) => <EditStudentScreen id={id} />}</Route>
      <Route path="/student/:id">{({ id }) => <StudentScreen key={id} id={id} />}</Route>
      <Route path="/import">
        <ImportScreen />
      </Route>
      <Route path="/student/:id/agenda">{({ id }) => <AgendaScreen key={id} studentId={id} />}</Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
