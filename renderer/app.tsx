/** Decides what is on the screen: create or unlock the vault, or the work itself. */
import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useRead } from './api.ts';
import { Frame } from './components/frame.tsx';
import { LanguageProvider } from './language.tsx';
import { useIsLocking } from './lock-now.ts';
import { Pages } from './pages.tsx';
import { CreateVault } from './screens/create-vault.tsx';
import { UnlockVault } from './screens/unlock-vault.tsx';
import { useIdleLock } from './use-idle-lock.ts';

const KioskScreen = lazy(async () => ({
  default: (await import('./screens/kiosk/kiosk-screen.tsx')).KioskScreen,
}));
const ViewFormPage = lazy(async () => ({
  default: (await import('./screens/view-form/view-form-page.tsx')).ViewFormPage,
}));
const RunPage = lazy(async () => ({ default: (await import('./screens/run/run-page.tsx')).RunPage }));

export function App() {
  const settings = useRead('settings.get', {});
  const vault = useRead('vault.status', {});
  const kiosk = useRead('kiosk.state', {});
  const theme = settings.data?.theme ?? 'system';
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const isLocking = useIsLocking();
  const isOpen = vault.data?.state === 'open' && !isLocking;
  const [address] = useHashLocation();
  useIdleLock(
    isOpen && settings.data !== undefined ? Number(settings.data.lockAfter) : null,
    /^\/evening\/[^/]+\/run\//u.test(address),
  );
  if (isLocking) return null;
  if (settings.data === undefined || vault.data === undefined || kiosk.data === undefined) return null;
  return (
    <LanguageProvider language={settings.data.language}>
      <Router hook={useHashLocation}>
        {vault.data.state === 'none' && <CreateVault />}
        {vault.data.state === 'locked' && <UnlockVault waitSeconds={vault.data.waitSeconds} />}
        {vault.data.state === 'open' && kiosk.data !== null && (
          <Suspense>
            <KioskScreen state={kiosk.data} />
          </Suspense>
        )}
        {vault.data.state === 'open' && kiosk.data === null && (
          <Switch>
            <Route path="/student/:id/view/:by">
              {({ id, by }) => (
                <Suspense>
                  <ViewFormPage studentId={id} by={by} />
                </Suspense>
              )}
            </Route>
            <Route path="/evening/:id/run/:sessionId">
              {({ sessionId }) => (
                <Suspense>
                  <RunPage key={sessionId} sessionId={sessionId} />
                </Suspense>
              )}
            </Route>
            <Route>
              <Frame>
                <Pages />
              </Frame>
            </Route>
          </Switch>
        )}
      </Router>
    </LanguageProvider>
  );
}
