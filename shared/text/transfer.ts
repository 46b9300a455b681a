/** Words of the hand-over to another mentor: making the file, and taking it over. They speak to the mentor (je). */
import type { MatchQuestion } from '../model/import.ts';
import type { Bilingual } from '../model/language.ts';

interface TransferTexts {
  /** On the button of the class list. */
  open: string;
  title: (students: number) => string;
  goes: string;
  stays: string;
  agree: string;
  agreeOf: (name: string, count: number) => string;
  noneOpen: string;
  passphrase: string;
  tell: string;
  save: string;
  fileName: string;
  /** On the screen where a list is imported. */
  link: string;
  screenTitle: string;
  screenIntro: string;
  tooLarge: string;
  made: (day: string) => string;
  isNew: string;
  isThere: string;
  isKnown: (name: string) => string;
  asks: Record<MatchQuestion, (name: string) => string>;
  same: string;
  other: string;
  adds: (views: number, points: number, agreements: number) => string;
  nothingNew: string;
  unanswered: (count: number) => string;
  apply: string;
  done: (added: number, completed: number) => string;
  undoHint: string;
  toList: string;
}

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [number === 1 ? `1 ${one}` : `${number} ${many}`];

export const transfer = {
  nl: {
    open: 'Draag over',
    title: (students) => (students === 1 ? '1 leerling overdragen' : `${students} leerlingen overdragen`),
    goes: 'Mee gaan: naam, klas en geboortedatum, en wat de leerling zelf invulde en wil bespreken.',
    stays:
      'Niet mee gaan: jouw beelden en notities, wat ouders zeiden, de fase, bijzonderheden en het gezin.',
    agree: 'Open afspraken gaan alleen mee als de leerling dat goed vindt',
    agreeOf: (name, open) =>
      open === 1 ? `${name} vindt het goed (1 afspraak)` : `${name} vindt het goed (${open} afspraken)`,
    noneOpen: 'Er zijn geen open afspraken.',
    passphrase: 'Wachtzin voor dit bestand',
    tell: 'Kies een andere wachtzin dan die van jouw kluis, en vertel hem aan je collega zelf, niet in hetzelfde bericht als het bestand.',
    save: 'Bewaar het bestand',
    fileName: 'driehoek-overdracht',
    link: 'Kreeg je een overdracht van een collega?',
    screenTitle: 'Overdracht openen',
    screenIntro: 'Je ziet eerst wat erin staat. Wat je al hebt, blijft zoals het is.',
    tooLarge: 'Dit bestand is te groot voor een overdracht. Kies het bestand dat je collega je gaf.',
    made: (day) => `Gemaakt op ${day}.`,
    isNew: 'nieuw bij jou',
    isThere: 'staat er al',
    isKnown: (name) => `staat er al: ${name}`,
    asks: {
      zeros: (name) => `Het nummer verschilt alleen in nullen. Is dit ${name}?`,
      name: (name) => `De naam is gelijk. Is dit ${name}?`,
      number: (name) => `Het nummer is gelijk, de naam niet. Is dit ${name}?`,
    },
    same: 'Dezelfde',
    other: 'Iemand anders',
    adds: (views, points, agreements) =>
      [
        ...count(views, 'beeld', 'beelden'),
        ...count(points, 'punt', 'punten'),
        ...count(agreements, 'afspraak', 'afspraken'),
      ].join(', '),
    nothingNew: 'niets nieuws',
    unanswered: (open) =>
      open === 1
        ? 'Beantwoord nog 1 vraag; wie je overslaat, gaat niet mee.'
        : `Beantwoord nog ${open} vragen; wie je overslaat, gaat niet mee.`,
    apply: 'Neem dit over',
    done: (added, completed) =>
      [
        added === 1 ? '1 leerling is toegevoegd.' : `${added} leerlingen zijn toegevoegd.`,
        completed === 0 ? '' : completed === 1 ? '1 is aangevuld.' : `${completed} zijn aangevuld.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    undoHint: 'Bij Ongedaan maken neem je dit als geheel terug.',
    toList: 'Naar de leerlingen',
  },
  en: {
    open: 'Hand over',
    title: (students) => (students === 1 ? 'Hand over 1 student' : `Hand over ${students} students`),
    goes: 'Goes along: name, class and date of birth, and what the student filled in and wants to talk about.',
    stays: 'Stays here: your views and notes, what parents said, the stage, particulars and the family.',
    agree: 'Open agreements go along only if the student agrees',
    agreeOf: (name, open) =>
      open === 1 ? `${name} agrees (1 agreement)` : `${name} agrees (${open} agreements)`,
    noneOpen: 'There are no open agreements.',
    passphrase: 'Passphrase for this file',
    tell: 'Choose another one than that of your vault, and tell it to your colleague in person, not in the message that carries the file.',
    save: 'Save the file',
    fileName: 'driehoek-hand-over',
    link: 'Did a colleague hand students over to you?',
    screenTitle: 'Open a hand-over',
    screenIntro: 'You see first what is in it. What you have already stays as it is.',
    tooLarge: 'This file is too large for a hand-over. Choose the file that your colleague gave you.',
    made: (day) => `Made on ${day}.`,
    isNew: 'new to you',
    isThere: 'is there already',
    isKnown: (name) => `is there already: ${name}`,
    asks: {
      zeros: (name) => `The number differs only in zeros. Is this ${name}?`,
      name: (name) => `The name is the same. Is this ${name}?`,
      number: (name) => `The number is the same, the name is not. Is this ${name}?`,
    },
    same: 'The same',
    other: 'Somebody else',
    adds: (views, points, agreements) =>
      [
        ...count(views, 'view', 'views'),
        ...count(points, 'point', 'points'),
        ...count(agreements, 'agreement', 'agreements'),
      ].join(', '),
    nothingNew: 'nothing that is not there yet',
    unanswered: (open) =>
      open === 1
        ? 'Answer 1 more question; who is skipped is not taken over.'
        : `Answer ${open} more questions; who is skipped is not taken over.`,
    apply: 'Take this over',
    done: (added, completed) =>
      [
        added === 1 ? '1 student is added.' : `${added} students are added.`,
        completed === 0 ? '' : completed === 1 ? '1 is completed.' : `${completed} are completed.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    undoHint: 'Under Undo you take this back as a whole.',
    toList: 'To the students',
  },
} as const satisfies Bilingual<TransferTexts>;
