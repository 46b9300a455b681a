/** The rows of which it is not certain whether the student is there already: one question each, or one answer for all. */
import type { ImportRow, MatchQuestion, RowAnswer } from '../../../shared/model/import.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { useText } from '../../language.tsx';
import { type Answer, answerAt, setAnswers } from './row-answers.ts';

interface MatchQuestionsProps {
  rows: readonly (ImportRow & { question: MatchQuestion })[];
  answers: readonly RowAnswer[];
  onAnswer: (answers: RowAnswer[]) => void;
}

/** Under a number that is somebody's nobody new can come. */
const choices: Record<MatchQuestion, readonly Answer[]> = {
  zeros: ['same', 'other', 'leave'],
  name: ['same', 'other', 'leave'],
  number: ['same', 'leave'],
};
/** A swapped column gives these by the hundred: they are only for one by one. */
const isForAll = ({ question }: { question: MatchQuestion }): boolean => question !== 'number';

export function MatchQuestions({ rows, answers, onAnswer }: MatchQuestionsProps) {
  const text = useText(importTexts);
  const forAll = rows.filter(isForAll);
  return (
    <section aria-labelledby="questions-title" className="stack-tight">
      <div className="row">
        <h2 id="questions-title" className="grow">
          {text.questionsTitle}
        </h2>
        {forAll.length > 1 && (
          <Button
            onPress={() =>
              onAnswer(
                setAnswers(
                  answers,
                  forAll.map(({ line }) => line),
                  'same',
                ),
              )
            }
          >
            {text.allSame}
          </Button>
        )}
      </div>
      <p className="soft small">{text.questionsIntro(rows.length)}</p>
      <ul className="lines questions">
        {rows.map(({ line, displayName, className, studentNumber, known, question }) => (
          <li key={line} className="match-question">
            <div className="column-what">
              <strong>{text.questions[question]}</strong>
              <span className="small">
                {text.inProgram}: {known}
              </span>
              <span className="small">
                {text.inList}:{' '}
                {[displayName, className, studentNumber].filter((part) => part !== '').join(', ')}
              </span>
            </div>
            <SegmentedChoice
              label={text.answerFor(displayName, line)}
              hideLabel
              options={choices[question].map((id) => ({ id, label: text.answers[id] }))}
              value={answerAt(answers, line)}
              onChange={(answer) => onAnswer(setAnswers(answers, [line], answer))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
