/** What the mentor can change about an open item: its minutes, place and questions, or take it out. */
import { useState } from 'react';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { Button } from '../../components/button.tsx';
import { useTerms, useText } from '../../language.tsx';
import type { AgendaItemRowProps } from './agenda-item-row.tsx';
import { mostMinutes, removeItem, setMinutes } from './change-edits.ts';
import { ChooseQuestions } from './choose-questions.tsx';

type ItemActionsProps = Pick<
  AgendaItemRowProps,
  'item' | 'index' | 'agenda' | 'edits' | 'names' | 'studentId' | 'onMove' | 'onEdit'
>;

export function ItemActions({
  item,
  index,
  agenda,
  edits,
  names,
  studentId,
  onMove,
  onEdit,
}: ItemActionsProps) {
  const text = useText(texts);
  const terms = useTerms();
  const [isChoosing, setIsChoosing] = useState(false);
  const { title } = item;
  const isLast = agenda.items.length === 1;
  const giveMinutes = (minutes: number) =>
    onEdit(
      (before) => setMinutes(before, agenda, item.id, minutes),
      text.timed(title, terms.minutes(minutes)),
    );
  return (
    <>
      <div className="item-actions">
        <div className="stepper" role="group" aria-label={text.minutes}>
          <Button
            aria-label={text.less(title)}
            isDisabled={isLast || item.minutes <= 1}
            onPress={() => giveMinutes(item.minutes - 1)}
          >
            −
          </Button>
          <span className="stepper-value">{text.itemMinutes(item.minutes)}</span>
          <Button
            aria-label={text.more(title)}
            isDisabled={isLast || item.minutes >= mostMinutes(agenda)}
            onPress={() => giveMinutes(item.minutes + 1)}
          >
            +
          </Button>
        </div>
        <Button aria-label={text.upOf(title)} isDisabled={index === 0} onPress={() => onMove(index - 1)}>
          {text.up}
        </Button>
        <Button
          aria-label={text.downOf(title)}
          isDisabled={index === agenda.items.length - 1}
          onPress={() => onMove(index + 1)}
        >
          {text.down}
        </Button>
        <Button aria-expanded={isChoosing} onPress={() => setIsChoosing(!isChoosing)}>
          {isChoosing ? text.chooseDone : text.chooseQuestions}
        </Button>
        <Button
          kind="stop"
          isDisabled={isLast}
          onPress={() => onEdit((before) => removeItem(before, agenda, item.id), text.removed(title))}
        >
          {text.remove}
        </Button>
      </div>
      {isLast && <p className="soft small">{text.lastStays}</p>}
      {isChoosing && (
        <ChooseQuestions item={item} edits={edits} names={names} studentId={studentId} onEdit={onEdit} />
      )}
    </>
  );
}
