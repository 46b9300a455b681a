/** The first page of the form: what it is, that nobody's answers are shown, and for parents who fills it in. */
import type { Rater } from '../../../shared/model/views.ts';
import { viewForm } from '../../../shared/text/view-form.ts';
import { Button } from '../../components/button.tsx';
import { WhoField } from '../../components/who-field.tsx';
import { useText } from '../../language.tsx';
import { fillRubric } from '../../../shared/domain/fill-rubric.ts';

interface OpeningPageProps {
  by: Rater;
  name: string;
  /** The word for the adults at home. */
  adults: string;
  who: string;
  /** The names of this family; absent: words that fit any. */
  whoChoices?: readonly string[] | undefined;
  onWho: (who: string) => void;
  onBegin: () => void;
}

export function OpeningPage({ by, name, adults, who, whoChoices, onWho, onBegin }: OpeningPageProps) {
  const text = useText(viewForm);
  return (
    <div className="stack">
      <h1 className="view-form-title">{fillRubric(text.title[by], name)}</h1>
      {text.opening[by].map((paragraph) => (
        <p key={paragraph} className="view-form-question">
          {fillRubric(paragraph, name, adults)}
        </p>
      ))}
      {by === 'parent' && (
        <WhoField
          label={text.who}
          hint={text.whoHint}
          className="view-form-who"
          choices={whoChoices ?? text.whoChoices}
          value={who}
          onChange={onWho}
        />
      )}
      <p className="soft small">{text.keys}</p>
      <div>
        <Button kind="filled" autoFocus={by !== 'parent'} onPress={onBegin}>
          {text.begin}
        </Button>
      </div>
    </div>
  );
}
