/** What a talk of an evening asks, in words for a list or a file. */
import type { EveningSession, EveningWindow, EveningWish } from '../../model/evening-plan.ts';
import type { EveningTalk } from '../../model/evening.ts';
import type { Language } from '../../model/language.ts';
import { dayInWords } from '../when.ts';
import { evening } from '../../text/evening.ts';

/** How a talk is called in sentences: the student, and who comes where the households come apart. */
export const talkName = (
  { displayName, household, who }: Pick<EveningTalk, 'displayName' | 'household' | 'who'>,
  language: Language,
): string => (household === 0 ? displayName : evening[language].householdTalk(displayName, who, household));

type Sessions = readonly EveningSession[];

/** "dinsdag 10 februari, 19.00–20.00 uur"; null: of a session that is no more. */
export function windowInWords(
  { session: id, from, to }: EveningWindow,
  sessions: Sessions,
  language: Language,
): string | null {
  const session = sessions.find((one) => one.id === id);
  if (session === undefined) return null;
  const day = dayInWords(session.day, language);
  if (from === null && to === null) return day;
  return `${day}, ${evening[language].span(from ?? session.from, to ?? session.to)}`;
}

/** null: about a session that is no more. */
export function wishInWords(wish: EveningWish, sessions: Sessions, language: Language): string | null {
  const text = evening[language];
  const words = (): string | null => {
    if (wish.kind === 'early' || wish.kind === 'late') return text.wish[wish.kind];
    if (wish.kind === 'after' || wish.kind === 'before') return text.wish[wish.kind](text.time(wish.time));
    const window = windowInWords(wish.window, sessions, language);
    return window === null ? null : text.wish.not(window);
  };
  const said = words();
  return said === null || !wish.must ? said : text.must(said);
}

/** Everything that the talk asks, each as a short phrase. */
export function asksInWords(
  talk: Pick<
    EveningTalk,
    'wishes' | 'elsewhere' | 'interpreter' | 'needsInterpreter' | 'hard' | 'mayMeet' | 'needed' | 'way'
  >,
  sessions: Sessions,
  language: Language,
): string[] {
  const text = evening[language];
  const about = (windows: readonly EveningWindow[], say: (window: string) => string): (string | null)[] =>
    windows.map((window) => {
      const words = windowInWords(window, sessions, language);
      return words === null ? null : say(words);
    });
  return [
    talk.needed ? null : text.notNeeded,
    talk.way === 'room' ? null : text.way[talk.way],
    ...talk.wishes.map((wish) => wishInWords(wish, sessions, language)),
    ...about(talk.elsewhere, text.elsewhere),
    ...about(talk.needsInterpreter ? (talk.interpreter ?? []) : [], text.interpreterAt),
    talk.hard ? text.hard : null,
    talk.mayMeet ? text.mayMeet : null,
  ].filter((phrase) => phrase !== null);
}
