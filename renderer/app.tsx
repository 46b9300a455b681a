/** Decides what is on the screen: create or unlock the vault, or the work itself. */
import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useRead } from './api.ts';
import { Frame } from './components/frame.tsx';
import { LanguageProvider } from './language.tsx';
import { Pages } from './pages.tsx';
import { CreateVault } from './screens/create-vault.tsx';
import { UnlockVault } from './screens/unlock-vault.tsx';

export function App() {
  const settings = useRead('settings.get', {});
  const vault = useRead('vault.status', {});
  const theme = settings.data?.theme ?? 'system';
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (settings.data === undefined || vault.data === undefined) return null;
  return (
    <LanguageProvider language={settings.data.language}>
      <Router hook={useHashLocation}>
        {vault.data.state === 'none' && <CreateVault />}
        {vault.data.state === 'locked' && <UnlockVault waitSeconds={vault.data.waitSeconds} />}
        {vault.data.state === 'open' && (
          <Frame>
            <Pages />
          </Frame>
        )}
      </Router>
    </LanguageProvider>
  );
}
