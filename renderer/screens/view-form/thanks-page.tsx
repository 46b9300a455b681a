/** The last page: thanks, and the computer back to the mentor. Shows none of the answers. */
import { useEffect, useRef } from 'react';
import type { Rater } from '../../../shared/model/views.ts';
import { viewForm } from '../../../shared/text/view-form.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import { lockNow } from '../../lock-now.ts';
import { fillRubric } from '../../../shared/domain/fill-rubric.ts';

export function ThanksPage({ by, name, onLeave }: { by: Rater; name: string; onLeave: () => void }) {
  const text = useText(viewForm);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1} className="view-form-title">
        {text.thanksTitle}
      </h1>
      <p className="view-form-question">{text.thanks[by]}</p>
      <div className="row">
        <Button kind="filled" onPress={onLeave}>
          {fillRubric(text.toStudent[by], name)}
        </Button>
        {by !== 'mentor' && <Button onPress={() => void lockNow(false)}>{text.lock}</Button>}
      </div>
    </div>
  );
}
