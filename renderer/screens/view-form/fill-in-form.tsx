/** The pages of the form, one dimension each, for one person. Knows neither the student's id nor where the answers are kept. */
import { useCallback, useState } from 'react';
import type { AdultsAtHome } from '../../../shared/model/facts.ts';
import type { Failure } from '../../../shared/model/errors.ts';
import type { Rater, Rating } from '../../../shared/model/views.ts';
import { viewForm } from '../../../shared/text/view-form.ts';
import type { CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { SafetyDialog } from '../../components/safety-dialog.tsx';
import { useTerms, useText } from '../../language.tsx';
import { fullAnswers, isAnswered, stepFrom, type Answers, type FullAnswers, type Step } from './answers.ts';
import { CheckPage } from './check-page.tsx';
import { OpeningPage } from './opening-page.tsx';
import { ProgressDots } from './progress-dots.tsx';
import { Sentences } from './sentences.tsx';
import { StopDialog } from './stop-dialog.tsx';
import { ThanksPage } from './thanks-page.tsx';
import { useFormKeys } from './use-form-keys.ts';
import { useLeaveGuard } from './use-leave-guard.ts';

/** Where the five answers go. */
export interface ViewKeeper {
  isPending: boolean;
  error: CallFailed | null;
  keep: (
    view: FullAnswers & { who: string },
    then: { kept: () => void; refused: (failure: Failure) => void },
  ) => void;
}

interface FillInFormProps {
  by: Rater;
  name: string;
  adults: AdultsAtHome;
  /** It was handed in before the page was loaded: only the thanks are left. */
  handedIn?: boolean;
  /** Who may fill it in, by name; never where somebody other than the mentor holds the machine. */
  whoChoices?: readonly string[] | undefined;
  isUnsafeText: (text: string) => Promise<boolean>;
  keeper: ViewKeeper;
  onLeave: () => void;
}

export function FillInForm({
  by,
  name,
  adults,
  handedIn = false,
  whoChoices,
  isUnsafeText,
  keeper,
  onLeave,
}: FillInFormProps) {
  const text = useText(viewForm);
  const terms = useTerms();
  const [step, setStep] = useState<Step>(handedIn ? 'thanks' : 'opening');
  const [answers, setAnswers] = useState<Answers>({});
  const [who, setWho] = useState('');
  const [asksToStop, setAsksToStop] = useState(false);
  const [isUnsafe, setIsUnsafe] = useState(false);

  const dimension = step === 'opening' || step === 'check' || step === 'thanks' ? null : step;
  const full = fullAnswers(answers);
  const isHalfWay = step !== 'thanks' && (Object.keys(answers).length > 0 || who !== '');
  const askToStop = useCallback(() => setAsksToStop(true), []);
  useLeaveGuard(isHalfWay, askToStop);

  const stop = () => {
    setAsksToStop(false);
    onLeave();
  };

  const move = (direction: 1 | -1) => setStep(stepFrom(step, direction, answers));
  const begin = async (): Promise<void> => {
    if (!(await isUnsafeText(who))) return move(1);
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
          <Button kind="quiet" onPress={isHalfWay ? askToStop : onLeave}>
            {text.stop}
          </Button>
        )}
      </header>
      <div className="view-form-page">
        {step === 'opening' && (
          <OpeningPage
            by={by}
            name={name}
            adults={terms.adults[adults]}
            who={who}
            whoChoices={whoChoices}
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
            error={keeper.error}
            onHandIn={() => {
              // The button stays in reach while this runs: a second press must not save a second view.
              if (keeper.isPending) return;
              keeper.keep(
                { who: who.trim(), ...full },
                {
                  kept: () => setStep('thanks'),
                  refused: ({ code }) => {
                    if (code === 'safety') setWho('');
                  },
                },
              );
            }}
          />
        )}
        {step === 'thanks' && <ThanksPage by={by} name={name} onLeave={onLeave} />}
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
      <StopDialog by={by} isOpen={asksToStop} onGoOn={() => setAsksToStop(false)} onStop={stop} />
    </>
  );
}
