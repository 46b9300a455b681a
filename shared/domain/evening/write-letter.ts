/** Writes the invitation of one talk, for one home or for the student. Knows of no other home and of no rating. */
import { adultWords } from '../../library/adult-words.ts';
import type { EveningWay } from '../../model/evening-plan.ts';
import type { Day, Time } from '../../model/day.ts';
import type { AdultsAtHome, Occasion } from '../../model/facts.ts';
import type { Language } from '../../model/language.ts';
import type { Stage } from '../../model/views.ts';
import { eveningLetter, type LetterKind, type LetterVoice } from '../../text/evening-letter.ts';
import { terms } from '../../text/terms.ts';
import { dayInWords, timeAfter } from '../when.ts';

export interface LetterFacts {
  language: Language;
  kind: LetterKind;
  /** Who is written to, where the homes come apart; empty: not named. null: everybody at home, or the student. */
  who: string | null;
  givenName: string;
  adults: AdultsAtHome;
  occasion: Occasion;
  /** null: the talk has no time yet. */
  at: { day: Day; start: Time } | null;
  minutes: number;
  /** The room; empty: not said. */
  place: string;
  way: EveningWay;
  /** Who leads decides what each prepares (domain.md §3). */
  lead: Stage;
  studentPresent: boolean;
  interpreter: boolean;
  /** The student is 18 or older and did not give permission to write home (domain.md §6). */
  adultAlone: boolean;
}

export interface LetterPart {
  title: string;
  text: string;
}

export interface Letter {
  subject: string;
  greeting: string;
  intro: string;
  /** When, where, who and how long: names and values. */
  facts: LetterPart[];
  parts: LetterPart[];
  closing: readonly [string, string];
}

/** Names are kept as "Sanne, Ömer" (households.ts). */
const namesOf = (who: string): string[] => who.split(', ').filter((name) => name !== '');

function greet({ language, kind, who, givenName, adults }: LetterFacts, voice: LetterVoice): string {
  const text = eveningLetter[language];
  if (kind === 'student' || who === null) return voice.greeting(givenName, terms[language].adults[adults]);
  const names = namesOf(who);
  if (names.length === 0) return voice.greeting(givenName, text.unnamed);
  return text.dear(text.named(names));
}

/** The room, or what takes its place. */
export const placeInWords = ({ language, kind, way, place }: LetterFacts): string => {
  if (way !== 'room') return eveningLetter[language].voice[kind].where[way];
  return place === '' ? eveningLetter[language].atSchool : place;
};

function factsOf(facts: LetterFacts, voice: LetterVoice): LetterPart[] {
  const { language, kind, givenName, at, minutes, studentPresent, interpreter } = facts;
  const text = eveningLetter[language];
  const when =
    at === null
      ? text.noTime[kind === 'student' ? 'familiar' : 'polite']
      : text.when(dayInWords(at.day, language), at.start, timeAfter(at.start, minutes));
  return [
    { title: text.fact.when, text: when },
    { title: text.fact.where, text: placeInWords(facts) },
    { title: text.fact.who, text: voice.who(givenName, studentPresent, interpreter) },
    { title: text.fact.length, text: terms[language].minutes(minutes) },
  ];
}

/** What the reader prepares, by lead stage (domain.md §3), or where the student is not there. */
export function prepareInWords({
  language,
  kind,
  givenName,
  adults,
  lead,
  studentPresent,
}: LetterFacts): string {
  const voice: LetterVoice = eveningLetter[language].voice[kind];
  const { atHome } = adultWords[language][adults];
  return studentPresent ? voice.prepare(givenName, atHome)[lead] : voice.prepareWithout(givenName, atHome);
}

/** `on`: a letter has a strip for points, a mail has none. Deterministic; throws nothing. */
export function writeLetter(facts: LetterFacts, on: 'paper' | 'mail'): Letter {
  const { language, kind, givenName, adults, occasion, at, lead, studentPresent, interpreter } = facts;
  const text = eveningLetter[language];
  const voice: LetterVoice = text.voice[kind];
  const when = at === null ? '' : text.dayAndTime(dayInWords(at.day, language), at.start);
  const purpose = studentPresent ? voice.purpose[occasion] : voice.purposeWithout;
  const parts: LetterPart[] = [{ title: voice.prepareTitle, text: prepareInWords(facts) }];
  if (studentPresent && voice.student !== null)
    parts.push({ title: voice.studentTitle(givenName), text: voice.student(givenName)[lead] });
  if (interpreter) parts.push({ title: text.interpreterTitle, text: voice.interpreter(givenName, adults) });
  if (facts.adultAlone)
    parts.push({ title: text.adultTitle, text: text.adult(terms[language].adults[adults]) });
  parts.push({ title: voice.pointsTitle, text: voice.points[on](givenName) });
  parts.push({ title: voice.cannotTitle, text: voice.cannot });
  return {
    subject: voice.subject(givenName, when),
    greeting: greet(facts, voice),
    intro: `${voice.intro(givenName)} ${purpose(givenName)}`,
    facts: factsOf(facts, voice),
    parts,
    closing: voice.closing(givenName),
  };
}

/** The letter as plain text for a mail; lines are parted by LF. */
export const letterAsText = ({ greeting, intro, facts, parts, closing }: Letter): string =>
  [
    greeting,
    intro,
    facts.map(({ title, text }) => `${title}: ${text}`).join('\n'),
    ...parts.map(({ title, text }) => `${title}\n${text}`),
    closing.join('\n'),
  ].join('\n\n');
