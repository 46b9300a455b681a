/** One sentence that asks for attention: what happened, what is safe, what to do. */
import type { ReactNode } from 'react';
import type { CallFailed } from '../api.ts';

export function Notice({
  kind = 'notice',
  children,
}: {
  kind?: 'notice' | 'stop' | 'done';
  children: ReactNode;
}) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'stop' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** The sentence of a failed call; nothing when there is none. */
export function Problem({ error }: { error: CallFailed | null }) {
  return error === null ? null : <Notice kind="stop">{error.message}</Notice>;
}
