/** Items the mentor took out, each one button away from coming back; and undo, and back to the beginning. */
import type { PlannedItem } from '../../../shared/model/agenda.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { Button } from '../../components/button.tsx';
import { Voice } from '../../components/voice.tsx';
import { useText } from '../../language.tsx';

interface RemovedItemsProps {
  removed: readonly PlannedItem[];
  onPutBack: (item: PlannedItem) => void;
  /** null: nothing to take back. */
  onUndo: (() => void) | null;
  /** null: nothing was changed. */
  onRestoreAll: (() => void) | null;
}

export function RemovedItems({ removed, onPutBack, onUndo, onRestoreAll }: RemovedItemsProps) {
  const text = useText(texts);
  return (
    <>
      {removed.length > 0 && (
        <section>
          <h2 className="list-title">{text.removedTitle}</h2>
          <ul className="removed">
            {removed.map((item) => (
              <li key={item.id}>
                <Voice of={item.lead} size={12} />
                <span className="grow">{item.title}</span>
                <Button kind="quiet" aria-label={text.putBackOf(item.title)} onPress={() => onPutBack(item)}>
                  {text.putBack}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(onUndo !== null || onRestoreAll !== null) && (
        <div className="row agenda-restore">
          {onUndo !== null && (
            <Button kind="quiet" aria-keyshortcuts="Control+Z" onPress={onUndo}>
              {text.undo}
            </Button>
          )}
          {onRestoreAll !== null && (
            <Button kind="quiet" onPress={onRestoreAll}>
              {text.restoreAll}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
