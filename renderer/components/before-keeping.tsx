/**
 * Looks at a text before it is kept: about safety it is wiped and the referral text stands in the way; sensitive, it is
 * warned about with a neutral wording to take over (domain.md §6). Keeps nothing itself.
 */
import { useState, type ReactNode } from 'react';
import type { JudgedPoint } from '../../shared/model/agenda.ts';
import type { Speaker } from '../../shared/model/facts.ts';
import type { Id } from '../../shared/model/records.ts';
import { beforeKeeping } from '../../shared/text/before-keeping.ts';
import { CallFailed } from '../api.ts';
import { judgeText } from '../judge-text.ts';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';
import { Notice, Problem } from './notice.tsx';
import { SafetyDialog } from './safety-dialog.tsx';

interface Options {
  studentId: Id;
  /** Empties the fields: the text is about safety. */
  wipe: () => void;
  /** Puts the neutral wording in the field. */
  takeOver: (neutral: string) => void;
}

interface Warning {
  judged: JudgedPoint;
  keep: () => void;
  /** Where the typing was: the warning goes away with its buttons, and the focus must not go with them. */
  back: () => void;
}

interface BeforeKeeping {
  /** Calls `keep` at once, after a choice of the mentor, or never. */
  check: (by: Speaker, text: string, keep: () => void) => void;
  /** A change of the text makes the warning a thing of the past. */
  forget: () => void;
  /** Warning or referral text; nothing most of the time. */
  shown: ReactNode;
}

export function useBeforeKeeping({ studentId, wipe, takeOver }: Options): BeforeKeeping {
  const [warning, setWarning] = useState<Warning | null>(null);
  const [isUnsafe, setIsUnsafe] = useState(false);
  const [error, setError] = useState<CallFailed | null>(null);
  const forget = (): void => setWarning(null);

  const look = async (by: Speaker, text: string, keep: () => void): Promise<void> => {
    setError(null);
    forget();
    const focused = document.activeElement;
    const back = (): void => {
      if (focused instanceof HTMLElement) focused.focus();
    };
    try {
      const judged = await judgeText(studentId, by, text);
      if (judged === null) return;
      if (judged.kind === 'safety') {
        wipe();
        setIsUnsafe(true);
      } else if (judged.kind === 'sensitive') setWarning({ judged, keep, back });
      else keep();
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      setError(problem);
    }
  };

  return {
    check: (by, text, keep) => void look(by, text, keep),
    forget,
    shown: (
      <>
        {warning !== null && (
          <SensitiveNotice
            judged={warning.judged}
            onTake={(neutral) => {
              forget();
              warning.back();
              takeOver(neutral);
            }}
            onKeep={() => {
              forget();
              warning.back();
              warning.keep();
            }}
          />
        )}
        {isUnsafe && <SafetyDialog onClose={() => setIsUnsafe(false)} />}
        <Problem error={error} />
      </>
    ),
  };
}

interface SensitiveNoticeProps {
  judged: JudgedPoint;
  onTake: (neutral: string) => void;
  onKeep: () => void;
}

/** Says why a sentence is better not kept, and offers a neutral one where there is one. */
export function SensitiveNotice({
  judged: { because, route, neutral },
  onTake,
  onKeep,
}: SensitiveNoticeProps) {
  const text = useText(beforeKeeping);
  return (
    <Notice>
      <div className="stack-tight">
        <p>{because}</p>
        {neutral === null && <p>{route}</p>}
        <div className="row">
          {neutral !== null && <Button onPress={() => onTake(neutral)}>{text.takeOver(neutral)}</Button>}
          <Button kind="quiet" onPress={onKeep}>
            {text.keepAnyway}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
