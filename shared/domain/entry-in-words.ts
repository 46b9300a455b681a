/** What a library entry says, in one language: its text, when it comes up and where it comes from. Made from the data; chooses nothing. */
import { dueWindows, type DueWindow } from '../library/due-dates.ts';
import type { DueTopic } from '../library/due-topics.ts';
import type { Source } from '../library/library-entry.ts';
import { windowTexts } from '../library/reasons.ts';
import type { Language } from '../model/language.ts';
import { library } from '../text/library-browser.ts';
import { terms } from '../text/terms.ts';
import type { GroupHeading } from './browse-library.ts';
import { attributesInWords, conditionsInWords, typesInWords } from './conditions-in-words.ts';
import { dateInWords, monthDayInWords } from './date-in-words.ts';
import { fillForReview } from './fill-for-review.ts';
import { capitalise, joinWords } from './join-words.ts';
import { conditionsOf, type LibraryEntry } from './library-entries.ts';

/** "uitgangspunten §5, gespreksvragen en tips", or the address of a public page. */
function sourceInWords(source: Source | `https://${string}`, language: Language): string {
  const text = library[language];
  if (source === 'design') return text.design;
  if (source.startsWith('https://')) return text.source(source);
  const section = source.slice(source.indexOf('§') + 1);
  return text.source(text.section(section, text.sections.get(section)));
}

function topicWhen(topic: DueTopic, language: Language): string {
  const text = library[language];
  const { schoolTypes, years, fromAge, only, without, firstIn } = topic;
  return [
    joinWords(typesInWords(schoolTypes, language), language),
    years === 'any' ? text.anyYear : text.dueYears(joinWords(years.map(String), language)),
    ...(fromAge === undefined ? [] : [text.fromAge(fromAge)]),
    ...(only === undefined ? [] : [text.only(attributesInWords([only], language))]),
    ...(without === undefined ? [] : [text.without(attributesInWords([without], language))]),
    ...(firstIn === undefined
      ? []
      : [
          text.firstIn(
            joinWords(
              firstIn.map((occasion) => terms[language].occasion[occasion]),
              language,
            ),
          ),
        ]),
  ].join(' · ');
}

function windowInWords({ window }: DueTopic, language: Language): string {
  const { span }: DueWindow = dueWindows[window];
  if (span === null) return fillForReview(windowTexts.always[language], language);
  const from = monthDayInWords(span.from, language);
  const to = monthDayInWords(span.to, language);
  return fillForReview(windowTexts.open[language], language, { from, to });
}

function topicSource({ source, window }: DueTopic, language: Language): string {
  const text = library[language];
  const { source: dates, checked } = dueWindows[window];
  const about = sourceInWords(source, language);
  return [
    about,
    ...(dates.startsWith('https://') ? [text.dates(dates)] : []),
    text.checked(dateInWords(checked, language)),
  ].join(' · ');
}

export interface EntryInWords {
  text: string;
  /** More that is said: why a topic matters, the mentor's line of a difference, the window. */
  more: readonly string[];
  /** When it comes up. */
  when: string;
  source: string;
}

/** Everything that is shown of an entry beside its id. `heading`: above it; what that says is not said again. */
export function entryInWords(
  entry: LibraryEntry,
  language: Language,
  heading: GroupHeading | null = null,
): EntryInWords {
  const fill = (template: string): string => fillForReview(template, language);
  const text = library[language];
  const source =
    entry.kind === 'topic' ? topicSource(entry.topic, language) : sourceInWords(entry.source, language);
  const shared = { text: fill(entry.text[language]), source };
  if (entry.kind === 'topic')
    return {
      ...shared,
      text: capitalise(shared.text),
      more: [fill(entry.topic.why[language]), windowInWords(entry.topic, language)],
      when: topicWhen(entry.topic, language),
    };
  if (entry.kind === 'pattern')
    return { ...shared, more: [text.mentorLine(fill(entry.mentorLine[language]))], when: '' };
  const said = heading?.by === 'topics' || heading?.by === 'occasions' ? heading.by : null;
  // A rule's own sentence says when it speaks.
  const conditions = conditionsOf(entry);
  const speaks =
    entry.kind === 'rule' &&
    conditions.stages === undefined &&
    Object.keys(conditions.when ?? {}).length === 0;
  return { ...shared, more: [], when: speaks ? '' : conditionsInWords(conditions, language, said) };
}
