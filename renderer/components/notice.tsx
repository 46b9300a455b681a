/** One sentence that asks for attention: what happened, what is safe, what to do. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { CallFailed } from '../api.ts';

/** Loaded only when it is needed: a dialog is much code, and notices stand on the first screen. */
const SafetyDialog = lazy(async () => ({ default: (await import('./safety-dialog.tsx')).SafetyDialog }));

export function Notice({
  kind = 'notice',
  isSilent = false,
  children,
}: {
  kind?: 'notice' | 'stop' | 'done';
  /** Said already in a place that a screen reader follows. */
  isSilent?: boolean;
  children: ReactNode;
}) {
  const role = kind === 'stop' ? 'alert' : 'status';
  return (
    <div className={`notice notice-${kind}`} {...(isSilent ? {} : { role })}>
      {children}
    </div>
  );
}

/** The sentence of a failed call; nothing when there is none. About safety it stands in the way until it is read. */
export function Problem({ error }: { error: CallFailed | null }) {
  const [read, setRead] = useState<CallFailed | null>(null);
  if (error === null) return null;
  if (error.failure.code !== 'safety') return <Notice kind="stop">{error.message}</Notice>;
  return (
    error !== read && (
      <Suspense>
        <SafetyDialog onClose={() => setRead(error)} />
      </Suspense>
    )
  );
}
