/** What of a talk the mentor decides, as it is saved. */
import type { EveningTalk, EveningTalkDraft } from '../../../shared/model/evening.ts';

export const toTalkDraft = (talk: EveningTalk): EveningTalkDraft => ({
  id: talk.id,
  minutes: talk.minutes,
  needed: talk.needed,
  way: talk.way,
  wishes: talk.wishes,
  elsewhere: talk.elsewhere,
  interpreter: talk.interpreter,
  hard: talk.hard,
  mayMeet: talk.mayMeet,
});
