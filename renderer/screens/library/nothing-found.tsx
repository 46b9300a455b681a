/** What to do when nothing is left: of the search, or of the choice. */
import { library } from '../../../shared/text/library-browser.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';

interface NothingFoundProps {
  query: string;
  /** Something is chosen, so that the whole library may have more. */
  isNarrowed: boolean;
  onClear: () => void;
  onReset: () => void;
}

export function NothingFound({ query, isNarrowed, onClear, onReset }: NothingFoundProps) {
  const text = useText(library);
  const isSearch = query.trim() !== '';
  return (
    <div className="stack-tight library-nothing">
      <p>{isSearch ? text.nothingFound(query.trim()) : text.nothingHere}</p>
      <p className="soft">{isSearch ? text.nothingFoundHint : text.nothingHereHint}</p>
      <div className="row">
        {isSearch && <Button onPress={onClear}>{text.clearSearch}</Button>}
        {isNarrowed && <Button onPress={onReset}>{text.reset}</Button>}
      </div>
    </div>
  );
}
