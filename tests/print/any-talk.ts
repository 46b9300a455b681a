/** Talks at random, within what the model allows and the engine can build: thirteen items at most. */
import { array, constantFrom, integer, oneof, record, string, tuple, type Arbitrary } from 'fast-check';
import { adultsAtHome, Speaker } from '../../shared/model/facts.ts';
import { Block, Lead } from '../../shared/model/agenda.ts';
import type { Rating, Stage } from '../../shared/model/views.ts';
import type { SheetInput } from '../../shared/model/sheet.ts';
import { agreement, item, ordinary, view } from './fixtures.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéëïöüçğışłńśżøåæß0123456789.,?!-’';
const word = (longest: number) =>
  string({ unit: constantFrom(...Array.from(letters)), minLength: 1, maxLength: longest });
/** Words of any length, mostly short ones, at most `limit` characters together. */
export const phrase = (limit: number): Arbitrary<string> =>
  array(oneof({ weight: 9, arbitrary: word(9) }, { weight: 1, arbitrary: word(40) }), {
    minLength: 1,
    maxLength: Math.ceil(limit / 5),
  }).map((words) => words.join(' ').slice(0, limit).trim());

const ratings = array(constantFrom<Rating>(1, 2, 3, 4, null), { minLength: 5, maxLength: 5 });
const stage = constantFrom<Stage>(1, 2, 3, 4);

const anyItem = tuple(
  constantFrom(...Block.options),
  phrase(86),
  integer({ min: 1, max: 12 }),
  constantFrom(...Lead.options),
  array(tuple(constantFrom('student' as const, 'parents' as const), phrase(200)), { maxLength: 6 }),
  array(phrase(160), { maxLength: 4 }),
  array(
    phrase(180).map((text) => ({ rule: 'x', text })),
    { minLength: 1, maxLength: 3 },
  ),
  array(record({ by: constantFrom(...Speaker.options), text: phrase(400) }), { maxLength: 3 }),
);

export const anyTalk: Arbitrary<SheetInput> = record({
  givenName: phrase(80),
  place: phrase(60),
  adults: constantFrom(...adultsAtHome),
  time: constantFrom('19:00', '23:40', null),
  occasion: constantFrom('start', 'voortgang', 'zorg', 'overgang' as const),
  lead: stage,
  stage,
  limit: constantFrom(1, 2, 3),
  items: array(anyItem, { minLength: 1, maxLength: 13 }),
  notices: array(phrase(260), { maxLength: 10 }),
  elsewhere: array(phrase(400), { maxLength: 30 }),
  agreements: array(phrase(400), { maxLength: 12 }),
  views: array(tuple(constantFrom('student', 'parent', 'mentor' as const), ratings), { maxLength: 5 }),
}).map((talk) => ({
  common: {
    ...ordinary.common,
    givenName: talk.givenName,
    place: talk.place,
    adults: talk.adults,
    time: talk.time,
    occasion: talk.occasion,
  },
  agenda: {
    ...ordinary.agenda,
    lead: talk.lead,
    stage: talk.stage,
    agreementLimit: talk.limit,
    items: talk.items.map(([block, title, minutes, lead, asks, tips, because, points], index) => ({
      ...item(block, title, minutes, lead, asks, { tips, because, points }),
      id: String(index),
    })),
    notices: talk.notices.map((text) => ({ rule: 'x', text })),
    elsewhere: talk.elsewhere.map((text) => ({
      by: 'parents',
      text,
      kind: 'participation',
      route: 'teamleider of oudercoördinator',
      because: '',
    })),
  },
  mentor: {
    ...ordinary.mentor,
    displayName: `${talk.givenName} van der Wijngaarden`,
    views: talk.views.map(([by, values], index) => ({
      ...view(by, '2026-02-01', values),
      id: String(index),
    })),
    agreements: talk.agreements.map((text, index) => agreement(String(index), text)),
  },
}));
