/** The window while it is handed out: one form for one person, without an address or a way to anything else. */
import { useState } from 'react';
import type { KioskState } from '../../../shared/model/kiosk.ts';
import { callBackend, useChange } from '../../api.ts';
import { FillInForm } from '../view-form/fill-in-form.tsx';
import { LeaveDialog } from './leave-dialog.tsx';

/** By itself: the call that also looks for the names of others must not be reached from here. */
async function isUnsafeText(text: string): Promise<boolean> {
  const typed = text.trim();
  if (typed === '') return false;
  const [judged] = await callBackend('points.classify', [{ by: 'parents', text: typed }]);
  return judged?.kind === 'safety';
}

export function KioskScreen({ state }: { state: KioskState }) {
  const { by, givenName, adults, handedIn } = state;
  const handIn = useChange('kiosk.handIn');
  const [isLeaving, setIsLeaving] = useState(false);
  return (
    <main className="view-form" data-by={by}>
      <FillInForm
        by={by}
        name={givenName}
        adults={adults}
        handedIn={handedIn}
        isUnsafeText={isUnsafeText}
        keeper={{
          isPending: handIn.isPending,
          error: handIn.error,
          keep: (view, { kept, refused }) =>
            handIn.mutate(view, { onSuccess: kept, onError: ({ failure }) => refused(failure) }),
        }}
        onLeave={() => setIsLeaving(true)}
      />
      {isLeaving && <LeaveDialog by={by} onClose={() => setIsLeaving(false)} />}
    </main>
  );
}
