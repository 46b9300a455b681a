/** How the minutes are divided: a segment for each item, in the colour and with the shape of who leads it. */
import type { AgendaItem } from '../../../shared/model/agenda.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { Voice } from '../../components/voice.tsx';
import { useTerms, useText } from '../../language.tsx';

type TimeBarItem = Pick<AgendaItem, 'id' | 'title' | 'minutes' | 'lead'>;

export function TimeBar({ items, minutes }: { items: readonly TimeBarItem[]; minutes: number }) {
  const text = useText(texts);
  const terms = useTerms();
  const label = text.barLabel(
    terms.minutes(minutes),
    items.map(({ title, minutes: own, lead }) => `${title} ${own} (${terms.lead[lead]})`),
  );
  return (
    <div className="time-bar" role="img" aria-label={label}>
      {items.map(({ id, title, minutes: own, lead }) => (
        <span key={id} className={`time-part voice-field-${lead}`} style={{ flexGrow: own }} title={title}>
          {own}
          <Voice of={lead} size={8} />
        </span>
      ))}
    </div>
  );
}
