/** School type and year of each class: a guess to begin with, and only taken over when the mentor says that it is right. */
import { Checkbox } from 'react-aria-components';
import type { ClassAnswer, ClassGuess } from '../../../shared/model/import.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { Button } from '../../components/button.tsx';
import { SchoolTypeFields, type TypeAndYear } from '../../components/school-type-fields.tsx';
import { useText } from '../../language.tsx';

export interface Answer extends TypeAndYear {
  confirmed: boolean;
}
/** By class name. */
export type Answers = Readonly<Record<string, Answer>>;

export const answerOf = (guess: ClassGuess, answers: Answers): Answer =>
  answers[guess.className] ?? { schoolType: guess.schoolType, year: guess.year, confirmed: false };

/** The confirmed answers, as the import takes them. */
export const confirmedAnswers = (guesses: readonly ClassGuess[], answers: Answers): ClassAnswer[] =>
  guesses.flatMap((guess) => {
    const { schoolType, year, confirmed } = answerOf(guess, answers);
    return confirmed && schoolType !== null ? [{ className: guess.className, schoolType, year }] : [];
  });

interface ClassAnswersProps {
  guesses: readonly ClassGuess[];
  answers: Answers;
  onAnswer: (answers: Answers) => void;
}

export function ClassAnswers({ guesses, answers, onAnswer }: ClassAnswersProps) {
  const text = useText(importTexts);
  const change = (guess: ClassGuess, changed: Partial<Answer>): void =>
    onAnswer({ ...answers, [guess.className]: { ...answerOf(guess, answers), ...changed } });
  const open = guesses.filter((guess) => !answerOf(guess, answers).confirmed);
  const ready = open.filter((guess) => answerOf(guess, answers).schoolType !== null);
  const confirmAll = (): void =>
    onAnswer({
      ...answers,
      ...Object.fromEntries(
        ready.map((guess) => [guess.className, { ...answerOf(guess, answers), confirmed: true }]),
      ),
    });
  return (
    <section aria-labelledby="classes-title" className="stack-tight">
      <div className="row">
        <h2 id="classes-title" className="grow">
          {text.classesTitle}
        </h2>
        {guesses.length > 1 && (
          <Button isDisabled={ready.length === 0} onPress={confirmAll}>
            {text.allRight}
          </Button>
        )}
      </div>
      <p className="soft small">{text.classesIntro}</p>
      <ul className="lines">
        {guesses.map((guess) => {
          const answer = answerOf(guess, answers);
          return (
            <li key={guess.className} className="class-answer">
              <div className="column-what">
                <strong>{guess.className}</strong>
                <span className="soft small">
                  {text.students(guess.students)},{' '}
                  {guess.known ? text.known : guess.schoolType === null ? text.unguessed : text.guessed}
                </span>
              </div>
              <SchoolTypeFields
                hideLabels
                of={guess.className}
                value={answer}
                onChange={(value) => change(guess, value)}
              />
              <Checkbox
                className="checkbox"
                aria-label={text.rightFor(guess.className)}
                isSelected={answer.confirmed}
                isDisabled={answer.schoolType === null}
                onChange={(confirmed) => change(guess, { confirmed })}
              >
                <span className="checkbox-box" aria-hidden="true" />
                {text.right}
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
