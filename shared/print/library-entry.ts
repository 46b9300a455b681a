/** One entry of the library on paper: the text with the shape of its reader, under it when it comes up and its source. */
import type { GroupHeading } from '../domain/browse-library.ts';
import { entryInWords } from '../domain/entry-in-words.ts';
import { capitalise } from '../domain/join-words.ts';
import type { LibraryEntry } from '../domain/library-entries.ts';
import type { Language } from '../model/language.ts';
import { library } from '../text/library-browser.ts';
import { h, type SheetNode } from './node.ts';
import { voiceShape } from './voice-shape.ts';

const small = (text: string): SheetNode | null => (text === '' ? null : h('p', { class: 'small' }, text));

export interface EntryPrint {
  /** The reader's own first. */
  languages: readonly [Language, ...Language[]];
  /** Above the entry. */
  heading: GroupHeading;
  /** What holds for this entry in this choice only; empty: nothing. */
  note: string;
}

export function libraryEntryNode(entry: LibraryEntry, { languages, heading, note }: EntryPrint): SheetNode {
  const [own] = languages;
  const to = entry.to === null ? [] : [library[own].forWhom[entry.to]];
  const about = capitalise([...to, entryInWords(entry, own).source, entry.id].join(' · '));
  const inLanguage = (language: Language): SheetNode => {
    const { text, more, when } = entryInWords(entry, language, heading);
    return h(
      'div',
      { lang: language },
      h('p', {}, text),
      more.map((line) => h('p', {}, line)),
      small(languages.length > 1 ? when : `${when} ${about}`.trimStart()),
    );
  };
  return h(
    'li',
    { class: 'entry' },
    voiceShape(entry.to ?? 'together', null),
    h(
      'div',
      {},
      h('div', { class: 'languages' }, languages.map(inLanguage)),
      small(note),
      small(languages.length > 1 ? about : ''),
    ),
  );
}
