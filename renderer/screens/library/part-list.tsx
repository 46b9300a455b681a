/** The parts that are shown, with their number of texts; one press goes there. */
import type { LibraryPart } from '../../../shared/domain/browse-library.ts';
import type { LibraryEntry } from '../../../shared/domain/library-entries.ts';
import { library } from '../../../shared/text/library-browser.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import { countMatching } from './match-entries.ts';
import { headingId } from './part-section.tsx';

/** The keyboard goes along: Tab goes on from the heading. */
function goTo(part: LibraryPart['id']): void {
  const heading = document.getElementById(headingId(part));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

interface PartListProps {
  parts: readonly LibraryPart[];
  matching: ReadonlySet<LibraryEntry>;
}

export function PartList({ parts, matching }: PartListProps) {
  const text = useText(library);
  if (matching.size === 0) return null;
  const shown = parts
    .map(({ id, groups }) => ({ id, count: countMatching(groups, matching) }))
    .filter(({ count }) => count > 0);
  return (
    <nav className="library-goto" aria-label={text.goTo}>
      <p className="field-name">{text.goTo}</p>
      <ul>
        {shown.map(({ id, count }) => (
          <li key={id}>
            <Button kind="quiet" onPress={() => goTo(id)}>
              <span>{text.parts[id]}</span> <span className="soft">{count}</span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
