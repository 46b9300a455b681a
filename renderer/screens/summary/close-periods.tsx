/** The periods that are over and could be closed, each with one button. */
import type { CallOutput } from '../../../shared/contract.ts';
import { periodIdOf } from '../../../shared/domain/counts/periods.ts';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { periodLabel } from './choice-options.ts';

interface ClosePeriodsProps {
  proposed: CallOutput<'summary.periods'>['proposed'];
  /** Nothing else is there to do. */
  isFirst?: boolean;
}

export function ClosePeriods({ proposed, isFirst = false }: ClosePeriodsProps) {
  const text = useText(summaryScreen);
  const language = useLanguage();
  const close = useChange('summary.closePeriod');
  if (proposed.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="close-periods">
      <h2 id="close-periods">{text.closeTitle}</h2>
      <p className="soft small">{text.closeIntro}</p>
      <Problem error={close.error} />
      <ul className="plain-list">
        {proposed.map(({ students, ...draft }, at) => (
          <li key={draft.name + draft.schoolYear} className="row">
            <Button
              {...(isFirst && at === 0 ? { kind: 'filled' as const } : {})}
              isDisabled={close.isPending}
              onPress={() => close.mutate(draft)}
            >
              {text.closePeriod(periodLabel(periodIdOf(draft), language))}
            </Button>
            <span className="soft small">
              {dateInWords(draft.starts, language)} – {dateInWords(draft.ends, language)},{' '}
              {text.closeHint(students)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
