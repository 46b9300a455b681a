/** One line of the retention list: whose, what, until when; remove it, or keep it longer for a reason. */
import { useState } from 'react';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import { addDays } from '../../../shared/domain/days.ts';
import { PostponeReason, type RetentionEntry } from '../../../shared/model/retention.ts';
import { retention } from '../../../shared/text/retention.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { useLanguage, useText } from '../../language.tsx';

/** Of who left before the program kept the day. */
const unknownLast = '2000-01-01';

interface RetentionLineProps {
  entry: RetentionEntry;
  /** Says what was done. */
  onDone: (said: string) => void;
}

export function RetentionLine({ entry, onDone }: RetentionLineProps) {
  const text = useText(retention);
  const language = useLanguage();
  const carryOut = useChange('retention.carryOut');
  const postpone = useChange('retention.postpone');
  const [isAsking, setAsking] = useState(false);
  const { kind, studentId, displayName, ids, keptUntil, state, postponed } = entry;
  const choice = { kind, studentId, ids };
  const what = text.kind(kind, ids.length);
  const day = dateInWords(keptUntil, language);
  return (
    <li>
      <div className="row">
        <div className="grow">
          <a href={`#/student/${studentId}`}>{displayName}</a>
          {': '}
          {what}
          <div className="soft small">
            {state === 'postponed' && postponed !== null
              ? text.postponed(dateInWords(postponed.until, language), text.reason[postponed.reason])
              : kind === 'left'
                ? keptUntil === unknownLast
                  ? text.isGoneSince
                  : text.isGone(dateInWords(addDays(keptUntil, 1), language))
                : state === 'coming'
                  ? text.coming(day)
                  : text.isDue(day)}
          </div>
        </div>
        {state !== 'coming' && (
          <>
            <Button
              kind="quiet"
              aria-expanded={isAsking}
              aria-label={text.postponeOf(what, displayName)}
              onPress={() => setAsking(!isAsking)}
            >
              {text.postpone}
            </Button>
            {kind === 'left' ? (
              <a
                className="button button-link"
                href={`#/student/${studentId}/file`}
                aria-label={text.lookAtOf(displayName)}
              >
                {text.lookAt}
              </a>
            ) : (
              <Button
                kind="stop"
                aria-label={text.removeOf(what, displayName)}
                onPress={() =>
                  carryOut.mutate(
                    { kind, studentId, ids },
                    { onSuccess: ({ removed }) => onDone(text.removed(removed)) },
                  )
                }
              >
                {text.remove}
              </Button>
            )}
          </>
        )}
      </div>
      {isAsking && (
        <div className="row" role="group" aria-label={text.why}>
          <span className="soft">{text.why}</span>
          {PostponeReason.options.map((reason) => (
            <Button
              key={reason}
              onPress={() =>
                postpone.mutate(
                  { ...choice, reason },
                  {
                    onSuccess: ({ until }) => {
                      setAsking(false);
                      onDone(text.kept(dateInWords(until, language)));
                    },
                  },
                )
              }
            >
              {text.reason[reason]}
            </Button>
          ))}
        </div>
      )}
      <Problem error={carryOut.error ?? postpone.error} />
    </li>
  );
}
