/** The quiet page before the vault is open: the mark, a title, a form, and the choice of language. */
import type { ReactNode } from 'react';
import { useChange, useRead } from '../api.ts';
import { Mark } from './mark.tsx';
import { Button } from './button.tsx';

export function Gate({ title, children }: { title: string; children: ReactNode }) {
  const settings = useRead('settings.get', {});
  const save = useChange('settings.save');
  const other = settings.data?.language === 'nl' ? 'en' : 'nl';
  return (
    <main className="gate">
      <div className="gate-card stack">
        <Mark size={44} />
        <h1>{title}</h1>
        {children}
      </div>
      {settings.data !== undefined && (
        <Button kind="quiet" onPress={() => save.mutate({ ...settings.data, language: other })}>
          <span lang={other}>{other === 'nl' ? 'Nederlands' : 'English'}</span>
        </Button>
      )}
    </main>
  );
}
