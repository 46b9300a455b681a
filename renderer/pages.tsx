/** Which screen belongs to which address. */
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from './screens/not-found.tsx';
import { StudentsScreen } from './screens/students/students-screen.tsx';

// Only the class list is needed at the start; the rest is read from the disk when somebody goes there.
const AfterScreen = lazy(async () => ({
  default: (await import('./screens/after/after-screen.tsx')).AfterScreen,
}));
const AgendaScreen = lazy(async () => ({
  default: (await import('./screens/agenda/agenda-screen.tsx')).AgendaScreen,
}));
const BackupScreen = lazy(async () => ({
  default: (await import('./screens/backup/backup-screen.tsx')).BackupScreen,
}));
const EveningPaperScreen = lazy(async () => ({
  default: (await import('./screens/evening-paper/evening-paper.tsx')).EveningPaperScreen,
}));
const EditStudentScreen = lazy(async () => ({
  default: (await import('./screens/student-form/student-form-screen.tsx')).EditStudentScreen,
}));
const EveningsScreen = lazy(async () => ({
  default: (await import('./screens/evening/evenings-screen.tsx')).EveningsScreen,
}));
const NewEveningScreen = lazy(async () => ({
  default: (await import('./screens/evening/evening-form-screen.tsx')).NewEveningScreen,
}));
const EditEveningScreen = lazy(async () => ({
  default: (await import('./screens/evening/evening-form-screen.tsx')).EditEveningScreen,
}));
const EveningScreen = lazy(async () => ({
  default: (await import('./screens/evening/evening-screen.tsx')).EveningScreen,
}));
const PlanFileScreen = lazy(async () => ({
  default: (await import('./screens/evening/plan-file/plan-file-screen.tsx')).PlanFileScreen,
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
const TransferScreen = lazy(async () => ({
  default: (await import('./screens/transfer/transfer-screen.tsx')).TransferScreen,
}));
const SchoolYearScreen = lazy(async () => ({
  default: (await import('./screens/school-year/school-year-screen.tsx')).SchoolYearScreen,
}));
const UndoScreen = lazy(async () => ({
  default: (await import('./screens/undo/undo-screen.tsx')).UndoScreen,
}));
const SummaryScreen = lazy(async () => ({
  default: (await import('./screens/summary/summary-screen.tsx')).SummaryScreen,
}));
const PeriodsScreen = lazy(async () => ({
  default: (await import('./screens/summary/periods-screen.tsx')).PeriodsScreen,
}));
const MergeScreen = lazy(async () => ({
  default: (await import('./screens/summary/merge-screen.tsx')).MergeScreen,
}));
const PrivacyScreen = lazy(async () => ({
  default: (await import('./screens/privacy-screen.tsx')).PrivacyScreen,
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
        <Route path="/evenings">
          <EveningsScreen />
        </Route>
        <Route path="/evening/new">
          <NewEveningScreen />
        </Route>
        <Route path="/evening/:id/edit">{({ id }) => <EditEveningScreen key={id} id={id} />}</Route>
        <Route path="/evening/:id/file">{({ id }) => <PlanFileScreen key={id} id={id} />}</Route>
        <Route path="/evening/:id">{({ id }) => <EveningScreen key={id} id={id} />}</Route>
        <Route path="/import">
          <ImportScreen />
        </Route>
        <Route path="/student/:id/agenda">{({ id }) => <AgendaScreen key={id} studentId={id} />}</Route>
        <Route path="/library/:choice?">{({ choice }) => <LibraryScreen address={choice ?? ''} />}</Route>
        <Route path="/evening/:id/paper">{({ id }) => <EveningPaperScreen key={id} id={id} />}</Route>
        <Route path="/forms/:classId?">
          {({ classId }) => <PaperFormsScreen key={classId} classId={classId ?? null} />}
        </Route>
        <Route path="/evening/:id/after">{({ id }) => <AfterScreen key={id} id={id} />}</Route>
        <Route path="/retention">
          <RetentionScreen />
        </Route>
        <Route path="/transfer">
          <TransferScreen />
        </Route>
        <Route path="/school-year">
          <SchoolYearScreen />
        </Route>
        <Route path="/backup">
          <BackupScreen />
        </Route>
        <Route path="/summary">
          <SummaryScreen />
        </Route>
        <Route path="/summary/periods">
          <PeriodsScreen />
        </Route>
        <Route path="/summary/merge">
          <MergeScreen />
        </Route>
        <Route path="/privacy">
          <PrivacyScreen />
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
