/** Words of the parent evening that several places share: talks, wishes and how a talk went. */
import type { EveningWay } from '../model/evening-plan.ts';
import type { TalkState } from '../model/evening.ts';
import type { Bilingual } from '../model/language.ts';

interface EveningTexts {
  /** One of two talks; `who` is empty where nobody was named yet. */
  householdTalk: (name: string, who: string, household: number) => string;
  /** "19.10 uur" */
  time: (time: string) => string;
  span: (from: string, to: string) => string;
  wish: {
    early: string;
    late: string;
    /** `time` in words. */
    after: (time: string) => string;
    before: (time: string) => string;
    /** `window`: a day, with or without a span. */
    not: (window: string) => string;
  };
  /** A wish that the family cannot do without. */
  must: (wish: string) => string;
  elsewhere: (window: string) => string;
  interpreterAt: (window: string) => string;
  hard: string;
  mayMeet: string;
  notNeeded: string;
  way: Record<EveningWay, string>;
  state: Record<TalkState, string>;
}

export const evening = {
  nl: {
    householdTalk: (name, who, household) => `${name} (${who === '' ? `huis ${household}` : who})`,
    time: (time) => `${time.replace(':', '.')} uur`,
    span: (from, to) => `${from.replace(':', '.')}–${to.replace(':', '.')} uur`,
    wish: {
      early: 'liefst vroeg',
      late: 'liefst laat',
      after: (time) => `vanaf ${time}`,
      before: (time) => `klaar om ${time}`,
      not: (window) => `niet op ${window}`,
    },
    must: (wish) => `${wish} (moet)`,
    elsewhere: (window) => `broer of zus elders op ${window}`,
    interpreterAt: (window) => `tolk op ${window}`,
    hard: 'een lastig gesprek: liefst voor een pauze',
    mayMeet: 'de huizen mogen na elkaar',
    notNeeded: 'geen gesprek nodig',
    way: { room: 'op school', online: 'online', phone: 'telefonisch' },
    state: {
      waiting: 'nog niet gehouden',
      running: 'bezig',
      held: 'gehouden',
      absent: 'niet gekomen',
      skipped: 'later op de avond',
    },
  },
  en: {
    householdTalk: (name, who, household) => `${name} (${who === '' ? `home ${household}` : who})`,
    time: (time) => time,
    span: (from, to) => `${from}–${to}`,
    wish: {
      early: 'rather early',
      late: 'rather late',
      after: (time) => `from ${time}`,
      before: (time) => `done by ${time}`,
      not: (window) => `not on ${window}`,
    },
    must: (wish) => `${wish} (needed)`,
    elsewhere: (window) => `brother or sister elsewhere on ${window}`,
    interpreterAt: (window) => `interpreter on ${window}`,
    hard: 'a hard talk: rather before a break',
    mayMeet: 'the homes may come one after the other',
    notNeeded: 'no talk needed',
    way: { room: 'at school', online: 'online', phone: 'by phone' },
    state: {
      waiting: 'not held yet',
      running: 'going on',
      held: 'held',
      absent: 'did not come',
      skipped: 'later this evening',
    },
  },
} as const satisfies Bilingual<EveningTexts>;
