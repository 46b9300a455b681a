/** One dimension: the question, four sentences to choose from and "niet gezien", as big targets. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { rubric, rubricNotSeen, rubricQuestion } from '../../../shared/library/rubric.ts';
import type { Dimension, Rater, Rating } from '../../../shared/model/views.ts';
import { useLanguage, useTerms } from '../../language.tsx';
import { fillRubric } from '../../../shared/domain/fill-rubric.ts';

interface SentencesProps {
  dimension: Dimension;
  by: Rater;
  name: string;
  /** undefined: not answered yet. */
  chosen: Rating | undefined;
  onChoose: (rating: Rating) => void;
}

const ratings = [1, 2, 3, 4, null] as const;

export function Sentences({ dimension, by, name, chosen, onChoose }: SentencesProps) {
  const language = useLanguage();
  const terms = useTerms();
  const heading = useRef<HTMLHeadingElement>(null);
  // A new page starts at its title, for the eye and for a screen reader.
  useEffect(() => heading.current?.focus(), []);
  const sentence = (rating: Rating) =>
    fillRubric((rating === null ? rubricNotSeen : rubric[dimension][rating])[by][language], name);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="view-form-title sentence-case">
        {terms.dimension[dimension]}
      </h1>
      <p className="view-form-question">{fillRubric(rubricQuestion[by][language], name)}</p>
      <ul className="sentences">
        {ratings.map((rating) => (
          <li key={String(rating)}>
            <Button
              className={`sentence${rating === null ? ' sentence-not-seen' : ''}`}
              aria-pressed={chosen === rating}
              onPress={() => onChoose(rating)}
            >
              <kbd className="sentence-key" aria-hidden="true">
                {rating ?? 0}
              </kbd>
              <span>{sentence(rating)}</span>
              <span className="sentence-tick" aria-hidden="true">
                {chosen === rating ? '✓' : ''}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
