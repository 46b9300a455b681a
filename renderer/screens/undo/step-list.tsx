/** Steps that are taken from the top down: the first alone, another one with all above it. */
import type { UndoStep } from '../../../shared/model/undo.ts';
import { undoScreen } from '../../../shared/text/undo.ts';
import { Button } from '../../components/button.tsx';
import { weekdayTime } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';

interface StepListProps {
  steps: readonly UndoStep[];
  /** On the button of the first step, and of each other. */
  first: string;
  others: string;
  /** `count`: how many steps that takes along, itself included. */
  onTake: (step: UndoStep, count: number) => void;
}

export function StepList({ steps, first, others, onTake }: StepListProps) {
  const text = useText(undoScreen);
  const language = useLanguage();
  return (
    <ol className="kept-list">
      {steps.map((step, index) => {
        const label = index === 0 ? first : others;
        return (
          <li key={step.step}>
            <div className="row">
              <div className="grow">
                {step.text}
                <div className="soft small">{weekdayTime(step.moment, language)}</div>
              </div>
              <Button
                kind={index === 0 ? 'plain' : 'quiet'}
                aria-label={text.of(label, step.text)}
                onPress={() => onTake(step, index + 1)}
              >
                {label}
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
