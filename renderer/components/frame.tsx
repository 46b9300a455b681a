/** The window around every page: the bar on the left, the page on the right. */
import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { app } from '../../shared/text/app.ts';
import { forgetEverything, useChange } from '../api.ts';
import { finishAll } from '../before-lock.ts';
import { useText } from '../language.tsx';
import { closeReferral, useReferral } from '../referral.ts';
import { SearchButton } from '../screens/search/search-button.tsx';
import { Button } from './button.tsx';
import { Mark } from './mark.tsx';

const SafetyDialog = lazy(async () => ({ default: (await import('./safety-dialog.tsx')).SafetyDialog }));

export function Frame({ children }: { children: ReactNode }) {
  const text = useText(app);
  const [location] = useLocation();
  const lock = useChange('vault.lock');
  const isReferred = useReferral();
  const lockNow = async (): Promise<void> => {
    await finishAll();
    lock.mutate({}, { onSuccess: forgetEverything });
  };
  const links = [
    {
      to: '/',
      label: text.students,
      here: location === '/' || /^\/(class|student|archive|forms)/u.test(location),
    },
    { to: '/import', label: text.importList, here: location === '/import' },
    { to: '/library', label: text.library, here: location.startsWith('/library') },
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
          <Button kind="quiet" onPress={() => void lockNow()}>
            {text.lock}
          </Button>
        </div>
      </nav>
      <main className="page" id="page">
        {children}
      </main>
      <Suspense>{isReferred && <SafetyDialog onClose={closeReferral} />}</Suspense>
    </div>
  );
}
