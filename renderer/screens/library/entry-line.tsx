/** One text of the library: what is said, when it comes up, for whom, where it comes from, and its id for feedback. */
import { memo } from 'react';
import type { GroupHeading } from '../../../shared/domain/browse-library.ts';
import { entryInWords } from '../../../shared/domain/entry-in-words.ts';
import type { LibraryEntry } from '../../../shared/domain/library-entries.ts';
import { capitalise } from '../../../shared/domain/join-words.ts';
import type { Language } from '../../../shared/model/language.ts';
import { library } from '../../../shared/text/library-browser.ts';
import { Voice } from '../../components/voice.tsx';

interface EntryProps {
  entry: LibraryEntry;
  heading: GroupHeading;
  language: Language;
  /** The other language beside it; null: not shown. */
  other: Language | null;
  /** Due, but on no agenda of this choice. */
  onlyMentioned: boolean;
}

function Words({ entry, heading, language }: Pick<EntryProps, 'entry' | 'heading' | 'language'>) {
  const { text, more, when } = entryInWords(entry, language, heading);
  return (
    <div className="grow" lang={language}>
      <p className="library-text">{text}</p>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {when !== '' && <p className="library-small">{when}</p>}
    </div>
  );
}

const EntryBody = memo(function EntryBody({ entry, heading, language, other, onlyMentioned }: EntryProps) {
  const text = library[language];
  const to = entry.to === null ? [] : [text.forWhom[entry.to]];
  return (
    <>
      <Voice of={entry.to ?? 'together'} />
      <div className="grow">
        <div className="library-languages">
          <Words entry={entry} heading={heading} language={language} />
          {other !== null && <Words entry={entry} heading={heading} language={other} />}
        </div>
        {onlyMentioned && <p className="library-small">{text.onlyMentioned}</p>}
        <p className="library-small">
          {capitalise([...to, entryInWords(entry, language).source].join(' · '))} ·{' '}
          <span className="library-id">{entry.id}</span>
        </p>
      </div>
    </>
  );
});

export const EntryLine = memo(function EntryLine({ isHidden, ...entry }: EntryProps & { isHidden: boolean }) {
  return (
    <li className="library-entry" hidden={isHidden}>
      <EntryBody {...entry} />
    </li>
  );
});
