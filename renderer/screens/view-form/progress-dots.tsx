/** Where somebody is in the five dimensions: five dots and the words "2 van 5". */
import { viewForm } from '../../../shared/text/view-form.ts';
import { dimensions } from '../../../shared/model/views.ts';
import { useText } from '../../language.tsx';
import { isAnswered, steps, type Answers, type Step } from './answers.ts';

export function ProgressDots({ step, answers }: { step: Step; answers: Answers }) {
  const text = useText(viewForm);
  const now = steps.indexOf(step);
  if (now < 1 || now > dimensions.length) return null;
  return (
    <div className="progress-dots">
      {dimensions.map((dimension) => (
        <span
          key={dimension}
          aria-hidden="true"
          className={`dot${isAnswered(answers, dimension) ? ' dot-answered' : ''}${dimension === step ? ' dot-now' : ''}`}
        />
      ))}
      <span className="progress-words">{text.step(now, dimensions.length)}</span>
    </div>
  );
}
