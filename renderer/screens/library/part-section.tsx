/** One part of the library: why it is there, who leads it, how long it takes, and its texts under headings. */
import { memo } from 'react';
import type { LibraryPart } from '../../../shared/domain/browse-library.ts';
import type { LibraryEntry } from '../../../shared/domain/library-entries.ts';
import { headingInWords, partInWords } from '../../../shared/domain/part-in-words.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { LibraryChoice } from '../../../shared/model/library-choice.ts';
import { library } from '../../../shared/text/library-browser.ts';
import { EntryLine } from './entry-line.tsx';
import { countMatching } from './match-entries.ts';

interface PartSectionProps {
  part: LibraryPart;
  /** The others stay in place, unseen: hiding is much quicker than drawing hundreds of lines anew at each letter. */
  matching: ReadonlySet<LibraryEntry>;
  choice: LibraryChoice;
  language: Language;
  other: Language | null;
  onlyMentioned: ReadonlySet<string>;
}

/** Where "go to" leads; a part has one heading. */
export const headingId = (part: LibraryPart['id']): string => `library-${part}`;

export const PartSection = memo(function PartSection(props: PartSectionProps) {
  const { part, matching, choice, language, other, onlyMentioned } = props;
  return (
    <section
      className="library-part"
      aria-labelledby={headingId(part.id)}
      hidden={countMatching(part.groups, matching) === 0}
    >
      <h2 id={headingId(part.id)} tabIndex={-1}>
        {library[language].parts[part.id]}
      </h2>
      {partInWords(part.id, choice, language).map((line) => (
        <p key={line} className="library-small">
          {line}
        </p>
      ))}
      {part.groups.map((group) => {
        const { heading, entries } = group;
        const title = headingInWords(heading, language);
        return (
          <div key={JSON.stringify(heading)} hidden={countMatching([group], matching) === 0}>
            {title !== '' && <h3>{title}</h3>}
            <ul>
              {entries.map((entry) => (
                <EntryLine
                  key={entry.id}
                  entry={entry}
                  isHidden={!matching.has(entry)}
                  heading={heading}
                  language={language}
                  other={other}
                  onlyMentioned={entry.kind === 'topic' && onlyMentioned.has(entry.id)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
});
