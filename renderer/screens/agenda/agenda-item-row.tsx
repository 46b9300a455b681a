/** One item of the agenda: time, minutes, who leads, title, questions; opened: why it is there, tips, and all that can be changed. */
import { useId, type ComponentProps } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { AgendaEdits, EditedAgenda, EditedItem } from '../../../shared/model/agenda.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Time } from '../../../shared/model/day.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { Voice } from '../../components/voice.tsx';
import { useTerms, useText } from '../../language.tsx';
import { ItemActions } from './item-actions.tsx';
import { ItemReasons } from './item-reasons.tsx';
import type { Edit } from './use-conversation.ts';

export interface AgendaItemRowProps {
  item: EditedItem;
  index: number;
  agenda: EditedAgenda;
  edits: AgendaEdits;
  time: Time | null;
  names: Readonly<Record<'student' | 'parents' | 'mentor', string>>;
  studentId: Id;
  isOpen: boolean;
  className: string;
  /** Makes the handle drag the row. */
  handle: ComponentProps<'span'>;
  onToggle: () => void;
  onMove: (place: number) => void;
  onEdit: Edit;
}

export function AgendaItemRow(props: AgendaItemRowProps) {
  const { item, time, names, isOpen, className, handle, onToggle } = props;
  const text = useText(texts);
  const terms = useTerms();
  const details = useId();
  return (
    <li className={`item${isOpen ? ' item-open' : ''}${className}`}>
      <div className="item-when">
        {time !== null && <span className="item-clock">{time}</span>}
        <span>{text.itemMinutes(item.minutes)}</span>
      </div>
      <div className="item-voice">
        <Voice of={item.lead} />
        <span className="visually-hidden">{terms.lead[item.lead]}</span>
      </div>
      <div className="item-body">
        <h2 className="item-heading">
          <AriaButton
            className="item-title"
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': details } : {})}
            onPress={onToggle}
          >
            {item.title}
            {item.edited.length > 0 && <span className="item-edited">{text.edited}</span>}
          </AriaButton>
        </h2>
        {item.questions.length === 0 && <p className="item-line">{text.noQuestions}</p>}
        {item.questions.map((question) => (
          <p key={question.id} className="item-line">
            <Voice of={question.to} size={9} />
            <span>{question.text}</span>
          </p>
        ))}
        {item.points.map((point) => (
          <p key={`${point.by} ${point.text}`} className="item-point">
            <span className="soft">{text.pointBy(names[point.by])}</span> “{point.text}”
          </p>
        ))}
        {isOpen && (
          <div id={details} className="item-details">
            <ItemReasons item={item} />
            <ItemActions {...props} />
          </div>
        )}
      </div>
      <span className="item-handle" title={text.dragKeys} aria-hidden="true" {...handle}>
        <svg width="10" height="16" viewBox="0 0 10 16">
          {[2, 8, 14].flatMap((y) => [2, 8].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" />))}
        </svg>
      </span>
    </li>
  );
}
