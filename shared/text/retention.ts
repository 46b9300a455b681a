/** Words of the retention clocks: what was kept long enough, and what the mentor does about it (domain.md §6). */
import type { Bilingual } from '../model/language.ts';
import type { PostponeReason, RetentionKind } from '../model/retention.ts';

interface RetentionTexts {
  window: string;
  title: string;
  toSettings: string;
  intro: string;
  terms: string;
  nothing: string;
  /** On the class list. */
  due: (count: number) => string;
  look: string;
  kind: (kind: RetentionKind, count: number) => string;
  coming: (day: string) => string;
  isDue: (day: string) => string;
  isGone: (day: string) => string;
  isGoneSince: string;
  lookAt: string;
  lookAtOf: (name: string) => string;
  postponed: (day: string, reason: string) => string;
  remove: string;
  removeOf: (what: string, name: string) => string;
  removed: (count: number) => string;
  postpone: string;
  postponeOf: (what: string, name: string) => string;
  why: string;
  reason: Record<PostponeReason, string>;
  kept: (day: string) => string;
}

export const retention = {
  nl: {
    window: 'Bewaartermijnen',
    title: 'Bewaartermijnen',
    toSettings: '‹ Instellingen',
    intro: 'Wat lang genoeg bewaard is, staat hier. Er gaat niets vanzelf weg: jij kiest.',
    terms:
      'Beelden en tellingen: 13 maanden. Notities: tot het eind van het schooljaar. Gaat een leerling weg: dan alles. Zo houd je alleen wat je nodig hebt.',
    nothing: 'Niets is lang genoeg bewaard, en de komende maand komt er niets bij.',
    due: (count) =>
      count === 1
        ? 'Van 1 leerling is iets lang genoeg bewaard.'
        : `Van ${count} leerlingen is iets lang genoeg bewaard.`,
    look: 'Bekijk het',
    kind: (kind, count) =>
      ({
        views: count === 1 ? '1 beeld' : `${count} beelden`,
        notes: count === 1 ? '1 notitie' : `${count} notities`,
        counts: count === 1 ? '1 telling van een gesprek' : `${count} tellingen van gesprekken`,
        left: 'alles, want deze leerling is weg',
      })[kind],
    coming: (day) => `bedoeld tot en met ${day}`,
    isGoneSince: 'al langer in het archief',
    isGone: (day) => `in het archief sinds ${day}`,
    lookAt: 'Bekijk en verwijder',
    lookAtOf: (name) => `Bekijk en verwijder alles van ${name}`,
    isDue: (day) => `bedoeld tot en met ${day}: mag weg`,
    postponed: (day, reason) => `je bewaart dit tot en met ${day}: ${reason}`,
    remove: 'Verwijder',
    removeOf: (what, name) => `Verwijder: ${what} van ${name}`,
    removed: (count) => (count === 1 ? '1 stuk is verwijderd.' : `${count} stuks zijn verwijderd.`),
    postpone: 'Bewaar langer',
    postponeOf: (what, name) => `Bewaar langer: ${what} van ${name}`,
    why: 'Waarom?',
    reason: {
      'talk-planned': 'er komt nog een gesprek',
      'hand-over': 'het wordt nog overgedragen',
      'student-asked': 'de leerling vroeg erom',
      'school-asked': 'de school vroeg erom',
    },
    kept: (day) => `Dit blijft tot en met ${day}.`,
  },
  en: {
    window: 'Retention',
    title: 'Retention',
    toSettings: '‹ Settings',
    intro: 'What was kept long enough stands here. Nothing goes by itself: you choose.',
    terms:
      'Views and counts: 13 months. Notes: until the end of the school year. When a student goes: everything. So you keep only what you need.',
    nothing: 'Nothing was kept long enough, and nothing will be in the coming month.',
    due: (count) =>
      count === 1
        ? 'Something of 1 student was kept long enough.'
        : `Something of ${count} students was kept long enough.`,
    look: 'Have a look',
    kind: (kind, count) =>
      ({
        views: count === 1 ? '1 view' : `${count} views`,
        notes: count === 1 ? '1 note' : `${count} notes`,
        counts: count === 1 ? '1 count of a talk' : `${count} counts of talks`,
        left: 'everything, as this student has gone',
      })[kind],
    coming: (day) => `meant until ${day}`,
    isGoneSince: 'in the archive for some time',
    isGone: (day) => `in the archive since ${day}`,
    lookAt: 'Look and erase',
    lookAtOf: (name) => `Look at and erase everything of ${name}`,
    isDue: (day) => `meant until ${day}: may go`,
    postponed: (day, reason) => `you keep this until ${day}: ${reason}`,
    remove: 'Remove',
    removeOf: (what, name) => `Remove: ${what} of ${name}`,
    removed: (count) => (count === 1 ? '1 item was removed.' : `${count} items were removed.`),
    postpone: 'Keep longer',
    postponeOf: (what, name) => `Keep longer: ${what} of ${name}`,
    why: 'Why?',
    reason: {
      'talk-planned': 'there is a conversation to come',
      'hand-over': 'it is to be handed over',
      'student-asked': 'the student asked for it',
      'school-asked': 'the school asked for it',
    },
    kept: (day) => `This stays until ${day}.`,
  },
} as const satisfies Bilingual<RetentionTexts>;
