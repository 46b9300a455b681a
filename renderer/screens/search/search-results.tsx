/** What was found, grouped: students by name, agreements and notes with the words around what was looked for. */
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Id } from '../../../shared/model/records.ts';
import type { Excerpt, SearchAnswer } from '../../../shared/model/search.ts';
import { search as words } from '../../../shared/text/search.ts';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useTerms, useText } from '../../language.tsx';

interface SearchResultsProps {
  found: SearchAnswer;
  onOpen: (studentId: Id) => void;
}

function Words({ excerpt }: { excerpt: Excerpt }) {
  return (
    <span className="search-words">
      {excerpt.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}
    </span>
  );
}
const plain = (excerpt: Excerpt): string => excerpt.map(({ text }) => text).join('');

export function SearchResults({ found: { students, agreements, notes }, onOpen }: SearchResultsProps) {
  const text = useText(words);
  const terms = useTerms();
  const language = useLanguage();
  // The field refers to the list, so that it is there also when it holds nothing.
  const isEmpty = students.length + agreements.length + notes.length === 0;
  return (
    <ListBox className={isEmpty ? 'search-none' : 'options search-results'} aria-label={text.title}>
      {students.length > 0 && (
        <ListBoxSection id="students">
          <Header className="search-group">{text.groups.students}</Header>
          {students.map(({ id, listName, className, archived }) => (
            <ListBoxItem
              key={id}
              id={`student-${id}`}
              textValue={listName}
              className="option search-option"
              onAction={() => onOpen(id)}
            >
              <strong>{listName}</strong>
              <span className="soft">
                {[className, archived ? text.archived : ''].filter(Boolean).join(' · ')}
              </span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
      {agreements.length > 0 && (
        <ListBoxSection id="agreements">
          <Header className="search-group">{text.groups.agreements}</Header>
          {agreements.map(({ id, studentId, displayName, excerpt, outcome, checkMoment }) => (
            <ListBoxItem
              key={id}
              id={`agreement-${id}`}
              textValue={`${displayName}: ${plain(excerpt)}`}
              className="option search-option"
              onAction={() => onOpen(studentId)}
            >
              <Words excerpt={excerpt} />
              <span className="soft">
                {[
                  displayName,
                  terms.outcome[outcome],
                  checkMoment === null ? '' : weekdayShort(checkMoment, language),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
      {notes.length > 0 && (
        <ListBoxSection id="notes">
          <Header className="search-group">{text.groups.notes}</Header>
          {notes.map(({ id, studentId, displayName, excerpt, changedOn }) => (
            <ListBoxItem
              key={id}
              id={`note-${id}`}
              textValue={`${displayName}: ${plain(excerpt)}`}
              className="option search-option"
              onAction={() => onOpen(studentId)}
            >
              <Words excerpt={excerpt} />
              <span className="soft">{`${displayName} · ${weekdayShort(changedOn, language)}`}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
    </ListBox>
  );
}
