/** A valid input for every call, so that tables of tests cover the whole contract and a new call cannot be forgotten. */
import type { CallInput, CallName } from '../../shared/contract.ts';
import { noEdits } from '../../shared/model/agenda.ts';
import { testDay, testPassphrase } from './open-test-backend.ts';

export const studentDraft = (
  change: Partial<CallInput<'students.save'>> = {},
): CallInput<'students.save'> => ({
  givenName: 'Fatima',
  particle: "van 't",
  surname: 'Hoff',
  studentNumber: '00123',
  classId: null,
  schoolType: 'havo',
  year: 2,
  birthDay: '2012-03-04',
  attributes: [],
  family: {},
  adults: 'parents',
  override: null,
  ...change,
});

export const viewDraft = (
  studentId: string,
  change: Partial<CallInput<'views.save'>> = {},
): CallInput<'views.save'> => ({
  studentId,
  by: 'student',
  who: '',
  day: testDay,
  goals: 3,
  planning: 2,
  help: 3,
  reflection: null,
  leading: 2,
  ...change,
});

export const agreementDraft = (
  studentId: string,
  change: Partial<CallInput<'agreements.save'>> = {},
): CallInput<'agreements.save'> => ({
  studentId,
  text: 'Elke zondag de week plannen',
  ifPart: 'Als het zondagavond is',
  thenPart: 'dan vul ik mijn agenda in',
  owner: 'student',
  firstMoment: '2026-02-08',
  checkMoment: '2026-02-23',
  supportEnds: null,
  outcome: 'open',
  timesMissed: 0,
  ...change,
});

export const conversationDraft = (
  studentId: string,
  change: Partial<CallInput<'conversations.save'>> = {},
): CallInput<'conversations.save'> => ({
  studentId,
  occasion: 'lob',
  day: '2026-02-10',
  time: '19:20',
  place: 'Lokaal 12',
  minutes: 20,
  studentPresent: true,
  adultsPresent: true,
  edits: noEdits,
  ...change,
});

const list = Buffer.from('Roepnaam;Achternaam;Klas\nNoor;Visser;2h1\n').toString('base64');

export const examples: { [N in CallName]: CallInput<N> } = {
  'settings.get': {},
  'settings.save': { language: 'en', theme: 'dark' },
  'vault.status': {},
  'vault.strength': { passphrase: 'welkom123', language: 'nl' },
  'vault.create': { passphrase: testPassphrase, recovery: true },
  'vault.unlock': { passphrase: testPassphrase },
  'vault.recover': { recoveryKey: '0000-0000', passphrase: testPassphrase },
  'vault.lock': {},
  'vault.changePassphrase': { current: testPassphrase, next: 'zonnebloem wandelt traag' },
  'classes.list': {},
  'classes.save': { name: '2h1', schoolType: 'havo', year: 2 },
  'classes.remove': { id: 'c' },
  'students.list': {},
  'students.get': { id: 's' },
  'students.save': studentDraft(),
  'students.archive': { ids: ['s'], archived: true },
  'views.save': viewDraft('s'),
  'views.remove': { id: 'v' },
  'views.ofDay': { by: 'student', day: testDay },
  'kiosk.start': { studentId: 's', by: 'student' },
  'kiosk.state': {},
  'kiosk.handIn': { who: '', goals: 3, planning: 2, help: 3, reflection: null, leading: 2 },
  'kiosk.leave': { passphrase: testPassphrase },
  'points.save': { studentId: 's', by: 'student', text: 'Ik wil naar de havo.' },
  'points.remove': { id: 'p' },
  'points.judge': { studentId: 's', points: [{ by: 'student', text: 'Ik wil naar de havo.' }] },
  'points.classify': [{ by: 'parents', text: 'Kan zij een ander kluisje krijgen?' }],
  'agreements.save': agreementDraft('s'),
  'agreements.remove': { id: 'a' },
  'notes.list': { studentId: 's' },
  'notes.judge': { studentId: 's', text: 'Vraagt zelf om hulp bij wiskunde.' },
  'notes.save': { studentId: 's', text: 'Vraagt zelf om hulp bij wiskunde.' },
  'notes.remove': { id: 'n' },
  'search.find': { text: 'hoff' },
  'agenda.preview': {
    day: testDay,
    occasion: 'voortgang',
    minutes: 15,
    student: { givenName: 'Noor', schoolType: 'havo', year: 2, birthDay: null },
    present: ['student', 'mentor', 'parents'],
  },
  'conversations.open': { studentId: 's', language: 'nl' },
  'conversations.save': conversationDraft('s'),
  'conversations.prepare': { studentIds: ['s'], occasion: 'mol', day: '2026-03-10', minutes: 30 },
  'import.preview': { fileName: 'klas.csv', content: list },
  'import.apply': { fileName: 'klas.csv', content: list },
  'import.undo': { importId: 'i' },
  'import.forget': { layout: '0'.repeat(64) },
  'import.last': {},
  'print.library': { language: 'nl', job: 'j' },
  'print.pack': { studentIds: ['s'], sheets: ['student'], groupBy: 'student', language: 'nl', job: 'j' },
  'privacy.file': { id: 's', language: 'nl', withAdults: true },
  'privacy.saveFile': { id: 's', language: 'nl', withAdults: true, as: 'json', job: 'j' },
  'privacy.erase': { id: 's', givenName: 'Fatima' },
  'privacy.log': {},
  'privacy.printed': { students: 1 },
  'jobs.progress': { job: 'j' },
  'jobs.cancel': { job: 'j' },
};
