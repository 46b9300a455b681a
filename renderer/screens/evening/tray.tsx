/** The talks without a place; a talk that is dragged here loses its place. */
import type { EveningRemark } from '../../../shared/model/evening-plan.ts';
import type { EveningTalk } from '../../../shared/model/evening.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { useText } from '../../language.tsx';
import { TalkBlock, type BlockWork } from './talk-block.tsx';

interface TrayProps {
  talks: readonly EveningTalk[];
  work: BlockWork;
  /** Why the planner found no place for them; empty: not planned since the last change. */
  reasons: readonly EveningRemark[];
  /** A dragged talk would come here. */
  isTarget: boolean;
}

export function Tray({ talks, work, reasons, isTarget }: TrayProps) {
  const text = useText(eveningScreen);
  return (
    <section
      data-tray
      className={isTarget ? 'tray tray-target' : 'tray'}
      aria-label={text.trayTitle(talks.length)}
    >
      <h2>{text.trayTitle(talks.length)}</h2>
      {talks.length === 0 ? (
        <p className="soft small">{text.trayHint}</p>
      ) : (
        <ul className="tray-talks">
          {talks.map((talk) => (
            <li key={talk.id}>
              <TalkBlock talk={talk} work={work} />
              {reasons
                .filter((reason) => reason.talks.includes(talk.id))
                .map((reason) => (
                  <p key={reason.text} className="small soft tray-reason">
                    {reason.text}
                  </p>
                ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
