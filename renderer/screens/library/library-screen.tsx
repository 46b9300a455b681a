/** The library for whoever reviews it: what would be asked and said for a choice, when, by whom and why. Changes nothing. */
import { useDeferredValue, useMemo, useState } from 'react';
import { Checkbox, Input, Label, SearchField } from 'react-aria-components';
import { useLocation } from 'wouter';
import { browseLibrary } from '../../../shared/domain/browse-library.ts';
import { Language } from '../../../shared/model/language.ts';
import { wholeLibrary } from '../../../shared/model/library-choice.ts';
import { library } from '../../../shared/text/library-browser.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { addressOf, isNarrowed, readChoice } from './choice-address.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { LibraryPrint } from './library-print.tsx';
import { matchEntries } from './match-entries.ts';
import { NothingFound } from './nothing-found.tsx';
import { PartList } from './part-list.tsx';
import { PartSection } from './part-section.tsx';

/** `address`: the part of the address after the screen's own, which holds the choice. */
export function LibraryScreen({ address }: { address: string }) {
  const text = useText(library);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const [bothLanguages, setBothLanguages] = useState(false);
  const choice = useMemo(() => readChoice(address), [address]);
  const page = useMemo(() => browseLibrary(choice), [choice]);
  // Typing goes before drawing: a letter is there at once, the list follows in slices.
  const sought = useDeferredValue(query);
  const matching = useMemo(() => matchEntries(page.parts, sought), [page, sought]);
  const found = matching.size;
  const other = bothLanguages ? (Language.options.find((one) => one !== language) ?? null) : null;
  const change = (next: typeof choice): void => navigate(addressOf(next), { replace: true });
  return (
    <div className="library">
      <header className="stack-tight">
        <PageTitle windowTitle={text.title}>{text.title}</PageTitle>
        <p className="sub">
          {text.intro} {text.brackets}
        </p>
        <div className="library-bar">
          <SearchField className="field library-search" value={query} onChange={setQuery}>
            <Label className="visually-hidden">{text.search}</Label>
            <Input className="input" placeholder={text.search} />
          </SearchField>
          <Checkbox className="checkbox" isSelected={bothLanguages} onChange={setBothLanguages}>
            <span className="checkbox-box" />
            {text.bothLanguages}
          </Checkbox>
          <p className="library-count" role="status">
            {found === page.count ? text.entries(found) : text.foundOf(found, page.count)}
          </p>
        </div>
        <LibraryPrint choice={choice} bothLanguages={bothLanguages} />
      </header>
      <div className="library-columns">
        <div className="library-side">
          <ChoiceFields choice={choice} onChange={change} />
          <PartList parts={page.parts} matching={matching} />
        </div>
        <div>
          {found === 0 && (
            <NothingFound
              query={sought}
              isNarrowed={isNarrowed(choice)}
              onClear={() => setQuery('')}
              onReset={() => change(wholeLibrary)}
            />
          )}
          {page.parts.map((part) => (
            <PartSection
              key={part.id}
              part={part}
              matching={matching}
              choice={choice}
              language={language}
              other={other}
              onlyMentioned={page.onlyMentioned}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
