/** Which screen belongs to which address. */
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from './screens/not-found.tsx';
import { StudentsScreen } from './screens/students/students-screen.tsx';

// Only the class list is needed at the start; the rest is read from the disk when somebody goes there.
const AgendaScreen = lazy(async () => ({
  default: (await import('./screens/agenda/agenda-screen.tsx')).AgendaScreen,
}));
const EditStudentScreen = lazy(async () => ({
  default: (await import('./screens/student-form/student-form-screen.tsx')).EditStudentScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import('./screens/import/import-screen.tsx')).ImportScreen,
}));
const LibraryScreen = lazy(async () => ({
  default: (await import('./screens/library/library-screen.tsx')).LibraryScreen,
}));
const NewStudentScreen = lazy(async () => ({
  default: (await import('./screens/student-form/student-form-screen.tsx')).NewStudentScreen,
}));
const PaperFormsScreen = lazy(async () => ({
  default: (await import('./screens/paper-forms/paper-forms-screen.tsx')).PaperFormsScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('./screens/settings.tsx')).SettingsScreen,
}));
const RetentionScreen = lazy(async () => ({
  default: (await import('./screens/retention/retention-screen.tsx')).RetentionScreen,
}));
const StudentFileScreen = lazy(async () => ({
  default: (await import('./screens/student-file/student-file-screen.tsx')).StudentFileScreen,
}));
const UndoScreen = lazy(async () => ({
  default: (await import('./screens/undo/undo-screen.tsx')).UndoScreen,
}));
const StudentScreen = lazy(async () => ({
  default: (await import('./screens/student/student-screen.tsx')).StudentScreen,
}));

export function Pages() {
  return (
    <Suspense>
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
        <Route path="/student/:id/file">{({ id }) => <StudentFileScreen key={id} id={id} />}</Route>
        <Route path="/student/:id">{({ id }) => <StudentScreen key={id} id={id} />}</Route>
        <Route path="/import">
          <ImportScreen />
        </Route>
        <Route path="/student/:id/agenda">{({ id }) => <AgendaScreen key={id} studentId={id} />}</Route>
        <Route path="/library/:choice?">{({ choice }) => <LibraryScreen address={choice ?? ''} />}</Route>
        <Route path="/forms/:classId?">
          {({ classId }) => <PaperFormsScreen key={classId} classId={classId ?? null} />}
        </Route>
        <Route path="/retention">
          <RetentionScreen />
        </Route>
        <Route path="/undo">
          <UndoScreen />
        </Route>
        <Route path="/settings">
          <SettingsScreen />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
