/** The items of the conversation as a list: one may be open, each can be dragged or moved with Alt and an arrow. */
import { useState } from 'react';
import type { AgendaEdits, EditedAgenda, EditedItem } from '../../../shared/model/agenda.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Time } from '../../../shared/model/day.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { useText } from '../../language.tsx';
import { AgendaItemRow } from './agenda-item-row.tsx';
import { moveItem } from './change-edits.ts';
import { itemTimes } from './item-times.ts';
import { useItemDrag } from './use-item-drag.ts';
import type { Edit } from './use-conversation.ts';
import { useMoveKeys } from './use-move-keys.ts';

interface ItemListProps {
  studentId: Id;
  agenda: EditedAgenda;
  edits: AgendaEdits;
  start: Time | null;
  names: Readonly<Record<'student' | 'parents' | 'mentor', string>>;
  onEdit: Edit;
}

export function ItemList({ studentId, agenda, edits, start, names, onEdit }: ItemListProps) {
  const text = useText(texts);
  const [open, setOpen] = useState<string | null>(null);
  const { items } = agenda;
  // An item that was taken out comes back closed.
  if (open !== null && !items.some(({ id }) => id === open)) setOpen(null);
  const times = itemTimes(start, items);

  const move = (item: EditedItem, place: number) => {
    if (place < 0 || place >= items.length) return;
    onEdit(
      (before) => moveItem(before, agenda, item.id, place),
      text.moved(item.title, place + 1, items.length),
    );
  };
  const { drag, list, handle } = useItemDrag(
    items.map(({ id }) => id),
    (id, place) => {
      const item = items.find((other) => other.id === id);
      if (item !== undefined) move(item, place);
    },
  );
  useMoveKeys(list, (row, direction) => {
    const item = items[row];
    if (item !== undefined) move(item, row + direction);
  });
  const dropMark = (index: number): string => {
    if (drag === null) return '';
    const from = items.findIndex(({ id }) => id === drag.id);
    if (index === from) return ' item-dragged';
    if (index === drag.place) return drag.place < from ? ' item-drop-before' : ' item-drop-after';
    return '';
  };

  return (
    <ol ref={list} className={`items${drag === null ? '' : ' items-dragging'}`} aria-label={text.items}>
      {items.map((item, index) => (
        <AgendaItemRow
          key={item.id}
          studentId={studentId}
          item={item}
          index={index}
          agenda={agenda}
          edits={edits}
          time={times[index] ?? null}
          names={names}
          isOpen={open === item.id}
          className={dropMark(index)}
          handle={handle(item.id)}
          onToggle={() => setOpen(open === item.id ? null : item.id)}
          onMove={(place) => move(item, place)}
          onEdit={onEdit}
        />
      ))}
    </ol>
  );
}
