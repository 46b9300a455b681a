/** What was agreed with one student: who does what, by when; its paper, and its text for school. */
import { momentsInWords, partsInWords } from '../../../shared/domain/evening/agreement-in-words.ts';
import { nameVoices } from '../../../shared/domain/name-voices.ts';
import type { Recap, RecapPage } from '../../../shared/model/after.ts';
import { after as words } from '../../../shared/text/after.ts';
import { Button } from '../../components/button.tsx';
import { Voice } from '../../components/voice.tsx';
import { useLanguage, useTerms, useText } from '../../language.tsx';
import { SchoolCopy } from './school-copy.tsx';

interface RecapItemProps {
  recap: Recap;
  onSave: () => void;
  /** It was this one's text that was copied last. */
  isLastCopied: boolean;
  onCopy: () => void;
}

export function RecapItem({ recap, onSave, isLastCopied, onCopy }: RecapItemProps) {
  const text = useText(words);
  const terms = useTerms();
  const language = useLanguage();
  const names = nameVoices(recap, language);
  const whose = ({ reader, household, who }: RecapPage): string => {
    if (reader === 'student') return text.readers.student(recap.givenName);
    return household === 0
      ? text.readers.parents(terms.adults[recap.adults], recap.givenName)
      : text.household(who, household);
  };
  return (
    <li className="recap">
      <h3>
        {recap.displayName}
        {recap.pages.length > 0 && (
          <span className="soft small recap-for"> {text.pagesFor(recap.pages.map(whose))}</span>
        )}
      </h3>
      {recap.lines.length === 0 && <p className="soft">{text.nothingAgreed}</p>}
      <ul>
        {recap.lines.map((line) => (
          <li key={line.id} className="recap-line">
            <Voice of={line.owner} />
            <div>
              <p>{line.text}</p>
              <p className="soft small">
                {[names[line.owner], partsInWords(line), ...momentsInWords(line, language)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <SchoolCopy recap={recap} isLast={isLastCopied} onCopy={onCopy}>
        {recap.pages.length > 0 && (
          <Button aria-label={text.saveOf(recap.displayName)} onPress={onSave}>
            {text.savePages}
          </Button>
        )}
      </SchoolCopy>
    </li>
  );
}
