/** The few words that stand on a block of the timeline: how it is held, what it asks, what is not as asked. */
import { wishInWords } from '../../../shared/domain/evening/talk-in-words.ts';
import type { EveningRemark, EveningSession } from '../../../shared/model/evening-plan.ts';
import type { EveningTalk } from '../../../shared/model/evening.ts';
import type { Language } from '../../../shared/model/language.ts';
import { evening as common } from '../../../shared/text/evening.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';

/** The shortest way to say what a remark is about; with one wish of that kind its time says more than its kind. */
export function shortRemark({ rule }: EveningRemark, { wishes }: EveningTalk, language: Language): string {
  const text = eveningScreen[language];
  const own = wishes.filter(({ kind }) => kind === rule);
  const [wish] = own;
  if (own.length !== 1 || wish === undefined) return text.short[rule];
  if (wish.kind === 'after') return wish.must ? text.mustAfter(wish.time) : text.shortAfter(wish.time);
  if (wish.kind === 'before') return wish.must ? text.mustBefore(wish.time) : text.shortBefore(wish.time);
  return text.short[rule];
}

/** Who comes, how it is held, and the first thing that is asked; `isRight`: nothing has to be said of that instead. */
export function factsOf(
  talk: EveningTalk,
  isRight: boolean,
  sessions: readonly EveningSession[],
  language: Language,
): string[] {
  const { who, way, state, wishes } = talk;
  const asked = (isRight ? wishes : [])
    .map((wish) => wishInWords(wish, sessions, language))
    .filter((words) => words !== null);
  return [
    who,
    way === 'room' ? '' : common[language].way[way],
    state === 'waiting' ? '' : common[language].state[state],
    asked.length > 1 ? `${asked[0]} +${asked.length - 1}` : (asked[0] ?? ''),
  ].filter((fact) => fact !== '');
}
