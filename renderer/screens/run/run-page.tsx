/** Run mode at its address: reads the evening, and says so when it is no more. The referral text stands in the way here too. */
import { lazy, Suspense } from 'react';
import { useRead } from '../../api.ts';
import { Problem } from '../../components/notice.tsx';
import { useLanguage } from '../../language.tsx';
import { closeReferral, useReferral } from '../../referral.ts';
import { RunScreen } from './run-screen.tsx';

const SafetyDialog = lazy(async () => ({
  default: (await import('../../components/safety-dialog.tsx')).SafetyDialog,
}));

export function RunPage({ sessionId }: { sessionId: string }) {
  const language = useLanguage();
  const state = useRead('run.state', { sessionId, language });
  const isReferred = useReferral();
  return (
    <>
      {state.data === undefined ? (
        <main className="run">
          <Problem error={state.error} />
        </main>
      ) : (
        <RunScreen state={state.data} />
      )}
      <Suspense>{isReferred && <SafetyDialog onClose={closeReferral} />}</Suspense>
    </>
  );
}
