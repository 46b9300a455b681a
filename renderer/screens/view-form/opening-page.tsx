/** The first page of the form: what it is, that nobody's answers are shown, and for parents who fills it in. */
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Rater } from '../../../shared/model/views.ts';
import { viewForm } from '../../../shared/text/view-form.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import { putName } from './put-name.ts';

interface OpeningPageProps {
  by: Rater;
  name: string;
  /** The word for the adults at home. */
  adults: string;
  who: string;
  onWho: (who: string) => void;
  onBegin: () => void;
}

export function OpeningPage({ by, name, adults, who, onWho, onBegin }: OpeningPageProps) {
  const text = useText(viewForm);
  return (
    <div className="stack">
      <h1 className="view-form-title">{putName(text.title[by], name)}</h1>
      {text.opening[by].map((paragraph) => (
        <p key={paragraph} className="view-form-question">
          {putName(paragraph, name, adults)}
        </p>
      ))}
      {by === 'parent' && (
        <ComboBox
          className="field view-form-who"
          allowsCustomValue
          menuTrigger="focus"
          inputValue={who}
          onInputChange={onWho}
        >
          <Label>{text.who}</Label>
          <Input className="input" maxLength={60} />
          <Text slot="description" className="field-hint">
            {text.whoHint}
          </Text>
          <Popover className="popover">
            <ListBox className="options">
              {text.whoChoices.map((choice) => (
                <ListBoxItem key={choice} id={choice} className="option">
                  {choice}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </ComboBox>
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
