/** The five chosen sentences once more, each to be changed, before they are handed in. */
import { useEffect, useRef } from 'react';
import { rubric, rubricNotSeen } from '../../../shared/library/rubric.ts';
import { dimensions, type Dimension, type Rater } from '../../../shared/model/views.ts';
import { viewForm } from '../../../shared/text/view-form.ts';
import type { CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { useLanguage, useTerms, useText } from '../../language.tsx';
import type { FullAnswers } from './answers.ts';
import { fillRubric } from '../../../shared/domain/fill-rubric.ts';

interface CheckPageProps {
  by: Rater;
  name: string;
  answers: FullAnswers;
  onChange: (dimension: Dimension) => void;
  onHandIn: () => void;
  error: CallFailed | null;
}

export function CheckPage({ by, name, answers, onChange, onHandIn, error }: CheckPageProps) {
  const text = useText(viewForm);
  const terms = useTerms();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1} className="view-form-title">
        {text.checkTitle[by]}
      </h1>
      <ul className="check-list">
        {dimensions.map((dimension) => {
          const rating = answers[dimension];
          const cell = rating === null ? rubricNotSeen : rubric[dimension][rating];
          return (
            <li key={dimension}>
              <div className="grow">
                <h2 className="check-dimension sentence-case">{terms.dimension[dimension]}</h2>
                <p>{fillRubric(cell[by][language], name)}</p>
              </div>
              <Button
                kind="quiet"
                aria-label={`${text.change}: ${terms.dimension[dimension]}`}
                onPress={() => onChange(dimension)}
              >
                {text.change}
              </Button>
            </li>
          );
        })}
      </ul>
      <Problem error={error} />
      <div>
        <Button kind="filled" onPress={onHandIn}>
          {text.handIn}
        </Button>
      </div>
    </div>
  );
}
