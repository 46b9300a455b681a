/** All questions that fit an item, to tick, with the mentor's own among them. */
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { BankQuestion, EditedItem } from '../../../shared/model/agenda.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { Button } from '../../components/button.tsx';
import { Voice } from '../../components/voice.tsx';
import { useText } from '../../language.tsx';
import type { AgendaItemRowProps } from './agenda-item-row.tsx';
import { addOwn, chooseQuestions, dropOwn, mostQuestions } from './change-edits.ts';
import { OwnQuestionForm } from './own-question-form.tsx';

/** In an order that ticking does not change. */
const inFixedOrder = ({ questions, alternatives }: EditedItem): BankQuestion[] =>
  [...questions, ...alternatives].toSorted((a, b) => (a.id < b.id ? -1 : 1));

export function ChooseQuestions({
  item,
  edits,
  names,
  studentId,
  onEdit,
}: Pick<AgendaItemRowProps, 'item' | 'edits' | 'names' | 'studentId' | 'onEdit'>) {
  const text = useText(texts);
  const own = edits.own[item.id] ?? [];
  const chosen = item.questions.map(({ id }) => id);
  const isFull = chosen.length >= mostQuestions;
  return (
    <div className="choose-questions">
      <CheckboxGroup
        className="question-choices"
        value={chosen}
        onChange={(ids) => onEdit((before) => chooseQuestions(before, item.id, ids), '')}
      >
        <Label>{text.chooseHint(mostQuestions)}</Label>
        {inFixedOrder(item).map((question) => (
          <div key={question.id} className="question-choice">
            <Checkbox
              className="checkbox"
              value={question.id}
              isDisabled={isFull && !chosen.includes(question.id)}
            >
              <span className="checkbox-box" />
              <Voice of={question.to} size={10} />
              <span className="visually-hidden">{names[question.to]}: </span>
              <span>{question.text}</span>
            </Checkbox>
            {own.some(({ id }) => id === question.id) && (
              <Button
                kind="quiet"
                aria-label={text.dropOwn(question.text)}
                onPress={() => onEdit((before) => dropOwn(before, item, question.id), '')}
              >
                ✕
              </Button>
            )}
          </div>
        ))}
      </CheckboxGroup>
      {isFull || own.length >= mostQuestions ? (
        <p className="soft small">{text.full(mostQuestions)}</p>
      ) : (
        <OwnQuestionForm
          studentId={studentId}
          names={names}
          onAdd={(question) => onEdit((before) => addOwn(before, item, question), '')}
        />
      )}
    </div>
  );
}
