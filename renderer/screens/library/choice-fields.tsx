/** What to show of the library: six lists, each option with the number of texts it would leave. */
import { useMemo } from 'react';
import { type LibraryChoice, wholeLibrary } from '../../../shared/model/library-choice.ts';
import { library } from '../../../shared/text/library-browser.ts';
import { Button } from '../../components/button.tsx';
import { ListChoice } from '../../components/list-choice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { isNarrowed } from './choice-address.ts';
import { countsYears, choiceOptions, fields } from './choice-options.ts';
import { useCounts } from './use-counts.ts';

interface ChoiceFieldsProps {
  choice: LibraryChoice;
  onChange: (choice: LibraryChoice) => void;
}

export function ChoiceFields({ choice, onChange }: ChoiceFieldsProps) {
  const text = useText(library);
  const language = useLanguage();
  const options = useMemo(() => choiceOptions(choice, language), [choice, language]);
  const choices = useMemo(
    () => fields.flatMap((field) => options[field].map((option) => option.choice)),
    [options],
  );
  const countOf = useCounts(choices);
  return (
    <section className="library-choice" aria-label={text.choice}>
      {fields.map((field) => (
        <ListChoice
          key={field}
          label={text[field]}
          value={choice[field] === null ? 'all' : String(choice[field])}
          isDisabled={field === 'year' && !countsYears(choice)}
          options={options[field].map(({ id, label, choice: taken }) => {
            const count = countOf(taken);
            return { id, label, note: count === undefined ? undefined : `(${count})` };
          })}
          onChange={(id) => {
            const option = options[field].find((one) => one.id === id);
            if (option !== undefined) onChange(option.choice);
          }}
        />
      ))}
      {isNarrowed(choice) && <Button onPress={() => onChange(wholeLibrary)}>{text.reset}</Button>}
    </section>
  );
}
