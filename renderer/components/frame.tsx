/** The window around every page: the bar on the left, the page on the right. */
import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { app } from '../../shared/text/app.ts';
import { useText } from '../language.tsx';
import { lockNow } from '../lock-now.ts';
import { closeReferral, useReferral } from '../referral.ts';
import { LastBackup } from '../screens/backup/last-backup.tsx';
import { RunningNotice } from '../screens/run/running-notice.tsx';
import { SearchButton } from '../screens/search/search-button.tsx';
import { Button } from './button.tsx';
import { Mark } from './mark.tsx';

const SafetyDialog = lazy(async () => ({ default: (await import('./safety-dialog.tsx')).SafetyDialog }));

export function Frame({ children }: { children: ReactNode }) {
  const text = useText(app);
  const [location] = useLocation();
  const isReferred = useReferral();
  const links = [
    {
      to: '/',
      label: text.students,
      here: location === '/' || /^\/(class|student|archive|forms)/u.test(location),
    },
    { to: '/evenings', label: text.evenings, here: /^\/evenings?(?:\/|$)/u.test(location) },
    { to: '/import', label: text.importList, here: location === '/import' },
    { to: '/library', label: text.library, here: location.startsWith('/library') },
    { to: '/summary', label: text.summary, here: location.startsWith('/summary') },
    { to: '/undo', label: text.undo, here: location === '/undo' },
    { to: '/settings', label: text.settings, here: location === '/settings' },
  ];
  return (
    <div className="frame">
      <nav className="bar" aria-label={text.mainMenu}>
        <div className="bar-name">
          <Mark /> Driehoek
        </div>
        <SearchButton />
        {links.map(({ to, label, here }) => (
          <a key={to} href={`#${to}`} className="bar-link" aria-current={here ? 'page' : undefined}>
            {label}
          </a>
        ))}
        <div className="bar-foot">
          <p>{text.nothingLeaves}</p>
          <LastBackup />
          <Button kind="quiet" onPress={() => void lockNow(false)}>
            {text.lock}
          </Button>
        </div>
      </nav>
      <main className="page" id="page">
        <RunningNotice />
        {children}
      </main>
      <Suspense>{isReferred && <SafetyDialog onClose={closeReferral} />}</Suspense>
    </div>
  );
}
