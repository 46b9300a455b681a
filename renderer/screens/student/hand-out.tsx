/** Hands the machine to the student or an adult for the own form: from then on the back end answers nothing else. */
import type { Student } from '../../../shared/model/records.ts';
import { KioskRater } from '../../../shared/model/kiosk.ts';
import { kiosk } from '../../../shared/text/kiosk.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useState } from 'react';
import { CallFailed, callBackend } from '../../api.ts';
import { finishAll } from '../../before-lock.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { Voice } from '../../components/voice.tsx';
import { useTerms, useText } from '../../language.tsx';

export function HandOut({ student }: { student: Student }) {
  const text = useText(kiosk);
  const names = useText(words);
  const terms = useTerms();
  const [error, setError] = useState<CallFailed | null>(null);
  const start = async (by: KioskRater): Promise<void> => {
    // What is still being typed is kept first: afterwards nothing is answered.
    await finishAll();
    try {
      await callBackend('kiosk.start', { studentId: student.id, by });
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      return setError(problem);
    }
    // Loaded again, so that nothing of what was read stays in the page.
    location.reload();
  };
  return (
    <div className="stack-tight">
      <div className="row hand-out" role="group" aria-labelledby="hand-out" aria-describedby="hand-out-hint">
        <span id="hand-out" className="small soft">
          {text.handOut}
        </span>
        {KioskRater.options.map((by) => {
          const whom = names.fill[by](student.givenName, terms.adults[student.adults]);
          return (
            <Button key={by} aria-label={text.handOutTo(whom)} onPress={() => void start(by)}>
              <Voice of={by === 'parent' ? 'parents' : by} size={12} />
              {whom}
            </Button>
          );
        })}
      </div>
      <p id="hand-out-hint" className="small soft">
        {text.handOutHint}
      </p>
      <Problem error={error} />
    </div>
  );
}
