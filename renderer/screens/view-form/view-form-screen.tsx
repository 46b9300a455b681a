/**
 * The three-view form: one person, one dimension a page. Fills the window, without the bar on the left: a person
 * other than the mentor sits here. Never shows an answer that somebody else gave.
 */
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import type { Id, Student } from '../../../shared/model/records.ts';
import type { Rater, Rating } from '../../../shared/model/views.ts';
import { viewForm } from '../../../shared/text/view-form.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { SafetyDialog } from '../../components/safety-dialog.tsx';
import { today } from '../../days.ts';
import { judgeText } from '../../judge-text.ts';
import { useTerms, useText } from '../../language.tsx';
import { fullAnswers, isAnswered, stepFrom, type Answers, type Step } from './answers.ts';
import { CheckPage } from './check-page.tsx';
import { OpeningPage } from './opening-page.tsx';
import { ProgressDots } from './progress-dots.tsx';
import { Sentences } from './sentences.tsx';
import { StopDialog } from './stop-dialog.tsx';
import { ThanksPage } from './thanks-page.tsx';
import { useFormKeys } from './use-form-keys.ts';
import { useLeaveGuard } from './use-leave-guard.ts';

export function ViewFormScreen({ studentId, by }: { studentId: Id; by: Rater }) {
  const student = useRead('students.get', { id: studentId });
  return (
    <main className="view-form" data-by={by}>
      {student.data === undefined ? (
        <Problem error={student.error} />
      ) : (
        <Form student={student.data} by={by} />
      )}
    </main>
  );
}

function Form({ student, by }: { student: Student; by: Rater }) {
  const { id: studentId, givenName: name } = student;
  const text = useText(viewForm);
  const terms = useTerms();
  const [, goTo] = useLocation();
  const save = useChange('views.save');
  const [step, setStep] = useState<Step>('opening');
  const [answers, setAnswers] = useState<Answers>({});
  const [who, setWho] = useState('');
  const [asksToStop, setAsksToStop] = useState(false);
  const [isUnsafe, setIsUnsafe] = useState(false);

  const dimension = step === 'opening' || step === 'check' || step === 'thanks' ? null : step;
  const full = fullAnswers(answers);
  const leave = () => goTo(`/student/${studentId}`);
  const isHalfWay = step !== 'thanks' && (Object.keys(answers).length > 0 || who !== '');
  const askToStop = useCallback(() => setAsksToStop(true), []);
  useLeaveGuard(isHalfWay, askToStop);

  const move = (direction: 1 | -1) => setStep(stepFrom(step, direction, answers));
  const begin = async (): Promise<void> => {
    if ((await judgeText(studentId, 'parents', who))?.kind !== 'safety') return move(1);
    setWho('');
    setIsUnsafe(true);
  };
  const choose = (rating: Rating) => {
    if (dimension === null) return;
    const next = { ...answers, [dimension]: rating };
    setAnswers(next);
    setStep(fullAnswers(answers) === null ? stepFrom(dimension, 1, next) : 'check');
  };
  useFormKeys({ choose, move, isOff: asksToStop || isUnsafe || step === 'thanks' });

  return (
    <>
      <header className="view-form-head">
        <ProgressDots step={step} answers={answers} />
        {step !== 'thanks' && (
          <Button kind="quiet" onPress={isHalfWay ? askToStop : leave}>
            {text.stop}
          </Button>
        )}
      </header>
      <div className="view-form-page">
        {step === 'opening' && (
          <OpeningPage
            by={by}
            name={name}
            adults={terms.adults[student.adults]}
            who={who}
            onWho={setWho}
            onBegin={() => void begin()}
          />
        )}
        {dimension !== null && (
          <Sentences
            key={dimension}
            dimension={dimension}
            by={by}
            name={name}
            chosen={answers[dimension]}
            onChoose={choose}
          />
        )}
        {step === 'check' && full !== null && (
          <CheckPage
            by={by}
            name={name}
            answers={full}
            onChange={setStep}
            error={save.error}
            onHandIn={() => {
              // The button stays in reach while this runs: a second press must not save a second view.
              if (save.isPending) return;
              save.mutate(
                { studentId, by, who: who.trim(), day: today(), ...full },
                {
                  onSuccess: () => setStep('thanks'),
                  onError: ({ failure }) => {
                    if (failure.code === 'safety') setWho('');
                  },
                },
              );
            }}
          />
        )}
        {step === 'thanks' && <ThanksPage by={by} name={name} onLeave={leave} />}
      </div>
      {dimension !== null && (
        <footer className="view-form-foot">
          <Button onPress={() => move(-1)}>{text.back}</Button>
          <Button isDisabled={!isAnswered(answers, dimension)} onPress={() => move(1)}>
            {text.next}
          </Button>
        </footer>
      )}
      {isUnsafe && <SafetyDialog onClose={() => setIsUnsafe(false)} />}
      <StopDialog by={by} isOpen={asksToStop} onGoOn={() => setAsksToStop(false)} onStop={leave} />
    </>
  );
}
